package org.creativehubs.finance.receivable;

/** How exact the interest of one day is. */
public enum DailyRate {
  /** Exact; interest is rounded once, on the bill. */
  EXACT("exact"),
  /** Rounded half up to the penny, and then times the days, as guidance on gov.uk counts. */
  TO_THE_PENNY("to the penny");

  private final String words;

  DailyRate(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
