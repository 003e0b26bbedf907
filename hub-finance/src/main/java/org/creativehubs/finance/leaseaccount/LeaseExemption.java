package org.creativehubs.finance.leaseaccount;

/** An exemption from the balance sheet that a lessee claims. */
public enum LeaseExemption {
  /** The term is 12 months or less, without an option to buy. */
  SHORT_TERM,
  /**
   * The asset is of low value when new. Land and buildings never are (FRS 102 (2026), 20.9 to
   * 20.11), and every lease here is of space, so that it is refused.
   */
  LOW_VALUE
}
