package org.creativehubs.finance.rentmix;

/** What the sizes of rent tiers count, and so what the blended rent is weighted by. */
public enum TierWeight {
  /** Studios, desks or other units, each with the same market rent. */
  UNITS("units"),
  /** Floor area, each part with the same market rent for an area. */
  AREA("floor area"),
  /** The market rent of a year of each space that is let, so that spaces may differ. */
  MARKET_RENT("market rent");

  private final String words;

  TierWeight(String words) {
    this.words = words;
  }

  /** The weight in words. */
  String words() {
    return words;
  }
}
