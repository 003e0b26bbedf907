package org.creativehubs.finance.rentreview;

/** How a law stands on a day. */
public enum LawState {
  /** Not yet law on that day. */
  NOT_ENACTED,
  /** Law, and to apply from a later day, which may not be set yet. */
  ENACTED_NOT_IN_FORCE,
  /** It applies. */
  IN_FORCE,
  /** It no longer applies. */
  REPEALED
}
