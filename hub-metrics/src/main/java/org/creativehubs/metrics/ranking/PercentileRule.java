package org.creativehubs.metrics.ranking;

import org.creativehubs.core.explain.Term;
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
  Term of(Term worse, Term same, Term ranked) {
    Term one = Term.of(1);
    return switch (this) {
      case BELOW_OF_OTHERS -> worse.dividedBy(ranked.minus(one));
      case AT_OR_BELOW -> worse.plus(same).dividedBy(ranked);
      case MIDDLE -> worse.plus(same.dividedBy(2)).dividedBy(ranked);
      case OF_STEPS -> worse.plus(same.plus(one).dividedBy(2)).dividedBy(ranked.plus(one));
    };
  }

  /** How many are worse by a percentile, which rises evenly with their number. */
  Ratio worse(Ratio percentile, Ratio same, Ratio ranked) {
    Ratio none = of(Ratio.ZERO, same, ranked);
    return percentile.minus(none).dividedBy(of(Ratio.ONE, same, ranked).minus(none));
  }

  private Ratio of(Ratio worse, Ratio same, Ratio ranked) {
    return of(Term.of(worse), Term.of(same), Term.of(ranked)).ratio();
  }
}
