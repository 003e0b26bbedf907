package org.creativehubs.metrics.location;

/** Why a quotient is not to be relied on. */
public enum ReliabilityFlag {
  /** The count is below the minimum of the rule. */
  COUNT_TOO_SMALL,
  /** The interval is wider than the rule allows, relative to the quotient, or has no two bounds. */
  INTERVAL_TOO_WIDE
}
