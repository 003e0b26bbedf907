package org.creativehubs.core.lease;

/**
 * What a concession that covers a part of a payment period takes off. What the period comes to
 * before concessions depends on none of them, and a whole period is conceded whole; more days, or a
 * greater share, never take off less.
 */
public enum ConcessionRule {
  /**
   * Each day conceded takes off what {@link PaymentTerms#brokenPeriods} gives a day, such as 1/365
   * of a year, as long as anything is left; the other days keep the rest of the instalment.
   */
  CONCEDED_DAYS,
  /**
   * Each day that is not conceded is charged what {@link PaymentTerms#brokenPeriods} gives a day,
   * at most the instalment; the days conceded take off the rest. So rent is paid where it begins on
   * a day inside a period.
   */
  CHARGED_DAYS,
  /** The days conceded take off their part of the instalment: days / days of the period. */
  DAYS_OF_PERIOD,
  /** The share that runs on the first day is taken off all of the period; later ones wait. */
  WHOLE_PERIOD
}
