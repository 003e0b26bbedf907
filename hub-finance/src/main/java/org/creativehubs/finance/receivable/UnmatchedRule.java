package org.creativehubs.finance.receivable;

/**
 * What happens to a receipt that finds no bill: its payer is not known, no bill was ever given to
 * the payer, or, where references decide, it names none of the payer's bills.
 */
public enum UnmatchedRule {
  /** It pays nothing, and is listed. */
  HOLD("is held and listed"),
  /** It is refused, together with all others like it. */
  REFUSE("is refused"),
  /** A reference that names no bill counts as none; the others are listed. */
  IGNORE_REFERENCE("counts as if it named none");

  private final String words;

  UnmatchedRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
