package org.creativehubs.finance.cashflow;

/** What came of the search for a rate of return. */
public enum RateState {
  /** There is one rate and no other. */
  ONE_RATE("there is one rate and no other"),
  /** There are two rates or more, and none of them can speak for the flows. */
  SEVERAL_RATES("several rates make the flows worth nothing"),
  /** All flows are zero, on each day or in each period: every rate would do. */
  ALL_ZERO("all flows are zero, so that every rate would do"),
  /** Money only comes in, or only goes out: no rate balances it. */
  NO_SIGN_CHANGE("money only comes in or only goes out"),
  /** Money goes both ways, and yet no rate balances it. */
  NO_RATE("the flows change sign, but no rate makes them worth nothing"),
  /** There are rates, and none of them lies in the interval that was asked for. */
  NO_RATE_WITHIN("every rate lies outside the interval"),
  /** The rate is larger than any double. */
  RATE_TOO_LARGE("the rate is larger than can be written"),
  /** So many flows change sign so often that the search would take too long. */
  TOO_MANY_SIGN_CHANGES("the flows change sign too often to find every rate");

  private final String because;

  RateState(String because) {
    this.because = because;
  }

  /** The state in words, to be read after "because". */
  String because() {
    return because;
  }
}
