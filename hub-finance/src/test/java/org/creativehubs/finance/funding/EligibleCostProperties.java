package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class EligibleCostProperties {

  private static Money pence(long amount) {
    return Money.ofMinor(amount, Currency.getInstance("GBP"));
  }

  private static List<CostLine> costs(List<Long> amounts, int third) {
    List<CostLine> costs = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      costs.add(
          CostLine.builder()
              .name("cost " + i)
              .amount(pence(amounts.get(i)))
              .eligibleShare(Ratio.of((i + third) % 4, 3 + i % 2))
              .reason("its use")
              .build());
    }
    return costs;
  }

  private static EligibleCosts of(List<CostLine> costs, int percent) {
    FlatRate.Builder flat = FlatRate.builder().name("flat").rate(Ratio.of(percent, 100));
    costs.forEach(cost -> flat.addOn(cost.name()));
    return EligibleCost.of(costs, List.of(flat.build()));
  }

  @Property
  void whatIsPaidIsEligibleOrNot(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1L << 40) Long> amounts,
      @ForAll @IntRange(min = 0, max = 3) int third,
      @ForAll @IntRange(min = 0, max = 200) int percent) {
    EligibleCosts found = of(costs(amounts, third), percent);
    long paid = amounts.stream().mapToLong(Long::longValue).sum();
    assertThat(found.paid()).isEqualTo(pence(paid));
    assertThat(found.direct().plus(found.ineligible())).isEqualTo(found.paid());
    assertThat(found.eligible()).isEqualTo(found.direct().plus(found.flat()));
    assertThat(found.direct()).isBetween(pence(0), found.paid());
  }

  @Property
  void roundingDownTakesLessThanAPennyOfEachLine(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1L << 40) Long> amounts,
      @ForAll @IntRange(min = 0, max = 3) int third,
      @ForAll @IntRange(min = 0, max = 200) int percent) {
    List<CostLine> costs = costs(amounts, third);
    EligibleCosts found = of(costs, percent);
    Ratio exact = Ratio.ZERO;
    for (CostLine cost : costs) {
      exact = exact.plus(cost.amount().toRatio().times(cost.eligibleShare()));
    }
    Ratio lost = exact.minus(found.direct().toRatio());
    assertThat(lost).isBetween(Ratio.ZERO, Ratio.of(costs.size(), 100));
    Ratio flat = found.direct().toRatio().times(Ratio.of(percent, 100));
    assertThat(flat.minus(found.flat().toRatio()))
        .isBetween(Ratio.ZERO, Ratio.of(costs.size(), 100));
  }

  @Property
  void theOrderOfTheCostsDoesNotMatter(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1L << 40) Long> amounts,
      @ForAll @IntRange(min = 0, max = 200) int percent) {
    List<CostLine> costs = costs(amounts, 1);
    List<CostLine> turned = new ArrayList<>(costs);
    Collections.reverse(turned);
    assertThat(of(turned, percent).eligible()).isEqualTo(of(costs, percent).eligible());
  }
}
