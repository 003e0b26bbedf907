package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RunningRounding;

class PresentValueProperties {

  @Property(tries = 100)
  void discountFactorsFallYearByYear(
      @ForAll @IntRange(max = 320) int year, @ForAll DiscountKind kind) {
    List<Ratio> factors = GreenBook.of("2026").schedule(kind).factors(year + 1);
    assertThat(factors.get(year + 1)).isLessThan(factors.get(year));
    assertThat(factors.get(year + 1).signum()).isPositive();
  }

  @Property(tries = 100)
  void anEarlierReceiptIsWorthMore(@ForAll @IntRange(min = 1, max = 60) int year) {
    DiscountSchedule schedule = Samples.STANDARD.schedule();
    assertThat(schedule.factor(year - 1)).isGreaterThan(schedule.factor(year));
  }

  @Property(tries = 200)
  void theYearsAddUpToTheExactSumRoundedOnce(@ForAll("flows") List<Money> flows) {
    DiscountedFlows found = PresentValue.by(Samples.STANDARD).of(flows);
    assertThat(Samples.sum(found.years().stream().map(DiscountedYear::presentValue).toList()))
        .isEqualTo(found.presentValue())
        .isEqualTo(
            RunningRounding.round(
                Samples.STANDARD.schedule().presentValue(Flows.exact(flows)),
                flows.get(0).currency()));
  }

  @Property(tries = 200)
  void theNestedSumIsTheSumOfFlowTimesFactor(@ForAll("flows") List<Money> flows) {
    DiscountSchedule schedule = Samples.STANDARD.schedule();
    Ratio sum = Ratio.ZERO;
    for (int year = 0; year < flows.size(); year++) {
      sum = sum.plus(flows.get(year).toRatio().times(schedule.factor(year)));
    }
    assertThat(schedule.presentValue(Flows.exact(flows))).isEqualTo(sum);
  }

  @Property(tries = 200)
  void presentValueIsLinear(
      @ForAll("flows") List<Money> flows, @ForAll @IntRange(min = -9, max = 9) int times) {
    DiscountSchedule schedule = Samples.STANDARD.schedule();
    List<Ratio> scaled = new ArrayList<>();
    Flows.exact(flows).forEach(flow -> scaled.add(flow.times(Ratio.of(times))));
    assertThat(schedule.presentValue(scaled))
        .isEqualTo(schedule.presentValue(Flows.exact(flows)).times(Ratio.of(times)));
  }

  @Property(tries = 200)
  void atARateOfZeroNothingIsLost(@ForAll("flows") List<Money> flows) {
    DiscountedFlows found = PresentValue.by(Samples.flat("0")).of(flows);
    assertThat(found.presentValue()).isEqualTo(found.undiscounted());
  }

  @Provide
  Arbitrary<List<Money>> flows() {
    return Samples.flows();
  }
}
