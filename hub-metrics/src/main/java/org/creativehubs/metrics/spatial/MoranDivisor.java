package org.creativehubs.metrics.spatial;

/** What the second moment of local Moran divides by. */
public enum MoranDivisor {
  /** m2 = sum z^2 / n, so that the I of all places add up to S0 times the global I; spdep. */
  PLACES,
  /** m2 = sum z^2 / (n - 1); esda. */
  PLACES_LESS_ONE;

  double of(int places) {
    return this == PLACES ? places : places - 1.0;
  }
}
