package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;

class ValueExplanationsProperties {

  @Property(tries = 100)
  void valuesAreWhatTheirExpressionsComeTo(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(min = -9999, max = 9999) Integer> pounds,
      @ForAll @IntRange(min = -20, max = 60) int perCent,
      @ForAll FirstFlow first) {
    List<Money> flows =
        pounds.stream().map(one -> Money.ofMinor(100L * one, Currency.getInstance("GBP"))).toList();
    Ratio rate = Ratio.of(perCent, 100);
    NetPresentValueInput.Builder now = NetPresentValueInput.builder();
    now.rate(rate).addAllFlows(flows).firstFlow(first);
    assertWorkedOut(NetPresentValue.answer(now.build()).explanation());
    assertWorkedOut(
        EquivalentAnnualValue.answer(
                EquivalentAnnualValueInput.builder().rate(rate).addAllFlows(flows).build())
            .explanation());
    LocalDate day = LocalDate.of(2027, 1, 1);
    assertWorkedOut(
        DatedNetPresentValue.answer(
                DatedNetPresentValueInput.builder()
                    .rate(rate)
                    .addAllFlows(
                        IntStream.range(0, flows.size())
                            .mapToObj(i -> DatedFlow.of(day.plusDays(37L * i), flows.get(i)))
                            .toList())
                    .valuedOn(day.plusDays(100))
                    .build())
            .explanation());
  }

  @Property(tries = 100)
  void ratesAreWhatTheirExpressionsComeTo(
      @ForAll @IntRange(min = 0, max = 400) int perMille,
      @ForAll @IntRange(min = -90, max = 400) int inflation,
      @ForAll @IntRange(min = 1, max = 366) int periods,
      @ForAll RateConversionKind into) {
    RateConversionInput.Builder rate = RateConversionInput.builder();
    rate.rate(Ratio.of(perMille, 1000)).into(into);
    if (into == RateConversionKind.REAL) {
      rate.inflationRate(Ratio.of(inflation, 1000));
    } else {
      rate.periodsPerYear(periods);
    }
    assertWorkedOut(RateConversion.answer(rate.build()).explanation());
  }

  private static void assertWorkedOut(Explanation explanation) {
    assertThat(WorkedExplanation.of(explanation))
        .allSatisfy(
            step -> assertThat(step.verdict()).as(step.toString()).isEqualTo(Verdict.AGREES));
  }
}
