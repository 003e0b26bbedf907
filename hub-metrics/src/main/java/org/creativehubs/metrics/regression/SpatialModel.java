package org.creativehubs.metrics.regression;

/** How neighbours count in a regression. */
public enum SpatialModel {
  /** What the neighbours have of y counts: y = rho W y + X b + e. */
  LAG("rho", "y = rho x W y + intercept + sum of coefficient x column + residual"),
  /** What the neighbours have of the residual counts: y = X b + u, u = lambda W u + e. */
  ERROR("lambda", "y = intercept + sum of coefficient x column + u, u = lambda x W u + residual");

  private final String parameter;
  private final String formula;

  SpatialModel(String parameter, String formula) {
    this.parameter = parameter;
    this.formula = formula;
  }

  /** What the spatial parameter is called: {@code rho} or {@code lambda}. */
  public String parameter() {
    return parameter;
  }

  String formula() {
    return formula;
  }
}
