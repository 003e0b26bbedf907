package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.WorkedSteps;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.TermMonths;

/**
 * What it will cost to restore a space, as a provision: discounted from the end of the term.
 *
 * @param cost what it is expected to cost
 * @param monthly the rate for a month
 * @param term the term, at whose end the cost is met
 */
record Restoration(Money cost, double monthly, DateRange term) {

  static final String PROVISION = "provision for restoration";

  /** Of a lease that says what restoration costs. */
  static Optional<Restoration> of(LesseeAccountingInput input) {
    return input
        .restorationCost()
        .map(
            cost -> new Restoration(cost, input.restorationMonthly(), input.terms().wholePeriod()));
  }

  Money atStart() {
    return on(term.start());
  }

  /** The provision as a day begins, half up. */
  Money on(LocalDate day) {
    double months = left(day).toDouble();
    double value =
        cost.amount().doubleValue() * StrictMath.exp(-months * StrictMath.log1p(monthly));
    return DatedPayment.rounded(value, cost);
  }

  /** How the provision as a day begins is calculated. */
  Term term(LocalDate day) {
    Term factor =
        Term.of(1)
            .plus(Term.of(monthly).named("rate for a month of restoration"))
            .power(Term.of(left(day).negated()));
    Term value = Term.given("cost of restoration", cost.toRatio()).times(factor);
    return DatedPayment.rounded(left(day).isZero() ? Term.of(cost.toRatio()) : value, cost);
  }

  void explain(WorkedSteps steps) {
    steps.figure(PROVISION, term(term.start()), Answer.of(atStart()));
  }

  private Ratio left(LocalDate day) {
    return TermMonths.until(term.start(), term.end()).minus(TermMonths.until(term.start(), day));
  }
}
