package org.creativehubs.metrics.spatial;

import org.creativehubs.core.explain.Undefined;

/** Why there is no statistic or no test; the names are the codes of {@link Undefined}. */
public enum UndefinedAutocorrelation {
  /** All values are the same. */
  NO_VARIATION("all values are the same"),
  /** No place has a neighbour. */
  NO_NEIGHBOURS("no place has a neighbour"),
  /** The place has no neighbour. */
  ISLAND("the place has no neighbour"),
  /** There are too few places for the moments of the test. */
  TOO_FEW("there are too few places for the test"),
  /** The values of the other places are the same, up to rounding. */
  OTHERS_THE_SAME("the values of the other places are the same up to rounding"),
  /** The statistic is the same, up to rounding, in whatever order the values come. */
  NO_VARIANCE("the statistic is the same up to rounding in whatever order the values come"),
  /** Fewer than two values are above zero, so no pair has a product. */
  NO_PRODUCTS("fewer than two values are above zero"),
  /** The values add up to zero. */
  ZERO_TOTAL("the values add up to zero"),
  /** No two places are, or all are, neighbours, so one side of the comparison is empty. */
  ONE_SIDED_PAIRS("no two places, or all, are neighbours"),
  /** Neighbours do not differ at all, so nothing can be divided by their difference. */
  EQUAL_NEIGHBOURS("neighbours do not differ at all");

  private final String because;

  UndefinedAutocorrelation(String because) {
    this.because = because;
  }

  Undefined undefined() {
    return Undefined.of(name(), because);
  }
}
