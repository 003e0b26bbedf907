package org.creativehubs.core.lease;

/** What a break date is. */
public enum BreakDay {
  /** The last day of the lease. */
  LAST_DAY,
  /** The first day after the lease: it ends as the day before ends. */
  DAY_AFTER
}
