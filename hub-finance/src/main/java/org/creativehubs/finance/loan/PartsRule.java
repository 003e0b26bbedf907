package org.creativehubs.finance.loan;

/** Of which loan the parts of payments are: pence apart, each right by its own rule. */
public enum PartsRule {
  /** The loan without any rounding, by the closed formulas; the parts are rounded once. */
  UNROUNDED_LOAN("the unrounded loan, the parts rounded once"),
  /** The rows of {@link AmortisationSchedule} added up, as a lender books them. */
  ROUNDED_SCHEDULE("the rounded schedule, its rows added up");

  private final String words;

  PartsRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
