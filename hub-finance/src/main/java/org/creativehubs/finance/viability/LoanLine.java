package org.creativehubs.finance.viability;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.PlanAmounts;
import org.creativehubs.finance.loan.Instalment;

/** A line of a loan, which adjustments do not change. */
public sealed interface LoanLine extends CompiledLine permits LoanDrawnLine, LoanPaymentLine {

  /** The three lines of a loan. */
  static List<LoanLine> of(LoanPlan loan) {
    return List.of(
        new LoanDrawnLine(loan),
        new LoanPaymentLine(
            loan.interestLine(), LineKind.LOAN_INTEREST, "interest", loan, Instalment::interest),
        new LoanPaymentLine(
            loan.repaymentLine(),
            LineKind.LOAN_REPAYMENT,
            "principal",
            loan,
            Instalment::principal));
  }

  /** The loan. */
  LoanPlan loan();

  /** Puts an amount in its month, if the model has it. */
  default void put(long[] amounts, int month, Money amount) {
    if (month >= 1 && month <= amounts.length) {
      checkSize(PlanAmounts.minor(amount));
      amounts[month - 1] = amount.minorUnits().longValueExact();
    }
  }
}
