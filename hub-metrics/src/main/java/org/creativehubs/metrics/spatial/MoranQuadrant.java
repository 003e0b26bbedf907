package org.creativehubs.metrics.spatial;

/** How a place and its neighbours stand to the mean; what is at the mean counts as low. */
public enum MoranQuadrant {
  /** The place is high, and so are its neighbours. */
  HIGH_HIGH,
  /** The place is low amid high neighbours. */
  LOW_HIGH,
  /** The place is low, and so are its neighbours. */
  LOW_LOW,
  /** The place is high amid low neighbours. */
  HIGH_LOW;

  static MoranQuadrant of(double value, double lag) {
    if (lag > 0) {
      return value > 0 ? HIGH_HIGH : LOW_HIGH;
    }
    return value > 0 ? HIGH_LOW : LOW_LOW;
  }
}
