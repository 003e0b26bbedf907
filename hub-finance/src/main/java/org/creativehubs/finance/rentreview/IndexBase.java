package org.creativehubs.finance.rentreview;

/** From which index, and from which rent, an index-linked review counts. */
public enum IndexBase {
  /**
   * The index of the review before, of whatever kind, or of the start; the factor multiplies the
   * passing rent.
   */
  PREVIOUS_REVIEW,
  /**
   * The index of the base; the factor multiplies the rent of that day. The base is the start, and
   * after a review for which no index counts that review.
   */
  BASE
}
