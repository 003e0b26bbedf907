package org.creativehubs.metrics.screening;

/** Where an industry of a region stands by its quotient and its growth. */
public enum Quadrant {
  /** Concentrated, and growing: both thresholds are met. */
  STAR,
  /** Concentrated, but not growing: only the quotient meets its threshold. */
  MATURE,
  /** Not concentrated, but growing: only growth meets its threshold. */
  EMERGING,
  /** Neither concentrated nor growing. */
  TRANSFORMING;

  /**
   * The quadrant of an industry.
   *
   * @param concentrated whether its quotient meets the threshold
   * @param growing whether its growth does
   */
  public static Quadrant of(boolean concentrated, boolean growing) {
    if (concentrated) {
      return growing ? STAR : MATURE;
    }
    return growing ? EMERGING : TRANSFORMING;
  }
}
