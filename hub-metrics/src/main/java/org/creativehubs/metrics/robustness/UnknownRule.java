package org.creativehubs.metrics.robustness;

/** What becomes of an index that needs a count which is not known. */
public enum UnknownRule {
  /** It is undefined as soon as it needs an unknown count, even if a total that is given has it. */
  DECLINE("undefined where it needs a count that is not known"),
  /** Totals that are given stand in for sums; it is undefined where it needs the count itself. */
  GIVEN_TOTALS("totals that are given stand in for sums over counts that are not known"),
  /** It lies between its least and its greatest value over all fillings of the table. */
  BOUND("least and greatest value over all fillings that the known counts and totals allow");

  private final String words;

  UnknownRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
