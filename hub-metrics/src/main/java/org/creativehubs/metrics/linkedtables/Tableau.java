package org.creativehubs.metrics.linkedtables;

import java.util.Arrays;

/**
 * How far numbers can be moved from where they are while sums of them stay within bounds, as a
 * simplex table of whole numbers over one denominator, so that it is exact. All numbers are told as
 * what they differ by from the start, which keeps all bounds, so that one move can be looked for
 * after the other. Where several numbers may enter or leave the basis the first does (Bland), so
 * that it ends.
 */
final class Tableau {

  /** Far more than small tables take. */
  private static final int MOST_STEPS = 20_000;

  private final long[][] table;

  /** The number of each row and of each column. */
  private final int[] basic;

  private final int[] loose;

  /** The row of a number; the column, as -1 less it, where it is not basic. */
  private final int[] place;

  private final long[] lower;
  private final long[] upper;

  /** By column what each number is, and by row the same times the denominator. */
  private final long[] atColumn;

  private final long[] atRow;
  private long denominator = 1;
  private long work;

  /**
   * Sums of numbers, none of them moved.
   *
   * @param sums for each sum the numbers it is made of
   * @param numbers how many numbers there are; the sums are counted behind them
   * @param lower how far each may fall, zero or less
   * @param upper how far each may rise, zero or more
   */
  Tableau(int[][] sums, int numbers, long[] lower, long[] upper) {
    this.lower = lower;
    this.upper = upper;
    this.table = new long[sums.length][numbers];
    this.basic = new int[sums.length];
    this.loose = new int[numbers];
    this.place = new int[numbers + sums.length];
    this.atColumn = new long[numbers];
    this.atRow = new long[sums.length];
    for (int column = 0; column < numbers; column++) {
      loose[column] = column;
      place[column] = -1 - column;
    }
    for (int row = 0; row < sums.length; row++) {
      basic[row] = numbers + row;
      place[numbers + row] = row;
      for (int number : sums[row]) {
        table[row][number] = 1;
      }
    }
    work = (long) sums.length * numbers;
    for (int row = 0; row < sums.length; row++) {
      if (isFixed(basic[row])) {
        int column = freeColumn(row);
        if (column >= 0) {
          pivot(row, column);
        }
      }
    }
  }

  private boolean isFixed(int number) {
    return lower[number] == upper[number];
  }

  /** A number that may move and is in a sum, with the least coefficient; -1 if there is none. */
  private int freeColumn(int row) {
    int best = -1;
    for (int column = 0; column < loose.length; column++) {
      long one = Math.abs(table[row][column]);
      if (one != 0 && !isFixed(loose[column]) && (best < 0 || one < Math.abs(table[row][best]))) {
        best = column;
      }
    }
    return best;
  }

  /** How many entries of the table were looked at. */
  long work() {
    return work;
  }

  /**
   * Moves a number as far as it goes, and others with it.
   *
   * @param cap how far at most; zero or more
   * @return how far, rounded down to a whole number
   */
  long move(int number, boolean up, long cap) {
    if (far(number, up) >= cap) {
      return cap;
    }
    long lowest = lower[number];
    long highest = upper[number];
    if (up) {
      upper[number] = Math.min(highest, cap);
    } else {
      lower[number] = Math.max(lowest, -cap);
    }
    try {
      int steps = 0;
      while (step(number, up)) {
        steps++;
        if (steps > MOST_STEPS) {
          throw new ArithmeticException("too many steps");
        }
      }
    } finally {
      lower[number] = lowest;
      upper[number] = highest;
    }
    return far(number, up);
  }

  private long far(int number, boolean up) {
    int row = place[number];
    long by = row < 0 ? atColumn[-1 - row] : atRow[row];
    return Math.floorDiv(up ? by : -by, row < 0 ? 1 : denominator);
  }

  /** A number keeps at least what was reached, from now on. */
  void keep(int number, boolean up, long by) {
    if (up) {
      lower[number] = by;
    } else {
      upper[number] = -by;
    }
  }

