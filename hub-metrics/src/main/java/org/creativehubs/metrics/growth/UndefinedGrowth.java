package org.creativehubs.metrics.growth;

import org.creativehubs.core.explain.Undefined;

/** Why a measure of growth does not exist; the names are the codes of {@link Undefined}. */
public enum UndefinedGrowth {
  /** There was nothing at the start, so there is no rate of growth. */
  ZERO_BASE,
  /** The reference had nothing at the start, so there is no rate to compare with. */
  NO_REFERENCE_BASE,
  /** Nothing is left in the reference at the end, so a ratio to it would divide by zero. */
  REFERENCE_VANISHED,
  /** At the growth of the reference nothing would be left, so a ratio would divide by zero. */
  NOTHING_EXPECTED,
  /** The region is empty, so no industry has a share in it. */
  EMPTY_REGION,
  /** A value is zero or below, so it has no logarithm. */
  NOT_POSITIVE,
  /** There are too few values to estimate from. */
  TOO_FEW,
  /** All values are the same, so nothing can be estimated from their differences. */
  NO_SPREAD,
  /** The line goes through every point, so a test would divide by zero. */
  PERFECT_FIT,
  /** The slope is zero or above: the values do not come closer. */
  NO_CONVERGENCE,
  /** The slope is so steep that the gap would be closed at once and overshot. */
  OVERSHOOT,
  /** The mean is zero, so the dispersion has no measure relative to it. */
  ZERO_MEAN,
  /** There was no business to relate the others to. */
  NO_STOCK,
  /** The figure is not given, as where it is suppressed or not yet known. */
  NOT_GIVEN,
  /** The cohort had no births. */
  NO_BIRTHS;

  Undefined because(String reason) {
    return Undefined.of(name(), reason);
  }
}
