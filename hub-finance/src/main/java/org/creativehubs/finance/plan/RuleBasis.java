package org.creativehubs.finance.plan;

/** Of what a rule takes its share. */
public enum RuleBasis {
  /** The amounts of lines that are named, or of all lines of named kinds, whichever way they go. */
  LINES,
  /** All earned income. */
  EARNED_INCOME,
  /** Earned income and grants less running costs, before any share of profit. */
  PROFIT
}
