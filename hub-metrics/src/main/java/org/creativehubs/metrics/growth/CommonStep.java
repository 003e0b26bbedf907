package org.creativehubs.metrics.growth;

import org.creativehubs.metrics.internal.Sums;

/**
 * A power of two of which amounts are made multiples, so small that it is a few units in the last
 * place of what they add up to. Sums of such amounts are exact in any order.
 */
final class CommonStep {

  /** Sums below this many steps are exact, with room for the rounding of each amount. */
  private static final int DIGITS = 51;

  private final double size;

  private CommonStep(double size) {
    this.size = size;
  }

  static CommonStep of(double[] amounts) {
    double[] sizes = new double[amounts.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(amounts[i]);
    }
    return new CommonStep(Math.scalb(1.0, Math.getExponent(Sums.of(sizes)) - DIGITS));
  }

  /** The nearest multiple; 0 where there is nothing to add up. */
  double rounded(double amount) {
    return size == 0 ? 0 : Math.rint(amount / size) * size;
  }
}
