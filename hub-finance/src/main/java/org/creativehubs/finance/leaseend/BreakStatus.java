package org.creativehubs.finance.leaseend;

/** How a right to break stands on a day. */
public enum BreakStatus {
  /** Notice can still be served. */
  OPEN,
  /** No notice was served in time: the lease goes on. */
  NOTICE_DAY_PASSED,
  /** Notice was served in time, and the break date is still to come. */
  NOTICE_GIVEN,
  /** The break date has come, and whether a condition is met is not known. */
  CONDITION_NOT_KNOWN,
  /** The break date has come, and a condition is not met: the lease goes on. */
  CONDITION_FAILED,
  /** The break date has come with notice in time and every condition met. */
  EXERCISED,
  /** An earlier break has ended the lease. */
  LEASE_ENDED
}
