package org.creativehubs.metrics.location;

import org.creativehubs.core.explain.Undefined;

/** Why a region has no quotient; the names are the codes of {@link Undefined}. */
public enum UndefinedQuotient {
  /** The region has no count in any industry, so the industry has no share in it. */
  EMPTY_REGION,
  /** The reference has nothing of the industry, so there is no share to compare with. */
  EMPTY_INDUSTRY,
  /** The totals of the reference are not known, for any industry or for this one. */
  NO_REFERENCE_TOTALS,
  /** The quotient is too large for a double, as a ratio to excluded industries may be. */
  OUT_OF_RANGE;

  static Undefined tooLarge() {
    return OUT_OF_RANGE.because("the quotient is too large for a double");
  }

  Undefined because(String reason) {
    return Undefined.of(name(), reason);
  }
}
