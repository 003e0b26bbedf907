package org.creativehubs.metrics.robustness;

import org.creativehubs.core.explain.Source;

/** Why the counts could have been others. */
public enum RobustnessMethod {
  /**
   * They were rounded to the nearest multiple of a base before they were published: a true count
   * lies within half a base of the published one and is zero or more; each cell by itself.
   */
  ROUNDING("R. E. Moore, Interval Analysis (1966)"),
  /**
   * They are a sample: every unit counted is drawn again, with replacement, from all cells of the
   * table, so that the total stays (B. Efron, 1979). Needs whole counts; cells of zero stay zero.
   */
  BOOTSTRAP(
      "B. Efron, Bootstrap Methods: Another Look at the Jackknife, Annals of Statistics 7 (1), 1979");

  private final String document;

  RobustnessMethod(String document) {
    this.document = document;
  }

  /** Where the method comes from. */
  public Source source() {
    return Source.of(document);
  }
}
