package org.creativehubs.finance.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.appraisal.Samples;
import org.creativehubs.finance.internal.RunningRounding;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class LocalMultiplierTest {

  @Test
  void theAreaIsPartOfTheResult() {
    LocalMultiplierResult found = multiplier("100000", "62000", "24000");
    assertThat(found.multiplier()).contains(ratio("1.86"));
    assertThat(found)
        .hasToString("LM3 1.86 [local is within 10 km: survey (2026, chosen; the hub's survey)]");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void withoutIncomeThereIsNoMultiplier() {
    LocalMultiplierResult found = multiplier("0", "0", "0");
    assertThat(found.multiplier()).isEmpty();
    assertThat(found.explanation().answer())
        .hasToString("undefined: there is no income to begin with (NO_INCOME)");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void aRoundLargerThanTheOneBeforeIsRefused() {
    assertThat(multiplier("10", "10", "10").multiplier()).contains(Ratio.of(3));
    assertThatThrownBy(() -> multiplier("10", "10.01", "1"))
        .hasMessage("localSpend must be <= income GBP 10.00, but was GBP 10.01");
    assertThatThrownBy(() -> multiplier("10", "5", "5.01"))
        .hasMessage("localRespend must be <= localSpend GBP 5.00, but was GBP 5.01");
    assertThatThrownBy(() -> multiplier("10", "5", "-1"))
        .hasMessage("localRespend must be >= 0, but was GBP -1.00");
  }

  @Property(tries = 200)
  void theMultiplierLiesBetweenOneAndThree(
      @ForAll("costs") Money income,
      @ForAll("shares") Ratio second,
      @ForAll("shares") Ratio third) {
    Money spend = RunningRounding.round(income.toRatio().times(second), income.currency());
    Money again = RunningRounding.round(spend.toRatio().times(third), income.currency());
    multiplier(income, spend, again)
        .multiplier()
        .ifPresent(found -> assertThat(found).isBetween(Ratio.ONE, Ratio.of(3)));
  }

  @Property(tries = 200)
  void spendingAllOfItLocallyAgainAddsAWholeRound(
      @ForAll("costs") Money income, @ForAll("shares") Ratio second) {
    Money spend = RunningRounding.round(income.toRatio().times(second), income.currency());
    Money nothing = Money.zero(income.currency());
    multiplier(income, spend, spend)
        .multiplier()
        .ifPresent(
            found ->
                assertThat(found.minus(Ratio.ONE))
                    .isEqualTo(
                        multiplier(income, spend, nothing)
                            .multiplier()
                            .orElseThrow()
                            .minus(Ratio.ONE)
                            .times(Ratio.of(2))));
  }

  @Provide
  Arbitrary<Money> costs() {
    return Samples.costs();
  }

  @Provide
  Arbitrary<Ratio> shares() {
    return Samples.shares();
  }

  private static LocalMultiplierResult multiplier(String income, String spend, String again) {
    return multiplier(gbp(income), gbp(spend), gbp(again));
  }

  private static LocalMultiplierResult multiplier(Money income, Money spend, Money again) {
    return LocalMultiplier.answer(
        LocalMultiplierInput.builder()
            .area("within 10 km")
            .income(income)
            .localSpend(spend)
            .localRespend(again)
            .provenance(Samples.SURVEY)
            .build());
  }
}
