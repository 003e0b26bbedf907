package org.creativehubs.metrics.ranking;

import org.creativehubs.core.quantity.Ratio;

/** Which share of those ranked, n with the one compared, stands below it. */
public enum PercentileRule {
  /** Those that are worse, of all others: worse / (n - 1), from 0 for the last to 1. */
  BELOW_OF_OTHERS,
  /** Those that are worse or as good, itself included, of all: (worse + same) / n. */
  AT_OR_BELOW,
  /** Those that are worse and half of those as good, itself included: (worse + same / 2) / n. */
  MIDDLE,
  /** The same within the range of n + 1 steps: (worse + (same + 1) / 2) / (n + 1). */
  OF_STEPS;

  /** The percentile; {@code same} counts the one itself, {@code ranked} is above 1. */
  Ratio of(int worse, int same, int ranked) {
    return switch (this) {
      case BELOW_OF_OTHERS -> Ratio.of(worse, ranked - 1);
      case AT_OR_BELOW -> Ratio.of(worse + same, ranked);
      case MIDDLE -> Ratio.of(2L * worse + same, 2L * ranked);
      case OF_STEPS -> Ratio.of(2L * worse + same + 1, 2L * (ranked + 1));
    };
  }
}
