package org.creativehubs.finance.vat;

/** How the part of residual tax that is recovered is rounded. */
public enum PercentRounding {
  /** Up to the next whole per cent. */
  UP_TO_WHOLE(0),
  /** To the nearest hundredth of a per cent, for those with much residual tax. */
  TWO_DECIMALS(2);

  private final int decimals;

  PercentRounding(int decimals) {
    this.decimals = decimals;
  }

  /** The decimals of the percentage. */
  int decimals() {
    return decimals;
  }
}
