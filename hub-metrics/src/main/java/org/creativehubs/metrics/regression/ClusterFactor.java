package org.creativehubs.metrics.regression;

/**
 * What allows for few groups in clustered errors. G are the groups, n the rows, k the coefficients
 * with all fixed effects.
 */
public enum ClusterFactor {
  /** 1: {@code vcovCL(type = "HC0", cadjust = FALSE)} of sandwich, {@code vcovHC} of plm. */
  NONE("1"),
  /** G / (G - 1): {@code vcovCL(type = "HC0")}. */
  GROUPS("G / (G - 1)"),
  /** G / (G - 1) x (n - 1) / (n - k): {@code vcovCL} as it is for a linear model. */
  GROUPS_AND_ROWS("G / (G - 1) x (n - 1) / (n - k)");

  private final String formula;

  ClusterFactor(String formula) {
    this.formula = formula;
  }

  String formula() {
    return formula;
  }

  double of(double groups, double rows, double coefficients) {
    return switch (this) {
      case NONE -> 1;
      case GROUPS -> groups / (groups - 1);
      case GROUPS_AND_ROWS -> groups / (groups - 1) * ((rows - 1) / (rows - coefficients));
    };
  }
}
