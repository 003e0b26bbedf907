package org.creativehubs.finance.funding;

/** How a funder holds money back until the final claim. */
public enum RetentionRule {
  /** Nothing is held back. */
  NONE,
  /** A share of every claim. */
  EACH_CLAIM,
  /** The last part of the award: payments stop when the rest of it has been paid. */
  LAST_OF_AWARD
}
