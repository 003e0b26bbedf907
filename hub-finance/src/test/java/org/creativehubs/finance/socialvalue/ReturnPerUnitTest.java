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
