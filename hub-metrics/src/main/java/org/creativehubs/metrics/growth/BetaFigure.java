package org.creativehubs.metrics.growth;

import org.creativehubs.core.explain.Show;

/** What a regression of growth on the starting level gives; each is a label of the result. */
public enum BetaFigure {
  /** Growth a year, as a logarithm, that the line has at a level of 1; any number. */
  INTERCEPT("mean of growth - slope x mean of ln y0"),
  /** Change in growth a year for one more of ln y0; any number, below 0 if levels converge. */
  SLOPE("Sxy / Sxx"),
  /** Standard error of the intercept, with n - 2 degrees of freedom; 0 or more. */
  INTERCEPT_ERROR("sqrt(RSS / (n - 2) x (1 / n + mean^2 / Sxx))"),
  /** Standard error of the slope, with n - 2 degrees of freedom; 0 or more. */
  SLOPE_ERROR("sqrt(RSS / (n - 2) / Sxx)"),
  /** Student's t of the slope; any number. */
  T("slope / slope error"),
  /** Chance of a t as far from 0 without any dependence, two-sided; 0..1. */
  P("two-sided, Student with n - 2 degrees of freedom"),
  /** Share of the variance of growth that the line explains; 0..1. */
  R_SQUARED("1 - RSS / Syy"),
  /** Fisher's F of the regression, with 1 and n - 2 degrees of freedom; 0 or more. */
  F("t^2"),
  /** Speed of convergence a year, R. J. Barro and X. Sala-i-Martin (1992); above 0. */
  SPEED("-ln(1 + slope x T) / T"),
  /** Years until half the gap is closed; above 0. */
  HALF_LIFE("ln 2 / speed");

  private final String formula;

  BetaFigure(String formula) {
    this.formula = formula;
  }

  /** The formula; not blank. */
  public String formula() {
    return formula;
  }

  /** The name in words, which labels the figure in the result; not blank. */
  public String words() {
    return Show.words(this);
  }
}
