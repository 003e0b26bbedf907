package org.creativehubs.metrics.spatial;

/** How much each neighbour weighs. */
public enum WeightStyle {
  /** Each neighbour weighs 1. */
  BINARY,
  /** The neighbours of a place weigh the same and add up to 1. */
  ROW_STANDARDISED;

  /** The weight of each of some neighbours. */
  double weight(int neighbours) {
    return this == BINARY ? 1 : 1.0 / neighbours;
  }
}
