package org.creativehubs.finance.funding;

/** Where a need lies among bands of amounts. */
public enum BandState {
  /** In a band. */
  IN_BAND,
  /** In no band: below the smallest. */
  BELOW_ALL_BANDS,
  /** In no band: between two. */
  BETWEEN_BANDS,
  /** In no band: above the largest. */
  ABOVE_ALL_BANDS
}
