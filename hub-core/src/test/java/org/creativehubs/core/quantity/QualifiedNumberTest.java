package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedNumberTest {

  private static QualifiedNumber number(String text) {
    return QualifiedNumber.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "over 450, AT_LEAST, 350, PROVEN",
    "over 450, AT_LEAST, 450, PROVEN",
    "over 450, MORE_THAN, 450, PROVEN",
    "over 450, AT_LEAST, 451, NOT_KNOWN",
    "over 450, AT_MOST, 450, REFUTED",
    "over 450, LESS_THAN, 450, REFUTED",
    "over 450, AT_MOST, 451, NOT_KNOWN",
    "over 450, EQUAL_TO, 450, REFUTED",
    "over 450, EQUAL_TO, 451, NOT_KNOWN",
    "at least 450, AT_LEAST, 450, PROVEN",
    "at least 450, MORE_THAN, 450, NOT_KNOWN",
    "at least 450, AT_MOST, 450, NOT_KNOWN",
    "at least 450, LESS_THAN, 450, REFUTED",
    "under 30, AT_LEAST, 30, REFUTED",
    "under 30, AT_LEAST, 29, NOT_KNOWN",
    "under 30, AT_MOST, 30, PROVEN",
    "under 30, LESS_THAN, 30, PROVEN",
    "nearly 30, AT_LEAST, 30, REFUTED",
    "nearly 30, AT_LEAST, 29, NOT_KNOWN",
    "nearly 30, LESS_THAN, 30, PROVEN",
    "up to 20, AT_MOST, 20, PROVEN",
    "up to 20, LESS_THAN, 20, NOT_KNOWN",
    "up to 20, AT_LEAST, 20, NOT_KNOWN",
    "up to 20, MORE_THAN, 20, REFUTED",
    "circa 5, AT_LEAST, -1000, NOT_KNOWN",
    "circa 5, AT_MOST, 1000, NOT_KNOWN",
    "circa 5, EQUAL_TO, 5, NOT_KNOWN",
    "450, AT_LEAST, 450, PROVEN",
    "450, MORE_THAN, 450, REFUTED",
    "450, EQUAL_TO, 450, PROVEN",
    "450, EQUAL_TO, 451, REFUTED",
    "between 5 and 10, AT_LEAST, 5, PROVEN",
    "between 5 and 10, MORE_THAN, 5, NOT_KNOWN",
    "between 5 and 10, AT_LEAST, 10, NOT_KNOWN",
    "between 5 and 10, MORE_THAN, 10, REFUTED",
    "between 5 and 10, AT_MOST, 10, PROVEN",
    "between 5 and 10, EQUAL_TO, 7, NOT_KNOWN",
    "between 5 and 10, EQUAL_TO, 11, REFUTED"
  })
  void provesWhatFollowsAndNothingElse(
      String number, Comparison comparison, long target, Proof proof) {
    assertThat(number(number).compare(comparison, Ratio.of(target))).isEqualTo(proof);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "450",
        "over 450",
        "at least 3",
        "under 7",
        "nearly 30",
        "up to 20",
        "circa 5",
        "between 5 and 10",
        "between -1/3 and 0.5"
      })
  void readsTheWordsItShows(String text) {
    assertThat(number(text)).hasToString(text);
    assertThat(number("At least 3")).isEqualTo(number("at least 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "some 5", "over", "over over 5", "between 5", "between 5 and", "over5"})
  void refusesOtherText(String text) {
    assertThatThrownBy(() -> number(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.MALFORMED));
  }

  @Test
  void hasAnUpperNumberForBetweenAndForNoOther() {
    assertThatThrownBy(() -> QualifiedNumber.of(Qualifier.BETWEEN, 5))
        .hasMessage(
            "to must be given for qualifier BETWEEN and for no other, but was absent for BETWEEN");
    assertThatThrownBy(() -> number("between 5 and 5"))
        .hasMessage("to must be above value 5, but was 5");
    assertThat(
            JacksonLines.refusal(
                "{\"value\":5,\"qualifier\":\"OVER\",\"to\":6}", QualifiedNumber.class))
        .hasMessage("to must be given for qualifier BETWEEN and for no other, but was 6 for OVER");
  }

  @ParameterizedTest
  @CsvSource({
    "over 450, 2, over 900",
    "over 450, -1, under -450",
    "at least 3, -2, up to -6",
    "up to 3, -2, at least -6",
    "under 3, -1, over -3",
    "nearly 30, 2, nearly 60",
    "nearly 30, -1, over -30",
    "circa 5, -3, circa -15",
    "between 5 and 10, 0.5, between 2.5 and 5",
    "between 5 and 10, -1, between -10 and -5",
    "over 450, 0, 0",
    "circa 5, 0, 0",
    "7, -1/7, -1"
  })
  void keepsTheQualifierRightWhenScaled(String number, String factor, String product) {
    assertThat(number(number).times(Ratio.parse(factor))).hasToString(product);
    if (!factor.equals("0")) {
      Ratio inverse = Ratio.ONE.dividedBy(Ratio.parse(factor));
      assertThat(number(number).dividedBy(inverse)).hasToString(product);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "over 450, 50, over 500, over 400",
    "50, over 450, over 500, under -400",
    "nearly 30, 1, nearly 31, nearly 29",
    "1, nearly 30, nearly 31, over -29",
    "nearly 30, nearly 30, under 60, circa 0",
    "over 5, at least 3, over 8, circa 2",
    "at least 5, at least 3, at least 8, circa 2",
    "at least 5, up to 3, circa 8, at least 2",
    "at least 5, under 3, circa 8, over 2",
    "up to 5, up to 3, up to 8, circa 2",
    "up to 5, under 3, under 8, circa 2",
    "circa 5, 3, circa 8, circa 2",
    "circa 5, over 3, circa 8, circa 2",
    "circa 5, between 2 and 4, circa 8, circa 2",
    "between 5 and 10, between 1 and 2, between 6 and 12, between 3 and 9",
    "between 5 and 10, 1, between 6 and 11, between 4 and 9",
    "between 5 and 10, over 3, over 8, under 7",
    "between 5 and 10, up to 3, up to 13, at least 2",
    "5, 3, 8, 2"
  })
  void addsAndSubtractsBounds(String one, String other, String sum, String difference) {
    assertThat(number(one).plus(number(other))).hasToString(sum);
    assertThat(number(one).minus(number(other))).hasToString(difference);
  }

  @Test
  void refusesToDivideByZero() {
    assertThatThrownBy(() -> number("over 5").dividedBy(Ratio.ZERO))
        .hasMessage("divisor must not be zero, but was 0");
  }

  @Test
  void givesItsBoundsWithTheirOpenness() {
    assertThat(number("over 450").range()).isEqualTo(Range.greaterThan(Ratio.of(450)));
    assertThat(number("up to 20").range()).isEqualTo(Range.atMost(Ratio.of(20)));
    assertThat(number("circa 20").range()).isEqualTo(Range.all());
  }

  @Test
  void isAnObjectInJson() {
    assertThat(JacksonLines.write(number("over 450")))
        .isEqualTo("{\"value\":\"450\",\"qualifier\":\"OVER\"}");
    assertThat(JacksonLines.write(number("450")))
        .isEqualTo("{\"value\":\"450\",\"qualifier\":\"EXACT\"}");
    assertThat(JacksonLines.write(number("between 5 and 10")))
        .isEqualTo("{\"value\":\"5\",\"qualifier\":\"BETWEEN\",\"to\":\"10\"}");
    assertThat(JacksonLines.read("{\"value\":450}", QualifiedNumber.class))
        .isEqualTo(QualifiedNumber.exact(450));
  }

  @Test
  void aNumberBetweenTwoNamesBothAndNoneIsDividedByZero() {
    assertThatThrownBy(() -> QualifiedNumber.parse("between  and 10"))
        .hasMessage("number must read like between 5 and 10, but was between  and 10");
    assertThatThrownBy(() -> QualifiedNumber.parse("over 3").dividedBy(Ratio.ZERO))
        .hasMessage("divisor must not be zero, but was 0");
  }
}
