package org.creativehubs.metrics.growth;

import org.creativehubs.core.explain.Show;

/** What a regression of growth on the starting level gives; each is a label of the result. */
public enum BetaFigure {
  /** Growth a year, as a logarithm, that the line has at a level of 1; any number. */
  INTERCEPT,
  /** Change in growth a year for one more of ln y0; any number, below 0 if levels converge. */
  SLOPE,
  /** Standard error of the intercept, with n - 2 degrees of freedom; 0 or more. */
  INTERCEPT_ERROR,
  /** Standard error of the slope, with n - 2 degrees of freedom; 0 or more. */
  SLOPE_ERROR,
  /** Student's t of the slope; any number. */
  T,
  /** Chance of a t as far from 0 without any dependence, two-sided; 0..1. */
  P,
  /** Share of the variance of growth that the line explains; 0..1. */
  R_SQUARED,
  /** Fisher's F of the regression, with 1 and n - 2 degrees of freedom; 0 or more. */
  F,
  /** Speed of convergence a year, R. J. Barro and X. Sala-i-Martin (1992); above 0. */
  SPEED,
  /** Years until half the gap is closed; above 0. */
  HALF_LIFE;

  /** The name in words, which labels the figure in the result; not blank. */
  public String words() {
    return Show.words(this);
  }
}
