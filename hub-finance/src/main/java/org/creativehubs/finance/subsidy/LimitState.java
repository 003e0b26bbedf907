package org.creativehubs.finance.subsidy;

/** How a published limit stands on a day. */
public enum LimitState {
  /** Not yet law on that day, as far as the table knows. */
  NOT_ENACTED,
  /** Law, and to apply from a later day. */
  ENACTED_NOT_IN_FORCE,
  /** What applies on that day, also where it was enacted later and back-dated. */
  IN_FORCE,
  /** Replaced or repealed by then. */
  REPEALED
}
