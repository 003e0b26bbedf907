package org.creativehubs.finance.rentroll;

/** How a unit stands on a date. */
public enum TenancyState {
  /** Its lease runs on the date. */
  LET,
  /** It has no lease. */
  VOID,
  /** Its lease ended before the date, and no other is given. */
  ENDED,
  /** Its lease starts after the date. */
  NOT_STARTED
}
