package org.creativehubs.core.lease;

/** On which day a condition of a break counts. */
public enum BreakConditionDay {
  /** On the day on which notice is served. */
  NOTICE,
  /** On the break date, as where the lease does not say. */
  BREAK_DATE,
  /** On both days. */
  NOTICE_AND_BREAK_DATE
}
