package org.creativehubs.metrics.internal;

/**
 * Intervals of a share that was counted among n.
 *
 * @param lower the lower end
 * @param upper the upper end
 */
public record ShareInterval(double lower, double upper) {

  /** Wilson's interval: all shares of which the one counted is not significantly different. */
  public static ShareInterval wilson(double share, double n, double level) {
    double z = quantile(level);
    double square = z * z;
    double middle = (share + square / (2 * n)) / (1 + square / n);
    double half = z / (1 + square / n) * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
    return new ShareInterval(
        share == 0 ? 0 : Math.max(0, middle - half), share == 1 ? 1 : Math.min(1, middle + half));
  }

  /** The share times and by e^(z se), with se^2 = (1 - share) / (n share). */
  public static ShareInterval logRatio(double share, double n, double level) {
    double factor = StrictMath.exp(quantile(level) * Math.sqrt((1 - share) / (n * share)));
    return new ShareInterval(share / factor, share * factor);
  }

  public ShareInterval times(double factor) {
    return new ShareInterval(lower * factor, upper * factor);
  }

  /** The normal quantile that is exceeded in absolute value with probability 1 - level. */
  public static double quantile(double level) {
    double low = 0;
    double high = 9;
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (within(middle) < level) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The probability of lying within z of the mean: 2 phi(z) (z + z^3 / 3 + z^5 / 15 + ...). */
  private static double within(double z) {
    double term = z;
    double sum = z;
    for (int odd = 3; term > sum * 1e-17; odd += 2) {
      term *= z * z / odd;
      sum += term;
    }
    return Math.min(1, 2 * sum * StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI));
  }
}
