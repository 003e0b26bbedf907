package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
    assertThat(hole.reach()).isEqualTo(FinanceReach.NOT_TOLD);
    assertThat(hole.toString()).startsWith("GBP 30000.00: not told");
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
            "GBP 7500.00: within lack (state in band, band seed, lack, GBP 5000.00 to GBP 10000.00)");
    FinanceBand loans =
        FinanceBand.builder()
            .name("loans")
            .meaning(BandMeaning.SUPPLY)
            .from(gbp("10"))
            .to(gbp("20"))
            .build();
    assertThat(FinanceGap.of(gbp("10"), List.of(loans)).reach())
        .isEqualTo(FinanceReach.WITHIN_SUPPLY);
    assertThat(FinanceGap.of(gbp("21"), List.of(loans)).reach()).isEqualTo(FinanceReach.NOT_TOLD);
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

  private static FinanceGapPosition place(String need) {
    return FinanceGap.of(gbp(need), FinanceGap.staffordshire());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
