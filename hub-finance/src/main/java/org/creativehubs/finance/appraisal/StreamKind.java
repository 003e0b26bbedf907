package org.creativehubs.finance.appraisal;

/** What a stream of flows is in a social appraisal. */
public enum StreamKind {
  /** Value to society; below zero where it is a harm. */
  BENEFIT("benefit"),
  /** Cost to the public purse; zero or more. */
  PUBLIC_COST("public cost"),
  /** What private partners pay towards the public cost; zero or more. */
  PRIVATE_CONTRIBUTION("private contribution"),
  /**
   * Money that only changes hands, such as grants and taxes: neither benefit nor cost to society.
   * Shown, and left out of every sum.
   */
  TRANSFER("transfer, left out");

  private final String words;

  StreamKind(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
