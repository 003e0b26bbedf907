package org.creativehubs.metrics.regression;

/**
 * Which differences a regression takes out before it compares: each gets an intercept of its own,
 * the "within" estimator.
 */
public enum FixedEffects {
  /** None: one intercept for all rows. */
  NONE,
  /** What is peculiar to each area in all years. */
  AREAS,
  /** What is common to all areas in each year. */
  YEARS,
  /** Both. */
  AREAS_AND_YEARS;

  boolean isByArea() {
    return this == AREAS || this == AREAS_AND_YEARS;
  }

  boolean isByYear() {
    return this == YEARS || this == AREAS_AND_YEARS;
  }
}
