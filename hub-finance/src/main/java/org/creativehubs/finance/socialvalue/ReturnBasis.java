package org.creativehubs.finance.socialvalue;

/** What of a return is counted. */
public enum ReturnBasis {
  /** All that came back. */
  GROSS("gross"),
  /** What came back beyond what would have come anyway. */
  NET("net"),
  /** The source does not say. */
  NOT_STATED("gross or net not stated");

  private final String words;

  ReturnBasis(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
