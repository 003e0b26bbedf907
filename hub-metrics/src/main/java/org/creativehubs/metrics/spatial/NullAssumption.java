package org.creativehubs.metrics.spatial;

/** What expected value and variance are taken under. */
public enum NullAssumption {
  /** The values are draws from one normal distribution. */
  NORMALITY("normality"),
  /** The values given are spread over the places in any order. */
  RANDOMISATION("randomisation"),
  /** The value of the place stays where it is, the others are spread in any order. */
  CONDITIONAL("conditional randomisation");

  private final String words;

  NullAssumption(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
