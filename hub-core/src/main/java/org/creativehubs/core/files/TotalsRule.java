package org.creativehubs.core.files;

/** What is done with the totals that stand among the rows or columns of a file. */
public enum TotalsRule {
  /** They are set aside, and compared with the sums of what they are the totals of. */
  SET_ASIDE,
  /**
   * They are compared as well, and stand in for the sums of lines in which a count is not known.
   */
  USED
}
