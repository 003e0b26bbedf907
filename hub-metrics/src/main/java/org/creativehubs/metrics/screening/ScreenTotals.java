package org.creativehubs.metrics.screening;

/** What counts as all industries where shares of an industry are taken. */
public enum ScreenTotals {
  /** Every industry of the table, creative or not. */
  ALL,
  /** Every industry that is in no group, so that nothing creative is counted twice. */
  WITHOUT_CREATIVE
}
