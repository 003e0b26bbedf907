package org.creativehubs.finance.vat;

/** What a purchase is used for. */
public enum VatUse {
  /** Taxable supplies alone: its tax is recovered. */
  TAXABLE,
  /** Exempt supplies alone: its tax is not recovered, unless it is small. */
  EXEMPT,
  /** Both, as overheads are: its tax is recovered in part. */
  RESIDUAL,
  /** Something whose tax is never recovered, such as activity outside the scope. */
  BLOCKED
}
