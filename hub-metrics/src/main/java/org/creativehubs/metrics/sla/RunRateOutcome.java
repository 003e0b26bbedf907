package org.creativehubs.metrics.sla;

/** What becomes of a target if all goes on as before. New outcomes may be added. */
public enum RunRateOutcome {
  /** The target is kept whatever comes; of a share, as long as the basis is the one expected. */
  ALREADY_MET,
  /** What is wanted at least will be reached within the period. */
  IN_TIME,
  /** What is wanted at least will be reached, but after the period. */
  TOO_LATE,
  /** What is wanted at least will be missed: a number for a hundred years, a share at the end. */
  NOT_AT_THIS_PACE,
  /** What is allowed at most will last to the end of the period. */
  HOLDS,
  /** What is allowed at most will be exceeded within the period. */
  BREAKS,
  /** The target is missed whatever comes; of a share, as long as the basis is the one expected. */
  CANNOT_BE_MET,
  /** The pace is known only by a bound, which leaves open what becomes of the target. */
  NOT_KNOWN,
  /** The period is over, and it is not known whether the target was kept. */
  NO_TIME_LEFT,
  /** No month that sets the pace has evidence. */
  NO_PACE,
  /** Nothing is known of what was done. */
  NO_EVIDENCE
}
