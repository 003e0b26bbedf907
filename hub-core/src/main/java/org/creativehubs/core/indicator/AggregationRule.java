package org.creativehubs.core.indicator;

/** How an indicator of several periods or places makes one. */
public enum AggregationRule {
  /** The numbers are added, as output counts are. */
  SUM,
  /** The last one stands, as for a stock at a date. */
  LATEST,
  /** Their mean, for rates of equal weight. */
  MEAN,
  /** What is counted and what it is counted of are added apart, then divided. */
  RATIO_OF_SUMS,
  /** They must not be put together. */
  NONE
}
