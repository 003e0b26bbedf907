package org.creativehubs.finance.rentmix;

/** On which side of the break-even rent a tenant stands. */
public enum SubsidyRole {
  /** Pays less than the break-even rent. */
  RECEIVES("receives"),
  /** Pays more than it. */
  GIVES("gives"),
  /** Pays exactly what the space costs. */
  NEITHER("neither");

  private final String word;

  SubsidyRole(String word) {
    this.word = word;
  }

  /** The role as a word. */
  String word() {
    return word;
  }
}
