package org.creativehubs.finance.internal;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** Products of money rounded half up once: over longs where they suffice, else exact ratios. */
public final class HalfUp {

  private static final int SAFE_BITS = 60; // leaves room for doubling and for half a divisor

  private HalfUp() {}

  /** An amount of zero or more times a fraction of two numbers, zero or more and above zero. */
  public static Money of(Money amount, long numerator, long denominator) {
    BigInteger minor = amount.minorUnits();
    int bits = minor.bitLength() + bits(numerator);
    if (bits > SAFE_BITS || bits(denominator) > SAFE_BITS) {
      return amount.times(Ratio.of(numerator, denominator), RoundingMode.HALF_UP);
    }
    long doubled = 2 * minor.longValue() * numerator + denominator;
    return Money.ofMinor(doubled / (2 * denominator), amount.currency());
  }

  /** An amount of zero or more times a share of zero or more. */
  public static Money of(Money amount, Ratio share) {
    if (share.isZero()) {
      return Money.zero(amount.currency());
    }
    if (share.equals(Ratio.ONE)) {
      return amount;
    }
    BigInteger numerator = share.numerator();
    BigInteger denominator = share.denominator();
    return numerator.bitLength() < Integer.SIZE && denominator.bitLength() < Integer.SIZE
        ? of(amount, numerator.longValue(), denominator.longValue())
        : amount.times(share, RoundingMode.HALF_UP);
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(number);
  }
}
