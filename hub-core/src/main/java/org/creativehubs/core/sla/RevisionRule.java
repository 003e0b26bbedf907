package org.creativehubs.core.sla;

/** Which target holds for a period in the middle of which it was revised. */
public enum RevisionRule {
  /** The target of the first day of the period. */
  FIRST_DAY,
  /** The target of the last day of the period. */
  LAST_DAY,
  /** Each target x the days on which it held / days of the period, added up. */
  PRO_RATA_DAYS,
  /**
   * The days of each target are judged by themselves; a target that adds up is cut to its days
   * unless {@link PartPeriodRule#FULL_TARGET} holds.
   */
  SPLIT
}
