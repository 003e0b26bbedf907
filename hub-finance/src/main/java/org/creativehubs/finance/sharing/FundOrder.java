package org.creativehubs.finance.sharing;

/** Where a share of revenue stands that an agreement does not place. */
public enum FundOrder {
  /** A cost before net profit. */
  COST_BEFORE_PROFIT,
  /** A distribution after net profit, paid after the share of profit. */
  DISTRIBUTION_AFTER_PROFIT
}
