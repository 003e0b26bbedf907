package org.creativehubs.core.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RentRateTest {

  private static final RentRate STUDIO = RentRate.parse("GBP 19 per SQ_FT per YEAR");

  @Test
  void convertsBetweenUnitsAndPeriods() {
    RentRate perMetre = STUDIO.per(AreaUnit.SQ_M);
    assertThat(Money.round(perMetre.amount(), Currencies.of("GBP"), RoundingMode.HALF_UP))
        .hasToString("GBP 204.51");
    assertThat(perMetre.per(AreaUnit.SQ_FT)).isEqualTo(STUDIO);
    assertThat(RentRate.parse("KZT 1000 per m2 per month").every(RentPeriod.YEAR))
        .hasToString("KZT 12000 per m2 per year");
  }

  /** The ends of what Baltic Creative asks. */
  @ParameterizedTest
  @CsvSource({"5, 53.82", "30, 322.92"})
  void rentsASquareFootComeToTheseASquareMetre(String aSquareFoot, String aSquareMetre) {
    RentRate rent = RentRate.parse("GBP " + aSquareFoot + " per SQ_FT per YEAR");
    assertThat(
            Money.round(
                rent.per(AreaUnit.SQ_M).amount(), Currencies.of("GBP"), RoundingMode.HALF_UP))
        .isEqualTo(Money.parse("GBP " + aSquareMetre));
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, 1, 52 per m2 per year",
    "HALF_YEAR, 2, 26 per m2 per half year",
    "QUARTER, 4, 13 per m2 per quarter",
    "MONTH, 12, 4.33... per m2 per month",
    "FOUR_WEEKS, 13, 4 per m2 per four weeks",
    "WEEK, 52, 1 per m2 per week"
  })
  void takesAPeriodForItsWholePartOfAYear(RentPeriod period, int payments, String shown) {
    RentRate rate = RentRate.parse("GBP 52 per m2 per year");
    assertThat(period.paymentsPerYear()).isEqualTo(payments);
    assertThat(rate.every(period)).hasToString("GBP " + shown);
    assertThat(rate.every(period).every(RentPeriod.YEAR)).isEqualTo(rate);
  }

  @ParameterizedTest
  @CsvSource({
    "GBP 8.8125 per ft2 per year, GBP 8.8125 per ft2 per year",
    "GBP 8.81251 per sq ft per year, GBP 8.81... per ft2 per year",
    "GBP 1/3 per m2 per week, GBP 0.3333... per m2 per week",
    "GBP 5/3 per m2 per FOUR_WEEKS, GBP 1.66... per m2 per four weeks",
    "KZT 1e3 per SQ_M per Month, KZT 1000 per m2 per month"
  })
  void marksAnAmountThatIsCut(String text, String shown) {
    assertThat(RentRate.parse(text)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "GBP 19, MALFORMED, rentRate",
    "GBP 19 per m2, MALFORMED, rentRate",
    "GBP 19 per m2 per year per year, MALFORMED, rentRate",
    "19 per m2 per year, MALFORMED, rentRate",
    "GBP 204.51... per m2 per year, MALFORMED, number",
    "GBP 19 per acre per year, UNKNOWN_CODE, unit",
    "GBP 19 per m2 per day, UNKNOWN_CODE, every",
    "XAU 19 per m2 per year, UNKNOWN_CODE, currency",
    "GBP -0.01 per m2 per year, OUT_OF_RANGE, amount"
  })
  void refusesOtherText(String text, Fault code, String field) {
    assertThatThrownBy(() -> RentRate.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.field()).isEqualTo(field);
            });
  }

  @Test
  void saysHowARateReads() {
    assertThatThrownBy(() -> RentRate.parse("GBP 19"))
        .hasMessage("rentRate must read like GBP 19 per ft2 per year, but was GBP 19");
    assertThatThrownBy(() -> RentPeriod.parse("day"))
        .hasMessage(
            "every must be one of YEAR, HALF_YEAR, QUARTER, MONTH, FOUR_WEEKS, WEEK, but was day");
  }

  @Test
  void givesTheRentOfASpaceForItsPeriod() {
    Area space = Area.parse("150 ft2");
    assertThat(STUDIO.forArea(space, RoundingMode.UNNECESSARY)).hasToString("GBP 2850.00");
    assertThat(STUDIO.forArea(space.in(AreaUnit.SQ_M), RoundingMode.UNNECESSARY))
        .hasToString("GBP 2850.00");
    assertThat(STUDIO.every(RentPeriod.WEEK).forArea(space, RoundingMode.DOWN))
        .hasToString("GBP 54.80");
    assertThat(STUDIO.every(RentPeriod.WEEK).forArea(space, RoundingMode.UP))
        .hasToString("GBP 54.81");
  }

  @Test
  void scales() {
    assertThat(STUDIO.times(Ratio.parse("50%"))).hasToString("GBP 9.5 per ft2 per year");
    assertThatThrownBy(() -> STUDIO.times(Ratio.of(-1)))
        .hasMessage("amount must be >= 0, but was -19");
  }

  @Test
  void comparesByWhatTheSameSpaceCosts() {
    RentRate same = STUDIO.per(AreaUnit.SQ_M).every(RentPeriod.MONTH);
    assertThat(same).isNotEqualTo(STUDIO).isEqualByComparingTo(STUDIO);
    assertThat(STUDIO).isGreaterThan(RentRate.parse("GBP 204 per m2 per year"));
    assertThat(STUDIO).isLessThan(RentRate.parse("GBP 205 per m2 per year"));
    assertThat(same.ratioTo(STUDIO)).contains(Ratio.ONE);
    assertThat(STUDIO.times(Ratio.of(3)).ratioTo(STUDIO)).contains(Ratio.of(3));
    assertThat(STUDIO.ratioTo(STUDIO.times(Ratio.ZERO))).isEmpty();
  }

  @Test
  void neverMixesCurrencies() {
    RentRate euros = RentRate.parse("EUR 19 per ft2 per year");
    assertThat(euros).isNotEqualTo(STUDIO);
    assertThatThrownBy(() -> STUDIO.compareTo(euros))
        .hasMessage("currency must be GBP, but was EUR");
    assertThatThrownBy(() -> STUDIO.ratioTo(euros)).hasMessage("currency must be GBP, but was EUR");
  }

  @Test
  void isMadeFromMoney() {
    RentRate rate = RentRate.of(Money.parse("GBP 19"), AreaUnit.SQ_FT, RentPeriod.YEAR);
    assertThat(rate).isEqualTo(STUDIO).hasSameHashCodeAs(STUDIO);
  }

  @Test
  void isAnObjectInJson() {
    String json = "{\"amount\":\"19\",\"currency\":\"GBP\",\"per\":\"SQ_FT\",\"every\":\"YEAR\"}";
    assertThat(JacksonLines.write(STUDIO)).isEqualTo(json);
    assertThat(JacksonLines.read(json.replace("\"19\"", "19.0"), RentRate.class)).isEqualTo(STUDIO);
    assertThat(JacksonLines.refusal(json.replace("19", "-19"), RentRate.class))
        .hasMessage("amount must be >= 0, but was -19");
    assertThat(JacksonLines.refusal(json.replace("\"YEAR\"", "null"), RentRate.class))
        .hasMessage("every must be left out or have a value, but was null");
  }
}
