package org.creativehubs.metrics.inequality;

import org.creativehubs.core.explain.Undefined;

/** Why there is no measure of inequality; the names are the codes of {@link Undefined}. */
public enum UndefinedInequality {
  /** No observation has a weight. */
  NO_WEIGHT("no observation has a weight"),
  /** A value is below zero, for which the measure is not made. */
  NEGATIVE_VALUE("a value is below zero"),
  /** The mean is zero, and the measure divides by it. */
  ZERO_MEAN("the mean is zero"),
  /** A value is zero, which has no logarithm or makes the measure infinite. */
  ZERO_VALUE("a value is zero"),
  /** There is one observation only. */
  SINGLE_OBSERVATION("there is one observation only"),
  /** The geometric mean is 1, and the measure divides by its logarithm. */
  UNIT_GEOMETRIC_MEAN("the geometric mean is 1, whose logarithm is zero"),
  /** The number is too large for a double. */
  OUT_OF_RANGE("the number is too large");

  private final String because;

  UndefinedInequality(String because) {
    this.because = because;
  }

  Undefined undefined() {
    return Undefined.of(name(), because);
  }
}
