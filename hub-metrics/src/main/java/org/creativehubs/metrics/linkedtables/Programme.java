package org.creativehubs.metrics.linkedtables;

import java.math.BigInteger;
import java.util.Arrays;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A linear programme over numbers with a lower and perhaps an upper bound whose sums are given, as
 * a simplex table of whole numbers over one denominator, so that it is exact. Where several numbers
 * may enter or leave the basis the first does (Bland), so that it ends.
 */
final class Programme implements Part {

  /** Far more than such programmes take; no input makes one go on for ever. */
  private static final int MOST_STEPS = 5_000_000;

  private final long[][] table;
  private final BigInteger[] right;
  private final int[] basis;
  private final boolean[] isBasic;
  private final long[] lower;
  private final long[] upper;
  private final boolean[] atUpper;
  private long denominator = 1;
  private int rows;
  private boolean isEndless;
  private int steps;

  /**
   * A programme; the arrays become its own.
   *
   * @param table the coefficient of each number in each sum, one of -1, 0 and 1
   * @param sums what the sums come to
   */
  Programme(long[][] table, long[] sums, long[] lower, long[] upper) {
    this.table = table;
    this.rows = table.length;
    this.right = new BigInteger[rows];
    this.basis = new int[rows];
    this.isBasic = new boolean[lower.length];
    this.lower = lower;
    this.upper = upper;
    this.atUpper = new boolean[lower.length];
    for (int row = 0; row < rows; row++) {
      BigInteger sum = BigInteger.valueOf(sums[row]);
      for (int at = 0; at < lower.length; at++) {
        sum = table[row][at] == 0 ? sum : sum.subtract(product(table[row][at], lower[at]));
      }
      right[row] = sum;
    }
    Arrays.fill(basis, -1);
  }

