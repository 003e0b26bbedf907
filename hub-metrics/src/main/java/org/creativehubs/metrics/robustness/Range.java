package org.creativehubs.metrics.robustness;

/** Between which numbers something lies; the upper one may be infinite. */
record Range(double least, double most) {

  private static final double NEAR = 1e-12;

  static Range at(double number) {
    return new Range(number, number);
  }

  /** Whether it is one number, but for rounding. */
  boolean isPoint() {
    return isBounded() && most - least <= NEAR * Math.max(1, Math.abs(most));
  }

  boolean isBounded() {
    return most < Double.POSITIVE_INFINITY;
  }

  double nearest(double wanted) {
    return Math.min(most, Math.max(least, wanted));
  }

  Range plus(Range other) {
    return new Range(least + other.least, most + other.most);
  }

  /** What is in both. */
  Range within(Range other) {
    double from = Math.max(least, other.least);
    return new Range(from, Math.max(from, Math.min(most, other.most)));
  }

  /** What this is of a whole that it is a part of, the rest being in another range. */
  Range shareBeside(Range rest) {
    double low = least == 0 ? 0 : rest.isBounded() ? least / (least + rest.most) : 0;
    double high =
        rest.least == 0 ? (most == 0 ? 0 : 1) : isBounded() ? most / (most + rest.least) : 1;
    return new Range(low, high);
  }
}
