package org.creativehubs.metrics.kpi;

/** What the numbers of a span count. */
public enum GrowthOf {
  /** All there is, such as the jobs of a cluster. */
  LEVEL,
  /**
   * Only what is added to something, such as jobs beyond those of 2016. It has no rate of growth of
   * its own, since that changes with where counting starts: the base that it is added to is needed.
   */
  INCREMENT
}
