package org.creativehubs.core.lease;

/**
 * What a step inside a payment period does to what is charged for that period. A step on the first
 * day of a period needs none of these, and a step that changes nothing cuts nothing. What a change
 * counts is never more than the change of the whole instalment, so that a higher rent before or
 * after the step never makes less due.
 */
public enum StepRule {
  /**
   * The instalment at the rent of the first day, and for each step the difference of the annual
   * amounts x the part of a year that {@link PaymentTerms#brokenPeriods} gives the days from the
   * step to the end of the period: with 365ths what British practice charges as back rent.
   */
  DIFFERENCE_DAILY,
  /** As {@link #DIFFERENCE_DAILY}, by days / 365 whatever is named for broken periods. */
  DIFFERENCE_365,
  /**
   * The instalment at the rent of the first day, and for each step the difference of the
   * instalments x days from the step / days of the period.
   */
  DAYS_OF_PERIOD,
  /**
   * No instalment at all: each rent x the part of a year that {@link PaymentTerms#brokenPeriods}
   * gives its days. A period cut so may come to more, or less, than an instalment at either rent,
   * and a step of a penny can move it by hundreds: only for leases that say so.
   */
  NEW_RENT_BY_DAYS,
  /** The rent of the first day for all of the period; the new one from the next period on. */
  WHOLE_PERIOD
}
