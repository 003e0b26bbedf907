package org.creativehubs.finance.leaseaccount;

/** Which rate discounts the payments of a lease. */
public enum DiscountRateKind {
  /** The rate implicit in the lease, where it can readily be determined. */
  IMPLICIT_IN_LEASE,
  /** What the lessee would pay to borrow the value of the asset over a similar term. */
  INCREMENTAL_BORROWING,
  /** What the lessee would pay to borrow the sum of the payments; only under FRS 102. */
  OBTAINABLE_BORROWING
}
