package org.creativehubs.finance.loan;

import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/**
 * The formulas of level payments, written with their numbers; the numbers themselves are calculated
 * by {@link Annuity} and {@link PaymentParts}, which lose no digits at small rates.
 *
 * @param input the terms and the payments asked about
 * @param rate the rate for a period
 * @param periods the number of payments
 * @param presentValue what is received at the start
 * @param futureValue what is received at the end
 */
record PartTerms(
    PaymentPartsInput input, Term rate, Term periods, Term presentValue, Term futureValue) {

  static PartTerms of(PaymentPartsInput input) {
    Money none = Money.zero(input.presentValue().currency());
    return new PartTerms(
        input,
        Term.share(input.rate()).named("rate for a period"),
        Term.given("periods", input.periods()),
        Term.given("present value", input.presentValue()),
        Term.given("future value", input.futureValue().orElse(none)));
  }

  Term payment() {
    return LevelFormula.payment(rate, periods, presentValue, futureValue, input.timing());
  }

  /** The principal in all the payments asked about. */
  Term principal() {
    if (input.timing() == FlowTiming.END) {
      return inArrears(input.from());
    }
    int next = Math.max(input.from(), 2);
    if (next > input.to()) {
      return payment();
    }
    Term rest = inArrears(next).dividedBy(Term.of(1).plus(rate));
    return input.from() == 1 ? payment().plus(rest) : rest;
  }

  private Term inArrears(int from) {
    Term moved = presentValue.plus(futureValue).negated();
    if (input.rate().isZero()) {
      return moved.dividedBy(periods).times(input.to() - from + 1);
    }
    Term growth = Term.of(1).plus(rate);
    Term repaid = growth.power(input.to()).minus(growth.power(from - 1));
    return moved.times(repaid).dividedBy(growth.power(periods).minus(Term.of(1)));
  }
}
