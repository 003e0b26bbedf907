package org.creativehubs.metrics.concentration;

/**
 * How far regions differ in their mix of industries, all industries at once. Here x_r is the share
 * of region r in all counts, p_rk the share of industry k in region r and P_k its share in all
 * regions.
 */
public enum MultigroupMeasure {
  /** Divergence: sum of x_r p_rk log(p_rk / P_k), 0 or more; in the unit of the log base. */
  DIVERGENCE("divergence", "sum of x_r p_rk log(p_rk / P_k)"),
  /**
   * Theil's information theory index: the divergence over the entropy of all regions, -sum of P_k
   * log P_k; from 0 (the same mix everywhere) to 1 (no industry shares a region with another).
   */
  INFORMATION_THEORY(
      "information theory index", "sum of x_r p_rk log(p_rk / P_k) / -sum of P_k log P_k");

  private final String words;
  private final String formula;

  MultigroupMeasure(String words, String formula) {
    this.words = words;
    this.formula = formula;
  }

  String words() {
    return words;
  }

  /** The formula. */
  public String formula() {
    return formula;
  }
}
