package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

  private static final BigInteger HUGE = BigInteger.TEN.pow(40);

  @Test
  void isInLowestTermsHoweverItIsMade() {
    Ratio half = Ratio.of(1, 2);
    assertThat(half)
        .isEqualTo(Ratio.of(-21, -42))
        .isEqualTo(Ratio.parse("50%"))
        .isEqualTo(Ratio.parse("0.50"))
        .isEqualTo(Ratio.of(new BigDecimal("0.5")))
        .isEqualTo(Ratio.of(HUGE, HUGE.shiftLeft(1)))
        .hasSameHashCodeAs(Ratio.parse("2/4"))
        .isNotEqualTo(Ratio.of(-1, 2));
    assertThat(Ratio.of(3, -6).denominator()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0.2, 0.2",
    "20%, 0.2",
    "1/3, 1/3",
    "2/6, 1/3",
    "1e3, 1000",
    "-0, 0",
    "-7/2, -3.5",
    "1.5/2.5, 0.6",
    "0.1%, 0.001",
    "1e49, 10000000000000000000000000000000000000000000000000",
    "1/3e2, 1/300"
  })
  void readsDecimalsPercentagesAndFractions(String text, String shown) {
    assertThat(Ratio.parse(text)).hasToString(shown);
    assertThat(Ratio.parse(shown)).isEqualTo(Ratio.parse(text));
  }

  @Test
  void showsADecimalOfThirtyDigitsButNotOfThirtyOne() {
    Ratio thirty = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(30));
    Ratio more = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(31));
    assertThat(thirty).hasToString("0." + "0".repeat(29) + "1");
    assertThat(more).hasToString("1/1" + "0".repeat(31));
    assertThat(Ratio.parse("1234567890123456789012345678.25"))
        .hasToString("1234567890123456789012345678.25");
    assertThat(Ratio.parse("12345678901234567890123456789.25"))
        .hasToString("49382715604938271560493827157/4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1/x", "1/", "/2", "1/2/3", "1%/2", "%", "1 / 2", "NaN"})
  void refusesOtherText(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Ratio.parse(text))
        .withMessage(
            "number must be a decimal number, a percentage or a fraction, but was "
                + (text.isEmpty() ? "empty" : text))
        .returns(Fault.MALFORMED, InvalidValueException::code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e50", "1e-51", "1/1e999999999", "1e999999999/2", "1e2147483647%"})
  void refusesNumbersBeyondFiftyPlacesBeforeExpandingThem(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Ratio.parse(text))
        .returns(Fault.TOO_LARGE, InvalidValueException::code);
  }

  @Test
  void takesEveryDoubleButNoDecimalThatWouldExhaustMemory() {
    assertThat(Ratio.of(new BigDecimal(Double.MIN_VALUE)).toDouble()).isEqualTo(Double.MIN_VALUE);
    assertThat(Ratio.of(new BigDecimal("1e1099")).numerator()).isEqualTo(BigInteger.TEN.pow(1099));
    assertThatThrownBy(() -> Ratio.of(new BigDecimal("1e1100")))
        .hasMessage(
            "number must have at most 1100 places before and after the point, but was 1E+1100");
    assertThatThrownBy(() -> Ratio.of(new BigDecimal("1e-1101"))).hasMessageContaining("1100");
    assertThatThrownBy(() -> Ratio.of(new BigDecimal("0e2147483647"))).hasMessageContaining("1100");
  }

  @Test
  void refusesToDivideByZero() {
    assertThatThrownBy(() -> Ratio.of(1, 0)).hasMessage("denominator must not be zero, but was 0");
    assertThatThrownBy(() -> Ratio.of(Long.MIN_VALUE, 0)).hasMessageContaining("denominator");
    assertThatThrownBy(() -> Ratio.parse("1/0.0"))
        .hasMessage("denominator must not be zero, but was 1/0.0");
    assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("divisor must not be zero, but was 0");
  }

  @Test
  void doesNotOverflowAtTheEdgesOfLongs() {
    Ratio least = Ratio.of(Long.MIN_VALUE);
    assertThat(least).hasToString("-9223372036854775808");
    assertThat(least.negated()).hasToString("9223372036854775808");
    assertThat(least.negated().minus(Ratio.ONE)).isEqualTo(Ratio.of(Long.MAX_VALUE));
    assertThat(Ratio.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
    assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
    Ratio edge = Ratio.of(Integer.MAX_VALUE);
    assertThat(edge.times(edge).plus(edge.times(edge))).hasToString("9223372028264841218");
  }

  @ParameterizedTest
  @CsvSource({"1.5, 1, 2", "-1.5, -2, -1", "2, 2, 2", "-2, -2, -2", "1e40, 1e40, 1e40"})
  void hasAWholeNumberOnEitherSide(String text, BigDecimal floor, BigDecimal ceiling) {
    assertThat(Ratio.parse(text).floor()).isEqualTo(floor.toBigInteger());
    assertThat(Ratio.parse(text).ceiling()).isEqualTo(ceiling.toBigInteger());
  }

  @Test
  void flooringAWideFractionGoesDown() {
    Ratio wide = Ratio.of(HUGE.add(BigInteger.ONE), BigInteger.TEN);
    assertThat(wide.floor()).isEqualTo(BigInteger.TEN.pow(39));
    assertThat(wide.negated().floor())
        .isEqualTo(BigInteger.TEN.pow(39).add(BigInteger.ONE).negate());
    assertThat(wide.isWhole()).isFalse();
    assertThat(Ratio.of(HUGE, BigInteger.ONE).isWhole()).isTrue();
  }

  @Test
  void roundsToADecimalInTheDirectionAsked() {
    Ratio third = Ratio.of(2, 3);
    assertThat(third.toBigDecimal(2, RoundingMode.HALF_EVEN)).isEqualTo("0.67");
    assertThat(third.toBigDecimal(2, RoundingMode.DOWN)).isEqualTo("0.66");
    assertThat(Ratio.of(1, 8).toBigDecimal(5, RoundingMode.UNNECESSARY)).isEqualTo("0.12500");
    assertThatThrownBy(() -> third.toBigDecimal(9, RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void becomesTheNearestDouble() {
    assertThat(Ratio.parse("0.1").toDouble()).isEqualTo(0.1);
    assertThat(Ratio.of(Long.MAX_VALUE).toDouble()).isEqualTo(0x1p63);
    assertThat(Ratio.of((1L << 53) + 1).toDouble()).isEqualTo(0x1p53);
    assertThat(Ratio.of((1L << 53) + 3).toDouble()).isEqualTo(0x1p53 + 4);
    Ratio pastTheMiddle = Ratio.of((1L << 53) + 1).plus(Ratio.parse("1e-40"));
    assertThat(pastTheMiddle.toDouble()).isEqualTo(0x1p53 + 2);
    assertThat(Ratio.ZERO.toDouble()).isZero();
    Ratio most = Ratio.of(new BigDecimal(Double.MAX_VALUE));
    assertThat(most.negated().toDouble()).isEqualTo(-Double.MAX_VALUE);
    assertThatThrownBy(() -> most.times(Ratio.of(2)).toDouble())
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.NOT_FINITE));
  }

  @Test
  void addsUpAList() {
    assertThat(Ratio.sum(List.of(Ratio.of(1, 3), Ratio.of(1, 6), Ratio.of(1, 2))))
        .isEqualTo(Ratio.ONE);
    assertThat(Ratio.sum(List.of())).isEqualTo(Ratio.ZERO);
  }

  @Test
  void isTextInJsonWithADecimalBesideEachFraction() {
    assertThat(JacksonLines.write(List.of(Ratio.parse("20%"), Ratio.of(-2, 3), Ratio.of(7))))
        .isEqualTo("[\"0.2\",{\"exact\":\"-2/3\",\"decimal\":\"-0.666666666666667\"},\"7\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "1/3, 0.333333333333333",
    "1000000000/3, 333333333.333333",
    "1/30000, 0.0000333333333333333",
    "1e20/7, 14285714285714300000",
    "1.0000000000000001/3, 0.333333333333333",
    "3e-18/7, 0.000000000000000000428571428571429"
  })
  void aDecimalHasFifteenSignificantDigits(String ratio, String decimal) {
    String json = JacksonLines.write(Ratio.parse(ratio));
    assertThat(json).endsWith(",\"decimal\":\"" + decimal + "\"}");
    assertThat(JacksonLines.read(json, Ratio.class)).isEqualTo(Ratio.parse(ratio));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'exact':'1/4','decimal':'0.333333333333333'}; INCONSISTENT; decimal",
        "{'exact':'1/3','decimal':'0.33'}; INCONSISTENT; decimal",
        "{'exact':'1/3'}; MISSING_FIELD; decimal",
        "{'decimal':'0.25'}; MISSING_FIELD; exact",
        "{'exact':'a','decimal':'0.25'}; MALFORMED; number",
        "{'exact':'1/3','decimal':'0.333333333333333','percent':'33%'}; UNKNOWN_FIELD; percent"
      })
  void refusesADecimalOfAnotherNumber(String json, Fault code, String field) {
    assertThat(JacksonLines.refusal(json.replace('\'', '"'), Ratio.class))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.field()).endsWith(field);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'\"0.2\"', 0.2",
    "'\"1/3\"', 1/3",
    "'{\"exact\":\"1/3\",\"decimal\":\"0.333333333333333\"}', 1/3",
    "'{\"decimal\":\"0.250\",\"exact\":\"0.25\"}', 0.25",
    "0.1, 0.1",
    "12345678901234567.89, 12345678901234567.89",
    "1e3, 1000",
    "-7, -7",
    "123456789012345678901234567890, 123456789012345678901234567890"
  })
  void isReadFromTextOrFromANumberWithoutLoss(String json, String ratio) {
    assertThat(JacksonLines.read(json, Ratio.class)).isEqualTo(Ratio.parse(ratio));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e-999999999", "\"1e999999999\"", "1e50"})
  void refusesHugeNumbersInJson(String json) {
    assertThat(JacksonLines.refusal(json, Ratio.class))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.TOO_LARGE));
  }
}
