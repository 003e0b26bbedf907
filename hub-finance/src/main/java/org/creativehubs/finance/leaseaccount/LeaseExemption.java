package org.creativehubs.finance.leaseaccount;

/** An exemption from the balance sheet that a lessee claims. */
public enum LeaseExemption {
  /** The term is 12 months or less, without an option to buy. */
  SHORT_TERM,
  /**
   * The asset is of low value when new; whether it is, the caller decides. Under FRS 102 land and
   * buildings never are.
   */
  LOW_VALUE
}
