package org.creativehubs.finance.leaseaccount;

/** An account that a lease touches in the books of its lessee. */
public enum LesseeAccount {
  /** The right of use, less what is written off. */
  RIGHT_OF_USE,
  /** What is owed under the lease. */
  LEASE_LIABILITY,
  /** The provision for restoring the space. */
  RESTORATION_PROVISION,
  /** Rent prepaid or accrued before the standard was first applied. */
  PREPAID_AND_ACCRUED_RENT,
  /** What is paid and received. */
  CASH,
  /** Interest on the liability. */
  INTEREST,
  /** What the provision grows by. */
  UNWINDING_OF_PROVISION,
  /** Depreciation of the right of use. */
  DEPRECIATION,
  /** Gains, and losses, on what is given up or measured again. */
  GAIN_OR_LOSS,
  /** The gap to market rent of a public-benefit entity. */
  DONATED_INCOME
}
