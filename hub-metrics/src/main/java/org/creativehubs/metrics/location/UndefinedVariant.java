package org.creativehubs.metrics.location;

import org.creativehubs.core.explain.Undefined;

/**
 * Why a region has no variant of a quotient although it may have a quotient; the names are the
 * codes of {@link Undefined}. The reasons of {@link UndefinedQuotient} come first.
 */
public enum UndefinedVariant {
  /** Fewer than two regions have a quotient, so that they have no spread. */
  TOO_FEW_REGIONS,
  /** All regions have the same quotient, decided on the counts. */
  NO_SPREAD,
  /** A region has no count of the industry, so that its logarithm is infinite. */
  ZERO_COUNT;

  Undefined because(String reason) {
    return Undefined.of(name(), reason);
  }
}
