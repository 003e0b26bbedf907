package org.creativehubs.core.internal;

/**
 * The quantile of the standard normal distribution by Wichura's algorithm AS 241 (PPND16), Applied
 * Statistics 37, 1988, to about 16 digits; the coefficients are the published ones.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the digits as they were published
public final class NormalQuantile {

  private static final double CENTRE = 0.425;
  private static final double BELOW_ONE = 1 - 0x1p-53;

  /** One over the root of two pi. */
  private static final double ROOT_OF_TWO_PI = 0.3989422804014327;

  private static final double[] A = {
    3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
    3.3430575583588128105e4, 2.5090809287301226727e3
  };
  private static final double[] B = {
    1,
    4.2313330701600911252e1,
    6.8718700749205790830e2,
    5.3941960214247511077e3,
    2.1213794301586595867e4,
    3.9307895800092710610e4,
    2.8729085735721942674e4,
    5.2264952788528545610e3
  };
  private static final double[] C = {
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4
  };
  private static final double[] D = {
    1,
    2.05319162663775882187e0,
    1.67638483018380384940e0,
    6.89767334985100004550e-1,
    1.48103976427480074590e-1,
    1.51986665636164571966e-2,
    5.47593808499534494600e-4,
    1.05075007164441684324e-9
  };
  private static final double[] E = {
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  };
  private static final double[] F = {
    1,
    5.99832206555887937690e-1,
    1.36929880922735805310e-1,
    1.48753612908506148525e-2,
    7.86869131145613259100e-4,
    1.84631831751005468180e-5,
    1.42151175831644588870e-7,
    2.04426310338993978564e-15
  };

  private NormalQuantile() {}

  /**
   * The number that a standard normal one stays below with a given probability.
   *
   * @param probability in (0, 1]; 1 gives the largest number there is, about 8.2
   * @return the number
   */
  public static double at(double probability) {
    double p = Math.min(probability, BELOW_ONE);
    double q = p - 0.5;
    if (Math.abs(q) <= CENTRE) {
      return central(q);
    }
    double found = outer(Math.min(p, 1 - p));
    return q < 0 ? -found : found;
  }

  /** At a probability that is {@code off} from one half. */
  private static double central(double off) {
    double r = 0.180625 - off * off;
    return off * polynomial(A, r) / polynomial(B, r);
  }

  /** The number that is exceeded with the probability {@code tail}. */
  private static double outer(double tail) {
    double r = StrictMath.sqrt(-StrictMath.log(tail));
    return r <= 5
        ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6)
        : polynomial(E, r - 5) / polynomial(F, r - 5);
  }

  /**
   * The number that a standard normal one stays within, on either side of zero, with a given
   * probability; to its own precision also where the probability is close to zero.
   *
   * @param level in (0, 1)
   * @return the number, above zero
   */
  public static double twoSided(double level) {
    if (level <= 2 * CENTRE) {
      return central(level / 2);
    }
    return outer((1 - level) / 2);
  }

  /**
   * The probability of a standard normal number below a given one.
   *
   * @param number zero or below
   * @return the probability, above zero and at most 0.5
   */
  public static double below(double number) {
    double low = 0;
    double high = 0.5;
    for (double p = 0.25; p > low && p < high; p = low + (high - low) / 2) {
      if (at(p) < number) {
        low = p;
      } else {
        high = p;
      }
    }
    return high;
  }

  /**
   * The probability of a standard normal number below a given one: the series of G. Marsaglia,
   * Evaluating the Normal Distribution, Journal of Statistical Software 11, 2004, within three, and
   * Laplace's continued fraction beyond; absolutely right to about 15 digits.
   *
   * @param number any number
   * @return the probability, in [2^-53, 1 - 2^-53]
   */
  public static double probability(double number) {
    double tail = Math.max(beyond(Math.abs(number)), 0x1p-53);
    return number <= 0 ? tail : 1 - tail;
  }

  /** The probability of a standard normal number above one that is zero or more. */
  private static double beyond(double number) {
    double density = ROOT_OF_TWO_PI * StrictMath.exp(-number * number / 2);
    if (number >= 3) {
      double fraction = number;
      for (int k = 80; k > 0; k--) {
        fraction = number + k / fraction;
      }
      return density / fraction;
    }
    double term = number;
    double sum = number;
    for (int n = 3; term > sum * 0x1p-55; n += 2) {
      term *= number * number / n;
      sum += term;
    }
    return 0.5 - density * sum;
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
