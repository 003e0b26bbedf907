package org.creativehubs.finance.leaseaccount;

/** A standard by which a lessee accounts for a lease. */
public enum AccountingStandard {
  /** IFRS 16 Leases. */
  IFRS_16("IFRS 16"),
  /** FRS 102 with the amendments of 2024, for periods that begin on or after 1 January 2026. */
  FRS_102_2026("FRS 102 as amended from 2026");

  private final String words;

  AccountingStandard(String words) {
    this.words = words;
  }

  /** The name of the standard, such as {@code IFRS 16}. */
  public String words() {
    return words;
  }
}
