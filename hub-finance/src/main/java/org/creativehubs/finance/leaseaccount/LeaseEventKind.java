package org.creativehubs.finance.leaseaccount;

/** What happens to a lease in the accounts of its lessee after day one. */
public enum LeaseEventKind {
  /**
   * The payments change with an index, a rate or the market: measured again at the rate as it was
   * (IFRS 16 paragraphs 42 and 43).
   */
  REVIEW("review"),
  /** Another amount is expected under a guarantee of residual value: at the rate as it was. */
  GUARANTEE("change of the residual guarantee"),
  /**
   * The lessee judges again for how long it will keep the space, or whether it will buy it:
   * measured again at a rate of that day (IFRS 16 paragraphs 40 and 41).
   */
  REASSESSMENT("change of the assessment"),
  /**
   * The parties change the lease: what is given up leaves the accounts with a gain or loss, the
   * rest is measured again at a rate of that day (IFRS 16 paragraphs 45 and 46).
   */
  MODIFICATION("modification"),
  /** More space at the price it has by itself: a lease of its own (IFRS 16 paragraph 44). */
  SEPARATE_LEASE("modification that is a lease of its own"),
  /** Restoring the space is expected to cost another amount, or at another rate (IFRIC 1). */
  RESTORATION("change of the cost of restoration");

  private final String words;

  LeaseEventKind(String words) {
    this.words = words;
  }

  /** The kind as a reader sees it, such as {@code review}. */
  public String words() {
    return words;
  }
}
