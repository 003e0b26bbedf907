package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "999, 999",
    "1000, '1,000'",
    "-999, -999",
    "-1000, '-1,000'",
    "1234567.891, '1,234,567.891'",
    "144.44444, 144.4444",
    "0.00005, 0.0001", // the double lies just above the tie
    "0.00004, 0.00004", // would vanish
    "-0.0000123456, -0.00001235",
    "1e15, '1,000,000,000,000,000'"
  })
  void numbersHaveAtMostFourDecimalsUnlessTheyWouldVanish(double number, String shown) {
    assertThat(Show.number(number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "0.3333333, 33.33 %",
    "1, 100 %",
    "12.5, '1,250 %'",
    "-0.05, -5 %",
    "0.00005, 0.01 %",
    "0.00004, 0.004 %"
  })
  void percentagesHaveAtMostTwoDecimalsUnlessTheyWouldVanish(double share, String shown) {
    assertThat(Show.percent(share)).isEqualTo(shown);
  }

  @Test
  void ratiosAreShownLikeTheirDoubles() {
    assertThat(Show.number(Ratio.of(1, 3))).isEqualTo("0.3333");
    assertThat(Show.percent(Ratio.of(1, 3))).isEqualTo("33.33 %");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-0.0, 0",
    "100, 100",
    "0.30000000000000004, 0.30000000000000004",
    "2.0E-3, 0.002", // Java 17 itself writes 0.0020 for it with a digit too many in places
    "2.2250738585072014E-308, 2.2250738585072014E-308",
    "4.9E-324, 5E-324",
    "1.7976931348623157E308, 1.7976931348623157E+308",
    "5.684341886080802E-14, 0.00000000000005684341886080802", // two to the power of -44
    "2.0E-44, 2E-44",
    "999999999999999, 999999999999999",
    "1e15, 1000000000000000",
    "1e20, 1E+20",
    "1e19, 10000000000000000000",
    "9007199254740993, 9007199254740992"
  })
  void exactNumbersHaveNoDigitMoreThanTheyNeed(double number, String shown) {
    assertThat(Show.exactly(number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double number) {
    String message = "number must be a finite number, but was " + number;
    assertThatThrownBy(() -> Show.number(number)).hasMessage(message);
    assertThatThrownBy(() -> Show.percent(number)).hasMessage(message);
    assertThatThrownBy(() -> Show.exactly(number)).hasMessage(message);
  }

  @Test
  void theNameOfAConstantIsShownInWords() {
    assertThat(Show.words(RoundingMode.HALF_UP)).isEqualTo("half up");
  }

  @Test
  void aLineHasItsValuesWhereTheBracesAre() {
    assertThat(Show.line("{} of {}", Money.parse("GBP 3"), "{}")).isEqualTo("GBP 3.00 of {}");
    assertThat(Show.line("nothing")).isEqualTo("nothing");
    assertThat(Show.line("{}, {}{}", 5200.5, RoundingMode.HALF_UP, Optional.empty()))
        .isEqualTo("5,200.5, half up");
    assertThat(Show.line("rounded {}", Optional.of(RoundingMode.UP))).isEqualTo("rounded up");
  }

  @Test
  void aLineHasAsManyValuesAsPlaces() {
    assertThatThrownBy(() -> Show.line("{} of {}", 1))
        .hasMessage("values must be as many as the places in {} of {}, but was 1");
    assertThatThrownBy(() -> Show.line("all", 1))
        .hasMessage("values must be as many as the places in all, but was 1");
  }

  @Test
  void aHeadlineIsFollowedByWhatItLeavesOut() {
    assertThat(Show.noted("met", "months", 3, "worst", OptionalInt.of(4), "share", 0.1 + 0.2))
        .isEqualTo("met (months 3, worst 4, share 0.30000000000000004)");
    assertThat(Show.noted("met", "left out", List.of("a", "b"), "source", Optional.empty()))
        .isEqualTo("met (left out a, b)");
    assertThat(Show.noted("met", "worst", OptionalInt.empty(), "left out", List.of()))
        .isEqualTo("met");
    assertThatThrownBy(() -> Show.noted("met", "months"))
        .hasMessage("labelsAndValues must hold a value for each label, but was 1");
  }
}
