package org.creativehubs.metrics.inequality;

import java.util.Arrays;

/** Measures made of powers of the values over their mean, accurate around their limits too. */
final class Powers {

  /** Up to this aversion powers are written as differences from one. */
  private static final double MODERATE = 1.5;

  private Powers() {}

  /** Generalised entropy; values above zero, or above or at zero if alpha is above zero. */
  static double entropy(Weighted sample, double alpha) {
    double power =
        alpha < 0.5
            ? sample.meanOf(value -> StrictMath.expm1(alpha * log(sample, value)))
            : sample.meanOf(value -> aboveShare(sample, value, alpha));
    return Math.max(0, power / (alpha * (alpha - 1)));
  }

  /** (x/m)^alpha - x/m, whose mean is that of the powers less one. */
  private static double aboveShare(Weighted sample, double value, double alpha) {
    double share = value / sample.mean;
    return share > 0 ? share * StrictMath.expm1((alpha - 1) * StrictMath.log(share)) : 0;
  }

  /** Atkinson's index; values above zero, or at zero if epsilon is below one. */
  static double atkinson(Weighted sample, double epsilon) {
    double power = 1 - epsilon;
    double log =
        power == 0
            ? sample.meanOf(value -> log(sample, value))
            : logOfMean(sample, power, epsilon) / power;
    return Math.max(0, Math.min(1, -StrictMath.expm1(log)));
  }

  /** Logarithm of the mean of powers of the values over their mean. */
  private static double logOfMean(Weighted sample, double power, double epsilon) {
    if (epsilon <= MODERATE) {
      return StrictMath.log1p(sample.meanOf(value -> StrictMath.expm1(power * log(sample, value))));
    }
    double largest = power * log(sample, Arrays.stream(sample.values).min().orElseThrow());
    return largest
        + StrictMath.log(
            sample.meanOf(value -> StrictMath.exp(power * log(sample, value) - largest)));
  }

  private static double log(Weighted sample, double value) {
    return StrictMath.log(value / sample.mean);
  }
}
