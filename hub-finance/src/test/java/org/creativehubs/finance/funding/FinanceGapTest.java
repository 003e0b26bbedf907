package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class FinanceGapTest {

  @Test
  void whatLiesBetweenSeedAndVentureIsInNoBand() {
    FinanceGapPosition hole = place("30000");
    assertThat(hole.state()).isEqualTo(BandState.BETWEEN_BANDS);
    assertThat(hole.band()).isEmpty();
    assertThat(hole.tooMuchBy()).contains(gbp("20000"));
    assertThat(hole.tooLittleBy()).contains(gbp("20000"));
    assertThat(hole.reach()).isEqualTo(FinanceReach.NOT_STATED);
    assertThat(hole.toString()).startsWith("GBP 30000.00: not stated");
    assertThat(hole.explanation().toString()).contains("the need is between bands");
    assertThat(JacksonLines.roundTrip(hole)).isEqualTo(hole);
  }

  @Test
  void bothEndsBelongToABand() {
    assertThat(place("4999.99").state()).isEqualTo(BandState.BELOW_ALL_BANDS);
    assertThat(place("5000").band().map(FinanceBand::name)).contains("seed");
    assertThat(place("10000").band().map(FinanceBand::name)).contains("seed");
    assertThat(place("10000.01").state()).isEqualTo(BandState.BETWEEN_BANDS);
    assertThat(place("49999.99").state()).isEqualTo(BandState.BETWEEN_BANDS);
    assertThat(place("50000").band().map(FinanceBand::name)).contains("venture capital");
    assertThat(place("250000").state()).isEqualTo(BandState.IN_BAND);
    assertThat(place("250000.01").state()).isEqualTo(BandState.ABOVE_ALL_BANDS);
    assertThat(place("5000").tooMuchBy()).isEmpty();
  }

  @Test
  void aNeedInABandOfLackIsOneThatCannotBeMet() {
    FinanceGapPosition seed = place("7500");
    assertThat(seed.band().map(FinanceBand::name)).contains("seed");
    assertThat(seed.reach()).isEqualTo(FinanceReach.WITHIN_LACK);
    assertThat(seed)
        .hasToString(
            "GBP 7500.00: within lack (state in band, band seed, lack, GBP 5000.00 to GBP"
                + " 10000.00)");
    FinanceBand loans =
        FinanceBand.builder()
            .name("loans")
            .meaning(BandMeaning.SUPPLY)
            .from(gbp("10"))
            .to(gbp("20"))
            .build();
    assertThat(FinanceGap.of(gbp("10"), List.of(loans)).reach())
        .isEqualTo(FinanceReach.WITHIN_SUPPLY);
    assertThat(FinanceGap.of(gbp("21"), List.of(loans)).reach()).isEqualTo(FinanceReach.NOT_STATED);
  }

  @Test
  void refusesBandsThatOverlap() {
    List<FinanceBand> bands = FinanceGap.staffordshire();
    assertThatThrownBy(() -> FinanceGap.of(gbp("1"), List.of(bands.get(1), bands.get(0))))
        .hasMessage(
            "bands[1] must start above the one before, but was seed, lack, GBP 5000.00 to"
                + " GBP 10000.00");
    assertThatThrownBy(() -> place("0")).hasMessage("need must be > 0, but was GBP 0.00");
    assertThatThrownBy(
            () ->
                FinanceBand.builder()
                    .name("a")
                    .meaning(BandMeaning.LACK)
                    .from(gbp("2"))
                    .to(gbp("1"))
                    .build())
        .hasMessage("to must be >= from GBP 2.00, but was GBP 1.00");
  }

  @Test
  void saysOfEachBandWhetherTheNeedIsInIt() {
    List<FinanceBand> bands = List.of(band("loans", "10", "20"), band("shares", "30", "40"));
    assertThat(FinanceGap.of(gbp("15"), bands).explanation())
        .hasToString(
            """
            Is there finance for a need of GBP 15.00?
              1. loans, supply: GBP 10.00 <= GBP 15.00 <= GBP 20.00 = yes
              2. shares, supply: GBP 30.00 <= GBP 15.00 <= GBP 40.00 = no
              3. band: loans
              4. finance: within supply\
            """);
    assertThat(place("7500").explanation().steps().get(0).source().flatMap(Source::edition))
        .contains("2016");
  }

  @Test
  void aBandHasANameAndEndsInOneCurrency() {
    FinanceBand.Builder band = FinanceBand.builder().meaning(BandMeaning.LACK);
    band.from(gbp("0")).to(gbp("0"));
    assertThatThrownBy(band.name(" ")::build)
        .hasMessage("name must hold a visible character, but was  ");
    assertThat(band.name("none").build().from()).isEqualTo(gbp("0"));
    assertThatThrownBy(band.from(gbp("-0.01"))::build)
        .hasMessage("from must be >= 0, but was GBP -0.01");
    assertThatThrownBy(band.from(gbp("0")).to(Money.parse("EUR 1"))::build)
        .hasMessage("to must be in GBP as from is, but was EUR 1.00");
  }

  @Test
  void bandsDoNotTouchAndAreInTheCurrencyOfTheNeed() {
    FinanceBand loans = band("loans", "10", "20");
    assertThatThrownBy(() -> FinanceGap.of(gbp("1"), List.of()))
        .hasMessage("bands must hold at least one element, but was none");
    assertThatThrownBy(() -> FinanceGap.of(gbp("1"), List.of(loans, band("loans", "30", "40"))))
        .hasMessage("bands[1] must have a name of its own, but was loans");
    assertThatThrownBy(() -> FinanceGap.of(gbp("1"), List.of(loans, band("shares", "20", "40"))))
        .hasMessage(
            "bands[1] must start above the one before, but was shares, supply, GBP 20.00 to GBP"
                + " 40.00");
    assertThatThrownBy(() -> FinanceGap.of(Money.parse("EUR 1"), List.of(loans)))
        .hasMessage("bands[0] must be in EUR as need is, but was GBP 10.00");
    FinanceGapPosition next =
        FinanceGap.of(gbp("20.01"), List.of(loans, band("shares", "20.01", "40")));
    assertThat(next.band().map(FinanceBand::name)).contains("shares");
  }

  @Test
  void ofSeveralBandsBelowTheNearestCounts() {
    FinanceGapPosition large = place("300000");
    assertThat(large.tooMuchBy()).contains(gbp("50000"));
    assertThat(large.tooLittleBy()).isEmpty();
    FinanceGapPosition small = place("4000");
    assertThat(small.tooMuchBy()).isEmpty();
    assertThat(small.tooLittleBy()).contains(gbp("1000"));
  }

  @Test
  void aPositionThatIsReadHasABandOnlyIfItIsInOne() {
    String hole = HubJson.write(place("30000")).replace("BETWEEN_BANDS", "IN_BAND");
    assertThatThrownBy(() -> HubJson.read(hole, FinanceGapPosition.class))
        .hasMessageContaining("band must be given if state is IN_BAND, but was absent");
  }

  private static FinanceBand band(String name, String from, String to) {
    return FinanceBand.builder()
        .name(name)
        .meaning(BandMeaning.SUPPLY)
        .from(gbp(from))
        .to(gbp(to))
        .build();
  }

  private static FinanceGapPosition place(String need) {
    return FinanceGap.of(gbp(need), FinanceGap.staffordshire());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
