package org.creativehubs.finance.internal;

/**
 * The exponential and the logarithm near one, from the four basic operations alone: quick, and the
 * same bits everywhere.
 */
public final class Growth {

  private static final double NEAR = 0.01;
  private static final double SMALL = 0.2;
  private static final double ROOT = 1.41;
  private static final long MANTISSA = 0x000F_FFFF_FFFF_FFFFL;
  private static final long ONE = 0x3FF0_0000_0000_0000L;
  private static final double LN_2 = 0.6931471805599453;

  private Growth() {}

  /** e^w - 1, to a few units in the last place also where w is small. */
  public static double minusOne(double w) {
    if (!(Math.abs(w) <= 1)) {
      return StrictMath.expm1(w);
    }
    // e^w - 1 = 2 tanh(w/2) / (1 - tanh(w/2))
    double z = w * w / 4;
    double above = w / 2 * tanhAbove(z);
    return 2 * above / (tanhBelow(z) - above);
  }

  /** e^-w, for w from zero up. */
  public static double decay(double w) {
    if (!(w <= 1)) {
      return StrictMath.exp(-w);
    }
    // e^-w = (1 - tanh(w/2)) / (1 + tanh(w/2))
    double z = w * w / 4;
    double above = w / 2 * tanhAbove(z);
    double below = tanhBelow(z);
    return (below - above) / (below + above);
  }

  /** tanh(y) = y * tanhAbove(y^2) / tanhBelow(y^2), by Lambert's continued fraction. */
  private static double tanhAbove(double z) {
    return 135135 + 17325 * z + z * z * (378 + z);
  }

  private static double tanhBelow(double z) {
    return 135135 + 62370 * z + z * z * (3150 + 28 * z);
  }

  /** ln(above / below), both above zero or both below, also where they nearly agree. */
  public static double logRatio(double above, double below) {
    double x = (above - below) / (above + below);
    double size = Math.abs(x);
    if (size <= NEAR) {
      double z = x * x;
      return 2 * x * (1 + z * (1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z / 9))));
    }
    return size <= SMALL ? artanhTwice(x) : log(above / below);
  }

  private static double log(double number) {
    if (!(number >= Double.MIN_NORMAL && number <= Double.MAX_VALUE)) {
      return StrictMath.log(number);
    }
    int exponent = Math.getExponent(number);
    double part = Double.longBitsToDouble((Double.doubleToRawLongBits(number) & MANTISSA) | ONE);
    if (part > ROOT) {
      part /= 2;
      exponent++;
    }
    return exponent * LN_2 + artanhTwice((part - 1) / (part + 1));
  }

  /** The series of 2 artanh, for |x| up to a fifth; in parts that do not wait for each other. */
  private static double artanhTwice(double x) {
    double z = x * x;
    double z2 = z * z;
    double z4 = z2 * z2;
    double low = 1 + z * (1.0 / 3) + z2 * (1.0 / 5 + z * (1.0 / 7));
    double middle = 1.0 / 9 + z * (1.0 / 11) + z2 * (1.0 / 13 + z * (1.0 / 15));
    double high = 1.0 / 17 + z * (1.0 / 19) + z2 * (1.0 / 21 + z * (1.0 / 23));
    return 2 * x * (low + z4 * (middle + z4 * high));
  }
}
