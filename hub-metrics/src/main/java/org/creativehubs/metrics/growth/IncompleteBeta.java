package org.creativehubs.metrics.growth;

/**
 * The distributions of Student's t and of Fisher's F, by the continued fraction of the regularised
 * incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17.22).
 */
final class IncompleteBeta {

  private static final double TINY = 1e-300;
  private static final int MOST_TERMS = 100_000;
  private static final double STIRLING_FROM = 15;

  private IncompleteBeta() {}

  /** The chance that Student's t is further from zero than this, on either side. */
  static double studentTwoSided(double t, double freedom) {
    return of(freedom / (freedom + t * t), freedom / 2, 0.5);
  }

  /** The chance that Fisher's F is at most this. */
  static double fisherBelow(double f, double freedomAbove, double freedomBelow) {
    double scaled = freedomAbove * f;
    return of(scaled / (scaled + freedomBelow), freedomAbove / 2, freedomBelow / 2);
  }

  private static double of(double x, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    return x < (a + 1) / (a + b + 2) ? tail(x, a, b) : 1 - tail(1 - x, b, a);
  }

  private static double tail(double x, double a, double b) {
    double log =
        logGamma(a + b)
            - logGamma(a)
            - logGamma(b)
            + a * StrictMath.log(x)
            + b * StrictMath.log1p(-x);
    return StrictMath.exp(log) / (a * fraction(x, a, b));
  }

  /** By the method of Lentz, one even and one odd term at a time. */
  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 0;
    double value = 1;
    for (int term = 1; term < MOST_TERMS; term++) {
      double next = coefficient(term, x, a, b);
      c = awayFromZero(1 + next / c);
      d = 1 / awayFromZero(1 + next * d);
      value *= c * d;
      if (Math.abs(c * d - 1) < 1e-16) {
        break;
      }
    }
    return value;
  }

  private static double coefficient(int term, double x, double a, double b) {
    int half = term / 2;
    return term % 2 == 0
        ? half * (b - half) * x / ((a + 2.0 * half - 1) * (a + 2.0 * half))
        : -(a + half) * (a + b + half) * x / ((a + 2.0 * half) * (a + 2.0 * half + 1));
  }

  private static double awayFromZero(double number) {
    return Math.abs(number) < TINY ? TINY : number;
  }

  /** The series of Stirling, after stepping up to where it has all digits. */
  private static double logGamma(double argument) {
    double product = 1;
    double z = argument;
    for (; z < STIRLING_FROM; z++) {
      product *= z;
    }
    double inverse = 1 / (z * z);
    double series =
        (1.0 / 12
                - inverse
                    * (1.0 / 360
                        - inverse
                            * (1.0 / 1260
                                - inverse
                                    * (1.0 / 1680
                                        - inverse * (1.0 / 1188 - inverse * 691 / 360360)))))
            / z;
    return (z - 0.5) * StrictMath.log(z)
        - z
        + 0.5 * StrictMath.log(2 * Math.PI)
        + series
        - StrictMath.log(product);
  }
}
