package org.creativehubs.finance.businessrates;

/** What a property is wholly or mainly used for; since April 2026 it decides the multiplier. */
public enum RatesUse {
  /** Qualifying retail, hospitality or leisure. */
  RETAIL_HOSPITALITY_LEISURE,
  /** Anything else, such as studios and offices. */
  OTHER
}
