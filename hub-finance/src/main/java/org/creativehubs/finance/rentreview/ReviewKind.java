package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import org.creativehubs.core.explain.Show;

/** How the rent is found at a review. */
public enum ReviewKind {
  /** By the change of a price index. */
  INDEX,
  /** The market rent, as agreed or determined. */
  MARKET,
  /** The greater of the rent by the index, within its bounds, and the market rent. */
  GREATER_OF_INDEX_AND_MARKET,
  /** A share of the tenant's turnover. */
  TURNOVER,
  /** An uplift of the passing rent that the lease states. */
  FIXED_UPLIFT,
  /** An amount that the lease states. */
  FIXED_STEP;

  /** Whether an index counts. */
  public boolean isIndexed() {
    return this == INDEX || this == GREATER_OF_INDEX_AND_MARKET;
  }

  /** Whether a law on reviews of another kind reaches this one, as one of its parts. */
  boolean isPartly(ReviewKind other) {
    return this == other
        || (this == GREATER_OF_INDEX_AND_MARKET && (other == INDEX || other == MARKET));
  }

  /** Such as {@code fixed step review on 2027-04-01}. */
  String reviewOn(LocalDate date) {
    return Show.words(this) + " review on " + date;
  }
}
