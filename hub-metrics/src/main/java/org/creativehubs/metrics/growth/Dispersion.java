package org.creativehubs.metrics.growth;

import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.internal.Sums;

/** How the spread of a level over regions is measured. */
public enum Dispersion {
  /** Standard deviation of the logarithms, dividing by n; 0 or more, needs levels above 0. */
  SD_LOG(true, false, "sqrt(sum of (ln y - mean)^2 / n)"),
  /** Standard deviation of the logarithms, dividing by n - 1; 0 or more, needs levels above 0. */
  SD_LOG_SAMPLE(true, true, "sqrt(sum of (ln y - mean)^2 / (n - 1))"),
  /** Variance of the logarithms, dividing by n; 0 or more, needs levels above 0. */
  VARIANCE_LOG(true, false, "sum of (ln y - mean)^2 / n"),
  /** Coefficient of variation, dividing by n; 0 or more, needs a mean other than 0. */
  CV(false, false, "sqrt(sum of (y - mean)^2 / n) / abs(mean)"),
  /** Coefficient of variation, dividing by n - 1; 0 or more, needs a mean other than 0. */
  CV_SAMPLE(false, true, "sqrt(sum of (y - mean)^2 / (n - 1)) / abs(mean)");

  private final boolean logarithms;
  private final boolean sample;
  private final String formula;

  Dispersion(boolean logarithms, boolean sample, String formula) {
    this.logarithms = logarithms;
    this.sample = sample;
    this.formula = formula;
  }

  /** The formula; not blank. */
  public String formula() {
    return formula;
  }

  /** Whether it is measured on logarithms. */
  public boolean isOfLogarithms() {
    return logarithms;
  }

  /** The fewest values it needs. */
  int fewest() {
    return sample ? 2 : 1;
  }

  /** The dispersion, from the sum of squares around the mean, the number of values and the mean. */
  Term of(Term squares, Term count, Term mean) {
    Term variance = squares.dividedBy(sample ? count.minus(Term.of(1)) : count);
    return switch (this) {
      case SD_LOG, SD_LOG_SAMPLE -> variance.sqrt();
      case VARIANCE_LOG -> variance;
      case CV, CV_SAMPLE -> variance.sqrt().dividedBy(mean.abs());
    };
  }

  /** The dispersion of values, or of their logarithms. */
  double of(double[] values) {
    double variance = Sums.products(values, values) / (values.length - (sample ? 1 : 0));
    return switch (this) {
      case SD_LOG, SD_LOG_SAMPLE -> Math.sqrt(variance);
      case VARIANCE_LOG -> variance;
      case CV, CV_SAMPLE -> Math.sqrt(variance) / Math.abs(Sums.mean(values));
    };
  }
}
