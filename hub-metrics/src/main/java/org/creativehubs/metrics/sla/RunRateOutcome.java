package org.creativehubs.metrics.sla;

/** What becomes of a target if all goes on as before. New outcomes may be added. */
public enum RunRateOutcome {
  /** The target has been reached. */
  ALREADY_MET,
  /** It will be reached within the period. */
  IN_TIME,
  /** It will be reached, but after the period. */
  TOO_LATE,
  /** It will not be reached at this pace, or not in a hundred years. */
  NEVER_AT_THIS_PACE,
  /** The period is over and the target has not been reached. */
  NO_TIME_LEFT,
  /** Nothing is known of what was done, or no number of it can be told. */
  NO_EVIDENCE
}
