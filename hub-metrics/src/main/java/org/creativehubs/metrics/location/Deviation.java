package org.creativehubs.metrics.location;

/** What the sum of squared deviations is divided by before the root is taken. */
public enum Deviation {
  /** One less than the number of regions, as for a sample. */
  SAMPLE,
  /** The number of regions, as for all there are. */
  POPULATION;

  int divisor(int regions) {
    return this == SAMPLE ? regions - 1 : regions;
  }
}
