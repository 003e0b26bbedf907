package org.creativehubs.finance.plan.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.loan.LoanCourse;
import org.creativehubs.finance.loan.LoanRow;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;

/**
 * A line of a loan, which adjustments do not change: what is paid out of it, or the interest, the
 * principal or the fees that are paid.
 *
 * @param kind which of the four it is
 * @param course the loan, day by day
 * @param model the plan, which has the months
 */
public record LoanLine(LineKind kind, LoanCourse course, OperatingModel model)
    implements CompiledLine.OwnLine {

  /** Adds the lines of a loan; one for fees only if it has any. */
  static void addTo(List<CompiledLine> all, LoanCourse course, OperatingModel model) {
    all.add(new LoanLine(LineKind.LOAN_DRAWN, course, model));
    all.add(new LoanLine(LineKind.LOAN_INTEREST, course, model));
    all.add(new LoanLine(LineKind.LOAN_REPAYMENT, course, model));
    if (!course.loan().fees().isEmpty()) {
      all.add(new LoanLine(LineKind.LOAN_FEES, course, model));
    }
  }

  /** The loan. */
  public Loan loan() {
    return course.loan();
  }

  @Override
  public String name() {
    return kind.lineOf(loan().id());
  }

  @Override
  public long[] amounts(int months, List<Adjustment> adjustments) {
    long[] amounts = new long[months];
    for (int row = 0; row < course.size(); row++) {
      long amount = part(row);
      int month = amount == 0 ? 0 : model.monthOf(course.on(row));
      if (month >= 1 && month <= months) {
        checkSize(Ratio.of(BigInteger.valueOf(amount), BigInteger.ONE));
        amounts[month - 1] += kind.isMoneyIn() ? amount : -amount;
      }
    }
    return amounts;
  }

  private long part(int row) {
    return switch (kind) {
      case LOAN_DRAWN -> course.drawn(row);
      case LOAN_INTEREST -> course.interestPaid(row);
      case LOAN_REPAYMENT -> course.repaid(row);
      default -> course.fees(row);
    };
  }

  @Override
  public Term amount(int month, List<Adjustment> adjustments) {
    List<Term> parts = new ArrayList<>();
    for (int row = 0; row < course.size(); row++) {
      if (part(row) != 0 && model.monthOf(course.on(row)) == month) {
        parts.add(given(row));
      }
    }
    if (parts.isEmpty()) {
      return Term.given(
          kind.isMoneyIn() ? "nothing is paid out in this month" : "no payment in this month",
          Money.zero(loan().currency()));
    }
    return kind.isMoneyIn() ? Term.sum(parts) : Term.sum(parts).negated();
  }

  private Term given(int row) {
    return Term.given(words(course.rows().get(row)), Money.ofMinor(part(row), loan().currency()));
  }

  private String words(LoanRow row) {
    String of = " of the loan of " + loan().drawn();
    return switch (kind) {
      case LOAN_DRAWN -> "drawn on " + row.on();
      case LOAN_INTEREST -> "interest" + payment(row) + of;
      case LOAN_REPAYMENT -> "principal" + payment(row) + of;
      default -> "fees on " + row.on();
    };
  }

  private static String payment(LoanRow row) {
    return row.number().isPresent() ? " of payment " + row.number().getAsInt() : " on " + row.on();
  }
}
