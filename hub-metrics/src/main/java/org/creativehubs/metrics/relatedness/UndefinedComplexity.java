package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.explain.Undefined;

/** Why there is no index of this package; the names are the codes of {@link Undefined}. */
public enum UndefinedComplexity {
  /** The region has no count in any industry. */
  EMPTY_REGION("the region has no count in any industry"),
  /** The industry has no count in any region. */
  EMPTY_INDUSTRY("the industry has no count in any region"),
  /** It occurs together with nothing, so there is nothing to divide by. */
  OCCURS_ALONE("it occurs together with nothing else"),
  /** Fewer than two regions or two industries have a count, so there is nothing to compare. */
  TOO_FEW("fewer than two regions or two industries have a count"),
  /**
   * Regions and industries fall into parts without a link: the second eigenvalue is 1 and its
   * vector tells the parts from one another, nothing more.
   */
  DISCONNECTED("regions and industries fall into parts that share nothing"),
  /** Every region has the same industries, so nothing tells them apart. */
  ONE_PATTERN("every region has the same industries"),
  /** The second and third eigenvalue are equal, so infinitely many vectors serve as well. */
  REPEATED_EIGENVALUE("the second and third eigenvalue are equal, so no one vector is the second"),
  /** All values are the same up to rounding, so they cannot be brought to a standard deviation. */
  NO_VARIATION("all values are the same up to rounding");

  private final String because;

  UndefinedComplexity(String because) {
    this.because = because;
  }

  Undefined undefined() {
    return Undefined.of(name(), because);
  }
}
