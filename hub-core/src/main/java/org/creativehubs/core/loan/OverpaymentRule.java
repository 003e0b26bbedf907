package org.creativehubs.core.loan;

/** What a payment beyond what is due changes. */
public enum OverpaymentRule {
  /** Instalments stay as they are, and the loan is repaid sooner. */
  SHORTER_TERM,
  /** The loan ends when it was to end, and later instalments are lower. */
  LOWER_INSTALMENTS
}
