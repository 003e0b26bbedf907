package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource({"12.30, 12.30", "-4, -4", "1.5e3, 1.5E+3", "0, 0", "1e49, 1E+49", "1E-50, 1E-50"})
  void keepsANumberAsItIsWritten(String text, String shown) {
    assertThat(Numeral.parse(text)).hasToString(shown);
    assertThat(Numeral.parse(text).toBigDecimal()).isEqualTo(new BigDecimal(text));
    assertThat(Numeral.of(new BigDecimal(text)).toBigDecimal()).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " 1", "1 ", "1,5", "0x10", "NaN", "1.2.3", "1_000", "1d", "--1", "e5", "+4", "4.",
        "\u0664"
      })
  void refusesWhatIsNoDecimal(String text) {
    assertRefused(text, Fault.MALFORMED, "be a decimal number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e50", "1e-51", "1e999999999", "1e-999999999", "0e50"})
  void refusesMoreThanFiftyPlaces(String text) {
    assertRefused(text, Fault.TOO_LARGE, "have at most 50 places before and after the point");
    assertThatThrownBy(() -> Numeral.of(new BigDecimal(text)))
        .hasMessageStartingWith("number must have at most 50 places before and after the point");
  }

  @Test
  void refusesTextThatIsTooLongWithoutReadingIt() {
    assertThat(Numeral.parse("0".repeat(99) + "1")).hasToString("1");
    String million = "9".repeat(1_000_000);
    assertThatThrownBy(() -> Numeral.parse(million))
        .hasMessageStartingWith("number must have at most 100 characters, but was 999");
  }

  private static void assertRefused(String text, Fault code, String rule) {
    assertThatThrownBy(() -> Numeral.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.rule()).isEqualTo(rule);
            });
  }
}
