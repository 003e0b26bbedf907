package org.creativehubs.metrics.spatial;

/**
 * What a test looks for. It is about the statistic itself: like beside like makes a Moran greater
 * and a Geary less.
 */
public enum Alternative {
  /** The statistic is greater than expected. */
  GREATER,
  /** The statistic is less than expected. */
  LESS,
  /** Either; twice the smaller p-value, at most 1. */
  TWO_SIDED;

  double of(double greater, double less) {
    return switch (this) {
      case GREATER -> greater;
      case LESS -> less;
      case TWO_SIDED -> Math.min(1, 2 * Math.min(greater, less));
    };
  }

  double ofNormal(double z) {
    return of(NormalTail.above(z), NormalTail.above(-z));
  }
}
