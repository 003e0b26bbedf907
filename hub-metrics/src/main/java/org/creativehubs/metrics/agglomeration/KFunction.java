package org.creativehubs.metrics.agglomeration;

/** What is reported about the number of neighbours within a distance. */
public enum KFunction {
  /** The area in which chance has as many; pi r^2 where plants are spread by chance. */
  K("Ripley's K", "|A| / (n (n - 1)) sum_(i != j) [d_ij <= r] e_ij"),
  /** sqrt(K / pi), the radius of that area; r where plants are spread by chance. */
  L("Ripley's L", "sqrt(K / pi), K = |A| / (n (n - 1)) sum_(i != j) [d_ij <= r] e_ij");

  private final String title;
  private final String formula;

  KFunction(String title, String formula) {
    this.title = title;
    this.formula = formula;
  }

  /** The name in words. */
  public String title() {
    return title;
  }

  /** The formula; with border correction |A| sum_(b_i >= r) N_i(r) / (n #(b_i >= r)) is K. */
  public String formula() {
    return formula;
  }
}
