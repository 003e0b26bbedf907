package org.creativehubs.metrics.network;

/** How much a link counts. */
public enum TieWeights {
  /** Every link counts once, however many ties it is made of, and has length 1. */
  EACH_LINK_ONCE,
  /**
   * A link counts as much as the counts of its ties together, and has length 1 / count; every count
   * must be known exactly.
   */
  COUNTS
}
