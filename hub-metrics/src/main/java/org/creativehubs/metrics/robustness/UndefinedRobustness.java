package org.creativehubs.metrics.robustness;

import org.creativehubs.core.explain.Undefined;

/** Why an interval or a bound does not exist; the names are the codes of {@link Undefined}. */
public enum UndefinedRobustness {
  /** The index itself is undefined for the counts as they are. */
  NO_ESTIMATE,
  /** The index was undefined in every draw. */
  NO_DEFINED_DRAW,
  /** The true counts may be so small that the index has no upper bound. */
  UNBOUNDED;

  Undefined because(String reason) {
    return Undefined.of(name(), reason);
  }
}
