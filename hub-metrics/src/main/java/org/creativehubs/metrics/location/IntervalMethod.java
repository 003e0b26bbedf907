package org.creativehubs.metrics.location;

import org.creativehubs.core.explain.Source;

/**
 * How the uncertainty of a location quotient is brought into an interval. The region has n counts,
 * x of them in the industry, p1 = x / n; the reference has N counts, X of them in the industry, p2
 * = X / N; LQ = p1 / p2, and z is the normal quantile of the level. Counts are taken as draws of a
 * binomial law: v1 = p1 (1 - p1) / n, v2 = p2 (1 - p2) / N, and, where the region is a part of the
 * reference, cov = p1 (1 - p1) / N. The variance v2 is that of the pooled share, not of strata.
 *
 * <p>No bound lies below zero: where the formula gives one, zero stands for it.
 */
public enum IntervalMethod {
  /** LQ exp(-+ z se / LQ), with se as in {@link #DELTA}: never below zero, and the default. */
  LOG_DELTA("LQ exp(-/+ z se / LQ), region a part of the reference", true),
  /** LQ -+ z se, with se^2 = v1 / p2^2 + p1^2 v2 / p2^4 - 2 p1 cov / p2^3. */
  DELTA("LQ -/+ z se, region a part of the reference", true),
  /** {@link #LOG_DELTA} without the covariance: for a region outside the reference. */
  LOG_DELTA_INDEPENDENT("LQ exp(-/+ z se / LQ), region outside the reference", false),
  /** {@link #DELTA} without the covariance: for a region outside the reference. */
  DELTA_INDEPENDENT("LQ -/+ z se, region outside the reference", false),
  /**
   * The quotients t with {@code (p1 - t p2)^2 <= z^2 (v1 - 2 t cov + t^2 v2)}, after Fieller. It
   * has no upper bound where p2 itself does not differ from zero at the level.
   */
  FIELLER("all t with (p1 - t p2)^2 <= z^2 (v1 - 2 t cov + t^2 v2)", true),
  /** {@link #FIELLER} without the covariance: for a region outside the reference. */
  FIELLER_INDEPENDENT("all t with (p1 - t p2)^2 <= z^2 (v1 + t^2 v2)", false),
  /**
   * The quotients whose likelihood, at the reference share that suits them best, is within z^2 / 2
   * of the highest: region and rest of the reference are two independent binomials. Suits small
   * counts better than the others.
   */
  PROFILE_LIKELIHOOD("all t with 2 (log L(LQ) - log L(t)) <= z^2", true);

  /** Where the methods come from. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "R. Moineddin, J. Beyene and E. Boyle, On the location quotient confidence interval,"
                  + " Geographical Analysis 35 (3); J. Beyene and R. Moineddin, Methods for"
                  + " confidence interval estimation of a ratio parameter with application to"
                  + " location quotients, BMC Medical Research Methodology 5")
          .edition("2003, 2005")
          .build();

  private final String formula;
  private final boolean partOfReference;

  IntervalMethod(String formula, boolean partOfReference) {
    this.formula = formula;
    this.partOfReference = partOfReference;
  }

  /** The formula in one line. */
  public String formula() {
    return formula;
  }

  /** Whether the counts of the region are among those of the reference. */
  public boolean isPartOfReference() {
    return partOfReference;
  }
}
