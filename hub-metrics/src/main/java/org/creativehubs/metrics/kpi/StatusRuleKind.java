package org.creativehubs.metrics.kpi;

/** How councils turn a number and a target into a light; practice varies, so name one. */
public enum StatusRuleKind {
  /**
   * Green within the tolerance of the target or better; otherwise amber if no worse than the
   * previous number, and red if worse.
   */
  TOLERANCE_THEN_PREVIOUS,
  /** Green at the target or better, amber within the tolerance, red outside. */
  TARGET_THEN_TOLERANCE,
  /**
   * Green if the whole Wilson interval of a share is at the target or better, red if all of it is
   * worse, amber where it holds the target inside.
   */
  TARGET_IN_INTERVAL,
  /** Green if better than the previous number, amber if the same, red if worse; no target. */
  DIRECTION_OF_TRAVEL
}
