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
  FIXED_STEP,
  /** The greatest, the lowest or the mean of the rents that several reviews would find. */
  SEVERAL_BASES;

  /** Whether an index counts, or may count as one of several bases. */
  public boolean isIndexed() {
    return this == INDEX || this == GREATER_OF_INDEX_AND_MARKET || this == SEVERAL_BASES;
  }

  /** Such as {@code fixed step review on 2027-04-01}. */
  String reviewOn(LocalDate date) {
    return Show.words(this) + " review on " + date;
  }
}
