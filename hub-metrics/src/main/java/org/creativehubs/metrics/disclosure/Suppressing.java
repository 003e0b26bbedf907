package org.creativehubs.metrics.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;

/** The work of one suppression: hides cells until none that is hidden follows from the sums. */
final class Suppressing {

  private static final long FAR = Long.MAX_VALUE;

  private final long threshold;
  private final long[] counts;
  private final int rows;
  private final int columns;
  private final CellStatus[] status;
  private final boolean[] hidden;

  /** Lines of one group are joined by cycles, so that a cell between them needs no more. */
  private int[] groups;

  private boolean isOpen;

  Suppressing(CellSuppressionInput input, long[] counts) {
    EmploymentTable table = input.table();
    this.threshold = input.threshold();
    this.counts = counts;
    this.rows = table.regions().size() + 1;
    this.columns = table.industries().size() + 1;
    this.status = new CellStatus[counts.length];
    this.hidden = new boolean[counts.length];
    this.groups = IntStream.range(0, rows + columns).toArray();
    Arrays.fill(status, CellStatus.AS_COUNTED);
    input.dominance().ifPresent(rule -> hideDominated(input, rule));
  }

  private void hideDominated(CellSuppressionInput input, DominanceRule rule) {
    Contributors.byPosition(input.table(), input.contributors())
        .forEach(
            (at, facts) -> {
              if (counts[at] > 0 && !rule.isKeptBy(counts[at], facts)) {
                hide(at, CellStatus.PRIMARY_DOMINATED);
              }
            });
  }

  CellStatus[] statuses() {
    protect();
    long[] levels =
        Arrays.stream(counts).filter(n -> n > 0 && n < threshold).sorted().distinct().toArray();
    for (long level : levels) {
      hideAll(level);
      protect();
    }
    return status;
  }

  private void hideAll(long level) {
    for (int at = 0; at < counts.length; at++) {
      if (counts[at] == level && status[at] != CellStatus.PRIMARY_DOMINATED) {
        hide(at, CellStatus.PRIMARY_BELOW_THRESHOLD);
      }
    }
  }

  private void hide(int at, CellStatus why) {
    status[at] = why;
    hidden[at] = true;
    isOpen |= groups[at / columns] != groups[rows + at % columns];
  }

  /** Each cycle joins at least two groups of lines, so there are fewer cycles than lines. */
  private void protect() {
    while (isOpen) {
      int bridge = firstBridge();
      isOpen = false;
      if (bridge >= 0) {
        hideCycle(bridge);
        isOpen = true;
      }
    }
  }

  private int firstBridge() {
    Forest forest = Forest.of(rows, columns, hidden);
    groups = forest.groups();
    int first = -1;
    for (int line = 0; line < rows + columns; line++) {
      int edge = forest.parentEdge[line];
      if (forest.isBelowBridge(line) && (first < 0 || edge < first)) {
        first = edge;
      }
    }
    return first;
  }

  /**
   * Hides the cheapest way from the row of a cell to its column that does not use the cell. There
   * is one: over the totals of its row and column and the grand total, all above zero.
   */
  private void hideCycle(int cell) {
    int start = cell / columns;
    int end = rows + cell % columns;
    int[] cameBy = cheapestWay(start, end, cell);
    for (int line = end; line != start; ) {
      int edge = cameBy[line];
      if (!hidden[edge]) {
        hide(edge, CellStatus.SECONDARY);
      }
      line = line < rows ? rows + edge % columns : edge / columns;
    }
  }

  /** The cell by which each line is reached at the least sum of counts not hidden yet. */
  private int[] cheapestWay(int start, int end, int without) {
    int[] cameBy = new int[rows + columns];
    long[] cost = new long[rows + columns];
    boolean[] done = new boolean[rows + columns];
    Arrays.fill(cost, FAR);
    cost[start] = 0;
    for (int line = start; line != end; line = nearest(cost, done)) {
      done[line] = true;
      boolean isRow = line < rows;
      for (int at = 0; at < (isRow ? columns : rows); at++) {
        int edge = isRow ? line * columns + at : at * columns + line - rows;
        int other = isRow ? rows + at : at;
        long sum = cost[line] + (hidden[edge] ? 0 : counts[edge]);
        if (counts[edge] > 0 && edge != without && !done[other] && sum < cost[other]) {
          cost[other] = sum;
          cameBy[other] = edge;
        }
      }
    }
    return cameBy;
  }

  private static int nearest(long[] cost, boolean[] done) {
    int nearest = -1;
    for (int line = 0; line < cost.length; line++) {
      if (!done[line] && (nearest < 0 || cost[line] < cost[nearest])) {
        nearest = line;
      }
    }
    return nearest;
  }
}
