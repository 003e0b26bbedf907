package org.creativehubs.finance.rentreview;

/** Which term of a lease decided a reviewed rent. */
public enum ReviewBound {
  /** None: the rent is as the review found it, also where it is exactly at a bound. */
  NONE("no bound"),
  /** The most that the rent may change. */
  CAP("cap"),
  /** The least that the rent may change. */
  COLLAR("collar"),
  /** The market rent, where it is greater than the rent by the index. */
  MARKET("market rent"),
  /** The rent does not fall below what it was. */
  UPWARD_ONLY("upward only");

  private final String words;

  ReviewBound(String words) {
    this.words = words;
  }

  /** The term in words, such as {@code upward only}. */
  public String words() {
    return words;
  }
}
