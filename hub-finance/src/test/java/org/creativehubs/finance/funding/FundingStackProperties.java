package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class FundingStackProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 200)
  void sharesAddToOneAndGapAndTotalToCost(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 5_000_000) Long> pence,
      @ForAll @LongRange(min = 0, max = 9_000_000) long cost) {
    Assume.that(pence.stream().anyMatch(amount -> amount > 0));
    StackedFunding stack = stack(pence, cost);
    assertThat(
            Ratio.sum(
                stack.sources().stream()
                    .map(line -> line.shareOfTotal().value().orElseThrow())
                    .toList()))
        .isEqualTo(Ratio.ONE);
    assertThat(stack.gap().plus(stack.total())).isEqualTo(stack.cost());
    assertThat(stack.state()).isEqualTo(state(cost - pence.stream().mapToLong(p -> p).sum()));
  }

  @Property(tries = 200)
  void fundingInFullIsNeitherAGapNorTooMuch(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 5_000_000) Long> pence,
      @ForAll @LongRange(min = -1, max = 1) long over) {
    long sum = pence.stream().mapToLong(p -> p).sum();
    assertThat(stack(pence, sum - over).state()).isEqualTo(state(-over));
  }

  private static FundingState state(long gap) {
    return gap > 0 ? FundingState.GAP : gap < 0 ? FundingState.OVERFUNDED : FundingState.FUNDED;
  }

  @Property(tries = 200)
  void grantsAndLeverageOnGrantsAddUpToAllSources(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 5_000_000) Long> pence) {
    StackedFunding stack = stack(pence, 1);
    Ratio leverage = stack.leverage().value().orElseThrow();
    assertThat(stack.grants().toRatio().times(leverage.plus(Ratio.ONE)))
        .isEqualTo(stack.total().toRatio());
  }

  private static StackedFunding stack(List<Long> pence, long cost) {
    List<FundingAward> awards = new ArrayList<>();
    for (long amount : pence) {
      awards.add(
          FundingAward.builder()
              .funder("funder " + awards.size())
              .instrument(awards.size() % 2 == 0 ? FundingInstrument.GRANT : FundingInstrument.LOAN)
              .amount(Money.ofMinor(amount, GBP))
              .build());
    }
    return FundingStack.of(List.of(CostLine.eligible("cost", Money.ofMinor(cost, GBP))), awards);
  }
}
