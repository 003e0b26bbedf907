package org.creativehubs.finance.loan;

import org.creativehubs.core.explain.Term;

/** The formulas of {@link Annuity}, written with their numbers. */
final class LevelFormula {

  private static final Term ONE = Term.of(1);

  private LevelFormula() {}

  static Term payment(
      Term rate, Term periods, Term presentValue, Term futureValue, FlowTiming timing) {
    if (isZero(rate)) {
      return presentValue.plus(futureValue).negated().dividedBy(periods);
    }
    Term growth = ONE.plus(rate).power(periods);
    Term atEnd =
        presentValue
            .times(growth)
            .plus(futureValue)
            .negated()
            .times(rate)
            .dividedBy(growth.minus(ONE));
    return timing == FlowTiming.BEGIN ? atEnd.dividedBy(ONE.plus(rate)) : atEnd;
  }

  static Term presentValue(
      Term rate, Term periods, Term payment, Term futureValue, FlowTiming timing) {
    Term all = grown(rate, periods, payment, timing).plus(futureValue).negated();
    return isZero(rate) ? all : all.dividedBy(ONE.plus(rate).power(periods));
  }

  static Term futureValue(
      Term rate, Term periods, Term payment, Term presentValue, FlowTiming timing) {
    Term first = isZero(rate) ? presentValue : presentValue.times(ONE.plus(rate).power(periods));
    return first.plus(grown(rate, periods, payment, timing)).negated();
  }

  static Term periods(
      Term rate, Term payment, Term presentValue, Term futureValue, FlowTiming timing) {
    if (isZero(rate)) {
      return presentValue.plus(futureValue).negated().dividedBy(payment);
    }
    Term due = due(rate, payment, timing);
    Term still = due.minus(futureValue.times(rate));
    return still.dividedBy(due.plus(presentValue.times(rate))).ln().dividedBy(ONE.plus(rate).ln());
  }

  /** What all payments come to at the end. */
  private static Term grown(Term rate, Term periods, Term payment, FlowTiming timing) {
    return isZero(rate)
        ? payment.times(periods)
        : due(rate, payment, timing)
            .times(ONE.plus(rate).power(periods).minus(ONE))
            .dividedBy(rate);
  }

  private static Term due(Term rate, Term payment, FlowTiming timing) {
    return timing == FlowTiming.BEGIN ? payment.times(ONE.plus(rate)) : payment;
  }

  private static boolean isZero(Term rate) {
    return rate.toDouble() == 0;
  }
}
