package org.creativehubs.finance.plan;

/** From which day of the month in which an amount is earned days of credit are counted. */
public enum DaysFrom {
  /** From its first day, as where a bill is sent ahead. */
  FIRST_DAY,
  /** From its last day, as where a bill is sent at the end of the month. */
  LAST_DAY
}
