package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.money.Money;

class BenefitCostProperties {

  @Property(tries = 100)
  void scalingAllFlowsScalesTheValueAndLeavesTheRatio(
      @ForAll("flows") List<Money> benefits,
      @ForAll("costs") List<Money> costs,
      @ForAll @IntRange(min = 1, max = 1000) int times) {
    ValueForMoney one = value(benefits, costs, Samples.STANDARD);
    ValueForMoney many = value(scaled(benefits, times), scaled(costs, times), Samples.STANDARD);
    assertThat(many.benefitCostRatio()).isEqualTo(one.benefitCostRatio());
    Money pennies = Money.ofMinor(times + 1, Samples.gbp("0").currency());
    assertThat(many.netPresentSocialValue().minus(one.netPresentSocialValue().times(times)).abs())
        .isLessThanOrEqualTo(pennies);
  }

  @Property(tries = 100)
  void withoutDiscountingTheValueScalesExactly(
      @ForAll("flows") List<Money> benefits,
      @ForAll("costs") List<Money> costs,
      @ForAll @IntRange(min = 1, max = 1000) int times) {
    Discounting none = Samples.flat("0");
    assertThat(value(scaled(benefits, times), scaled(costs, times), none).netPresentSocialValue())
        .isEqualTo(value(benefits, costs, none).netPresentSocialValue().times(times));
  }

  @Property(tries = 100)
  void theValueIsPositiveJustIfTheRatioIsAboveOne(
      @ForAll("flows") List<Money> benefits, @ForAll("costs") List<Money> costs) {
    ValueForMoney found = value(benefits, costs, Samples.STANDARD);
    if (found.netPresentSocialValue().isPositive()) {
      found.benefitCostRatio().ifPresent(ratio -> assertThat(ratio).isGreaterThan(1));
    }
    if (found.netPresentSocialValue().isNegative()) {
      found.benefitCostRatio().ifPresent(ratio -> assertThat(ratio).isLessThan(1));
    }
  }

  @Property(tries = 100)
  void aTransferChangesNothing(
      @ForAll("flows") List<Money> benefits,
      @ForAll("costs") List<Money> costs,
      @ForAll("flows") List<Money> transfer) {
    ValueForMoney without = value(benefits, costs, Samples.STANDARD);
    ValueForMoney with =
        BenefitCost.answer(
            input(benefits, costs, Samples.STANDARD)
                .addStreams(ValueStream.of("transfer", StreamKind.TRANSFER, transfer))
                .build());
    assertThat(with.benefitCostRatio()).isEqualTo(without.benefitCostRatio());
    assertThat(with.netPresentSocialValue()).isEqualTo(without.netPresentSocialValue());
  }

  @Property(tries = 100)
  void streamsOfAKindAddUp(
      @ForAll("flows") List<Money> first, @ForAll("flows") List<Money> second) {
    ValueForMoney found =
        BenefitCost.answer(
            BenefitCostInput.builder()
                .addStreams(
                    ValueStream.of("first", StreamKind.BENEFIT, first),
                    ValueStream.of("second", StreamKind.BENEFIT, second))
                .discounting(Samples.STANDARD)
                .build());
    assertThat(Samples.sum(found.streams().stream().map(DiscountedStream::presentValue).toList()))
        .isEqualTo(found.presentBenefits());
  }

  @Provide
  Arbitrary<List<Money>> flows() {
    return Samples.flows();
  }

  @Provide
  Arbitrary<List<Money>> costs() {
    return Samples.costs().list().ofMinSize(1).ofMaxSize(40);
  }

  private static List<Money> scaled(List<Money> flows, int times) {
    return flows.stream().map(flow -> flow.times(times)).toList();
  }

  private static BenefitCostInput.Builder input(
      List<Money> benefits, List<Money> costs, Discounting discounting) {
    BenefitCostInput.Builder input = BenefitCostInput.builder();
    input.addStreams(
        ValueStream.of("benefits", StreamKind.BENEFIT, benefits),
        ValueStream.of("costs", StreamKind.PUBLIC_COST, costs));
    input.discounting(discounting);
    return input;
  }

  private static ValueForMoney value(
      List<Money> benefits, List<Money> costs, Discounting discounting) {
    return BenefitCost.answer(input(benefits, costs, discounting).build());
  }
}
