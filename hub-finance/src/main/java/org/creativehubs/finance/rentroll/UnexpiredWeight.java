package org.creativehubs.finance.rentroll;

/** By what unexpired terms are weighted. */
public enum UnexpiredWeight {
  /** Sum of passing rent x years, over the sum of passing rents. */
  RENT("no rent passes under them"),
  /**
   * Contracted remaining income over the sum of passing rents: steps to come count and years not
   * collected do not, so that the answer may exceed every remaining term.
   */
  CONTRACTED_INCOME("no rent passes under them"),
  /** Sum of floor area x years, over the sum of floor areas. */
  AREA("they have no area");

  private final String lack;

  UnexpiredWeight(String lack) {
    this.lack = lack;
  }

  /** Why there is no mean where all weights are zero. */
  String lack() {
    return lack;
  }
}
