package org.creativehubs.metrics.agglomeration;

/**
 * How a pair of plants i and j is counted whose neighbours may lie outside the window, where nobody
 * looked.
 */
public enum EdgeCorrection {
  /** Each pair counts as 1, which makes K too low at distances that reach the border. */
  NONE("no edge correction"),
  /** Area of the window over that of its overlap with itself moved from i to j (J. Ohser, 1983). */
  TRANSLATE("translation edge correction"),
  /** 1 over the share of the circle around i through j that is inside (B. D. Ripley, 1976). */
  ISOTROPIC("isotropic edge correction"),
  /** Only plants i at least as far from the border as the distance are looked from. */
  BORDER("border edge correction, with the intensity of all plants");

  private final String convention;

  EdgeCorrection(String convention) {
    this.convention = convention;
  }

  String convention() {
    return convention;
  }
}
