package org.creativehubs.core.whatif;

/** What a change does to a hub. */
public enum ChangeKind {
  /** Multiplies rents, or other charges, by a factor from a day on. */
  RENTS,
  /** Multiplies market rents by a factor from a day on. */
  MARKET_RENTS,
  /** Ends a letting after a day. */
  END_LETTING,
  /** Adds a letting. */
  NEW_LETTING,
  /** Sets the landlord's share of profit under a head lease. */
  PROFIT_SHARE,
  /** Ends lettings until no more than a share of the spaces is let on a day. */
  OCCUPANCY,
  /** Sets the share of market rent that a tier pays, and the rents under it, from a day on. */
  TIER_SHARE,
  /** Sets what lettings pay a year under a charge, from a day on. */
  CHARGE,
  /** Multiplies the rent of a head lease by a factor from a day on. */
  HEAD_RENT
}
