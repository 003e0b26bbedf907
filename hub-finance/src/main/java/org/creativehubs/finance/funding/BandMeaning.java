package org.creativehubs.finance.funding;

/** What a document says of a band of amounts. */
public enum BandMeaning {
  /** There is finance for amounts in the band. */
  SUPPLY,
  /** Finance for amounts in the band is lacking, or hard to get. */
  LACK
}
