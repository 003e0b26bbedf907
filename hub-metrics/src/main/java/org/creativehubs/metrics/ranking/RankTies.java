package org.creativehubs.metrics.ranking;

/** The rank of those with the same value. */
public enum RankTies {
  /** The best they could have: 1, 2, 2, 4. */
  BEST,
  /** The worst they could have: 1, 3, 3, 4. */
  WORST,
  /** The middle of the ranks they fill: 1, 2.5, 2.5, 4. */
  MIDDLE,
  /** One more than the number of better values, each counted once: 1, 2, 2, 3. */
  DENSE
}
