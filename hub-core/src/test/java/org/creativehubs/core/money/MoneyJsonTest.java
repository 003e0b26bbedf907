package org.creativehubs.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLine;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyJsonTest {

  @Test
  void isWrittenAsText() {
    assertThat(JacksonLines.write(Money.parse("GBP 12.3")))
        .isEqualTo("{\"amount\":\"12.30\",\"currency\":\"GBP\"}");
    assertThat(JacksonLines.write(Money.parse("KZT 1e40")))
        .isEqualTo("{\"amount\":\"1" + "0".repeat(40) + ".00\",\"currency\":\"KZT\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"12.30\"', 12.30",
    "'\"12.3\"', 12.30",
    "12.3, 12.30",
    "12, 12.00",
    "1e3, 1000.00",
    "12345678901234567.89, 12345678901234567.89",
    "12345678901234567890123, 12345678901234567890123.00"
  })
  void isReadFromTextOrFromAPlainNumberWithoutLoss(String json, String amount) {
    assertThat(JacksonLines.read(json(json, "GBP"), Money.class))
        .isEqualTo(Money.parse("GBP " + amount));
  }

  @ParameterizedTest
  @CsvSource({
    "12.345, GBP, TOO_PRECISE",
    "'\"12.345\"', GBP, TOO_PRECISE",
    "'\"1/3\"', GBP, MALFORMED",
    "'\"\"', GBP, MALFORMED",
    "1e999999999, GBP, TOO_LARGE",
    "1e-999999999, GBP, TOO_LARGE",
    "'\"1e999999999\"', GBP, TOO_LARGE",
    "1, QQQ, UNKNOWN_CODE"
  })
  void refusesWhatItCannotHold(String amount, String currency, Fault code) {
    assertThat(JacksonLines.refusal(json(amount, currency), Money.class))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"amount\":null,\"currency\":\"GBP\"}", "{\"amount\":1,\"currency\":null}"})
  void refusesNull(String json) {
    assertThat(JacksonLines.refusal(json, Money.class))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.NULL_VALUE));
  }

  @ParameterizedTest
  @EnumSource
  void namesAllFieldsThatAreMissingAtOnce(JacksonLine line) {
    assertThat(line.refusal("{}", Money.class))
        .hasMessage("document must have the fields amount, currency, but was an object without");
    assertThat(line.refusal("[]", Money.class))
        .hasMessage("document must be a value of type Money, but was an array");
  }

  private static String json(String amount, String currency) {
    return "{\"amount\":" + amount + ",\"currency\":\"" + currency + "\"}";
  }
}
