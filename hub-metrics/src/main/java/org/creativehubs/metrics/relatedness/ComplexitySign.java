package org.creativehubs.metrics.relatedness;

/**
 * What says which of the two directions of an eigenvector is up. The vector itself does not: where
 * what is named here hardly correlates with the index, the sign is a matter of chance, and the
 * index is declined.
 */
public enum ComplexitySign {
  /** The index of regions correlates positively with their diversity; Hausmann et al. 2014. */
  WITH_DIVERSITY("the index of regions rises with diversity"),
  /** The index of industries correlates negatively with their ubiquity. */
  AGAINST_UBIQUITY("the index of industries falls with ubiquity"),
  /** The region that the caller names is above the mean of the regions. */
  WITH_REGION("the region that is named is above the mean"),
  /** The industry that the caller names is above the mean of the industries. */
  WITH_INDUSTRY("the industry that is named is above the mean"),
  /**
   * The index of regions correlates positively with the values of regions that the caller gives,
   * such as the index of the year before.
   */
  WITH_REFERENCE("the index of regions rises with the values that are given");

  private final String words;

  ComplexitySign(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Whether a region or an industry has to be named. */
  public boolean hasAnchor() {
    return this == WITH_REGION || this == WITH_INDUSTRY;
  }

  /** What the strength of the decision is, in words. */
  String strengthWords() {
    return hasAnchor()
        ? "standard deviations from the mean, which decide the sign"
        : "absolute correlation, which decides the sign";
  }

  /** The side that an anchor is on, with its article. */
  String side() {
    return this == WITH_REGION ? "a region" : "an industry";
  }
}
