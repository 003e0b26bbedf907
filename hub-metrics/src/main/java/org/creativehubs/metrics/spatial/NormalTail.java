package org.creativehubs.metrics.spatial;

/** Tails of the standard normal distribution, to nearly full relative precision. */
final class NormalTail {

  /** From here on the continued fraction is the better of the two. */
  private static final double FAR = 2;

  private static final double ROOT = Math.sqrt(2 * Math.PI);
  private static final int TERMS = 200;

  private NormalTail() {}

  /** The probability of a value above z. */
  static double above(double z) {
    if (z < -FAR) {
      return 1 - above(-z);
    }
    double density = StrictMath.exp(-z * z / 2) / ROOT;
    return z > FAR ? density / fraction(z) : 0.5 - density * series(z);
  }

  /** z + z^3/3 + z^5/15 + ... */
  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int i = 3; Math.abs(term) > 1e-18 * Math.abs(sum); i += 2) {
      term *= z * z / i;
      sum += term;
    }
    return sum;
  }

  /** z + 1/(z + 2/(z + 3/(z + ...))), from its end. */
  private static double fraction(double z) {
    double fraction = z;
    for (int i = TERMS; i > 0; i--) {
      fraction = z + i / fraction;
    }
    return fraction;
  }
}
