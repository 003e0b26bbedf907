package org.creativehubs.finance.rentreview;

/** Over what time cap and collar of an index review hold. */
public enum BoundSpan {
  /** The change of the whole period is held between the bounds compounded over its whole years. */
  WHOLE_PERIOD,
  /**
   * The growth of each year is held between the bounds of one year, and the factors so held are
   * multiplied: a year of high inflation among quiet ones is cut although the whole period is
   * within its bounds.
   */
  EACH_YEAR
}
