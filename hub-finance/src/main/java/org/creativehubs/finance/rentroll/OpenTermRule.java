package org.creativehubs.finance.rentroll;

/** How much is left of a letting that has no end, or is held over after it. */
public enum OpenTermRule {
  /** Nothing: it can end at any time. */
  ZERO("nothing is left of rolling and held-over lettings"),
  /** Its notice, as if it were given on the date; nothing where that is not known. */
  NOTICE("the notice is left of rolling and held-over lettings");

  private final String words;

  OpenTermRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  String words() {
    return words;
  }
}
