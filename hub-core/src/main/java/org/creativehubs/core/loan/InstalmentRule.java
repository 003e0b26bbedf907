package org.creativehubs.core.loan;

/** How a level instalment is found. */
public enum InstalmentRule {
  /**
   * By the days of each payment period, as interest counts them: all instalments are equal, the
   * last within pennies.
   */
  DAYS("by the days of each period"),
  /**
   * By the annuity formula with an even part of the annual rate for each period, whatever its days;
   * the last payment takes what that leaves.
   */
  EVEN_PERIODS("by the annuity formula for even periods");

  private final String words;

  InstalmentRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
