package org.creativehubs.finance.membership;

/** What a price is for. */
public enum PriceUnit {
  /** A month of membership. */
  MONTH,
  /** A place for a day: a desk, a day pass. */
  DAY,
  /** A room or a place for an hour. */
  HOUR
}
