package org.creativehubs.metrics.spatial;

/** How many permutations reach a statistic, from above and from below. */
final class Tally {

  /** Statistics that differ by less than this are the same up to rounding. */
  private static final double SAME = 1e-12;

  private final double observed;
  private final double near;
  private int size;
  private int atLeast;
  private int atMost;

  Tally(double observed) {
    this.observed = observed;
    this.near = SAME * Math.max(1, Math.abs(observed));
  }

  void add(double permuted) {
    size++;
    if (permuted >= observed - near) {
      atLeast++;
    }
    if (permuted <= observed + near) {
      atMost++;
    }
  }

  /** The share that reaches it, the arrangement observed among them. */
  double pValue(Alternative alternative) {
    return alternative.of((atLeast + 1.0) / (size + 1), (atMost + 1.0) / (size + 1));
  }
}
