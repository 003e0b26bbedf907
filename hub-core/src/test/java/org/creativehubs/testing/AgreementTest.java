package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgreementTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static JsonNode json(String text) {
    return MAPPER.readTree(text);
  }

  private static List<String> differences(String expected, @Nullable Object actual) {
    return Agreement.differences(json(expected), actual, Tolerance.USUAL);
  }

  private static boolean agrees(String expected, @Nullable Object actual) {
    return differences(expected, actual).isEmpty();
  }

  @Test
  void numbersAgreeToTheTolerance() {
    assertThat(agrees("0.1", 0.1)).isTrue();
    assertThat(agrees("1000", 1000 + 0.9e-9)).isTrue();
    assertThat(agrees("1000", 1000 + 1.1e-9)).isFalse();
    assertThat(agrees("0", 1e-300)).isFalse();
    assertThat(agrees("0.3333333333333333", Ratio.of(1, 3))).isTrue();
    assertThat(agrees("2", 2L)).isTrue();
    assertThat(agrees("2", "x")).isFalse();
    assertThat(agrees("2", Double.NaN)).isFalse();
    assertThat(agrees("2", Double.POSITIVE_INFINITY)).isFalse();
  }

  @Test
  void decimalsWrittenAsTextAreNumbersAndMoneyIsToThePenny() {
    assertThat(agrees("\"0.333333333333333\"", 1 / 3.0)).isTrue();
    assertThat(agrees("\"0.33333\"", 1 / 3.0)).isFalse();
    assertThat(agrees("\"12.00\"", Money.parse("GBP 12"))).isTrue();
    assertThat(agrees("\"10000000000000.01\"", Money.parse("GBP 10000000000000.02"))).isFalse();
    assertThat(agrees("\"12.00\"", "12.0")).isFalse();
    assertThat(agrees("\"2026-04-01\"", LocalDate.of(2026, 4, 1))).isTrue();
    assertThat(agrees("\"CAP\"", "FLOOR")).isFalse();
    assertThat(agrees("true", true)).isTrue();
    assertThat(agrees("true", false)).isFalse();
  }

  @Test
  void nullIsUndefinedAndNothingElseIs() {
    assertThat(agrees("null", null)).isTrue();
    assertThat(agrees("null", Optional.empty())).isTrue();
    assertThat(agrees("null", OptionalDouble.empty())).isTrue();
    assertThat(agrees("null", Double.NaN)).isFalse();
    assertThat(agrees("null", 0)).isFalse();
    assertThat(agrees("0", OptionalDouble.empty())).isFalse();
    assertThat(agrees("2", Optional.of(OptionalDouble.of(2)))).isTrue();
  }

  @Test
  void listsAndArraysAgreeElementByElement() {
    assertThat(agrees("[1,2]", new double[] {1, 2})).isTrue();
    assertThat(agrees("[[1],[null]]", new Object[] {new int[] {1}, List.of(Optional.empty())}))
        .isTrue();
    assertThat(agrees("[1,2]", List.of(1))).isFalse();
    assertThat(agrees("[1]", 1)).isFalse();
    assertThat(differences("[1,[2,3]]", List.of(1, List.of(2, 4))))
        .containsExactly("answer[1][1]: expected 3, but was 4");
  }

  @Test
  void mapsAgreeFieldByFieldWithNoneMissingAndNoneOver() {
    assertThat(agrees("{\"a\":1,\"b\":null}", Answers.fields("b", null, "a", 1))).isTrue();
    assertThat(differences("{\"a\":1,\"b\":2}", Map.of("a", 1, "c", 3)))
        .containsExactly(
            "answer.b: expected 2, but was absent", "answer.c: expected absent, but was 3");
    assertThat(agrees("{\"a\":1}", 1)).isFalse();
  }

  @Test
  void aToleranceIsReadInEveryFormThatFilesUse() {
    assertThat(Tolerance.of(null)).isEqualTo(Tolerance.USUAL);
    Tolerance words = Tolerance.of(json("\"relative 1e-12 (absolute 1e-13 near zero)\""));
    assertThat(words.relative()).isEqualByComparingTo("1e-12");
    assertThat(words.absolute()).isEqualByComparingTo("1e-13");
    assertThat(Tolerance.of(json("\"relative 1e-9\"")).absolute()).isZero();
    Tolerance fields = Tolerance.of(json("{\"absolute\":1e-9}"));
    assertThat(fields.relative()).isZero();
    assertThat(fields.absolute()).isEqualByComparingTo("1e-9");
    assertThat(Agreement.differences(json("0"), 0.9e-13, words)).isEmpty();
    assertThat(Agreement.differences(json("0"), 1.1e-13, words)).hasSize(1);
  }

  @Test
  void aToleranceOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> Tolerance.of(json("\"about 1e-9\""))).hasMessageContaining("about");
    assertThatThrownBy(() -> Tolerance.of(json("{\"relativ\":1}"))).hasMessageContaining("relativ");
  }
}
