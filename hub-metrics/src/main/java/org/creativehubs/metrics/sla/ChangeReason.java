package org.creativehubs.metrics.sla;

/** Why a verdict changed. New reasons may be added. */
public enum ChangeReason {
  /** An open word is read in another way. */
  READING,
  /** A revision of the agreement took effect: another target, a promise more or a promise less. */
  REVISED_TARGET,
  /** Evidence became known. */
  NEW_EVIDENCE,
  /** Time passed: what was not due is due. */
  TIME
}
