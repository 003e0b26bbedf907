package org.creativehubs.metrics.robustness;

/**
 * Ranges added up, with those that have no upper end counted, so that one can be taken out again.
 */
final class RangeSums {

  private double least;
  private double most;
  private int endless;

  void add(Range range) {
    least += range.least();
    most += range.isBounded() ? range.most() : 0;
    endless += range.isBounded() ? 0 : 1;
  }

  void add(RangeSums sums, int sign) {
    least += sign * sums.least;
    most += sign * sums.most;
    endless += sign * sums.endless;
  }

  RangeSums without(Range range) {
    RangeSums part = new RangeSums();
    part.add(range);
    RangeSums rest = new RangeSums();
    rest.add(this, 1);
    rest.add(part, -1);
    return rest;
  }

  RangeSums without(RangeSums part) {
    RangeSums rest = new RangeSums();
    rest.add(this, 1);
    rest.add(part, -1);
    return rest;
  }

  /** The range of the sum; what rounding takes below zero is zero. */
  Range range() {
    double from = Math.max(0, least);
    return new Range(from, endless > 0 ? Double.POSITIVE_INFINITY : Math.max(from, most));
  }
}