  private boolean step(int number, boolean up) {
    int row = place[number];
    if (row < 0) {
      int column = -1 - row;
      return atColumn[column] != (up ? upper[number] : lower[number]) && enter(column, up);
    }
    long end = Math.multiplyExact(up ? upper[number] : lower[number], denominator);
    if (atRow[row] == end) {
      return false;
    }
    work += loose.length;
    int entering = -1;
    boolean rises = false;
    for (int column = 0; column < loose.length; column++) {
      long rate = up ? table[row][column] : -table[row][column];
      boolean isBetter =
          (rate > 0 && atColumn[column] < upper[loose[column]])
              || (rate < 0 && atColumn[column] > lower[loose[column]]);
      if (isBetter && (entering < 0 || loose[column] < loose[entering])) {
        entering = column;
        rises = rate > 0;
      }
    }
    return entering >= 0 && enter(entering, rises);
  }

  /** Moves a number that is not basic until it or a basic one reaches a bound. */
  private boolean enter(int column, boolean rises) {
    int number = loose[column];
    long way = rises ? upper[number] - atColumn[column] : atColumn[column] - lower[number];
    long speed = 1;
    int leaving = -1;
    work += table.length;
    for (int row = 0; row < table.length; row++) {
      long rate = rises ? table[row][column] : -table[row][column];
      if (rate != 0) {
        long bound = rate > 0 ? upper[basic[row]] : lower[basic[row]];
        long left =
            Math.abs(Math.subtractExact(Math.multiplyExact(bound, denominator), atRow[row]));
        int order = compare(left, speed, way, Math.abs(rate));
        if (order < 0 || (order == 0 && leaving >= 0 && basic[row] < basic[leaving])) {
          way = left;
          speed = Math.abs(rate);
          leaving = row;
        }
      }
    }
    if (leaving < 0) {
      atColumn[column] += rises ? way : -way;
    } else {
      int left = basic[leaving];
      boolean toUpper = (table[leaving][column] > 0) == rises;
      pivot(leaving, column);
      atColumn[column] = toUpper ? upper[left] : lower[left];
    }
    for (int row = 0; row < table.length; row++) {
      atRow[row] = valueOf(row);
    }
    work += (long) table.length * loose.length;
    return true;
  }

  private long valueOf(int row) {
    long sum = 0;
    for (int column = 0; column < loose.length; column++) {
      if (atColumn[column] != 0 && table[row][column] != 0) {
        sum = Math.addExact(sum, Math.multiplyExact(table[row][column], atColumn[column]));
      }
    }
    return sum;
  }

  /** Compares one times other with two times further; all zero or more. */
  private static int compare(long one, long other, long two, long further) {
    // of two products, each one times the divisor of the other
    long high = Math.multiplyHigh(one, other);
    long highOfTwo = Math.multiplyHigh(two, further);
    return high == highOfTwo
        ? Long.compareUnsigned(one * other, two * further)
        : Long.compare(high, highOfTwo);
  }

  /** A number takes the place of another in the basis; the denominator becomes its coefficient. */
  private void pivot(int row, int column) {
    long by = table[row][column];
    long sign = Long.signum(by);
    long size = Math.abs(by);
    long[] turned = table[row];
    work += (long) table.length * loose.length;
    for (int other = 0; other < table.length; other++) {
      long factor = table[other][column];
      if (other == row || (factor == 0 && size == denominator)) {
        continue;
      }
      long[] line = table[other];
      for (int i = 0; i < line.length; i++) {
        if (i != column) {
          long one = Math.multiplyExact(size, line[i]);
          long two = Math.multiplyExact(sign * factor, turned[i]);
          line[i] = Math.subtractExact(one, two) / denominator;
        }
      }
      line[column] = sign * factor;
    }
    for (int i = 0; i < turned.length; i++) {
      turned[i] = i == column ? sign * denominator : -sign * turned[i];
    }
    denominator = size;
    int entered = loose[column];
    loose[column] = basic[row];
    basic[row] = entered;
    place[entered] = row;
    place[loose[column]] = -1 - column;
  }

  /** A number that lies between two whole numbers; -1 if none does. */
  int broken() {
    for (int row = 0; denominator != 1 && row < atRow.length; row++) {
      if (atRow[row] % denominator != 0) {
        return basic[row];
      }
    }
    return -1;
  }

  /** What a number was moved by, rounded down. */
  long moved(int number) {
    return far(number, true);
  }

  /** Whether a number that cannot move keeps another from moving further than it did. */
  boolean isHeldBy(int number, int by) {
    int row = place[number];
    int column = -1 - place[by];
    return row >= 0 && column >= 0 && table[row][column] != 0;
  }

  @Override
  public String toString() {
    return Arrays.deepToString(table) + " / " + denominator;
  }
}
