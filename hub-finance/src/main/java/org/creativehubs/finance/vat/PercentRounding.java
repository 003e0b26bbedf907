package org.creativehubs.finance.vat;

/** How the part of residual tax that is recovered is rounded. */
public enum PercentRounding {
  /** Up to the next whole per cent. */
  UP_TO_WHOLE(0, "rounded up to the next whole per cent"),
  /** To the nearest hundredth of a per cent, for those with much residual tax. */
  TWO_DECIMALS(2, "rounded to two decimals");

  private final int decimals;
  private final String words;

  PercentRounding(int decimals, String words) {
    this.decimals = decimals;
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }

  /** The decimals of the percentage. */
  int decimals() {
    return decimals;
  }
}
