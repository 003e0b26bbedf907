package org.creativehubs.metrics.growth;

/** Where an industry stands when growth is set against specialisation. */
public enum PortfolioQuadrant {
  /** Specialised and growing. */
  STAR,
  /** Specialised and not growing. */
  MATURE,
  /** Growing, not yet specialised. */
  EMERGING,
  /** Neither. */
  TRANSFORMING;

  static PortfolioQuadrant of(boolean specialised, boolean growing) {
    if (specialised) {
      return growing ? STAR : MATURE;
    }
    return growing ? EMERGING : TRANSFORMING;
  }
}
