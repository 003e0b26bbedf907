package org.creativehubs.core.programme;

/** What decides who may take part in a programme. New measures may be added. */
public enum EligibilityMeasure {
  /** Turnover of a year, in a currency. */
  TURNOVER,
  /** Age in years. */
  AGE,
  /** Months since trading began; none for a firm that has not begun. */
  MONTHS_OF_TRADING,
  /** People employed. */
  EMPLOYEES,
  /** Part of a budget that is spent in the region. */
  SHARE_OF_LOCAL_SPEND
}
