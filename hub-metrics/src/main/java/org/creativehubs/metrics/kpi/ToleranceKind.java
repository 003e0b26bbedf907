package org.creativehubs.metrics.kpi;

/** What a tolerance is measured in. */
public enum ToleranceKind {
  /** In the unit of the indicator. */
  ABSOLUTE,
  /** As a decimal fraction of the target. */
  RELATIVE
}
