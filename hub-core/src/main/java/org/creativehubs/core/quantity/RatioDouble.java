package org.creativehubs.core.quantity;

import java.math.BigInteger;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** The double nearest to a quotient of whole numbers. */
final class RatioDouble {

  private static final long EXACT = 1L << 53;

  /** More bits than a double keeps, so that the bits behind them only break ties. */
  private static final int BITS = 66;

  private RatioDouble() {}

  /** Whether every whole number of this size is a double, so that dividing rounds exactly once. */
  static boolean isExact(long whole) {
    return Math.abs(whole) <= EXACT;
  }

  static double nearest(BigInteger numerator, BigInteger denominator) {
    int shift = BITS - numerator.bitLength() + denominator.bitLength();
    BigInteger above = shift > 0 ? numerator.abs().shiftLeft(shift) : numerator.abs();
    BigInteger below = shift < 0 ? denominator.shiftLeft(-shift) : denominator;
    BigInteger[] parts = above.divideAndRemainder(below);
    BigInteger sticky = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    double size = Math.scalb(sticky.doubleValue(), -shift);
    Check.that(
        Double.isFinite(size), Fault.NOT_FINITE, "toDouble", "be a finite number", "beyond it");
    return numerator.signum() * size;
  }
}
