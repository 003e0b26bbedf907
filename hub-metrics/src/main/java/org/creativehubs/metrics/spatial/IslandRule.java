package org.creativehubs.metrics.spatial;

/**
 * How a statistic of the whole map takes places without neighbours. The peers differ, and so do
 * their numbers where a map has islands.
 */
public enum IslandRule {
  /**
   * Islands count among the places and in the mean, and stand in no pair: pysal and GeoDa, which
   * warn, and spdep with {@code zero.policy = TRUE, adjust.n = FALSE}.
   */
  COUNTED("counted among the places"),
  /**
   * For Moran alone: islands count in the mean and the variance of the values and not in the number
   * of places, which is what {@code moran.test} of spdep does with {@code zero.policy = TRUE}.
   */
  COUNTED_IN_MEAN("counted in the mean, not among the places"),
  /**
   * Islands and their values are left out, as if the map ended without them; so does {@code
   * globalG.test} of spdep with {@code zero.policy = TRUE}.
   */
  LEFT_OUT("left out"),
  /** A map with islands is refused: spdep, unless it is told otherwise. */
  REFUSED("refused");

  private final String words;

  IslandRule(String words) {
    this.words = words;
  }

  /** What becomes of islands, in words. */
  String words() {
    return words;
  }
}
