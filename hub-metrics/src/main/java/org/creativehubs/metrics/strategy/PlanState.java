package org.creativehubs.metrics.strategy;

/** How an item or event of a plan stands on a day. */
public enum PlanState {
  /** The plan says it is done, or it is known to have been held. */
  DONE,
  /** It was given up. */
  DROPPED,
  /** The whole month, season or year it was due in has passed, and it is not done. */
  OVERDUE,
  /** The whole time it was due in has passed, and nobody said whether it was done. */
  NOT_REPORTED,
  /** The day lies in the month, season or year it is due in. */
  DUE,
  /** The time it is due in begins later. */
  UPCOMING,
  /** It has no date. */
  UNDATED
}
