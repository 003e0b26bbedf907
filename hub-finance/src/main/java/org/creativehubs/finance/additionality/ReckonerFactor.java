package org.creativehubs.finance.additionality;

/** What {@link ReadyReckoner} has levels of. */
public enum ReckonerFactor {
  /** The part that goes outside the area. */
  LEAKAGE,
  /** The part that others lose. */
  DISPLACEMENT,
  /** The composite multiplier of a neighbourhood. */
  NEIGHBOURHOOD_MULTIPLIER,
  /** The composite multiplier of a region. */
  REGION_MULTIPLIER
}
