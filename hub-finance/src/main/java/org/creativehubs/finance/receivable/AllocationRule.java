package org.creativehubs.finance.receivable;

/** Which bills of a tenant a receipt pays; only bills given by its day are paid. */
public enum AllocationRule {
  /** The bill that fell due first, then the next; references are not looked at. */
  OLDEST_FIRST("the oldest bill first"),
  /** The bill that the payer named; what is left, or names none, goes to the oldest first. */
  AS_REFERENCED("the bill that is named, then the oldest"),
  /**
   * All bills that have fallen due, in proportion to what is open, to the penny by largest
   * remainder; what is left goes to those not yet due, the oldest first.
   */
  PRO_RATA("all bills that are due, in proportion");

  private final String words;

  AllocationRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
