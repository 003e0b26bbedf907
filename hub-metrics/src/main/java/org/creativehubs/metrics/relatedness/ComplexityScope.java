package org.creativehubs.metrics.relatedness;

/** Which regions and industries an eigenvector is taken over, where they fall into parts. */
public enum ComplexityScope {
  /** All that have any presence; undefined where they fall into parts that share nothing. */
  WHOLE("all regions and industries"),
  /**
   * The part with the most regions, among these the one with the most industries; what is outside
   * has no index. Undefined where two parts are equally large.
   */
  LARGEST_PART("the largest part that is connected");

  private final String words;

  ComplexityScope(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
