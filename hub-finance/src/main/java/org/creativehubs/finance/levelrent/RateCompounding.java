package org.creativehubs.finance.levelrent;

import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;

/** How a yearly rate becomes one for a month. */
public enum RateCompounding {
  /** Monthly rate = (1 + yearly rate)^(1/12) - 1: twelve months compound to the yearly rate. */
  EFFECTIVE,
  /** Monthly rate = yearly rate / 12: twelve months compound to more than the yearly rate. */
  NOMINAL_TWELFTHS;

  /**
   * The rate for a month.
   *
   * @param annual the yearly rate, above -1
   * @return the rate for a month as a decimal fraction
   */
  public double monthly(Ratio annual) {
    double rate = annual.toDouble();
    return this == EFFECTIVE ? StrictMath.expm1(StrictMath.log1p(rate) / 12) : rate / 12;
  }

  /**
   * How the rate for a month is calculated; it comes to {@link #monthly}.
   *
   * @param annual the yearly rate, above -1
   * @return the rate for a month
   */
  public Term term(Term annual) {
    return this == EFFECTIVE
        ? Term.of(1).plus(annual).power(Term.of(1).dividedBy(12)).minus(Term.of(1))
        : annual.dividedBy(12);
  }
}
