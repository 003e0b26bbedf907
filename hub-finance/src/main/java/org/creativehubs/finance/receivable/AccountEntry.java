package org.creativehubs.finance.receivable;

/** What moves the balance of a tenant's account. */
public enum AccountEntry {
  /** A bill was given. */
  BILL,
  /** Money came in. */
  RECEIPT,
  /** A part of a bill is not expected any more. */
  BAD_DEBT,
  /** A part of a bill is not owed. */
  CREDIT_NOTE,
  /** Interest on late payment for the period. */
  INTEREST,
  /** Fixed sums for bills that became late in the period. */
  FIXED_SUM
}
