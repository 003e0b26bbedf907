package org.creativehubs.metrics.agreement;

/** Whether a promise can be kept with what a hub can do. New answers may be added. */
public enum Reach {
  /** What can be done reaches the target for certain. */
  REACHABLE,
  /** What can be done misses it for certain. */
  OUT_OF_REACH,
  /** What can be done is not given, or may or may not suffice. */
  NOT_KNOWN
}
