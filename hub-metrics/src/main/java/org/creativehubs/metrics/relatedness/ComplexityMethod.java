package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.explain.Source;

/** How regions and industries are ranked by one another. */
public enum ComplexityMethod {
  /**
   * Diversity, how many industries a region has, and ubiquity, how many regions an industry is in:
   * whole numbers of zero or more. Hidalgo and Hausmann 2009.
   */
  DIVERSITY(
      "Diversity of regions",
      "Ubiquity of industries",
      "number of industries with a quotient of 1 or more",
      "number of regions with a quotient of 1 or more",
      ComplexityScale.RAW,
      Words.REFLECTIONS),
  /**
   * Economic complexity of regions (ECI) and of industries (PCI), the eigenvector of the second
   * largest eigenvalue; any number, without a unit. Hidalgo and Hausmann 2009 in the form of
   * Hausmann et al. 2014.
   */
  EIGEN(
      "Economic complexity index of regions",
      "Complexity index of industries",
      "mean of the industries' vector over the industries present, then scaled",
      "second eigenvector of the matrix from industry to industry, then scaled",
      ComplexityScale.OF_REGIONS,
      Source.builder()
          .document("Hausmann, Hidalgo et al., The Atlas of Economic Complexity")
          .edition("2014")
          .build()),
  /**
   * The method of reflections, as many steps as are asked for: each side the mean of the other one
   * step before, from diversity and ubiquity on. Hidalgo and Hausmann 2009.
   */
  REFLECTIONS(
      "Reflections of regions",
      "Reflections of industries",
      "k_r,n = mean of k_i,n-1 over the industries present, then scaled",
      "k_i,n = mean of k_r,n-1 over the regions where it is present, then scaled",
      ComplexityScale.SAMPLE,
      Words.REFLECTIONS),
  /**
   * Fitness of regions and complexity of industries, as many steps as are asked for: numbers of
   * zero or more whose mean is 1. Some tend to zero with the steps. Tacchella et al. 2012.
   */
  FITNESS(
      "Fitness of regions",
      "Complexity of industries by fitness",
      "F_r,n = sum of Q_i,n-1 over the industries present, over the mean of all",
      "Q_i,n = 1 / sum of 1 / F_r,n-1 over the regions where it is present, over the mean of all",
      ComplexityScale.RAW,
      Source.builder()
          .document("Tacchella et al., A New Metrics for Countries' Fitness")
          .edition("2012")
          .place("Scientific Reports 2, 723")
          .build());

  private final String regions;
  private final String industries;
  private final String regionFormula;
  private final String industryFormula;
  private final ComplexityScale usualScale;

  @SuppressWarnings("ImmutableEnumChecker") // a source is immutable
  private final Source source;

  ComplexityMethod(
      String regions,
      String industries,
      String regionFormula,
      String industryFormula,
      ComplexityScale usualScale,
      Source source) {
    this.regions = regions;
    this.industries = industries;
    this.regionFormula = regionFormula;
    this.industryFormula = industryFormula;
    this.usualScale = usualScale;
    this.source = source;
  }

  String regions() {
    return regions;
  }

  String industries() {
    return industries;
  }

  String regionFormula() {
    return regionFormula;
  }

  String industryFormula() {
    return industryFormula;
  }

  Source source() {
    return source;
  }

  /** Whether a number of steps belongs to it. */
  public boolean hasSteps() {
    return this == REFLECTIONS || this == FITNESS;
  }

  /** The scale of its source. */
  public ComplexityScale usualScale() {
    return usualScale;
  }

  /** What an enum may not hold before its constants. */
  private static final class Words {

    static final Source REFLECTIONS =
        Source.builder()
            .document("Hidalgo and Hausmann, The building blocks of economic complexity")
            .edition("2009")
            .place("PNAS 106")
            .build();
  }
}
