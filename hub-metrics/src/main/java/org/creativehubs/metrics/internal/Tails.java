package org.creativehubs.metrics.internal;

import java.util.function.DoubleUnaryOperator;

/**
 * The distributions of Student's t and of Fisher's F, by the continued fraction of the regularised
 * incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17.22), and those of
 * chi-square and of the normal distribution, by the series and the continued fraction of the
 * incomplete gamma function (the same, 8.11.4 and 8.9.2). Tails have nearly full relative
 * precision, and the same bits on any machine.
 */
public final class Tails {

  private static final double TINY = 1e-300;
  private static final int MOST_TERMS = 100_000;
  private static final double STIRLING_FROM = 15;

  private Tails() {}

  /** The chance that Student's t is further from zero than this, on either side. */
  public static double studentTwoSided(double t, double freedom) {
    double square = t * t;
    if (square == Double.POSITIVE_INFINITY) {
      return 0;
    }
    double whole = freedom + square;
    return of(freedom / whole, square / whole, freedom / 2, 0.5);
  }

  /** The chance that Fisher's F is at most this. */
  public static double fisherBelow(double f, double freedomAbove, double freedomBelow) {
    double scaled = freedomAbove * f;
    return of(scaled / (scaled + freedomBelow), freedomAbove / 2, freedomBelow / 2);
  }

  /** The chance that Fisher's F is above this, which is zero or more. */
  public static double fisherAbove(double f, double freedomAbove, double freedomBelow) {
    double scaled = freedomAbove * f;
    return of(
        freedomBelow / (scaled + freedomBelow),
        scaled / (scaled + freedomBelow),
        freedomBelow / 2,
        freedomAbove / 2);
  }

  /** The chance that chi-square is above this, which is zero or more. */
  public static double chiSquareAbove(double chiSquare, double freedom) {
    double x = chiSquare / 2;
    double a = freedom / 2;
    if (x <= 0) {
      return 1;
    }
    double scale = StrictMath.exp(a * StrictMath.log(x) - x - logGamma(a));
    return x < a + 1 ? 1 - scale * gammaSeries(x, a) : scale / gammaFraction(x, a);
  }

  private static double gammaSeries(double x, double a) {
    double term = 1 / a;
    double sum = term;
    for (int i = 1; i < MOST_TERMS && term > 1e-17 * sum; i++) {
      term *= x / (a + i);
      sum += term;
    }
    return sum;
  }

  /** x + 1 - a - 1 (1 - a) / (x + 3 - a - 2 (2 - a) / (x + 5 - a - ...)), by Lentz. */
  private static double gammaFraction(double x, double a) {
    double value = awayFromZero(x + 1 - a);
    double c = value;
    double d = 0;
    for (int i = 1; i < MOST_TERMS; i++) {
      double next = -i * (i - a);
      double step = x + 1 - a + 2.0 * i;
      d = 1 / awayFromZero(step + next * d);
      c = awayFromZero(step + next / c);
      value *= c * d;
      if (Math.abs(c * d - 1) < 1e-16) {
        break;
      }
    }
    return value;
  }

  /** The chance that a standard normal number is further from zero than this, on either side. */
  public static double normalTwoSided(double z) {
    return chiSquareAbove(z * z, 1);
  }

  /** How far from zero Student's t is with this chance, in (0, 1), on either side. */
  public static double studentQuantile(double chance, double freedom) {
    return quantile(chance, t -> studentTwoSided(t, freedom));
  }

  /** How far from zero a standard normal number is with this chance, in (0, 1). */
  public static double normalQuantile(double chance) {
    return quantile(chance, Tails::normalTwoSided);
  }

  /** Where a chance that falls reaches a value, by halving. */
  private static double quantile(double chance, DoubleUnaryOperator tail) {
    double above = 1;
    while (tail.applyAsDouble(above) > chance && above < Double.MAX_VALUE / 4) {
      above *= 2;
    }
    double below = 0;
    double middle = above / 2;
    while (middle > below && middle < above) {
      if (tail.applyAsDouble(middle) > chance) {
        below = middle;
      } else {
        above = middle;
      }
      middle = below + (above - below) / 2;
    }
    return middle;
  }

  private static double of(double x, double a, double b) {
    return of(x, 1 - x, a, b);
  }

  /** Of a number and of what it lacks to 1, so that neither loses digits. */
  private static double of(double x, double rest, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (rest <= 0) {
      return 1;
    }
    return x < (a + 1) / (a + b + 2) ? tail(x, rest, a, b) : 1 - tail(rest, x, b, a);
  }

  private static double tail(double x, double rest, double a, double b) {
    double log =
        logGamma(a + b)
            - logGamma(a)
            - logGamma(b)
            + a * StrictMath.log(x)
            + b * (x < 0.5 ? StrictMath.log1p(-x) : StrictMath.log(rest));
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
