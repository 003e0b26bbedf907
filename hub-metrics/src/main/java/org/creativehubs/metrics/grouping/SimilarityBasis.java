package org.creativehubs.metrics.grouping;

/** What of two industries is correlated over regions. */
public enum SimilarityBasis {
  /** Location quotients LQ: a few very high quotients weigh much. */
  QUOTIENT,
  /** Symmetric quotients (LQ - 1) / (LQ + 1), in [-1, 1): high quotients weigh less. */
  SYMMETRIC_QUOTIENT
}
