package org.creativehubs.metrics.disclosure;

import java.util.Arrays;
import org.creativehubs.core.employment.EmploymentTable;

/** The work of one suppression: hides cells until every hidden one stays as open as it must. */
final class Suppressing {

  private static final long FAR = Long.MAX_VALUE;

  private final long threshold;
  private final ProtectionPolicy protection;
  private final long[] counts;
  private final int rows;
  private final int columns;
  private final CellStatus[] status;
  private final boolean[] hidden;

  /** What an attacker must think possible: hidden cells move, others stay. */
  private final Shifts shifts;

  private final long[] least;
  private final long[] most;

  /** More than any count needs to move; a limit that keeps sums small. */
  private final long enough;

  Suppressing(CellSuppressionInput input, long[] counts) {
    EmploymentTable table = input.table();
    this.threshold = input.threshold();
    this.protection = input.protection();
    this.counts = counts;
    this.rows = table.regions().size() + 1;
    this.columns = table.industries().size() + 1;
    this.status = new CellStatus[counts.length];
    this.hidden = new boolean[counts.length];
    this.least = counts.clone();
    this.most = counts.clone();
    long total = counts[counts.length - 1];
    this.enough = total + protection.widthOf(total);
    this.shifts = new Shifts(rows, columns, counts, least, most);
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
    if (!hidden[at]) {
      hidden[at] = true;
      least[at] = 0;
      most[at] = enough;
      shifts.free(at);
    }
  }

  /** Each cycle hides more, so that there are as many as cells at most; that opens ranges only. */
  private void protect() {
    boolean isDone;
    do {
      isDone = true;
      for (int at = 0; at < counts.length; at++) {
        if (hidden[at] && !isProtected(at)) {
          hideCycle(at);
          isDone = false;
        }
      }
    } while (!isDone);
  }

  private boolean isProtected(int cell) {
    long width = protection.widthOf(counts[cell]);
    shifts.push(cell, true, width);
    shifts.push(cell, false, width);
    return shifts.seenMost[cell] - shifts.seenLeast[cell] >= width;
  }

  /**
   * Hides the cheapest way from the row of a cell to its column that does not use the cell and lets
   * it rise by what it cannot fall. There is one: over the totals of its row and column and the
   * grand total, all above zero, and they rise with it.
   */
  private void hideCycle(int cell) {
    int start = cell / columns;
    int end = rows + cell % columns;
    long fall = counts[cell] - shifts.seenLeast[cell];
    int[] cameBy = cheapestWay(start, end, cell, protection.widthOf(counts[cell]) - fall);
    boolean hidesMore = false;
    for (int line = end; line != start; ) {
      int edge = cameBy[line];
      if (!hidden[edge]) {
        hide(edge, CellStatus.SECONDARY);
        hidesMore = true;
      }
      line = line < rows ? rows + edge % columns : edge / columns;
    }
    if (!hidesMore) { // or it would be asked for ever
      throw new IllegalStateException("nothing more can be hidden for cell " + cell);
    }
  }

  /**
   * The cell by which each line is reached at the least sum of counts not hidden yet.
   *
   * @param rise the least count of the cells that fall when the one left out rises
   */
  private int[] cheapestWay(int start, int end, int without, long rise) {
    int flow = -shifts.sign(start, end);
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
          if (counts[edge] >= rise || flow == shifts.sign(line, other)) {
            cost[other] = sum;
            cameBy[other] = edge;
          }
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
