package org.creativehubs.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class WaterfallProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 300)
  void distributesExactlyWhatCameIn(@ForAll("inputs") WaterfallInput input) {
    Distribution distribution = Waterfall.answer(input);
    Money paid = Money.sum(GBP, distribution.lines().stream().map(WaterfallLine::paid).toList());
    assertThat(paid.plus(distribution.retained())).isEqualTo(input.income().orElseThrow());
    assertThat(distribution.retained().isNegative()).isFalse();
    for (WaterfallLine line : distribution.lines()) {
      assertThat(line.paid().isNegative()).isFalse();
      assertThat(line.paid()).isLessThanOrEqualTo(line.due());
    }
  }

  @Property(tries = 300)
  void nobodyIsPaidBeforeThoseAboveArePaidInFull(@ForAll("inputs") WaterfallInput input) {
    boolean dry = false;
    for (WaterfallLine line : Waterfall.answer(input).lines()) {
      assertThat(!dry || line.paid().isZero()).isTrue();
      dry = dry || !line.unpaid().isZero();
    }
  }

  @Property(tries = 200)
  void theCouncilNeverGainsIfTheFundIsACost(
      @ForAll @LongRange(min = 0, max = 10_000_000) long income,
      @ForAll @LongRange(min = 0, max = 10_000_000) long costs,
      @ForAll @IntRange(min = 0, max = 100) int council,
      @ForAll @IntRange(min = 0, max = 100) int fund) {
    assertThat(council(income, costs, council, fund, FundOrder.COST_BEFORE_PROFIT))
        .isLessThanOrEqualTo(
            council(income, costs, council, fund, FundOrder.DISTRIBUTION_AFTER_PROFIT));
  }

  private static Money council(long income, long costs, int council, int fund, FundOrder order) {
    return Waterfall.answer(
            WaterfallInput.builder()
                .income(Money.ofMinor(income, GBP))
                .operatingCosts(Money.ofMinor(costs, GBP))
                .policy(
                    WaterfallPolicy.councilAndFund(
                        Ratio.of(council, 100), Ratio.of(fund, 100), order))
                .build())
        .line("council")
        .orElseThrow()
        .paid();
  }

  @Provide
  Arbitrary<WaterfallInput> inputs() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.integers().between(0, 250).list().ofMaxSize(4),
            Arbitraries.integers().between(0, 250).list().ofMaxSize(4))
        .as(WaterfallProperties::input);
  }

  private static WaterfallInput input(
      long income, long costs, List<Integer> ofIncome, List<Integer> ofProfit) {
    WaterfallPolicy.Builder policy = WaterfallPolicy.builder();
    int number = 0;
    for (int share : ofIncome) {
      TierTreatment treatment = number < 2 ? TierTreatment.COST : TierTreatment.DISTRIBUTION;
      policy.addTiers(
          WaterfallTier.of("tier " + number++, treatment, TierBasis.INCOME, Ratio.of(share, 1000)));
    }
    for (int share : ofProfit) {
      policy.addTiers(
          WaterfallTier.of(
              "tier " + number++,
              TierTreatment.DISTRIBUTION,
              TierBasis.PROFIT,
              Ratio.of(share, 1000)));
    }
    return WaterfallInput.builder()
        .income(Money.ofMinor(income, GBP))
        .operatingCosts(Money.ofMinor(costs, GBP))
        .policy(policy.build())
        .build();
  }
}
