package org.creativehubs.finance.cashflow;

/** How it is known that a rate of return is the only one. */
public enum Uniqueness {
  /** The flows change sign once: there is exactly one rate (Descartes' rule of signs). */
  ONE_SIGN_CHANGE("the flows change sign once"),
  /**
   * The running total of the flows changes sign once, so that no other rate is above zero
   * (Norstrom's criterion); and the search below zero found none.
   */
  NORSTROM("the running total changes sign once, and no rate below zero was found"),
  /** The search encloses every rate there can be, and found this one alone. */
  ALL_RATES_ENCLOSED("the search encloses every rate there can be"),
  /** There are other rates, all of them outside the interval that was asked for. */
  OTHERS_OUTSIDE("every other rate lies outside the interval");

  private final String because;

  Uniqueness(String because) {
    this.because = because;
  }

  /** The reason in words, to be read after "because". */
  String because() {
    return because;
  }
}
