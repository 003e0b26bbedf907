package org.creativehubs.metrics.agglomeration;

import org.creativehubs.core.explain.Source;

/**
 * An index of how much more an industry clusters than its plants would if each chose its region by
 * chance. Here s_r and x_r are the shares of region r in the industry and in the reference, and H
 * is the sum of the squared shares of plants in the industry. Both are pure numbers: 0 as chance
 * has it, 1 where all is in one place, below 0 where plants keep away from each other. Ellison and
 * Glaeser call up to 0.02 low and above 0.05 high.
 */
public enum PlantMeasure {
  /**
   * (G - (1 - sum x^2) H) / ((1 - sum x^2) (1 - H)), G = sum (s - x)^2; from -H / (1 - H) up; above
   * 1 where an industry is where nothing else is.
   */
  ELLISON_GLAESER(
      "Ellison-Glaeser index",
      "(G - (1 - sum x^2) H) / ((1 - sum x^2) (1 - H)), G = sum (s - x)^2",
      "G. Ellison and E. L. Glaeser, Geographic Concentration in U.S. Manufacturing Industries,"
          + " Journal of Political Economy 105 (5)",
      "1997"),
  /**
   * (g / (1 - sum x^2) - H) / (1 - H), g = sum s^2 - sum x^2; at most 1, and below the other where
   * regions of a large share lack the industry.
   */
  MAUREL_SEDILLOT(
      "Maurel-Sedillot index",
      "(g / (1 - sum x^2) - H) / (1 - H), g = sum s^2 - sum x^2",
      "F. Maurel and B. Sedillot, A measure of the geographic concentration in French"
          + " manufacturing industries, Regional Science and Urban Economics 29",
      "1999");

  private final String title;
  private final String formula;
  private final String document;
  private final String edition;

  PlantMeasure(String title, String formula, String document, String edition) {
    this.title = title;
    this.formula = formula;
    this.document = document;
    this.edition = edition;
  }

  /** The name in words. */
  public String title() {
    return title;
  }

  /** The formula. */
  public String formula() {
    return formula;
  }

  /** Where the method comes from. */
  public Source source() {
    return Source.builder().document(document).edition(edition).build();
  }
}
