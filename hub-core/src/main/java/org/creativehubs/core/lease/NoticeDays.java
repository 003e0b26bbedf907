package org.creativehubs.core.lease;

/** Which day is the last for a notice of so many months. */
public enum NoticeDays {
  /**
   * The day so many months before the break date, clipped to short months; served on it, in time.
   */
  CORRESPONDING_DAY,
  /** The day before that one: neither the day of service nor the break date counts. */
  CLEAR_MONTHS
}
