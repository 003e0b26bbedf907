package org.creativehubs.core.sla;

/**
 * What target holds where a period is shorter than the one it was promised for. It concerns numbers
 * that add up; shares and numbers that stand are the same for any length.
 */
public enum PartPeriodRule {
  /** The whole target, however short the period. */
  FULL_TARGET,
  /** The target x days of the part / days of the whole. */
  PRO_RATA_DAYS
}
