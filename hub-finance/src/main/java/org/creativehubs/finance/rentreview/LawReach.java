package org.creativehubs.finance.rentreview;

/** Whether a law reaches a term of a lease, once it is in force. */
public enum LawReach {
  /** It does. */
  CAUGHT,
  /** It does if the lease is made on or after the day on which it comes into force, not yet set. */
  DEPENDS_ON_COMMENCEMENT,
  /** It does not. */
  NOT_CAUGHT
}
