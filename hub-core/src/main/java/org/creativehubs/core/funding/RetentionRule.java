package org.creativehubs.core.funding;

/** How a funder holds money back until the final claim. */
public enum RetentionRule {
  /** Nothing is held back. */
  NONE("nothing"),
  /** A share of every claim. */
  EACH_CLAIM("of each claim"),
  /** The last part of the award: payments stop when the rest of it has been paid. */
  LAST_OF_AWARD("of the award, at its end");

  private final String words;

  RetentionRule(String words) {
    this.words = words;
  }

  /** What a share is held back of, to be read after the share. */
  public String words() {
    return words;
  }
}
