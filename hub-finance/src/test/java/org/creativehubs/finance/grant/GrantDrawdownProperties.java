package org.creativehubs.finance.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class GrantDrawdownProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 200)
  void claimsAreNeverAboveTheRateTimesTheEligibleSpendSoFar(
      @ForAll("claims") GrantDrawdownInput input) {
    for (DrawdownLine line : GrantDrawdown.answer(input).lines()) {
      assertThat(line.paidSoFar().toRatio())
          .isLessThanOrEqualTo(line.spendSoFar().toRatio().times(input.terms().rate()));
      assertThat(line.paidSoFar()).isLessThanOrEqualTo(input.terms().award());
      assertThat(line.paidSoFar().plus(line.retained())).isEqualTo(line.entitlement());
    }
  }

  @Property(tries = 200)
  void paymentsAddUpToWhatHasBeenPaid(@ForAll("claims") GrantDrawdownInput input) {
    Drawdown drawdown = GrantDrawdown.answer(input);
    assertThat(Money.sum(GBP, drawdown.lines().stream().map(DrawdownLine::payment).toList()))
        .isEqualTo(drawdown.paid());
    assertThat(drawdown.paid().plus(drawdown.retained()).plus(drawdown.undrawn()))
        .isEqualTo(input.terms().award());
  }

  @Property(tries = 200)
  void oneClaimForAllEndsLikeManyOnTheFinalClaim(@ForAll("claims") GrantDrawdownInput input) {
    Money spend = Money.sum(GBP, input.claims().stream().map(GrantClaim::spend).toList());
    GrantDrawdownInput.Builder one = GrantDrawdownInput.builder();
    one.award(input.terms().award()).interventionRate(input.terms().rate());
    one.retention(input.terms().rule()).retained(input.terms().share());
    one.addClaims(GrantClaim.last(LocalDate.of(2026, 1, 1), spend));
    assertThat(GrantDrawdown.answer(one.build()).paid())
        .isEqualTo(GrantDrawdown.answer(input).paid());
  }

  @Property(tries = 200)
  void beforeTheFinalClaimJustTheRetainedShareIsHeldBack(
      @ForAll("claims") GrantDrawdownInput input) {
    List<DrawdownLine> lines = GrantDrawdown.answer(input).lines();
    for (DrawdownLine line : lines.subList(0, lines.size() - 1)) {
      Ratio held = line.retained().toRatio();
      Ratio least =
          switch (input.terms().rule()) {
            case NONE -> Ratio.ZERO;
            case EACH_CLAIM -> line.entitlement().toRatio().times(input.terms().share());
            case LAST_OF_AWARD ->
                atLeastZero(
                    line.entitlement()
                        .toRatio()
                        .minus(
                            input
                                .terms()
                                .award()
                                .toRatio()
                                .times(Ratio.ONE.minus(input.terms().share()))));
          };
      assertThat(held).isBetween(least, least.plus(Ratio.of(1, 100)));
    }
  }

  private static Ratio atLeastZero(Ratio found) {
    return found.signum() < 0 ? Ratio.ZERO : found;
  }

  @Provide
  Arbitrary<GrantDrawdownInput> claims() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 5_000_000),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.of(RetentionRule.class),
            Arbitraries.integers().between(1, 1000),
            Arbitraries.longs().between(0, 2_000_000).list().ofMinSize(1).ofMaxSize(8))
        .as(GrantDrawdownProperties::input);
  }

  private static GrantDrawdownInput input(
      long award, int rate, RetentionRule rule, int retained, List<Long> spends) {
    GrantDrawdownInput.Builder input = GrantDrawdownInput.builder();
    input
        .award(Money.ofMinor(award, GBP))
        .interventionRate(Ratio.of(rate, 1000))
        .retention(rule)
        .retained(rule == RetentionRule.NONE ? Ratio.ZERO : Ratio.of(retained, 1000));
    LocalDate day = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < spends.size(); i++) {
      Money spend = Money.ofMinor(spends.get(i), GBP);
      input.addClaims(
          i == spends.size() - 1
              ? GrantClaim.last(day.plusDays(i), spend)
              : GrantClaim.of(day.plusDays(i), spend));
    }
    return input.build();
  }
}
