package org.creativehubs.metrics.robustness;

/** One end of the range of an index over all fillings; infinite where there is none. */
record Filled(double value, BoundKind kind) {

  /** No end, for no filling has the index. */
  static Filled none() {
    return new Filled(Double.NaN, BoundKind.OUTER);
  }

  static Filled of(double value, boolean isReached) {
    return new Filled(value, isReached ? BoundKind.EXACT : BoundKind.OUTER);
  }

  boolean isBounded() {
    return !Double.isInfinite(value);
  }
}
