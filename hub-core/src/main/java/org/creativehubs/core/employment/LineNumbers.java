package org.creativehubs.core.employment;

import java.util.Arrays;

/**
 * The line of each row of a file, as runs in which every row has the next line, as in long files,
 * or all have the same, as in wide ones.
 */
final class LineNumbers {

  private int[] firstRows = new int[4];
  private int[] firstLines = new int[4];
  private int[] steps = new int[4];
  private int runs;
  private int rows;
  private int last;

  void add(int line) {
    int run = runs - 1;
    if (run >= 0 && firstRows[run] == rows - 1 && (line - last == 0 || line - last == 1)) {
      steps[run] = line - last;
    } else if (run < 0 || line - last != steps[run]) {
      start(line);
    }
    last = line;
    rows++;
  }

  private void start(int line) {
    if (runs == firstRows.length) {
      firstRows = Arrays.copyOf(firstRows, 2 * runs);
      firstLines = Arrays.copyOf(firstLines, 2 * runs);
      steps = Arrays.copyOf(steps, 2 * runs);
    }
    firstRows[runs] = rows;
    firstLines[runs] = line;
    runs++;
  }

  int of(int row) {
    int found = Arrays.binarySearch(firstRows, 0, runs, row);
    int run = found >= 0 ? found : -found - 2;
    return firstLines[run] + steps[run] * (row - firstRows[run]);
  }
}
