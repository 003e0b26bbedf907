package org.creativehubs.finance.receivable;

/** Which base rate counts where it changes while a bill is late. */
public enum RateReset {
  /** That of each day. */
  EACH_DAY("as it is on each day"),
  /**
   * That on the last day of the half-year before the one in which interest starts to run; it stays
   * for as long as the bill is late. So says the order on the rate of statutory interest.
   */
  HALF_YEAR_OF_START("as it was before the half-year in which interest starts"),
  /** That on the last day before each half-year, from 1 January and 1 July. */
  EACH_HALF_YEAR("as it was before each half-year");

  private final String words;

  RateReset(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
