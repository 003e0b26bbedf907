package org.creativehubs.finance.lease;

/** A standard by which a lessee accounts for a lease. */
public enum AccountingStandard {
  /** IFRS 16 Leases. */
  IFRS_16,
  /** FRS 102 with the amendments of 2024, for periods that begin on or after 1 January 2026. */
  FRS_102_2026
}
