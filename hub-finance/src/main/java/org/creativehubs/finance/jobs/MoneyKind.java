package org.creativehubs.finance.jobs;

/** Whose money it is. */
public enum MoneyKind {
  /** Of the state, its agencies or the European Union. */
  PUBLIC("public"),
  /** Of firms, banks and private people. */
  PRIVATE("private"),
  /** Of charities and foundations, or mixed: counted as neither. */
  OTHER("neither public nor private");

  private final String words;

  MoneyKind(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
