package org.creativehubs.finance.cashflow;

/** When the first of several periodic flows happens: the point on which tools differ. */
public enum FirstFlow {
  /** At once: the first flow is not discounted, as in numpy-financial and in textbooks. */
  NOW(0, "the first flow is not discounted"),
  /** At the end of the first period: every flow is discounted, as in spreadsheets' NPV. */
  AFTER_ONE_PERIOD(1, "the first flow is discounted for one period");

  private final int periods;
  private final String words;

  FirstFlow(int periods, String words) {
    this.periods = periods;
    this.words = words;
  }

  /** Periods before the first flow. */
  int periods() {
    return periods;
  }

  /** The convention in words. */
  String words() {
    return words;
  }
}
