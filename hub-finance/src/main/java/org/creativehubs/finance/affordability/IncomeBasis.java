package org.creativehubs.finance.affordability;

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

  /** The basis as a word. */
  String word() {
    return word;
  }
}
