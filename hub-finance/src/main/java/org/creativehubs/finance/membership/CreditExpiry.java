package org.creativehubs.finance.membership;

/** What becomes of credits that are not used in their month. */
public enum CreditExpiry {
  /** They are lost at the end of the month. */
  END_OF_MONTH("credits not used are lost at the end of the month"),
  /** They can be used in the next month too, before its own. */
  END_OF_NEXT_MONTH("credits not used can be used in the next month, before its own");

  private final String words;

  CreditExpiry(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
