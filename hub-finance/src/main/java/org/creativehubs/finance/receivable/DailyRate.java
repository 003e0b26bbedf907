package org.creativehubs.finance.receivable;

/** How exact the interest of one day is. */
public enum DailyRate {
  /** Exact; interest is rounded once, on the bill. */
  EXACT,
  /** Rounded half up to the penny, and then times the days, as guidance on gov.uk counts. */
  TO_THE_PENNY
}
