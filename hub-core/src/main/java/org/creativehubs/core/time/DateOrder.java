package org.creativehubs.core.time;

/** What is certain of the order of two dates that may each be known only in part. */
public enum DateOrder {
  /** The first is certainly earlier. */
  BEFORE,
  /** Both are known to the day, and it is the same day. */
  SAME_DAY,
  /** The first is certainly later. */
  AFTER,
  /** What is known of the two leaves more than one order possible. */
  NOT_KNOWN
}
