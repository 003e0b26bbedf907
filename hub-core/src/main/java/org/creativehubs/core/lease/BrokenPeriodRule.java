package org.creativehubs.core.lease;

/**
 * What is charged for a part of a payment period. Leases differ and many are silent, so there is no
 * default. First and last day both count.
 */
public enum BrokenPeriodRule {
  /** Rent of the whole payment period x days / days in the whole payment period. */
  PERIOD_ACTUAL,
  /** Annual rent x days / 365, in leap years too. */
  DAILY_365,
  /** Annual rent x (days in leap years / 366 + other days / 365). */
  DAILY_ACT_ACT,
  /**
   * Annual rent x days / 360 in months of thirty days, a 31st counting as a 30th (30E/360), so that
   * the parts of a month add up to a twelfth of a year.
   */
  THIRTY_360
}
