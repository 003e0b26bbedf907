package org.creativehubs.core.indicator;

/** Whether parts of a whole can have members in common. */
public enum PartsRelation {
  /** Nothing is counted in two parts, so the parts may be added. */
  DISJOINT,
  /** One may be counted in several parts, so adding them means nothing. */
  OVERLAPPING,

  /**
   * Nothing is counted in two parts, but they are examples: the document names some and not all, so
   * that they may fall short of the whole.
   */
  EXAMPLES
}
