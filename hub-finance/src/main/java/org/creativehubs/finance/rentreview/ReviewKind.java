package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import org.creativehubs.core.explain.Show;

/** How the rent is found at a review. */
public enum ReviewKind {
  /** By the change of a price index. */
  INDEX,
  /** The market rent, as agreed or determined. */
  MARKET,
  /** A share of the tenant's turnover. */
  TURNOVER,
  /** An uplift of the passing rent that the lease states. */
  FIXED_UPLIFT,
  /** An amount that the lease states. */
  FIXED_STEP;

  /** Whether the new rent is known when the lease is made. */
  public boolean isFixed() {
    return this == FIXED_UPLIFT || this == FIXED_STEP;
  }

  /** Such as {@code fixed step review on 2027-04-01}. */
  String reviewOn(LocalDate date) {
    return Show.words(this) + " review on " + date;
  }
}
