package org.creativehubs.finance.receivable;

/** What becomes of money that a tenant paid beyond its bills. */
public enum CreditRule {
  /** It pays the next bill on the day on which that is given. */
  APPLY,
  /** It stays on account until somebody decides. */
  KEEP
}
