package org.creativehubs.finance.viability;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.loan.Instalment;

/**
 * One part of every payment of a loan.
 *
 * @param name the name of the line
 * @param kind what the part is
 * @param part what it is called in the schedule
 * @param loan the loan
 * @param of the part of a payment
 */
record LoanPaymentLine(
    String name, LineKind kind, String part, LoanPlan loan, Function<Instalment, Money> of)
    implements LoanLine {

  @Override
  public long[] amounts(int months, List<Adjustment> adjustments) {
    long[] amounts = new long[months];
    for (Instalment row : loan.schedule().rows()) {
      put(amounts, loan.monthOf(row), of.apply(row).negated());
    }
    return amounts;
  }

  @Override
  public Term amount(int month, List<Adjustment> adjustments) {
    return loan.schedule().rows().stream()
        .filter(row -> loan.monthOf(row) == month)
        .findFirst()
        .map(this::paid)
        .orElseGet(() -> Term.given("no payment in this month", nothing()));
  }

  private Term paid(Instalment row) {
    String of = " of payment " + row.number() + " of the loan of " + loan.terms().principal();
    return Term.given(part + of, this.of.apply(row)).negated();
  }

  private Money nothing() {
    return Money.zero(loan.terms().principal().currency());
  }
}
