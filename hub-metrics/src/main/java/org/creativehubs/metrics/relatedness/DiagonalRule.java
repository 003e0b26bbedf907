package org.creativehubs.metrics.relatedness;

/** Whether an industry counts as related to itself. */
public enum DiagonalRule {
  /** It counts, as Hausmann et al. 2014 and most programs have it. */
  INCLUDED,
  /** Only the others count, so that a region with the industry alone is not near to it. */
  EXCLUDED
}
