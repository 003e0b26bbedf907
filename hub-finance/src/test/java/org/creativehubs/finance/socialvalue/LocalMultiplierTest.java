package org.creativehubs.finance.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.json.HubJson;
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

  @Test
  void explainsThreeRounds() {
    assertThat(multiplier("100000", "62000", "24000").explanation())
        .hasToString(
            """
            How much local income does a unit of income make in three rounds?
              1. local is (survey, chosen): within 10 km [the hub's survey]
              2. round 1, income: GBP 100000.00
              3. round 2, spent locally: GBP 62000.00
              4. round 3, spent locally again: GBP 24000.00
              5. LM3: (GBP 100000.00 + GBP 62000.00 + GBP 24000.00) / GBP 100000.00 = 1.86 [New Economics Foundation, The Money Trail: local multiplier 3 (2002)]\
            """);
  }

  @Test
  void refusesAmountsBelowZeroOtherCurrenciesAndAnAreaWithoutAName() {
    assertThatThrownBy(() -> multiplier("-1", "-2", "-3"))
        .hasMessage("income must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> multiplier("1", "-2", "-3"))
        .hasMessage("localSpend must be >= 0, but was GBP -2.00");
    Money euro = Money.parse("EUR 1");
    assertThatThrownBy(() -> multiplier(gbp("1"), euro, gbp("1")))
        .hasMessage("localSpend must be in GBP as income is, but was EUR 1.00");
    assertThatThrownBy(() -> multiplier(gbp("1"), gbp("1"), euro))
        .hasMessage("localRespend must be in GBP as income is, but was EUR 1.00");
    LocalMultiplierInput.Builder input = LocalMultiplierInput.builder().area(" ");
    input.income(gbp("1")).localSpend(gbp("1")).localRespend(gbp("1")).provenance(Samples.SURVEY);
    assertThatThrownBy(input::build).hasMessage("area must hold a visible character, but was  ");
  }

  @Test
  void aMultiplierThatIsReadHasAssumptionsAndIsDefinedOrNot() {
    LocalMultiplierResult found = multiplier("10", "5", "1");
    assertThatThrownBy(
            () -> HubJson.read(Samples.without("assumptions", found), LocalMultiplierResult.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");

    assertThatThrownBy(
            () -> HubJson.read(Samples.without("multiplier", found), LocalMultiplierResult.class))
        .hasMessageContaining("undefined must be given if multiplier is absent, but was absent");
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
