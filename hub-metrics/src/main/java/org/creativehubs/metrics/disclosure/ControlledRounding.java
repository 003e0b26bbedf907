package org.creativehubs.metrics.disclosure;

import java.util.Arrays;
import org.creativehubs.metrics.disclosure.internal.Crossing;

/**
 * Rounds a table with totals so that it still adds up. What each number lies above a multiple is
 * moved round cycles of cells until every number is a multiple; totals take part as cells of a last
 * row and column that complete each line to a multiple (Cox 1987, with the smaller move instead of
 * a random one).
 */
final class ControlledRounding {

  private final Crossing crossing;
  private final long base;
  private final long[] excess;

  /** For each line the first place that may still lie between multiples. */
  private final int[] first;

  private ControlledRounding(Crossing crossing, long base, long[] excess) {
    this.crossing = crossing;
    this.base = base;
    this.excess = excess;
    this.first = new int[crossing.lines()];
  }

  /** The rounded numbers, for counts with totals in the last row and column. */
  static long[] of(long[] counts, int columns, long base) {
    Crossing crossing = new Crossing(counts.length / columns, columns);
    long[] excess = new long[counts.length];
    for (int at = 0; at < counts.length; at++) {
      excess[at] = Math.floorMod(crossing.isSum(at) ? -counts[at] : counts[at], base);
    }
    long[] before = excess.clone();
    new ControlledRounding(crossing, base, excess).round();
    long[] rounded = counts.clone();
    for (int at = 0; at < counts.length; at++) {
      long moved = excess[at] - before[at];
      rounded[at] += crossing.isSum(at) ? -moved : moved;
    }
    return rounded;
  }

  private void round() {
    for (int row = 0; row < crossing.rows(); row++) {
      while (next(row, -1) >= 0) {
        moveRound(row);
      }
    }
  }

  /** Walks from a line over a cell between multiples to the next, until a line comes again. */
  private void moveRound(int start) {
    int[] seenAt = new int[crossing.lines()];
    Arrays.fill(seenAt, -1);
    int[] path = new int[crossing.lines()];
    int line = start;
    int length = 0;
    int cell = -1;
    while (seenAt[line] < 0) {
      seenAt[line] = length;
      cell = next(line, cell);
      path[length] = cell;
      length++;
      line = crossing.other(line, cell);
    }
    move(Arrays.copyOfRange(path, seenAt[line], length));
  }

  /** A cell of a line between multiples, other than {@code but}; -1 if there is none. */
  private int next(int line, int but) {
    int size = crossing.size(line);
    int place = first[line];
    while (place < size && isMultiple(crossing.cell(line, place))) {
      place++;
    }
    first[line] = place;
    while (place < size
        && (crossing.cell(line, place) == but || isMultiple(crossing.cell(line, place)))) {
      place++;
    }
    return place < size ? crossing.cell(line, place) : -1;
  }

  private boolean isMultiple(int cell) {
    return excess[cell] == 0 || excess[cell] == base;
  }

  /** Moves by the smaller of the two steps that bring a cell of the cycle to a multiple. */
  private void move(int[] cycle) {
    long up = base;
    long down = base;
    for (int i = 0; i < cycle.length; i++) {
      long room = excess[cycle[i]];
      up = Math.min(up, i % 2 == 0 ? base - room : room);
      down = Math.min(down, i % 2 == 0 ? room : base - room);
    }
    long step = up <= down ? up : -down;
    for (int i = 0; i < cycle.length; i++) {
      excess[cycle[i]] += i % 2 == 0 ? step : -step;
    }
  }
}
