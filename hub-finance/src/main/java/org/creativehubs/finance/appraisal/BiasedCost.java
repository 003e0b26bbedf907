package org.creativehubs.finance.appraisal;

/** The kind of cost that early estimates put too low. */
public enum BiasedCost {
  /** What is built or bought. */
  CAPITAL,
  /** What a service costs while it runs. */
  OPERATING
}
