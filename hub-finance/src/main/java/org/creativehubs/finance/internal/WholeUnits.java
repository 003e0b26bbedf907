package org.creativehubs.finance.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.creativehubs.core.quantity.Ratio;

/** Rounds amounts that are not below zero half up. */
public final class WholeUnits {

  /** What a number that is too near to a half comes to. */
  public static final long IN_DOUBT = -1;

  /** More than what two hundred roundings to 53 bits can add up to, relatively. */
  private static final double DOUBT = 0x1p-45;

  private WholeUnits() {}

  /** A number that is right within {@link #DOUBT} and below 2^62; or that it is in doubt. */
  public static long halfUp(double near) {
    long whole = (long) near;
    double beyond = near - whole - 0.5;
    return Math.abs(beyond) > near * DOUBT ? whole + (beyond > 0 ? 1 : 0) : IN_DOUBT;
  }

  /** An exact number, in longs where its parts fit: most do. */
  public static long halfUp(Ratio exact) {
    BigInteger above = exact.numerator();
    BigInteger below = exact.denominator();
    if (above.bitLength() > 62 || below.bitLength() > 62) {
      return new BigDecimal(above)
          .divide(new BigDecimal(below), 0, RoundingMode.HALF_UP)
          .longValueExact();
    }
    long divisor = below.longValue();
    long rest = above.longValue() % divisor;
    return above.longValue() / divisor + (rest >= divisor - rest ? 1 : 0);
  }
}
