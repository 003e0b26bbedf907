package org.creativehubs.metrics.location;

/** What kind of interval a quotient has. */
public enum IntervalOutcome {
  /** A lower and an upper bound. */
  BOUNDED,
  /**
   * The count is zero: no lower bound above zero, and a one-sided upper bound, (1 - (1 -
   * level)^(1/n)) / p2, the exact binomial bound of a share of which n draws show none (Clopper and
   * Pearson 1934) over the share of the reference as it is. For 95 % it is about 3 / n over p2.
   */
  ZERO_COUNT,
  /** Fieller's interval has no upper bound: the share of the reference may be zero. */
  UNBOUNDED,
  /** There is no quotient, or no interval around it; the reason stands beside it. */
  UNDEFINED
}
