package org.creativehubs.finance.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.core.loan.InstalmentRule.EVEN_PERIODS;
import static org.creativehubs.finance.loan.AnyLoan.GBP;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.loan.BalloonRepayment;
import org.creativehubs.core.loan.InstalmentRepayment;
import org.creativehubs.core.loan.InterestDays;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanDrawing;
import org.creativehubs.core.loan.LoanFee;
import org.creativehubs.core.loan.LoanHoliday;
import org.creativehubs.core.loan.LoanHolidayKind;
import org.creativehubs.core.loan.LoanRate;
import org.creativehubs.core.loan.Overpayment;
import org.creativehubs.core.loan.OverpaymentRule;
import org.creativehubs.core.loan.Repayment;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.BusinessDayRule;
import org.creativehubs.core.time.DateRange;

/** Laws of loans as lenders give them. */
class LoanScheduleProperties {

  @Provide
  Arbitrary<Loan> loans() {
    return AnyLoan.any();
  }

  @Provide
  Arbitrary<Loan> plain() {
    return AnyLoan.plain();
  }

  /** Plain loans, the instalments of which fit the days of their periods. */
  @Provide
  Arbitrary<Loan> fitted() {
    return AnyLoan.plain().filter(loan -> !loan.repayment().equals(Repayment.level(EVEN_PERIODS)));
  }

  private static List<LoanRow> rows(Loan loan) {
    return List.copyOf(LoanCourse.of(loan).rows());
  }

  private static Money sum(List<LoanRow> rows, Function<LoanRow, Money> part) {
    return Money.sum(GBP, rows.stream().map(part).toList());
  }

