package org.creativehubs.metrics.growth;

/** Which growth a portfolio looks at. */
public enum PortfolioGrowth {
  /** The growth of the industry in the region, e1 / e0 - 1; a decimal fraction of -1 or more. */
  RATE,
  /**
   * How far it is ahead of the industry in the reference, e1 / e0 - E1 / E0; any decimal fraction.
   */
  LEAD
}
