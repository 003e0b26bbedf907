package org.creativehubs.core.lease;

/** What is charged for a whole payment period of which {@code n} make a year. */
public enum WholePeriodRule {
  /**
   * Annual rent / n, each line rounded half up by itself. A rent that n does not divide loses or
   * gains some pence a year: 12 times 833.33 are four pence short of 10,000.
   */
  FRACTION_OF_YEAR,
  /**
   * The annual rent in n parts that are equal but for a penny and add up to it, the larger first in
   * every n periods counted from the one in which counting starts. With {@link
   * BrokenPeriodRule#PERIOD_ACTUAL} the lines of a divided period are rounded as a running total,
   * so that they too add up to its part: each cut is at the nearest penny. Of a period that an end
   * of the term breaks, a part may so come to a penny more for a lower rent, since parts that are
   * nearest at every cut, and add up, cannot all grow with the whole.
   */
  ALLOCATE_YEAR
}
