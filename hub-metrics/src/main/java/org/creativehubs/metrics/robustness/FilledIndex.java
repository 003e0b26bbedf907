package org.creativehubs.metrics.robustness;

import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.UnknownCells;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;

/** Indices that have bounds over all fillings of a table; e_ri is a count. */
public enum FilledIndex {
  /** Location quotient of an industry in a region against all regions together; 0 or more. */
  LOCATION_QUOTIENT(
      "location quotient",
      "(e_ri / e_r) / (e_i / e)",
      "E. M. Hoover, The Measurement of Industrial Localization (1936)"),
  /** Herfindahl-Hirschman index of a region over its industries; 1 / n to 1. */
  HERFINDAHL(
      "Herfindahl-Hirschman index",
      "sum over i of (e_ri / e_r)^2",
      "O. C. Herfindahl, Concentration in the Steel Industry (1950)"),
  /** Krugman index of a region against all regions together, itself included; 0 to 2. */
  KRUGMAN(
      "Krugman index",
      "sum over i of abs(e_ri / e_r - e_i / e)",
      "P. Krugman, Geography and Trade (1991)"),
  /** Gini coefficient of the counts of a region over its industries; 0 to 1 - 1 / n. */
  GINI(
      "Gini coefficient",
      "sum over ranks k of (2 k - n - 1) e_r(k) / (n e_r)",
      "C. Gini, Measurement of Inequality of Incomes (1921)"),
  /** Theil index of the counts of a region over its n industries; 0 to ln n. */
  THEIL(
      "Theil index",
      "sum over i of s_i ln(n s_i), s_i = e_ri / e_r",
      "H. Theil, Economics and Information Theory (1967)"),
  /** Shannon entropy of a region over its n industries, in bits; 0 to log2 n. */
  SHANNON(
      "Shannon entropy",
      "-sum over i of s_i log2 s_i, s_i = e_ri / e_r",
      "C. E. Shannon, A Mathematical Theory of Communication (1948)"),
  /** Index of G. Ellison and E. L. Glaeser of an industry; below zero for a spread one. */
  ELLISON_GLAESER(
      "Ellison-Glaeser index",
      "(G / (1 - sum x^2) - H) / (1 - H)",
      "G. Ellison and E. L. Glaeser, Geographic Concentration in U.S. Manufacturing Industries"
          + " (1997)"),
  /** National share of the growth of a region, or of an industry in it; in the unit of counts. */
  NATIONAL_SHARE("national share", "e0 (N1 / N0 - 1)", Texts.DUNN),
  /** Industry mix of the growth of a region, or of an industry in it; in the unit of counts. */
  INDUSTRY_MIX("industry mix", "e0 (n1 / n0 - N1 / N0)", Texts.DUNN),
  /** Regional shift of the growth of a region, or of an industry in it; in the unit of counts. */
  REGIONAL_SHIFT("regional shift", "e1 - e0 n1 / n0", Texts.DUNN);

  private static final class Texts {
    static final String DUNN =
        "E. S. Dunn, A Statistical and Analytical Technique for Regional Analysis (1960)";
  }

  private final String words;
  private final String formula;
  private final String document;

  FilledIndex(String words, String formula, String document) {
    this.words = words;
    this.formula = formula;
    this.document = document;
  }

  /** The name in words. */
  public String words() {
    return words;
  }

  /** The formula; not blank. */
  public String formula() {
    return formula;
  }

  /** Where the index comes from. */
  public Source source() {
    return Source.of(document);
  }

  /** Whether it compares two tables. */
  public boolean isOfGrowth() {
    return this == NATIONAL_SHARE || this == INDUSTRY_MIX || this == REGIONAL_SHIFT;
  }

  boolean needsRegion() {
    return this != ELLISON_GLAESER;
  }

  boolean needsIndustry() {
    return this == LOCATION_QUOTIENT || this == ELLISON_GLAESER;
  }

  boolean allowsIndustry() {
    return needsIndustry() || isOfGrowth();
  }

  /** Why a count or total that the index needs is not known; by the rule, totals may stand in. */
  Optional<Undefined> unknown(EmploymentTable table, int region, int industry, UnknownRule rule) {
    Needs needs = new Needs(table.unknown(), rule == UnknownRule.GIVEN_TOTALS);
    return switch (this) {
      case LOCATION_QUOTIENT ->
          needs
              .count(region, industry)
              .or(() -> needs.region(region))
              .or(() -> needs.industry(industry))
              .or(needs::all);
      case HERFINDAHL, GINI, THEIL, SHANNON -> table.unknown().whyRegionAt(region);
      case KRUGMAN -> table.unknown().whyRegionAt(region).or(needs::industries).or(needs::all);
      case ELLISON_GLAESER -> table.unknown().whyIndustryAt(industry).or(needs::regions);
      case NATIONAL_SHARE -> needs.own(region, industry).or(needs::all);
      case INDUSTRY_MIX -> needs.parts(region, industry).or(needs::all);
      case REGIONAL_SHIFT -> needs.parts(region, industry);
    };
  }

  /** What is not known of a table, for an index that may use totals that are given or may not. */
  private record Needs(UnknownCells cells, boolean usesTotals) {

    Optional<Undefined> count(int region, int industry) {
      return cells.whyCountAt(region, industry);
    }

    Optional<Undefined> region(int region) {
      return usesTotals ? cells.whyRegionTotalAt(region) : cells.whyRegionAt(region);
    }

    Optional<Undefined> industry(int industry) {
      return usesTotals ? cells.whyIndustryTotalAt(industry) : cells.whyIndustryAt(industry);
    }

    Optional<Undefined> all() {
      return usesTotals ? cells.whyTotal() : cells.why();
    }

    Optional<Undefined> regions() {
      return usesTotals ? cells.whyRegionTotals() : cells.why();
    }

    Optional<Undefined> industries() {
      return usesTotals ? cells.whyIndustryTotals() : cells.why();
    }

    Optional<Undefined> own(int region, int industry) {
      return industry < 0 ? region(region) : count(region, industry);
    }

    /** All industries need all counts of the region, and the total of each of them. */
    Optional<Undefined> parts(int region, int industry) {
      return industry < 0
          ? cells.whyRegionAt(region).or(this::industries)
          : count(region, industry).or(() -> industry(industry));
    }
  }
}
