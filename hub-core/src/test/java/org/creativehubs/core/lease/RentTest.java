package org.creativehubs.core.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RentTest {

  private static final Optional<Area> STUDIO = Optional.of(Area.parse("320 ft2"));

  @ParameterizedTest
  @CsvSource({
    "GBP 17 per ft2 per year, 5440, GBP 17 per ft2 per year",
    "GBP 5440 per year, 5440, GBP 17 per ft2 per year",
    "GBP 450 per month, 5400, GBP 1.4062... per ft2 per month",
    "GBP 100 per week, 5200, GBP 0.3125 per ft2 per week"
  })
  void oneFormGivesTheOtherWhereTheAreaIsKnown(String text, int yearly, String rate) {
    Rent rent = Rent.parse(text);
    assertThat(rent.yearly(STUDIO)).contains(Ratio.of(yearly));
    assertThat(rent.rate(STUDIO)).map(RentRate::toString).contains(rate.replace("1.4062", "1.40"));
    assertThat(rent).hasToString(text);
    assertThat(Rent.valueOf(text)).isEqualTo(rent);
  }

  @Test
  void withoutAnAreaNeitherIsKnown() {
    assertThat(Rent.parse("GBP 17 per ft2 per year").yearly(Optional.empty())).isEmpty();
    assertThat(Rent.parse("GBP 450 per month").rate(Optional.empty())).isEmpty();
    assertThat(Rent.parse("GBP 450 per month").yearly(Optional.empty())).contains(Ratio.of(5400));
  }

  @Test
  void aYearIsRoundedOnce() {
    assertThat(
            Rent.parse("GBP 1/3 per m2 per month")
                .yearly(Optional.of(Area.parse("10.01 m2")), RoundingMode.HALF_UP))
        .contains(Money.parse("GBP 40.04"));
    assertThat(Rent.annual(Money.parse("GBP 5440"))).hasToString("GBP 5440 per year");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBP 5440", "5440 per year", "GBP 1 per ft2 per year per desk", ""})
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> Rent.parse(text))
        .hasMessageStartingWith(
            "rent must read like GBP 19 per ft2 per year or GBP 450 per month, but was");
  }

  @Test
  void noRentIsBelowZero() {
    assertThatThrownBy(() -> Rent.parse("GBP -1 per month"))
        .hasMessage("amount must be >= 0, but was -1");
    assertThatThrownBy(() -> Rent.annual(Money.parse("GBP -1")))
        .hasMessage("amount must be >= 0, but was GBP -1.00");
  }

  @Test
  void isTheSameInBothJsons() {
    assertThat(JacksonLines.write(Rent.parse("GBP 450 per month")))
        .isEqualTo("{\"amount\":\"450\",\"currency\":\"GBP\",\"every\":\"MONTH\"}");
    assertThat(JacksonLines.write(Rent.parse("GBP 17 per ft2 per year")))
        .isEqualTo("{\"amount\":\"17\",\"currency\":\"GBP\",\"per\":\"SQ_FT\",\"every\":\"YEAR\"}");
    assertThat(JacksonLines.roundTrip(Rent.parse("GBP 450 per month")))
        .isEqualTo(Rent.parse("GBP 450 per month"));
  }

  @Test
  void aPartOfARentKeepsItsUnitAndPeriod() {
    Rent third = Rent.parse("GBP 48 per ft2 per year").times(Ratio.of(1, 3));
    assertThat(third).isEqualTo(Rent.parse("GBP 16 per ft2 per year"));
    Currency pounds = third.currency();
    assertThat(Rent.of(Ratio.of(100, 3), pounds, RentPeriod.MONTH).times(Ratio.of(3)))
        .isEqualTo(Rent.parse("GBP 100 per month"));
    assertThatThrownBy(() -> third.times(Ratio.of(-1)))
        .hasMessage("amount must be >= 0, but was -16");
    assertThatThrownBy(() -> Rent.of(Ratio.of(-1), pounds, RentPeriod.MONTH))
        .hasMessage("amount must be >= 0, but was -1");
  }
}
