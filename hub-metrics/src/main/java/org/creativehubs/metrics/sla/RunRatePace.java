package org.creativehubs.metrics.sla;

/** Which months that are over set the pace. New ones may be added. */
public enum RunRatePace {
  /** All months of the period that are over. */
  AVERAGE_OF_PERIOD,
  /** So many of the latest months that are over, or all where there are fewer. */
  LATEST_MONTHS
}
