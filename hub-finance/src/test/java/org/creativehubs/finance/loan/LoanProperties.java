package org.creativehubs.finance.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Currency;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.cashflow.CompoundGrowth;
import org.creativehubs.finance.cashflow.RateConversion;
import org.creativehubs.finance.depreciation.Depreciation;
import org.creativehubs.finance.depreciation.DepreciationInput;
import org.creativehubs.finance.depreciation.DepreciationMethod;
import org.creativehubs.finance.depreciation.DepreciationSchedule;

class LoanProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 100)
  void amortisedPartsRepayTheLoanExactly(
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long pence,
      @ForAll @IntRange(min = 0, max = 3000) int basisPoints,
      @ForAll @IntRange(min = 1, max = 120) int periods,
      @ForAll FlowTiming timing) {
    Amortisation loan = schedule(pence, basisPoints, periods, timing);
    Money principal = Money.sum(GBP, loan.rows().stream().map(Instalment::principal).toList());
    Money paid = Money.sum(GBP, loan.rows().stream().map(Instalment::payment).toList());
    assertThat(principal).isEqualTo(Money.ofMinor(pence, GBP));
    assertThat(paid.minus(principal)).isEqualTo(loan.totalInterest());
    assertThat(loan.rows().get(periods - 1).balance().isZero()).isTrue();
  }

  @Property(tries = 100)
  void exactPartsRepayTheLoanToo(
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long pence,
      @ForAll @IntRange(min = 0, max = 3000) int basisPoints,
      @ForAll @IntRange(min = 1, max = 120) int periods,
      @ForAll FlowTiming timing) {
    double loan = pence / 100.0;
    double repaid = 0;
    for (Instalment row : schedule(pence, basisPoints, periods, timing).rows()) {
      repaid += row.exactPrincipal();
      assertThat(row.exactInterest() + row.exactPrincipal())
          .isCloseTo(row.exactPayment(), within(1e-12 * loan));
      assertThat(row.exactBalance()).isCloseTo(loan - repaid, within(1e-11 * loan));
    }
  }

  @Property(tries = 300)
  void anUnknownPartPutBackGivesTheOthers(
      @ForAll @DoubleRange(min = -0.05, max = 0.2) double rate,
      @ForAll @IntRange(min = 1, max = 240) int periods,
      @ForAll @DoubleRange(min = 100, max = 100_000) double present,
      @ForAll @DoubleRange(min = 0, max = 50_000) double future,
      @ForAll FlowTiming timing) {
    double payment = Annuity.payment(rate, periods, present, -future / 3, timing);
    double scale = present + future + periods * Math.abs(payment);
    assertThat(Annuity.presentValue(rate, periods, payment, -future / 3, timing))
        .isCloseTo(present, within(1e-10 * scale));
    double growth = Math.max(1, Math.pow(1 + rate, periods));
    assertThat(Annuity.futureValue(rate, periods, payment, present, timing))
        .isCloseTo(-future / 3, within(1e-11 * scale * growth));
  }

  @Property(tries = 200)
  void theRateAndTheNumberOfPeriodsOfALoanAreFoundAgain(
      @ForAll @DoubleRange(min = 0.01, max = 0.2) double rate,
      @ForAll @IntRange(min = 2, max = 60) int periods,
      @ForAll FlowTiming timing) {
    double payment = Annuity.payment(rate, periods, 1000, 0, timing);
    assertThat(Annuity.rate(periods, payment, 1000, 0, timing).rate().orElseThrow())
        .isCloseTo(rate, within(1e-12));
    assertThat(Annuity.periods(rate, payment, 1000, 0, timing).orElseThrow())
        .isCloseTo(periods, within(1e-6));
  }

  @Property(tries = 200)
  void interestAndPrincipalOfAllPaymentsMakeUpWhatIsPaid(
      @ForAll @DoubleRange(min = 0, max = 0.2) double rate,
      @ForAll @IntRange(min = 1, max = 120) int periods,
      @ForAll @DoubleRange(min = -500, max = 500) double future,
      @ForAll FlowTiming timing) {
    double paid = periods * Annuity.payment(rate, periods, 1000, future, timing);
    Annuity.Terms terms =
        Annuity.Terms.of(rate, periods, timing).withPresentValue(1000).withFutureValue(future);
    double principal = PaymentParts.cumulativePrincipal(terms, 1, periods);
    double interest = PaymentParts.cumulativeInterest(terms, 1, periods);
    assertThat(interest + principal).isCloseTo(paid, within(1e-9 * (1 + Math.abs(paid))));
    double repaid = timing == FlowTiming.BEGIN ? future / (1 + rate) : future;
    assertThat(principal).isCloseTo(-1000 - repaid, within(1e-8));
  }

  @Property(tries = 200)
  void depreciationNeverGoesBelowSalvageAndAddsUpToTheFall(
      @ForAll @LongRange(min = 1, max = 100_000_000) long cost,
      @ForAll @IntRange(min = 0, max = 100) int salvagePercent,
      @ForAll @IntRange(min = 1, max = 40) int life,
      @ForAll DepreciationMethod method) {
    Money salvage = Money.ofMinor(cost * salvagePercent / 100, GBP);
    Assume.that(method != DepreciationMethod.FIXED_DECLINING || !salvage.isZero());
    DepreciationSchedule schedule =
        Depreciation.answer(
            DepreciationInput.builder()
                .method(method)
                .cost(Money.ofMinor(cost, GBP))
                .salvage(salvage)
                .life(life)
                .build());
    Money book = schedule.rows().get(life - 1).bookValue();
    assertThat(schedule.written().plus(book)).isEqualTo(Money.ofMinor(cost, GBP));
    assertThat(schedule.rows()).noneMatch(row -> row.depreciation().isNegative());
    if (method != DepreciationMethod.FIXED_DECLINING) {
      assertThat(book).isGreaterThanOrEqualTo(salvage);
    }
    if (method == DepreciationMethod.STRAIGHT_LINE) {
      assertThat(book).isEqualTo(salvage);
    }
  }

  @Property(tries = 200)
  void nominalUndoesEffective(
      @ForAll @DoubleRange(min = -0.5, max = 3) double rate,
      @ForAll @IntRange(min = 1, max = 366) int perYear) {
    double effective = RateConversion.effective(rate, perYear);
    assertThat(RateConversion.nominal(effective, perYear)).isCloseTo(rate, within(1e-12));
    assertThat(effective).isGreaterThanOrEqualTo(rate - 1e-15);
  }

  @Property(tries = 200)
  void growthCompoundedGivesTheLastFigure(
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double from,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double to,
      @ForAll @IntRange(min = 1, max = 100) int periods) {
    double rate = CompoundGrowth.rate(from, to, periods);
    // A last digit of the rate counts for more the closer the rate is to -1.
    double digits = 1e-12 + 1e-15 * periods / (1 + rate);
    assertThat(from * Math.pow(1 + rate, periods)).isCloseTo(to, within(digits * to));
  }

  private static Amortisation schedule(
      long pence, int basisPoints, int periods, FlowTiming timing) {
    return AmortisationSchedule.answer(
        AmortisationScheduleInput.builder()
            .principal(Money.ofMinor(pence, GBP))
            .annualRate(Ratio.of(basisPoints, 10_000))
            .periodsPerYear(12)
            .periods(periods)
            .timing(timing)
            .build());
  }
}