  private static BigInteger product(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  @Override
  public boolean start() {
    int row = 0;
    while (row < rows) {
      int at = firstOf(row);
      if (at >= 0) {
        pivot(row, at);
        right[row] = right[row].add(product(denominator, lower[at]));
        row++;
      } else if (right[row].signum() != 0) {
        return false;
      } else {
        drop(row);
      }
    }
    int wrong = firstWrong();
    while (wrong >= 0) {
      Spending.current().heed();
      if (!mend()) {
        return false;
      }
      wrong = firstWrong();
    }
    return true;
  }

  private int firstOf(int row) {
    for (int at = lower.length - 1; at >= 0; at--) {
      if (table[row][at] != 0 && !isBasic[at]) {
        return at;
      }
    }
    return -1;
  }

  private void drop(int row) {
    rows--;
    table[row] = table[rows];
    right[row] = right[rows];
    basis[row] = basis[rows];
  }

  private int firstWrong() {
    for (int row = 0; row < rows; row++) {
      if (wrong(row) != 0) {
        return row;
      }
    }
    return -1;
  }

  /** -1 where a basic number lies below its bounds, 1 above them, 0 within. */
  private int wrong(int row) {
    int at = basis[row];
    if (right[row].compareTo(product(denominator, lower[at])) < 0) {
      return -1;
    }
    boolean isAbove =
        upper[at] != NONE && right[row].compareTo(product(denominator, upper[at])) > 0;
    return isAbove ? 1 : 0;
  }

  /** One step that brings the numbers beyond their bounds nearer to them. */
  private boolean mend() {
    int[] wrong = new int[rows];
    for (int row = 0; row < rows; row++) {
      wrong[row] = wrong(row);
    }
    for (int at = 0; at < lower.length; at++) {
      if (isBasic[at] || lower[at] == upper[at]) {
        continue;
      }
      long gain = 0;
      for (int row = 0; row < rows; row++) {
        gain += wrong[row] * table[row][at];
      }
      if (atUpper[at] ? gain < 0 : gain > 0) {
        enter(at);
        return true;
      }
    }
    return false;
  }

  @Override
  public long best(int at, boolean isGreatest) {
    while (improve(at, isGreatest)) {
      Spending.current().heed();
      if (isEndless) {
        isEndless = false;
        return NONE;
      }
    }
    if (!isBasic[at]) {
      return atUpper[at] ? upper[at] : lower[at];
    }
    BigInteger[] parts = right[rowOf(at)].divideAndRemainder(BigInteger.valueOf(denominator));
    boolean isWhole = parts[1].signum() == 0;
    return parts[0].longValueExact() + (isWhole || isGreatest ? 0 : 1);
  }

  private int rowOf(int at) {
    int row = 0;
    while (basis[row] != at) {
      row++;
    }
    return row;
  }

  private boolean improve(int at, boolean isGreatest) {
    if (!isBasic[at]) {
      boolean isThere = lower[at] == upper[at] || atUpper[at] == isGreatest;
      if (!isThere) {
        enter(at);
      }
      return !isThere;
    }
    int row = rowOf(at);
    if (isAtEnd(row, isGreatest)) {
      return false;
    }
    for (int other = 0; other < lower.length; other++) {
      if (!isBasic[other] && lower[other] < upper[other] && table[row][other] != 0) {
        boolean rises = (table[row][other] < 0) != atUpper[other];
        if (rises == isGreatest) {
          enter(other);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAtEnd(int row, boolean isGreatest) {
    long end = isGreatest ? upper[basis[row]] : lower[basis[row]];
    return end != NONE && right[row].equals(product(denominator, end));
  }

  /** Moves a number from its bound until it or a basic number reaches a bound. */
  private void enter(int at) {
    steps++;
    Check.that(steps <= MOST_STEPS, Fault.TOO_LARGE, "tables", "ask for fewer steps", steps);
    int sign = atUpper[at] ? -1 : 1;
    BigInteger length = BigInteger.valueOf(upper[at] == NONE ? -1 : upper[at] - lower[at]);
    BigInteger per = BigInteger.ONE;
    int leaving = -1;
    boolean toUpper = false;
    for (int row = 0; row < rows; row++) {
      long rate = -sign * table[row][at];
      long bound = rate == 0 ? NONE : stop(row, rate);
      if (bound != NONE) {
        BigInteger way = product(denominator, bound).subtract(right[row]).abs();
        BigInteger speed = BigInteger.valueOf(Math.abs(rate));
        int shorter =
            length.signum() < 0 ? -1 : way.multiply(per).compareTo(length.multiply(speed));
        boolean isFirst = leaving >= 0 && basis[row] < basis[leaving];
        if (shorter < 0 || (shorter == 0 && isFirst)) {
          length = way;
          per = speed;
          leaving = row;
          toUpper = bound == upper[basis[row]] && (bound != lower[basis[row]] || rate > 0);
        }
      }
    }
    if (length.signum() < 0) {
      isEndless = true;
      return;
    }
    if (leaving < 0) {
      flip(at, sign);
      return;
    }
    int left = basis[leaving];
    right[leaving] =
        right[leaving].subtract(product(denominator, toUpper ? upper[left] : lower[left]));
    pivot(leaving, at);
    isBasic[left] = false;
    atUpper[left] = toUpper;
    long from = sign > 0 ? lower[at] : upper[at];
    right[leaving] = right[leaving].add(product(denominator, from));
    atUpper[at] = false;
  }

  /** The bound at which a basic number stops that moves; {@link #NONE} if it does not. */
  private long stop(int row, long rate) {
    int at = basis[row];
    int wrong = wrong(row);
    if (wrong == 0) {
      return rate > 0 ? upper[at] : lower[at];
    }
    boolean isMended = (wrong < 0) == (rate > 0);
    return isMended ? (wrong < 0 ? lower[at] : upper[at]) : NONE;
  }

  private void flip(int at, int sign) {
    long by = sign * (upper[at] - lower[at]);
    for (int row = 0; row < rows; row++) {
      right[row] = right[row].subtract(product(table[row][at], by));
    }
    atUpper[at] = sign > 0;
  }

  /** A number takes the place of another in the basis; the denominator becomes its coefficient. */
  private void pivot(int row, int at) {
    if (table[row][at] < 0) {
      for (int i = 0; i < lower.length; i++) {
        table[row][i] = -table[row][i];
      }
      right[row] = right[row].negate();
    }
    long by = table[row][at];
    for (int other = 0; other < rows; other++) {
      if (other != row) {
        clear(other, row, at, by);
      }
    }
    denominator = by;
    basis[row] = at;
    isBasic[at] = true;
  }

  private void clear(int other, int row, int at, long by) {
    long factor = table[other][at];
    if (factor == 0 && by == denominator) {
      return;
    }
    try {
      for (int i = 0; i < lower.length; i++) {
        long one = Math.multiplyExact(by, table[other][i]);
        long two = Math.multiplyExact(factor, table[row][i]);
        table[other][i] = Math.subtractExact(one, two) / denominator;
      }
    } catch (ArithmeticException overflow) {
      throw new InvalidValueException(
          Fault.TOO_LARGE, "tables", "have sums that can be worked out in 64 bits", denominator);
    }
    right[other] =
        right[other]
            .multiply(BigInteger.valueOf(by))
            .subtract(right[row].multiply(BigInteger.valueOf(factor)))
            .divide(BigInteger.valueOf(denominator));
  }
}
