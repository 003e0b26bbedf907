package org.creativehubs.finance.resilience;

/** What a lender holds a borrower to. */
public enum CovenantKind {
  /** Net operating income by debt service of the same period: at least so many times. */
  DEBT_SERVICE_COVER("net operating income", "debt service", false),
  /** Profit before interest by interest of the same period: at least so many times. */
  INTEREST_COVER("profit before interest", "interest", false),
  /** Loan by value of what secures it: at most that share. */
  LOAN_TO_VALUE("loan", "value", true);

  private final String amount;
  private final String against;
  private final boolean ceiling;

  CovenantKind(String amount, String against, boolean ceiling) {
    this.amount = amount;
    this.against = against;
    this.ceiling = ceiling;
  }

  /** What the amount is, in words. */
  public String amount() {
    return amount;
  }

  /** What it is divided by, in words. */
  public String against() {
    return against;
  }

  /** Whether the covenant is a ceiling rather than a floor. */
  public boolean isCeiling() {
    return ceiling;
  }
}
