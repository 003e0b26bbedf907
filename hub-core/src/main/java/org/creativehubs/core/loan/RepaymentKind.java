package org.creativehubs.core.loan;

/** How the principal of a loan is repaid. */
public enum RepaymentKind {
  /** In level instalments of interest and principal together (annuity). */
  LEVEL,
  /** In equal parts of principal, with the interest on top (EIP). */
  EQUAL_PRINCIPAL,
  /** All of it with the last payment, and interest only before (maturity loan, bullet). */
  MATURITY,
  /** In level instalments that leave an agreed part to the last payment. */
  BALLOON
}
