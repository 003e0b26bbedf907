package org.creativehubs.metrics.growth;

/** At which date a portfolio looks at specialisation. */
public enum PortfolioDate {
  /** Before the growth. */
  START,
  /** After the growth. */
  END
}
