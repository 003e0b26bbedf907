package org.creativehubs.metrics.agglomeration;

import org.creativehubs.core.explain.Source;

/**
 * How close two industries i and j are in where they are. Here s_ri is the share of region r in
 * industry i, x_r its share in the reference and e_ri its employment in i.
 */
public enum ColocationMeasure {
  /**
   * sum_r (s_ri - x_r)(s_rj - x_r) / (1 - sum_r x_r^2): about 0 where they choose regions
   * independently, above it where they choose the same ones. A pure number without fixed bounds.
   * Plant sizes do not matter, so an industry of one plant has one too.
   */
  COAGGLOMERATION(
      "coagglomeration",
      "sum (s_ri - x_r)(s_rj - x_r) / (1 - sum x_r^2)",
      "G. Ellison, E. L. Glaeser and W. R. Kerr, What Causes Industry Agglomeration?,"
          + " American Economic Review 100 (3)",
      "2010"),
  /**
   * The Pearson correlation over regions of e_ri and e_rj: from -1 to 1, and 1 for an industry with
   * itself. Large places raise it between any two industries.
   */
  LOCATIONAL_CORRELATION(
      "locational correlation",
      "cov / (sd_i x sd_j)",
      "M. E. Porter, The Economic Performance of Regions, Regional Studies 37",
      "2003");

  private final String title;
  private final String formula;
  private final String document;
  private final String edition;

  ColocationMeasure(String title, String formula, String document, String edition) {
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
