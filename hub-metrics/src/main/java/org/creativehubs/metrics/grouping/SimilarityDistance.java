package org.creativehubs.metrics.grouping;

/** How a similarity s in [-1, 1] becomes a distance. */
public enum SimilarityDistance {
  /** d = 1 - s, in [0, 2]. */
  ONE_MINUS,
  /** d = sqrt(2 (1 - s)), in [0, 2]: the Euclidean distance of standardised variables. */
  ROOT,
  /** The Euclidean distance of two rows of the matrix: who resembles the same others is near. */
  PROFILE
}
