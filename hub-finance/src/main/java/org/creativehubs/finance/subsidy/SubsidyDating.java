package org.creativehubs.finance.subsidy;

/** When a letting below market counts as given; advice differs, so there is no default. */
public enum SubsidyDating {
  /** As a whole on the first day of the term, when the tenant gains the right to it. */
  WHOLE_AT_START("as a whole on the first day of the term"),
  /** Each financial year's part on its last day of the term, up to the day asked about. */
  AS_IT_ACCRUES("year by year as it accrues");

  private final String words;

  SubsidyDating(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
