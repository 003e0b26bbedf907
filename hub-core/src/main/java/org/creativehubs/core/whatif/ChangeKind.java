package org.creativehubs.core.whatif;

/** What a change does to a hub. */
public enum ChangeKind {
  /** Multiplies rents by a factor from a day on. */
  RENTS,
  /** Multiplies market rents by a factor from a day on. */
  MARKET_RENTS,
  /** Ends a letting after a day. */
  END_LETTING,
  /** Adds a letting. */
  NEW_LETTING,
  /** Sets the landlord's share of profit under a head lease. */
  PROFIT_SHARE
}
