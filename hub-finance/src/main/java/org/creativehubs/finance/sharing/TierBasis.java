package org.creativehubs.finance.sharing;

/** What a payment of a waterfall is a share of. */
public enum TierBasis {
  /** All that came in. */
  INCOME("of income"),
  /** Net profit, where there is any; for distributions only. */
  PROFIT("of net profit");

  private final String words;

  TierBasis(String words) {
    this.words = words;
  }

  /** What the share is of, such as {@code of income}. */
  public String words() {
    return words;
  }
}
