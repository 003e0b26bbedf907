package org.creativehubs.finance.funding;

/** Where a need lies among the bands of finance. */
public enum BandState {
  /** In a band: that kind of finance is there for it. */
  IN_BAND,
  /** In no band: below the smallest. */
  BELOW_ALL_BANDS,
  /** In no band: in the hole between two. */
  BETWEEN_BANDS,
  /** In no band: above the largest. */
  ABOVE_ALL_BANDS
}
