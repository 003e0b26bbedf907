package org.creativehubs.finance.appraisal;

/** How far mitigation lowers the bound of optimism bias. */
public enum MitigationRule {
  /**
   * From the upper to the lower bound: upper - mitigation x (upper - lower). What is fully
   * mitigated is still raised by the lower bound, as the published table asks.
   */
  BETWEEN_BOUNDS("between the bounds"),
  /** In proportion, down to nothing: upper x (1 - mitigation). */
  SHARE_OF_UPPER("a share of the upper bound");

  private final String words;

  MitigationRule(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
