package org.creativehubs.finance.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;

class LoanExplanationsProperties {

  @Property(tries = 40)
  void everyCellOfAScheduleComesToItsValue(
      @ForAll @LongRange(min = 100, max = 100_000_000) long pence,
      @ForAll @IntRange(min = 0, max = 300) int perMille,
      @ForAll @IntRange(min = 1, max = 40) int periods,
      @ForAll FlowTiming timing) {
    Amortisation loan =
        AmortisationSchedule.answer(
            AmortisationScheduleInput.builder()
                .principal(gbp(pence))
                .annualRate(Ratio.of(perMille, 1000))
                .periodsPerYear(12)
                .periods(periods)
                .timing(timing)
                .build());
    assertWorkedOut(loan.explanation());
    for (int row = 0; row < periods; row++) {
      for (int column = 0; column < loan.sheet().headings().size(); column++) {
        assertWorkedOut(loan.sheet().explain(row, column));
      }
    }
  }

  @Property(tries = 60)
  void everyCellOfALoanComesToItsValue(@ForAll("loans") Loan loan) {
    RepaymentSchedule schedule = LoanSchedule.of(loan);
    assertWorkedOut(schedule.explanation());
    Sheet<?> sheet = schedule.sheet();
    for (int row = 0; row < schedule.rows().size(); row++) {
      for (int column = 0; column < sheet.headings().size(); column++) {
        assertWorkedOut(sheet.explain(row, column));
      }
    }
  }

  @Provide
  Arbitrary<Loan> loans() {
    return AnyLoan.any();
  }

  @Property(tries = 100)
  void theRoundedPartsAreThoseOfTheScheduleAndComeToTheirValues(
      @ForAll @LongRange(min = 100, max = 100_000_000) long pence,
      @ForAll @IntRange(min = 0, max = 30) int perMille,
      @ForAll @IntRange(min = 1, max = 30) int from,
      @ForAll @IntRange(min = 0, max = 20) int more,
      @ForAll FlowTiming timing) {
    PaymentPartsInput input =
        PaymentPartsInput.builder()
            .presentValue(gbp(pence))
            .rate(Ratio.of(perMille, 1000))
            .periods(from + more + 3)
            .timing(timing)
            .from(from)
            .to(from + more)
            .rule(PartsRule.ROUNDED_SCHEDULE)
            .build();
    LoanParts parts = PaymentParts.answer(input);
    List<Instalment> rows =
        AmortisationSchedule.answer(input.loan()).rows().subList(from - 1, from + more);
    assertThat(parts.interest().negated())
        .isEqualTo(Money.sum(gbp(1).currency(), rows.stream().map(Instalment::interest).toList()));
    assertThat(parts.principal().negated())
        .isEqualTo(Money.sum(gbp(1).currency(), rows.stream().map(Instalment::principal).toList()));
    assertWorkedOut(parts.explanation());
  }

  @Property(tries = 200)
  void eachPartOfLevelPaymentsComesToItsValue(
      @ForAll AnnuityUnknown find,
      @ForAll @IntRange(min = -40, max = 100) int perMille,
      @ForAll @IntRange(min = 1, max = 60) int periods,
      @ForAll @LongRange(min = -1_000_000, max = -1) long payment,
      @ForAll @LongRange(min = -100_000, max = 1_000_000) long present,
      @ForAll FlowTiming timing) {
    Explanation explanation =
        LevelPayments.answer(
                LevelPaymentsInput.builder()
                    .find(find)
                    .rate(given(Ratio.of(perMille, 1000), find, AnnuityUnknown.RATE))
                    .periods(
                        find == AnnuityUnknown.PERIODS
                            ? OptionalInt.empty()
                            : OptionalInt.of(periods))
                    .payment(given(gbp(payment), find, AnnuityUnknown.PAYMENT))
                    .presentValue(given(gbp(present), find, AnnuityUnknown.PRESENT_VALUE))
                    .futureValue(given(gbp(-777), find, AnnuityUnknown.FUTURE_VALUE))
                    .timing(timing)
                    .build())
            .explanation();
    if (find != AnnuityUnknown.RATE && explanation.answer().isDefined()) {
      assertWorkedOut(explanation);
    }
  }

  @Property(tries = 100)
  void thePartsOfPaymentsComeToTheirValues(
      @ForAll @IntRange(min = -40, max = 100) int perMille,
      @ForAll @IntRange(min = 1, max = 30) int from,
      @ForAll @IntRange(min = 0, max = 20) int more,
      @ForAll @IntRange(min = 0, max = 20) int after,
      @ForAll FlowTiming timing) {
    assertWorkedOut(
        PaymentParts.answer(
                PaymentPartsInput.builder()
                    .rate(Ratio.of(perMille, 1000))
                    .periods(from + more + after)
                    .presentValue(gbp(2_500_000))
                    .futureValue(gbp(-12_345))
                    .timing(timing)
                    .from(from)
                    .to(from + more)
                    .build())
            .explanation());
  }

  private static <T> Optional<T> given(T value, AnnuityUnknown find, AnnuityUnknown part) {
    return find == part ? Optional.empty() : Optional.of(value);
  }

  private static void assertWorkedOut(Explanation explanation) {
    assertThat(WorkedExplanation.of(explanation))
        .filteredOn(step -> !isInWords(step.step().expression().orElseThrow()))
        .allSatisfy(
            step -> assertThat(step.verdict()).as(step.toString()).isEqualTo(Verdict.AGREES));
  }

  private static boolean isInWords(String expression) {
    return expression.startsWith("none, as the first") || expression.equals("counted from 1");
  }

  private static Money gbp(long pence) {
    return Money.ofMinor(pence, Currency.getInstance("GBP"));
  }
}
