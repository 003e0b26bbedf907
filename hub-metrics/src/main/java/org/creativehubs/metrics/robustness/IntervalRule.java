package org.creativehubs.metrics.robustness;

/** Which of the drawn values bound the interval. */
public enum IntervalRule {
  /** The smallest and the largest of them, whatever the level. */
  RANGE,
  /** The value at rank ceil(p n) from below: type 1 of R. J. Hyndman and Y. Fan (1996). */
  NEAREST_RANK,
  /** Linear between the ranks around 1 + (n - 1) p: type 7 of R. J. Hyndman and Y. Fan (1996). */
  LINEAR;

  /** The quantile of sorted values. */
  double quantile(double[] sorted, double p) {
    int last = sorted.length - 1;
    double exact = last * p;
    int below = (int) Math.floor(exact);
    return switch (this) {
      case RANGE -> sorted[p < 0.5 ? 0 : last];
      case NEAREST_RANK ->
          sorted[Math.min(last, Math.max(0, (int) Math.ceil(p * sorted.length) - 1))];
      case LINEAR ->
          sorted[below] + (exact - below) * (sorted[Math.min(last, below + 1)] - sorted[below]);
    };
  }
}
