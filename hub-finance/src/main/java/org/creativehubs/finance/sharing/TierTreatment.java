package org.creativehubs.finance.sharing;

/** Whether a payment lowers net profit or is made out of it. */
public enum TierTreatment {
  /** A cost: paid before net profit is struck. */
  COST("cost"),
  /** A distribution: paid after net profit is struck, and does not lower it. */
  DISTRIBUTION("distribution");

  private final String words;

  TierTreatment(String words) {
    this.words = words;
  }

  /** The treatment in words, such as {@code cost}. */
  public String words() {
    return words;
  }
}
