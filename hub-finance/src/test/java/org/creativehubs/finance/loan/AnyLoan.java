package org.creativehubs.finance.loan;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.loan.InstalmentRule;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanDrawing;
import org.creativehubs.core.loan.LoanHoliday;
import org.creativehubs.core.loan.LoanHolidayKind;
import org.creativehubs.core.loan.LoanInterest;
import org.creativehubs.core.loan.LoanRate;
import org.creativehubs.core.loan.Overpayment;
import org.creativehubs.core.loan.OverpaymentRule;
import org.creativehubs.core.loan.Repayment;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;

/** Loans of every kind. */
final class AnyLoan {

  static final Currency GBP = Currency.getInstance("GBP");

  private AnyLoan() {}

  /** One tranche at one rate, without holidays, fees and overpayments. */
  static Arbitrary<Loan> plain() {
    Arbitrary<LocalDate> drawn =
        Arbitraries.longs().between(19_000, 22_000).map(LocalDate::ofEpochDay);
    Arbitrary<Long> pence = Arbitraries.longs().between(100_000, 500_000_000);
    Arbitrary<Ratio> rate = Arbitraries.integers().between(0, 1500).map(n -> Ratio.of(n, 10_000));
    Arbitrary<DayCount> count = Arbitraries.of(DayCount.class);
    Arbitrary<PaymentFrequency> frequency =
        Arbitraries.of(
            PaymentFrequency.MONTHLY_ANNIVERSARY,
            PaymentFrequency.QUARTERLY_ANNIVERSARY,
            PaymentFrequency.HALF_YEARLY_ANNIVERSARY,
            PaymentFrequency.YEARLY_ANNIVERSARY);
    Arbitrary<Integer> wait = Arbitraries.integers().between(1, 200);
    Arbitrary<Integer> payments = Arbitraries.integers().between(2, 40);
    Arbitrary<Repayment> repayment =
        Arbitraries.of(
            Repayment.level(),
            Repayment.level(InstalmentRule.EVEN_PERIODS),
            Repayment.equalPrincipal(),
            Repayment.maturity(),
            Repayment.balloon(Money.parse("GBP 500")));
    return Combinators.combine(drawn, pence, rate, count, frequency, wait, payments, repayment)
        .as(
            (day, sum, annual, days, every, first, number, kind) ->
                Loan.builder()
                    .id("loan")
                    .addDrawings(LoanDrawing.of(day, Money.ofMinor(sum, GBP)))
                    .interest(LoanInterest.fixed(annual, day, days))
                    .repayment(kind)
                    .firstPayment(day.plusDays(first))
                    .frequency(every)
                    .payments(number)
                    .build());
  }

  /** With a second tranche, a change of rate, a holiday and an overpayment, where they fit. */
  static Arbitrary<Loan> any() {
    Arbitrary<Integer> parts = Arbitraries.integers().between(1, 99);
    Arbitrary<Ratio> rate = Arbitraries.integers().between(0, 1500).map(n -> Ratio.of(n, 10_000));
    return Combinators.combine(
            plain(),
            parts,
            parts,
            rate,
            Arbitraries.of(LoanHolidayKind.class),
            Arbitraries.of(OverpaymentRule.class))
        .as(AnyLoan::furnished);
  }

  private static Loan furnished(
      Loan plain, int one, int two, Ratio rate, LoanHolidayKind holiday, OverpaymentRule rule) {
    LocalDate start = plain.firstDrawing();
    Money tenth = plain.drawn().dividedBy(Ratio.of(10), RoundingMode.DOWN);
    LocalDate early = between(plain, Math.min(one, two));
    LocalDate late = between(plain, Math.max(one, two));
    Loan.Builder loan = plain.toBuilder().addDrawings(LoanDrawing.of(early, tenth));
    loan.interest(
        plain.interest().toBuilder().addRates(LoanRate.of(late.plusDays(1), rate)).build());
    if (late.isAfter(early)) {
      loan.addHolidays(LoanHoliday.of(DateRange.of(early, late), holiday));
    }
    LocalDate overpaid = between(plain, one / 4 + 1);
    return overpaid.isAfter(start)
        ? loan.addOverpayments(Overpayment.of(overpaid, Money.parse("GBP 25"), rule)).build()
        : loan.build();
  }

  /** A day a part of the way to the last payment, in hundredths, before it. */
  static LocalDate between(Loan loan, int hundredths) {
    long first = loan.firstDrawing().toEpochDay();
    long last = loan.maturity().toEpochDay();
    return LocalDate.ofEpochDay(first + (last - first) * hundredths / 100);
  }
}
