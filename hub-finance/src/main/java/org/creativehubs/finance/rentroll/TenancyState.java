package org.creativehubs.finance.rentroll;

/** How a letting, or a space that nobody has to itself, stands on a date. */
public enum TenancyState {
  /** Its term runs on the date. */
  LET,
  /** It has no end: it rolls on until somebody gives notice. */
  ROLLING,
  /** Its term has ended, and the tenant is still there. */
  HOLDING_OVER,
  /** Its document does not say for which days it is; it is taken as let. */
  UNDATED,
  /** Members share the space; each has a line of its own. */
  SHARED,
  /** Nobody has the space. */
  VOID,
  /** It ended before the date. */
  ENDED,
  /** It starts after the date. */
  NOT_STARTED;

  /** Whether somebody has the space on the date under this letting. */
  public boolean isInForce() {
    return this == LET || this == ROLLING || this == HOLDING_OVER || this == UNDATED;
  }
}
