package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class DiscountScheduleTest {

  private static final DiscountSchedule STANDARD =
      GreenBook.of("2026").schedule(DiscountKind.STANDARD);

  @Test
  void theRateChangesAtBothSidesOfEveryBand() {
    assertThat(STANDARD.rate(30)).isEqualTo(ratio("0.035"));
    assertThat(STANDARD.rate(31)).isEqualTo(ratio("0.03"));
    assertThat(STANDARD.rate(75)).isEqualTo(ratio("0.03"));
    assertThat(STANDARD.rate(76)).isEqualTo(ratio("0.025"));
    assertThat(STANDARD.rate(300)).isEqualTo(ratio("0.015"));
    assertThat(STANDARD.rate(301)).isEqualTo(ratio("0.01"));
  }

  @Test
  void theRateOfYear31IsNotAppliedToTheYearsBefore() {
    assertThat(STANDARD.factor(31))
        .isEqualTo(STANDARD.factor(30).dividedBy(ratio("1.03")))
        .isNotEqualTo(DiscountSchedule.flat(ratio("0.03"), Samples.SURVEY).factor(31));
  }

  @Test
  void yearZeroIsNotDiscounted() {
    assertThat(STANDARD.factor(0)).isEqualTo(Ratio.ONE);
    assertThat(STANDARD.factor(1)).isEqualTo(Ratio.of(200, 207));
  }

  @Test
  void yearsOutsideTheTableAreRefused() {
    assertThat(STANDARD.factor(1000).signum()).isPositive();
    assertThatThrownBy(() -> STANDARD.factor(1001))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("year must be in [0, 1000], but was 1001");
    assertThatThrownBy(() -> STANDARD.rate(-1)).hasMessage("year must be in [0, 1000], but was -1");
  }

  @Test
  void bandsWithAGapOrWithoutAnOpenEndAreRefused() {
    assertThatThrownBy(
            () ->
                schedule(
                    DiscountBand.of(0, 30, ratio("0.035")), DiscountBand.from(32, ratio("0.03"))))
        .hasMessage("bands[1].fromYear must be 31, but was 32 and after");
    assertThatThrownBy(() -> schedule(DiscountBand.of(0, 30, ratio("0.035"))))
        .hasMessage("bands[0].toYear must be absent, since years go on, but was 0-30");
    assertThatThrownBy(
            () ->
                schedule(DiscountBand.from(0, ratio("0.035")), DiscountBand.from(1, ratio("0.03"))))
        .hasMessage(
            "bands[0].toYear must be given, since another band follows, but was 0 and after");
    assertThatThrownBy(() -> DiscountSchedule.builder().provenance(Samples.SURVEY).build())
        .hasMessage("bands must hold at least one element, but was none");
  }

  @Test
  void aRateOfMinusOneHundredPercentIsRefused() {
    assertThat(DiscountBand.from(0, ratio("-0.99")).rate()).isEqualTo(ratio("-0.99"));
    assertThatThrownBy(() -> DiscountBand.from(0, ratio("-1")))
        .hasMessage("rate must be > -1, but was -1");
    assertThatThrownBy(() -> DiscountBand.of(5, 4, ratio("0.1")))
        .hasMessage("toYear must be >= fromYear 5, but was 4");
  }

  @Test
  void bothLinesOfJacksonReadItBack() {
    assertThat(JacksonLines.roundTrip(STANDARD)).isEqualTo(STANDARD);
    assertThat(JacksonLines.roundTrip(Samples.STANDARD)).isEqualTo(Samples.STANDARD);
    assertThat(JacksonLines.write(Samples.STANDARD))
        .isEqualTo("{\"edition\":\"2026\",\"kind\":\"STANDARD\"}");
  }

  @Test
  void aChoiceOfRatesIsEitherAnEditionOrOnesOwn() {
    assertThat(Samples.STANDARD.schedule()).isEqualTo(STANDARD);
    assertThat(Samples.STANDARD)
        .hasToString(STANDARD.toString())
        .asString()
        .startsWith("discount rate, years 0-30 3.5 %, discount rate, years 31-75 3 %,")
        .contains("Green Book 2026, standard (2026-02-05, as quoted; HM Treasury, The Green Book");
    assertThatThrownBy(() -> JacksonLines.read("{\"edition\":\"2026\"}", Discounting.class))
        .rootCause()
        .hasMessage(
            "edition must be given with kind, or own without both,"
                + " but was edition 2026, kind absent, own absent");
  }

  private static DiscountSchedule schedule(DiscountBand... bands) {
    return DiscountSchedule.builder().provenance(Samples.SURVEY).addBands(bands).build();
  }
}
