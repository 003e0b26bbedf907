package org.creativehubs.finance.affordability;

/** When a letting below market counts as given; advice differs, so there is no default. */
public enum SubsidyDating {
  /** As a whole on the first day of the term, when the tenant gains the right to it. */
  WHOLE_AT_START,
  /** Each financial year's part on its last day of the term, up to the day asked about. */
  AS_IT_ACCRUES
}
