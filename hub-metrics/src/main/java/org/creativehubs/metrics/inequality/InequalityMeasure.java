package org.creativehubs.metrics.inequality;

import org.creativehubs.core.explain.Source;

/**
 * How unequal values x_i are, each counting w_i times; W is the sum of weights, m the mean sum of
 * w_i x_i / W, n the number of observations. Without weights all w_i are 1. All are pure numbers,
 * and all but {@link #DALTON} stay the same when every value is multiplied by the same number.
 */
public enum InequalityMeasure {
  /** Gini: sum over i, j of w_i w_j abs(x_i - x_j) / (2 W^2 m), from 0 up to 1 - 1/n unweighted. */
  GINI("Gini coefficient", "sum of w_i w_j |x_i - x_j| / (2 W^2 m)", Origin.GINI, false),
  /** Gini times n / (n - 1), from 0 to 1; only for equal weights, undefined for one value. */
  GINI_CORRECTED(
      "Gini coefficient, n/(n-1)",
      "n / (n - 1) * sum of |x_i - x_j| / (2 n^2 m)",
      Origin.DELTAS,
      true),
  /** Theil's T: sum of w_i x_i / (W m) ln(x_i / m), from 0 up to ln n; zeros add nothing. */
  THEIL_T("Theil T", "sum of w_i x_i / (W m) ln(x_i / m)", Origin.THEIL, false),
  /** Theil's L, the mean log deviation: sum of w_i / W ln(m / x_i), 0 or more; not for zeros. */
  THEIL_L("Theil L, mean log deviation", "sum of w_i / W ln(m / x_i)", Origin.THEIL, false),
  /**
   * Generalised entropy of order alpha: (mean of (x_i / m)^alpha - 1) / (alpha (alpha - 1)), 0 or
   * more; its limits at 0 and 1 are Theil's L and T. Zeros need an alpha above 0.
   */
  GENERALISED_ENTROPY(
      "generalised entropy",
      "(mean of (x_i / m)^alpha - 1) / (alpha (alpha - 1))",
      Origin.SHORROCKS,
      false),
  /**
   * Atkinson: 1 - (mean of x_i^(1 - epsilon))^(1 / (1 - epsilon)) / m, from 0 to 1; at epsilon = 1
   * it is 1 - geometric mean / m. It is 1 where there is a zero and epsilon is 1 or more.
   */
  ATKINSON(
      "Atkinson index",
      "1 - (mean of x_i^(1 - epsilon))^(1 / (1 - epsilon)) / m",
      Origin.ATKINSON,
      false),
  /** Coulter: square root of half the sum of (w_i x_i / (W m) - w_i / W)^2, from 0 to below 1. */
  COULTER(
      "Coulter coefficient",
      "sqrt(1/2 sum of (w_i x_i / (W m) - w_i / W)^2)",
      Origin.COULTER,
      false),
  /**
   * Dalton as programmes compute it: log m / log geometric mean. It depends on the unit of the
   * values, so of little use for comparisons; 1 for equal values. Undefined for zeros and where the
   * geometric mean is 1.
   */
  DALTON("Dalton index", "log m / log geometric mean", Origin.DALTON, false),
  /** Coefficient of variation with the n - 1 standard deviation, 0 or more; for equal weights. */
  CV_SAMPLE(
      "coefficient of variation, sample",
      "sqrt(sum of (x_i - m)^2 / (n - 1)) / |m|",
      Origin.PEARSON,
      true),
  /** Coefficient of variation of the population, from 0 to sqrt(n - 1) for positive values. */
  CV_POPULATION(
      "coefficient of variation, population",
      "sqrt(sum of w_i (x_i - m)^2 / W) / |m|",
      Origin.PEARSON,
      false),
  /** The former over its greatest value for positive values, sqrt(n - 1); for equal weights. */
  CV_NORMALISED(
      "coefficient of variation, normalised",
      "sqrt(sum of (x_i - m)^2 / n) / |m| / sqrt(n - 1)",
      Origin.PEARSON,
      true),
  /** Williamson: the coefficient of variation weighted by population, 0 or more. */
  WILLIAMSON(
      "Williamson index", "sqrt(sum of w_i (x_i - m)^2 / W) / |m|", Origin.WILLIAMSON, false),
  /** Williamson around the plain mean u of the values: both the deviations and the divisor. */
  WILLIAMSON_PLAIN_MEAN(
      "Williamson index, plain mean",
      "sqrt(sum of w_i (x_i - u)^2 / W) / |u|",
      Origin.WILLIAMSON,
      false),
  /** Hoover or Robin Hood: half the sum of abs(w_i x_i / (W m) - w_i / W), from 0 to below 1. */
  HOOVER("Hoover index", "1/2 sum of |w_i x_i / (W m) - w_i / W|", Origin.HOOVER, false);

  private final String words;
  private final String formula;
  private final Origin origin;
  private final boolean equalWeights;

  InequalityMeasure(String words, String formula, Origin origin, boolean equalWeights) {
    this.words = words;
    this.formula = formula;
    this.origin = origin;
    this.equalWeights = equalWeights;
  }

  String words() {
    return words;
  }

  /** The formula. */
  public String formula() {
    return formula;
  }

  /** Where the method comes from. */
  public Source source() {
    return origin.source();
  }

  /** Whether it counts observations, so that their weights must be equal. */
  public boolean needsEqualWeights() {
    return equalWeights;
  }

  boolean takesNegatives() {
    return origin == Origin.PEARSON || origin == Origin.WILLIAMSON;
  }
}
