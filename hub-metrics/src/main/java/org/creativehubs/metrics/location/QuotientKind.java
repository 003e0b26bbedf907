package org.creativehubs.metrics.location;

import org.creativehubs.core.explain.Source;

/**
 * Variants of the location quotient. In the formulas e_ri is the count of an industry in a region,
 * e_r that of all industries in the region, e_i that of the industry in the reference and e that of
 * all industries in the reference; LQ = (e_ri / e_r) / (e_i / e).
 */
public enum QuotientKind {
  /** LQ, zero or more, 1 where region and reference are alike (Hoover 1936). */
  PLAIN(
      "location quotient",
      "(e_ri / e_r) / (e_i / e)",
      source(
          "E. M. Hoover, The Measurement of Industrial Localization, Review of Economics and"
              + " Statistics 18 (4)",
          "1936")),
  /**
   * The region's share of the industry minus its share of everything, e_ri / e_i - e_r / e, in [-1,
   * 1], 0 where they are alike (Hoen and Oosterhaven 2006). The regions of a pooled reference add
   * up to 0. Not defined for an industry that the reference does not have.
   */
  ADDITIVE_BY_INDUSTRY(
      "additive location quotient, by industry", "e_ri / e_i - e_r / e", Sources.HOEN_OOSTERHAVEN),
  /**
   * The industry's share of the region minus its share of the reference, e_ri / e_r - e_i / e, in
   * [-1, 1], 0 where they are alike (Hoen and Oosterhaven 2006). The industries of a region add up
   * to 0. Not defined for a region without any count.
   */
  ADDITIVE_BY_REGION(
      "additive location quotient, by region", "e_ri / e_r - e_i / e", Sources.HOEN_OOSTERHAVEN),
  /** (LQ - 1) / (LQ + 1), in [-1, 1), 0 where they are alike, -1 for no count (Laursen 1998). */
  SYMMETRIC(
      "symmetric location quotient",
      "(LQ - 1) / (LQ + 1)",
      source(
          "K. Laursen, Revealed Comparative Advantage and the Alternatives as Measures of"
              + " International Specialisation, DRUID Working Papers 98-30",
          "1998")),
  /**
   * How many standard deviations LQ lies from its mean over the regions, a number around 0
   * (O'Donoghue and Gleave 2004). The mean is plain: each region that has a quotient counts once.
   * Not defined where fewer than two regions have one, or all have the same.
   */
  STANDARDISED(
      "standardised location quotient",
      "(LQ - mean of LQ over regions) / standard deviation of LQ over regions",
      source(
          "D. O'Donoghue and B. Gleave, A note on methods for measuring industrial"
              + " agglomeration, Regional Studies 38 (4)",
          "2004")),
  /**
   * {@link #STANDARDISED} of the logarithm of LQ, whose base does not matter (Tian 2013). Moreover
   * not defined for all regions of an industry where one of them has no count.
   */
  LOG_STANDARDISED(
      "log-standardised location quotient",
      "(ln(LQ) - mean of ln(LQ) over regions) / standard deviation of ln(LQ) over regions",
      source(
          "Z. Tian, Measuring agglomeration using the standardized location quotient with a"
              + " bootstrap method, Journal of Regional Analysis and Policy 43 (2)",
          "2013"));

  private final String title;
  private final String formula;

  @SuppressWarnings("ImmutableEnumChecker") // a value type, which the checker cannot see
  private final Source source;

  QuotientKind(String title, String formula, Source source) {
    this.title = title;
    this.formula = formula;
    this.source = source;
  }

  private static Source source(String document, String edition) {
    return Source.builder().document(document).edition(edition).build();
  }

  /** The name in words. */
  public String title() {
    return title;
  }

  /** The formula. */
  public String formula() {
    return formula;
  }

  /** Where the variant comes from. */
  public Source source() {
    return source;
  }

  /** Whether its formula names LQ. */
  boolean isOfQuotients() {
    return this == SYMMETRIC || isStandardised();
  }

  boolean isStandardised() {
    return this == STANDARDISED || this == LOG_STANDARDISED;
  }

  private static final class Sources {
    static final Source HOEN_OOSTERHAVEN =
        source(
            "A. R. Hoen and J. Oosterhaven, On the measurement of comparative advantage, The Annals"
                + " of Regional Science 40 (3)",
            "2006");

    private Sources() {}
  }
}
