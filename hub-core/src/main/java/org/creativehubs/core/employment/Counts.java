package org.creativehubs.core.employment;

import java.math.BigDecimal;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What may be a count: zero, or a number from {@link #SMALLEST} to {@link #LARGEST}; estimates and
 * weighted counts need not be whole.
 *
 * <p>No count lies beyond these bounds, and within them no share, product or quotient of counts and
 * their totals can overflow or vanish.
 */
public final class Counts {

  /** The smallest count above zero. */
  public static final double SMALLEST = 1e-100;

  /** The largest count. */
  public static final double LARGEST = 1e100;

  private Counts() {}

  /**
   * Refuses a number that is not a count.
   *
   * @param count the number
   * @param field the accessor
   * @return the count, never a negative zero
   * @throws InvalidValueException if it is not finite, below zero or beyond the bounds
   */
  public static double checked(double count, String field) {
    if (isCount(count)) {
      return count + 0.0;
    }
    Check.finite(count, field);
    Check.notNegative(count, field);
    throw new InvalidValueException(Fault.TOO_LARGE, field, "be 0 or from 1e-100 to 1e100", count);
  }

  static void checkAboveZero(double count, String field) {
    Check.that(checked(count, field) > 0, field, "be > 0", count);
  }

  /** What stands beside a count that is some share of all. */
  static Ratio rest(double count, Ratio shareOfAll) {
    Check.positiveShare(shareOfAll, "shareOfAll");
    Ratio known = Ratio.of(new BigDecimal(checked(count, "count")));
    Check.that(known.signum() > 0, "count", "be above 0 where it is a share of all", count);
    return known.dividedBy(shareOfAll).minus(known);
  }

  static boolean isCount(double number) {
    return (number >= SMALLEST && number <= LARGEST) || number == 0;
  }

  /** Whether the number has no decimals. */
  static boolean isWhole(double count) {
    return count == Math.rint(count);
  }
}
