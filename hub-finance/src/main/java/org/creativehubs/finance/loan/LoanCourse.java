package org.creativehubs.finance.loan;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Currency;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.LongStream;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The course of a loan, day by day, in minor units of its currency: what a plan or a covenant reads
 * of many loans. {@link LoanSchedule} says how each figure is calculated, and by which rules.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2027, 4, 1);
 * Loan loan = Loan.level("fit-out", Money.parse("GBP 25000"), Ratio.parse("6%"), day, 60);
 * LoanCourse.of(loan).owedOn(LocalDate.of(2028, 4, 1)); // GBP 20579.93
 * }</pre>
 */
public final class LoanCourse {

  private final Loan loan;
  private final LoanRun run;

  private LoanCourse(Loan loan, LoanRun run) {
    this.loan = loan;
    this.run = run;
  }

  /**
   * The course of a loan.
   *
   * @param loan the loan
   * @return all its days on which money moves
   * @throws InvalidValueException if more is overpaid than is owed, or an instalment that the
   *     lender states does not cover the interest
   */
  public static LoanCourse of(Loan loan) {
    return new LoanCourse(loan, LoanRun.of(loan));
  }

  /** The loan. */
  public Loan loan() {
    return loan;
  }

  /** How many days there are on which money moves. */
  public int size() {
    return run.size;
  }

  /** The day of a row, from 0. */
  public LocalDate on(int row) {
    return run.on[row];
  }

  /** What is paid out. */
  public long drawn(int row) {
    return run.drawn[row];
  }

  /** Interest that is paid. */
  public long interestPaid(int row) {
    return run.interestPaid[row];
  }

  /** Principal that is repaid, overpayments included. */
  public long repaid(int row) {
    return run.principal[row] + run.overpaid[row];
  }

  /** Fees that are paid. */
  public long fees(int row) {
    return run.fees[row];
  }

  /** What is owed afterwards, without interest that waits. */
  public long closing(int row) {
    return run.closing[row];
  }

  /** All interest that is charged. */
  public Money interest() {
    return money(LongStream.of(run.interest).limit(size()).sum());
  }

  /**
   * What is owed at the end of a day, without interest since the payment before.
   *
   * @param day the day
   * @return the principal and all interest that was added to it
   */
  public Money owedOn(LocalDate day) {
    int row = size() - 1;
    while (row >= 0 && on(row).isAfter(day)) {
      row--;
    }
    return money(row < 0 ? 0 : closing(row));
  }

  /** The rows as money, each made when it is asked for. */
  public List<LoanRow> rows() {
    return new Rows();
  }

  private final class Rows extends AbstractList<LoanRow> implements RandomAccess {
    @Override
    public LoanRow get(int row) {
      return row(row);
    }

    @Override
    public int size() {
      return LoanCourse.this.size();
    }
  }

  private LoanRow row(int row) {
    LoanRow.Builder one = LoanRow.builder();
    if (run.number[row] > 0) {
      one.number(run.number[row]);
    }
    if (run.instalment[row] > 0) {
      one.instalment(money(run.instalment[row]));
    }
    return one.on(run.on[row])
        .opening(money(row == 0 ? 0 : run.closing[row - 1]))
        .drawn(money(run.drawn[row]))
        .interest(money(run.interest[row]))
        .interestAdded(money(run.added[row]))
        .interestPaid(money(run.interestPaid[row]))
        .interestWaiting(money(run.waiting[row]))
        .principal(money(run.principal[row]))
        .overpaid(money(run.overpaid[row]))
        .fees(money(run.fees[row]))
        .payment(money(run.interestPaid[row] + repaid(row) + run.fees[row]))
        .closing(money(run.closing[row]))
        .build();
  }

  LoanRun run() {
    return run;
  }

  Currency currency() {
    return loan.currency();
  }

  private Money money(long minor) {
    return Money.ofMinor(minor, loan.currency());
  }
}
