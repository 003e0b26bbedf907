package org.creativehubs.finance.vat;

/** How a supply is treated. */
public enum VatTreatment {
  /** Tax is charged at a rate, which may be zero. */
  TAXABLE,
  /** Exempt, as the letting of land without an option to tax mostly is. */
  EXEMPT,
  /** Not a supply in the course of business, such as a grant: it is in no percentage. */
  OUTSIDE_SCOPE
}
