package org.creativehubs.metrics.location;

/**
 * Quantiles of the standard normal distribution to about 16 digits, by the rational approximations
 * of M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (3), 1988 (PPND16).
 */
final class NormalQuantile {

  private static final double[] MIDDLE_ABOVE = {
    2509.0809287301226727,
    33430.575583588128105,
    67265.770927008700853,
    45921.953931549871457,
    13731.693765509461125,
    1971.5909503065514427,
    133.14166789178437745,
    3.387132872796366608
  };
  private static final double[] MIDDLE_BELOW = {
    5226.495278852545925,
    28729.085735721942674,
    39307.89580009271061,
    21213.794301586595867,
    5394.1960214247511077,
    687.1870074920579083,
    42.313330701600911252,
    1
  };
  private static final double[] OUTER_ABOVE = {
    7.7454501427834140764e-4,
    2.27238449892691845833e-2,
    0.24178072517745061177,
    1.27045825245236838258,
    3.64784832476320460504,
    5.7694972214606914055,
    4.6303378461565452959,
    1.42343711074968357734
  };
  private static final double[] OUTER_BELOW = {
    1.05075007164441684324e-9,
    5.475938084995344946e-4,
    1.51986665636164571966e-2,
    0.14810397642748007459,
    0.68976733498510000455,
    1.6763848301838038494,
    2.05319162663775882187,
    1
  };
  private static final double[] FAR_ABOVE = {
    2.01033439929228813265e-7,
    2.71155556874348757815e-5,
    1.2426609473880784386e-3,
    2.6532189526576123093e-2,
    0.29656057182850489123,
    1.7848265399172913358,
    5.4637849111641143699,
    6.6579046435011037772
  };
  private static final double[] FAR_BELOW = {
    2.04426310338993978564e-15,
    1.4215117583164458887e-7,
    1.8463183175100546818e-5,
    7.868691311456132591e-4,
    1.48753612908506148525e-2,
    0.13692988092273580531,
    0.59983220655588793769,
    1
  };

  private NormalQuantile() {}

  /** The number that is exceeded in absolute value with probability 1 - level. */
  static double twoSided(double level) {
    double tail = (1 - level) / 2;
    if (level <= 0.85) {
      double off = level / 2;
      double r = 0.180625 - off * off;
      return off * polynomial(MIDDLE_ABOVE, r) / polynomial(MIDDLE_BELOW, r);
    }
    double r = Math.sqrt(-StrictMath.log(tail));
    return r <= 5
        ? polynomial(OUTER_ABOVE, r - 1.6) / polynomial(OUTER_BELOW, r - 1.6)
        : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (double coefficient : coefficients) {
      sum = sum * x + coefficient;
    }
    return sum;
  }
}
