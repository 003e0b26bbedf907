package org.creativehubs.finance.tenantcharge;

/** What is paid during the year on account of a turnover rent. */
public enum OnAccountRule {
  /** The base rent alone, in equal parts. */
  BASE_ONLY,
  /** The base rent, and for each period its own turnover above its part of the threshold. */
  EACH_PERIOD,
  /**
   * The base rent, and the turnover of the year so far above the threshold so far, less what was
   * paid on it before; never less than nothing.
   */
  YEAR_SO_FAR,
  /** The base rent, and the turnover of the year before above the threshold, in equal parts. */
  YEAR_BEFORE
}
