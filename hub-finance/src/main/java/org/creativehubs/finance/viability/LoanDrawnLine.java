package org.creativehubs.finance.viability;

import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/**
 * What is paid out of a loan.
 *
 * @param loan the loan
 */
record LoanDrawnLine(LoanPlan loan) implements LoanLine {

  @Override
  public String name() {
    return loan.drawnLine();
  }

  @Override
  public LineKind kind() {
    return LineKind.LOAN_DRAWN;
  }

  @Override
  public long[] amounts(int months, List<Adjustment> adjustments) {
    long[] amounts = new long[months];
    put(amounts, loan.drawnInMonth(), loan.terms().principal());
    return amounts;
  }

  @Override
  public Term amount(int month, List<Adjustment> adjustments) {
    Money principal = loan.terms().principal();
    return month == loan.drawnInMonth()
        ? Term.given("loan", principal)
        : Term.given("nothing is paid out in this month", Money.zero(principal.currency()));
  }
}