  @Property(tries = 500)
  void principalRepaidIsWhatIsDrawnAndAddedToThePenny(@ForAll("loans") Loan loan) {
    List<LoanRow> rows = rows(loan);
    assertThat(sum(rows, LoanRow::repaid))
        .isEqualTo(loan.drawn().plus(sum(rows, LoanRow::interestAdded)));
    assertThat(sum(rows, LoanRow::interestPaid).plus(sum(rows, LoanRow::interestAdded)))
        .isEqualTo(sum(rows, LoanRow::interest));
    assertThat(rows.get(rows.size() - 1).closing().isZero()).isTrue();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(
                        List.of(
                            row.closing(),
                            row.interest(),
                            row.interestPaid(),
                            row.interestWaiting(),
                            row.principal()))
                    .noneMatch(Money::isNegative));
  }

  @Property(tries = 500)
  void interestIsBalanceTimesRateTimesDays(@ForAll("plain") Loan loan) {
    Ratio rate = loan.interest().rates().get(0).rate();
    LocalDate before = loan.firstDrawing();
    for (LoanRow row : rows(loan)) {
      if (row.number().isPresent()) {
        int number = row.number().getAsInt();
        LocalDate due = loan.dueOn(number);
        Ratio years = loan.interest().dayCount().years(before, due, loan.regularPeriod(number));
        assertThat(row.interest())
            .isEqualTo(row.opening().times(rate.times(years), RoundingMode.HALF_UP));
        before = due;
      }
    }
  }

  @Property(tries = 300)
  void aHolidayMovesPrincipalAndNeverLosesIt(
      @ForAll("plain") Loan loan,
      @ForAll LoanHolidayKind kind,
      @ForAll @IntRange(min = 1, max = 60) int from) {
    LocalDate start = from % 2 == 0 ? loan.firstDrawing() : AnyLoan.between(loan, from);
    DateRange dates = DateRange.of(start, AnyLoan.between(loan, from + 35).plusDays(1));
    Loan resting = loan.toBuilder().addHolidays(LoanHoliday.of(dates, kind)).build();
    List<LoanRow> rows = rows(resting);
    assertThat(sum(rows, LoanRow::repaid))
        .isEqualTo(loan.drawn().plus(sum(rows, LoanRow::interestAdded)));
    for (LoanRow row : rows) {
      boolean isLast = row.number().orElse(0) == loan.payments();
      if (row.number().isPresent() && !isLast && dates.contains(row.on())) {
        assertThat(row.principal().isZero()).isTrue();
        assertThat(row.interestPaid().isZero() || kind == LoanHolidayKind.CAPITAL).isTrue();
      }
    }
    if (start.equals(loan.firstDrawing())) {
      Money allowed = Money.ofMinor(rows.size() * 2L, GBP);
      assertThat(LoanCourse.of(resting).interest().plus(allowed))
          .isGreaterThanOrEqualTo(LoanCourse.of(loan).interest());
    }
  }

  /**
   * But for pennies: a payment that is rounded up at the rise repays a little more from then on.
   * Not so for instalments found for even periods: what an uneven period leaves to the last payment
   * is spread over all that follow a change of the rate, and so repaid earlier.
   */
  @Property(tries = 300)
  void aLaterRiseOfTheRateNeverLowersInterest(
      @ForAll("fitted") Loan loan,
      @ForAll @IntRange(min = 1, max = 99) int when,
      @ForAll @IntRange(min = 50, max = 500) int basisPoints) {
    LoanRate first = loan.interest().rates().get(0);
    LoanRate raised =
        LoanRate.of(
            AnyLoan.between(loan, when).plusDays(1),
            first.rate().plus(Ratio.of(basisPoints, 10_000)));
    Loan dearer =
        loan.toBuilder().interest(loan.interest().toBuilder().addRates(raised).build()).build();
    Money pennies = Money.ofMinor(rows(dearer).size(), GBP);
    assertThat(LoanCourse.of(dearer).interest().plus(pennies))
        .isGreaterThanOrEqualTo(LoanCourse.of(loan).interest());
  }

  @Property(tries = 300)
  void splittingATrancheAndTheOrderOfInputsChangeNothing(
      @ForAll("loans") Loan loan, @ForAll @LongRange(min = 1, max = 99_999) long cut) {
    LoanDrawing first = loan.drawings().get(0);
    Money part = Money.ofMinor(cut, GBP);
    List<LoanDrawing> drawings = new ArrayList<>(loan.drawings().subList(1, 2));
    drawings.add(LoanDrawing.of(first.on(), part));
    drawings.add(LoanDrawing.of(first.on(), first.amount().minus(part)));
    Collections.shuffle(drawings, new Random(cut));
    List<LoanRate> rates = new ArrayList<>(loan.interest().rates());
    Collections.reverse(rates);
    Loan other =
        loan.toBuilder()
            .drawings(drawings)
            .interest(loan.interest().toBuilder().rates(rates).build())
            .build();
    assertThat(rows(other)).isEqualTo(rows(loan));
  }

  @Property(tries = 300)
  void tenTimesTheLoanIsTenTimesItsScheduleButForRounding(@ForAll("plain") Loan loan) {
    LoanDrawing one = loan.drawings().get(0);
    Loan.Builder large =
        loan.toBuilder().drawings(List.of(LoanDrawing.of(one.on(), one.amount().times(10))));
    if (loan.repayment() instanceof BalloonRepayment with) {
      large.repayment(Repayment.balloon(with.balloon().times(10)));
    }
    List<LoanRow> rows = rows(loan);
    List<LoanRow> tenfold = rows(large.build());
    int last = Math.min(rows.size(), tenfold.size()); // a last payment of pennies may fall away
    assertThat(Math.max(rows.size(), tenfold.size())).isBetween(last, last + 1);
    for (int i = 0; i < last; i++) {
      Money apart = tenfold.get(i).closing().minus(rows.get(i).closing().times(10)).abs();
      assertThat(apart).isLessThan(Money.ofMinor(11L * 41 * 40, GBP));
    }
  }

  @Property(tries = 300)
  void anOverpaymentNeverRaisesInterestAndTheShorterTermSavesMost(
      @ForAll("plain") Loan any, @ForAll @IntRange(min = 1, max = 90) int when) {
    Loan loan =
        any.repayment().equals(Repayment.level(EVEN_PERIODS))
            ? any.toBuilder().repayment(Repayment.level()).build()
            : any;
    LocalDate day = AnyLoan.between(loan, when);
    Money tenth = Money.ofMinor(LoanCourse.of(loan).owedOn(day).minorUnits().longValue() / 10, GBP);
    if (tenth.isPositive()) {
      Money shorter = interest(loan, Overpayment.of(day, tenth, OverpaymentRule.SHORTER_TERM));
      Money lower = interest(loan, Overpayment.of(day, tenth, OverpaymentRule.LOWER_INSTALMENTS));
      Money pennies = Money.ofMinor(5L * loan.payments(), GBP);
      assertThat(shorter).isLessThanOrEqualTo(lower.plus(pennies));
      assertThat(lower).isLessThanOrEqualTo(LoanCourse.of(loan).interest().plus(pennies));
    }
  }

  private static Money interest(Loan loan, Overpayment overpayment) {
    return LoanCourse.of(loan.toBuilder().addOverpayments(overpayment).build()).interest();
  }

  @Property(tries = 200)
  void aPaymentThatMovesKeepsItsAmountsUnlessInterestMovesWithIt(@ForAll("loans") Loan loan) {
    Loan moving = loan.toBuilder().businessDays(BusinessDayRule.FOLLOWING).build();
    List<LoanRow> rows = rows(loan);
    List<LoanRow> moved = rows(moving);
    assertThat(moved).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(moved.get(i).payment()).isEqualTo(rows.get(i).payment());
      if (moved.get(i).number().isPresent()) {
        assertThat(moved.get(i).on()).isEqualTo(moving.moved(rows.get(i).on()));
      }
    }
    Loan both = moving.toBuilder().interestDays(InterestDays.TO_DAY_PAID).build();
    assertThat(sum(rows(both), LoanRow::repaid))
        .isEqualTo(both.drawn().plus(sum(rows(both), LoanRow::interestAdded)));
  }

  @Property(tries = 300)
  void levelInstalmentsByDaysAreEqualTheLastWithinPennies(@ForAll("plain") Loan loan) {
    Loan level = loan.toBuilder().repayment(Repayment.level()).build();
    List<LoanRow> rows = rows(level);
    LoanRow last = rows.get(rows.size() - 1);
    boolean covers =
        rows.stream()
            .filter(row -> row.number().isPresent())
            .allMatch(row -> row.interest().compareTo(row.instalment().orElseThrow()) < 0);
    if (covers && last.number().orElse(0) == level.payments()) {
      assertThat(last.payment().minus(last.instalment().orElseThrow()).abs())
          .isLessThan(Money.ofMinor(3L * level.payments() * level.payments(), GBP));
    }
  }

  @Property(tries = 300)
  void theDecimalsAgreeWithTheDoubles(@ForAll("loans") Loan loan) {
    LoanRun run = LoanCourse.of(loan).run();
    if (loan.repayment() instanceof InstalmentRepayment) {
      for (LoanRun.Setting setting : run.settings) {
        double rate = run.rates[setting.rate()].toDouble();
        assertThat(run.level().of(setting, rate)).isEqualTo(run.level().exact(setting));
      }
    }
  }

  @Property(tries = 200)
  void aMonthlyLoanAgreesWithTheUndatedSchedule(
      @ForAll @LongRange(min = 100, max = 1_000_000_000) long pence,
      @ForAll @IntRange(min = 0, max = 3000) int basisPoints,
      @ForAll @IntRange(min = 1, max = 120) int months) {
    Money sum = Money.ofMinor(pence, GBP);
    Ratio rate = Ratio.of(basisPoints, 10_000);
    LocalDate day = LocalDate.of(2027, 1, 31);
    List<LoanRow> dated = rows(Loan.level("loan", sum, rate, day, months));
    List<Instalment> undated = AmortisationSchedule.of(sum, rate, months).rows();
    for (int i = 1; i < dated.size(); i++) {
      Instalment row = undated.get(i - 1);
      assertThat(List.of(dated.get(i).payment(), dated.get(i).interest(), dated.get(i).closing()))
          .containsExactly(row.payment(), row.interest(), row.balance());
    }
  }

  @Property(tries = 200)
  void feesRaiseTheAprAboveTheEffectiveRate(
      @ForAll("plain") Loan loan,
      @ForAll AprTime time,
      @ForAll @IntRange(min = 0, max = 50) int at) {
    LoanScheduleInput free = LoanScheduleInput.builder().loan(loan).aprTime(time).build();
    RepaymentSchedule without = LoanSchedule.answer(free);
    assertThat(without.apr()).isEqualTo(without.effectiveRate());
    Money thousandth = loan.drawn().dividedBy(Ratio.of(1000), RoundingMode.UP);
    Loan charged =
        loan.toBuilder().addFees(LoanFee.of("fee", AnyLoan.between(loan, at), thousandth)).build();
    RepaymentSchedule with = LoanSchedule.answer(free.toBuilder().loan(charged).build());
    assertThat(with.effectiveRate().orElseThrow())
        .isCloseTo(without.effectiveRate().orElseThrow(), within(1e-12));
    assertThat(with.apr().orElseThrow()).isGreaterThan(with.effectiveRate().orElseThrow());
  }
}
