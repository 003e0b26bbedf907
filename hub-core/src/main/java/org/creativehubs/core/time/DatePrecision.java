package org.creativehubs.core.time;

/** How much of a date is known, the least first. */
public enum DatePrecision {
  /** Only the year is known. */
  YEAR,
  /** The year and the month are known. */
  MONTH,
  /** The day is known. */
  DAY
}
