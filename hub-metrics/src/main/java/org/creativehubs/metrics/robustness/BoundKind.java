package org.creativehubs.metrics.robustness;

/** How far the bounds of an interval can be trusted. */
public enum BoundKind {
  /** True counts can lead to either bound, or as near as one likes, and nowhere outside. */
  EXACT("exact bounds, without draws"),
  /** No true counts lead outside; but perhaps none lead as far as the bounds. */
  OUTER("outer bounds by interval arithmetic for each industry, without draws"),
  /** Read from draws: true counts may lead further out. */
  DRAWN("bounds from draws");

  private final String words;

  BoundKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
