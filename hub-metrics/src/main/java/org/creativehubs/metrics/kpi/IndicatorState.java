package org.creativehubs.metrics.kpi;

/** The light of an indicator, or why it has none. */
public enum IndicatorState {
  /** As good as the rule asks. */
  GREEN,
  /** Not quite, by the rule. */
  AMBER,
  /** Worse than the rule allows. */
  RED,
  /** The rule needs a target, and none is given. */
  NO_TARGET,
  /** No number is given. */
  NO_DATA,
  /** The numbers are bounds or lack something, and leave more than one light possible. */
  NOT_KNOWN
}
