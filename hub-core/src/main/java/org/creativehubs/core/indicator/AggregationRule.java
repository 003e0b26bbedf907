package org.creativehubs.core.indicator;

/** How an indicator of several periods or places makes one. */
public enum AggregationRule {
  /** The numbers are added, as output counts are. */
  SUM,
  /** The last one stands, as for a stock at a date. */
  LATEST,
  /** Their mean, for rates of equal weight. */
  MEAN,
  /** They must not be put together. */
  NONE
}
