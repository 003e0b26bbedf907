package org.creativehubs.metrics.location;

import org.creativehubs.core.explain.Undefined;

/**
 * Why a quotient has no interval; the names are the codes of {@link Undefined}. Those of {@link
 * UndefinedQuotient} come first.
 */
public enum UndefinedInterval {
  /** The region is all of the reference, so that its quotient is 1 whatever is counted. */
  REGION_IS_REFERENCE,
  /** The industry is all of the reference, so that the quotient is 1 whatever is counted. */
  INDUSTRY_IS_REFERENCE,
  /** Counts of the region exceed those of the reference that it is said to be a part of. */
  NOT_A_PART,
  /** The industry is excluded from the totals, so that it has no share of them. */
  NOT_A_SHARE,
  /** The formula gives no variance above zero: nearly all of the reference is in the region. */
  NO_VARIANCE;

  Undefined because(String reason) {
    return Undefined.of(name(), reason);
  }
}
