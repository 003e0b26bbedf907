package org.creativehubs.metrics.screening;

/** What grows, where industries are put in quadrants. */
public enum QuadrantGrowth {
  /** The quotient: LQ2 / LQ1 - 1; without a base where LQ1 is zero. */
  QUOTIENT,
  /** The count: e2 / e1 - 1; without a base where e1 is zero. */
  COUNT
}
