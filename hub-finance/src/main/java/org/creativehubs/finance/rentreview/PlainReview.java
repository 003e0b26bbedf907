package org.creativehubs.finance.rentreview;

import java.util.Optional;
import org.creativehubs.core.explain.Term;

/** A review for which no index counts. */
public abstract sealed class PlainReview extends ReviewClause
    permits MarketReview, TurnoverReview, FixedReview {

  PlainReview() {}

  @Override
  final boolean needsIndex() {
    return false;
  }

  /**
   * The rent before any bound.
   *
   * @param passing the rent that passes; empty where an earlier review is open
   */
  abstract Term found(Optional<Term> passing);

  /** Whether the rent is an amount that is given. */
  abstract boolean isGiven();
}
