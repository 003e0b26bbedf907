package org.creativehubs.metrics.regression;

/**
 * How the standard errors of a regression are found. e are the residuals, h the leverages, n the
 * rows, k the coefficients with all fixed effects, and x what the other variables do not explain of
 * a variable.
 */
public enum ErrorKind {
  /** The residuals vary alike in all rows: root of (sum e^2 / (n - k) / sum x^2). */
  CLASSIC("classic errors"),
  /** Robust against unequal variances: root of (sum (x e)^2) / sum x^2. */
  HC0("robust errors HC0"),
  /** As {@link #HC0}, the sum times n / (n - k). */
  HC1("robust errors HC1"),
  /** As {@link #HC0}, each term over (1 - h). */
  HC2("robust errors HC2"),
  /** As {@link #HC0}, each term over (1 - h)^2. */
  HC3("robust errors HC3"),
  /**
   * Rows of a group may vary together: root of (factor x sum over groups of (sum of x e)^2) / sum
   * x^2, with a {@link ClusterFactor}.
   */
  CLUSTERED("clustered errors");

  private final String words;

  ErrorKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** What a term of the sum over rows is multiplied by. */
  double scale(double leverage) {
    double rest = 1 - leverage;
    return switch (this) {
      case CLASSIC, HC0, HC1, CLUSTERED -> 1;
      case HC2 -> 1 / rest;
      case HC3 -> 1 / (rest * rest);
    };
  }
}
