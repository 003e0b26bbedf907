package org.creativehubs.metrics.shares;

/** How a locational Gini coefficient is scaled; programmes differ by this factor of two. */
public enum GiniScale {
  /** From 0 to 1: twice the area between the Lorenz curve and the diagonal. */
  UNIT(1, "0 to 1, twice the area under the diagonal"),
  /** From 0 to 0.5: the area itself, as in Krugman (1991). */
  HALF(0.5, "0 to 0.5, the area under the diagonal");

  private final double factor;
  private final String words;

  GiniScale(double factor, String words) {
    this.factor = factor;
    this.words = words;
  }

  double of(double unit) {
    return unit * factor;
  }

  String words() {
    return words;
  }
}
