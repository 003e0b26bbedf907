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
import org.creativehubs.finance.appraisal.Samples;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class ReturnPerUnitTest {

  @Test
  void theLibraryNetworkReturnsSixPoundsNinetyFive() {
    UnitReturn found =
        ReturnPerUnit.answer(PublishedReturn.LIBRARY_NETWORK_2019.on(gbp("1000000")));
    assertThat(found.returned()).isEqualTo(gbp("6950000"));
    assertThat(found)
        .asString()
        .startsWith(
            "GBP 6.95 for each GBP 1 spent, net [return for each GBP 1 6.95, counted as net")
        .contains("2019, as quoted");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void apuliaReturnsFiveEuros() {
    Money spent = Money.parse("EUR 200000");
    assertThat(ReturnPerUnit.answer(PublishedReturn.APULIA_CINEMA_FUND.on(spent)).returned())
        .isEqualTo(Money.parse("EUR 1000000"));
    assertThatThrownBy(() -> PublishedReturn.APULIA_CINEMA_FUND.on(gbp("1")))
        .hasMessage("spent must be in EUR, but was GBP 1.00");
  }

  @Test
  void aPublishedFigureIsReproducedToItsDecimals() {
    UnitReturn found = ReturnPerUnit.answer(given("100", "694.50").build());
    assertThat(found.perUnit()).contains(ratio("6.945"));
    assertThat(found.reproduces(ratio("6.95"))).isTrue();
    assertThat(found.reproduces(ratio("6.94"))).isFalse();
    assertThat(found.reproduces(ratio("7"))).isTrue();
    assertThatThrownBy(() -> found.reproduces(ratio("1/3")))
        .hasMessage("published must have at most 30 decimals, but was 1/3");
  }

  @Test
  void whereNothingWasSpentThereIsNoReturnPerUnit() {
    UnitReturn found = ReturnPerUnit.answer(given("0", "5").build());
    assertThat(found.perUnit()).isEmpty();
    assertThat(found.explanation().answer()).hasToString("undefined: nothing was spent (NO_SPEND)");
    assertThat(found.reproduces(ratio("5"))).isFalse();
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void eitherTheReturnOrTheReturnPerUnitIsGiven() {
    assertThatThrownBy(() -> given("1", "5").perUnit(ratio("5")).build())
        .hasMessage("perUnit must be absent if returned is given, but was 5");
  }

  @Test
  void explainsWhatCameBackForEachPoundAndWhatAPublishedRatePromises() {
    UnitReturn found = ReturnPerUnit.of(gbp("50"), gbp("200"), ReturnBasis.NET, Samples.COUNTED);
    assertThat(found.explanation())
        .hasToString(
            """
            What comes back for each GBP 1 spent?
              1. jobs (survey, chosen): full-time equivalents [the hub's survey]
              2. spent: GBP 200.00
              3. returned: GBP 50.00
              4. return for each unit spent (net): GBP 50.00 / GBP 200.00 = 0.25\
            """);
    assertThat(
            ReturnPerUnit.answer(PublishedReturn.LIBRARY_NETWORK_2019.on(gbp("10"))).explanation())
        .hasToString(
            """
            What comes back for each GBP 1 spent?
              1. return for each GBP 1 (stated return, as quoted): 6.95 [British Council, Creative Hubs Development in Kazakhstan (2022), on the library network]
              2. counted as (stated return, as quoted): net [British Council, Creative Hubs Development in Kazakhstan (2022), on the library network]
              3. spent: GBP 10.00
              4. returned: GBP 10.00 x 6.95, rounded half up = GBP 69.50
              5. return for each unit spent (net): 6.95\
            """);
    assertThat(PublishedReturn.LIBRARY_NETWORK_2019.perUnit()).isEqualTo(ratio("6.95"));
  }

  @Test
  void refusesAmountsBelowZeroOtherCurrenciesAndNoAssumptions() {
    assertThatThrownBy(given("-1", "5")::build).hasMessage("spent must be >= 0, but was GBP -1.00");
    assertThatThrownBy(given(gbp("1"), Money.parse("EUR 1"))::build)
        .hasMessage("returned must be in GBP as spent is, but was EUR 1.00");
    ReturnPerUnitInput.Builder input = ReturnPerUnitInput.builder().spent(gbp("1"));
    input.basis(ReturnBasis.GROSS);
    assertThatThrownBy(input.addAssumptions(Samples.COUNTED)::build)
        .hasMessage("perUnit must be given if returned is absent, but was absent");
    ReturnPerUnitInput.Builder bare = ReturnPerUnitInput.builder().spent(gbp("1"));
    assertThatThrownBy(bare.basis(ReturnBasis.GROSS).returned(gbp("1"))::build)
        .hasMessage("assumptions must hold at least one element, but was none");
  }

  @Test
  void aReturnIsComparedAtUpToThirtyDecimals() {
    UnitReturn found = ReturnPerUnit.answer(given("1", "0").build());
    assertThat(found.reproduces(ratio("1e-30"))).isFalse();
    assertThatThrownBy(() -> found.reproduces(ratio("1e-31")))
        .hasMessageStartingWith("published must have at most 30 decimals");
    assertThat(ReturnPerUnit.answer(given("0", "0").build()))
        .hasToString(
            "GBP undefined: nothing was spent (NO_SPEND) for each GBP 1 spent, gross [jobs"
                + " full-time equivalents: survey (2026, chosen; the hub's survey)]");
  }

  @Test
  void aReturnThatIsReadHasAssumptionsAndIsDefinedOrNot() {
    UnitReturn found = ReturnPerUnit.answer(given("1", "5").build());
    assertThatThrownBy(() -> HubJson.read(Samples.without("assumptions", found), UnitReturn.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");

    assertThatThrownBy(() -> HubJson.read(Samples.without("perUnit", found), UnitReturn.class))
        .hasMessageContaining("undefined must be given if perUnit is absent, but was absent");
  }

  @Property(tries = 200)
  void returnPerUnitGoesBackToWhatCameBack(
      @ForAll("costs") Money spent, @ForAll("costs") Money returned) {
    UnitReturn found = ReturnPerUnit.answer(given(spent, returned).build());
    found
        .perUnit()
        .ifPresent(
            perUnit ->
                assertThat(
                        ReturnPerUnit.answer(
                                ReturnPerUnitInput.builder()
                                    .spent(spent)
                                    .perUnit(perUnit)
                                    .basis(ReturnBasis.GROSS)
                                    .addAssumptions(Samples.COUNTED)
                                    .build())
                            .returned())
                    .isEqualTo(returned));
  }

  @Provide
  Arbitrary<Money> costs() {
    return Samples.costs();
  }

  private static ReturnPerUnitInput.Builder given(String spent, String returned) {
    return given(gbp(spent), gbp(returned));
  }

  private static ReturnPerUnitInput.Builder given(Money spent, Money returned) {
    ReturnPerUnitInput.Builder input = ReturnPerUnitInput.builder();
    input.spent(spent).returned(returned).basis(ReturnBasis.GROSS).addAssumptions(Samples.COUNTED);
    return input;
  }
}
