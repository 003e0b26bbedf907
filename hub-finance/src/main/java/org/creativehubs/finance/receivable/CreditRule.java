package org.creativehubs.finance.receivable;

/** What becomes of money that a tenant paid beyond its bills. */
public enum CreditRule {
  /** It pays the next bill on the day on which that is given. */
  APPLY("pays the next bill"),
  /** It stays on account until somebody decides. */
  KEEP("stays on account");

  private final String words;

  CreditRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
