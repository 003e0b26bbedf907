package org.creativehubs.metrics.network;

/** How far apart two linked members are, which decides what lies on a shortest path. */
public enum Distance {
  /** Every link has length 1, whatever its weight. */
  HOPS,
  /**
   * A link has length 1 / weight, so that many ties are a short way; every weight must be known
   * exactly.
   */
  INVERSE_WEIGHT
}
