package org.creativehubs.core;

import java.time.LocalDate;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.loan.BalloonRepayment;
import org.creativehubs.core.loan.EqualPrincipalRepayment;
import org.creativehubs.core.loan.InterestDays;
import org.creativehubs.core.loan.LevelRepayment;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanDrawing;
import org.creativehubs.core.loan.LoanFee;
import org.creativehubs.core.loan.LoanHoliday;
import org.creativehubs.core.loan.LoanHolidayKind;
import org.creativehubs.core.loan.LoanInterest;
import org.creativehubs.core.loan.LoanRate;
import org.creativehubs.core.loan.MaturityRepayment;
import org.creativehubs.core.loan.Overpayment;
import org.creativehubs.core.loan.OverpaymentRule;
import org.creativehubs.core.loan.Repayment;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.BusinessDayRule;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of loans. */
final class ExampleLoans {

  private static final LocalDate DRAWN = LocalDate.of(2027, 4, 1);
  private static final Money SUM = Money.parse("GBP 90000");
  private static final LoanInterest INTEREST =
      LoanInterest.builder()
          .addRates(LoanRate.of(DRAWN, Ratio.parse("0.0375")))
          .index("Bank Rate")
          .margin(Ratio.parse("0.02"))
          .floor(Ratio.parse("0.03"))
          .dayCount(DayCount.ACT_365_FIXED)
          .build();
  private static final LoanHoliday HOLIDAY =
      LoanHoliday.of(DateRange.parse("2027-04-01/2028-04-01"), LoanHolidayKind.CAPITAL);
  static final Loan SIMPLE = Loan.level("bridge", SUM, Ratio.parse("6%"), DRAWN, 12);
  static final Loan LOAN =
      SIMPLE.toBuilder()
          .id("fit-out")
          .lender("a social lender")
          .interest(INTEREST)
          .repayment(Repayment.balloon(Money.parse("GBP 9000")))
          .frequency(PaymentFrequency.QUARTERLY_ANNIVERSARY)
          .dueDay(31)
          .businessDays(BusinessDayRule.FOLLOWING)
          .addBankHolidays(DRAWN)
          .interestDays(InterestDays.TO_DAY_PAID)
          .addHolidays(HOLIDAY)
          .addFees(LoanFee.of("arrangement", DRAWN, Money.parse("GBP 900")))
          .addOverpayments(
              Overpayment.of(
                  DRAWN.plusYears(1), Money.parse("GBP 100"), OverpaymentRule.SHORTER_TERM))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final Loan OF_A_MEMBER =
      Loan.level("inner", SUM, Ratio.ZERO, DRAWN, 3).toBuilder().lenderId("college").build();

  private ExampleLoans() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(Loan.class, LOAN, SIMPLE, OF_A_MEMBER)
        .with(LoanDrawing.class, LoanDrawing.of(DRAWN, SUM))
        .with(LoanRate.class, LoanRate.of(DRAWN, Ratio.parse("6%")))
        .with(
            LoanInterest.class,
            INTEREST,
            LoanInterest.fixed(Ratio.parse("6%"), DRAWN, DayCount.ACT_360))
        .with(LevelRepayment.class, Repayment.level(), Repayment.instalments(Money.parse("GBP 5")))
        .with(
            BalloonRepayment.class,
            Repayment.balloon(Money.parse("GBP 9000")),
            BalloonRepayment.builder()
                .stated(Money.parse("GBP 5"))
                .balloon(Money.parse("GBP 9000"))
                .build())
        .with(EqualPrincipalRepayment.class, Repayment.equalPrincipal())
        .with(MaturityRepayment.class, Repayment.maturity())
        .with(LoanHoliday.class, HOLIDAY)
        .with(LoanFee.class, LOAN.fees().get(0))
        .with(Overpayment.class, LOAN.overpayments().get(0));
  }
}
