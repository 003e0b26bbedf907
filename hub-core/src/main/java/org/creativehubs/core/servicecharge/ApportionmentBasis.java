package org.creativehubs.core.servicecharge;

/** What the weights of a service charge are. */
public enum ApportionmentBasis {
  /** Floor areas, by default those of the spaces; the spaces bear the whole cost between them. */
  AREA,
  /** People who work there; the spaces bear the whole cost between them. */
  HEADCOUNT,
  /** Rateable values; the spaces bear the whole cost between them. */
  RATEABLE_VALUE,
  /** Other weights, such as fair proportions; the spaces bear the whole cost between them. */
  OTHER_WEIGHTS,
  /**
   * Shares of the whole as the leases fix them, of at most 1 in all; what is left of 1 is the
   * landlord's.
   */
  FIXED_SHARES
}
