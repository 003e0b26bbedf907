package org.creativehubs.metrics.scorecard;

/** What weights must sum to. */
public enum WeightRule {
  /** The weights sum to one, or they are refused. */
  MUST_SUM_TO_ONE,
  /** The weights are divided by their sum. */
  NORMALISED
}
