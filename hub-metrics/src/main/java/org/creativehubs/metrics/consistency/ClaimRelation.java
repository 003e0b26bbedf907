package org.creativehubs.metrics.consistency;

/** How a document says, or means, that a figure stands to others. New relations may be added. */
public enum ClaimRelation {
  /** The figure is the sum of its parts. */
  SUM,
  /** The parts are examples, none of them in another: together they are at most the figure. */
  EXAMPLES,
  /** The figure is the first part divided by the second; it has exactly two. */
  QUOTIENT,
  /** The figure is the share by which the first part is above the second; it has exactly two. */
  GROWTH,
  /**
   * The figure is the share by which the second part grows each year, on average, until it is the
   * first one; it has exactly two, each with a date, whole years apart.
   */
  COMPOUND_GROWTH,
  /** The figure is one quantity with each of the parts, under whatever name. */
  SAME,
  /** The figure is at most each of the parts: a part of a whole, or a year before another. */
  AT_MOST,
  /** The figure is at least each of the parts: the largest of them. */
  AT_LEAST,
  /** The figure is the number of the items. */
  COUNT,
  /** The figure is what is promised, and the items what is given of it; none where it is absent. */
  PROMISED,
  /** The date of the figure is not before those of the parts. */
  AFTER,
  /** The figure is the sum of the awards of the input in the currency that is its unit. */
  AWARDS
}
