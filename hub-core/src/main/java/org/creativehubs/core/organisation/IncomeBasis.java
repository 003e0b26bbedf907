package org.creativehubs.core.organisation;

/** What a yearly cost is a share of: the two differ too much to stand in for one another. */
public enum IncomeBasis {
  /** What is left to live on: a person's income from all sources. */
  INCOME("income"),
  /** What a business or practice takes before its costs. */
  TURNOVER("turnover");

  private final String word;

  IncomeBasis(String word) {
    this.word = word;
  }

  /** The basis as a word, such as {@code income}. */
  public String word() {
    return word;
  }
}
