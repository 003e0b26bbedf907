package org.creativehubs.finance.funding;

/** What a payment of a waterfall is a share of. */
public enum TierBasis {
  /** All that came in. */
  INCOME,
  /** Net profit, where there is any; for distributions only. */
  PROFIT
}
