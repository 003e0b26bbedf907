package org.creativehubs.finance.receivable;

/** From which day interest runs on a bill that is paid after its days of grace. */
public enum GraceRule {
  /** From the day after the due day, as if there were no grace. */
  FROM_DUE_DATE("then interest runs from the due day"),
  /** From the day after the last day of grace. */
  AFTER_GRACE("interest runs from their end");

  private final String words;

  GraceRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
