package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class ReferenceAreaTest {

  @Test
  void threeKindsHaveThreeForms() {
    assertThat(JacksonLines.write(ReferenceArea.pooled())).isEqualTo("{\"kind\":\"POOLED\"}");
    assertThat(JacksonLines.roundTrip(ReferenceArea.pooled())).isEqualTo(ReferenceArea.pooled());
    assertThat(JacksonLines.write(ReferenceArea.of("Land", ImmutableMap.of("film", 50.0), 1000)))
        .isEqualTo(
            "{\"kind\":\"AREA\",\"name\":\"Land\",\"totals\":{\"film\":50.0},\"total\":1000.0}");
    assertThat(
            JacksonLines.roundTrip(ReferenceArea.of("Land", ImmutableMap.of("film", 50.0), 1000)))
        .isEqualTo(ReferenceArea.of("Land", ImmutableMap.of("film", 50.0), 1000));
    assertThat(JacksonLines.write(ReferenceArea.withoutTotals("Land", "nobody counted")))
        .isEqualTo(
            "{\"kind\":\"WITHOUT_TOTALS\",\"name\":\"Land\",\"because\":\"nobody counted\"}");
    assertThat(JacksonLines.roundTrip(ReferenceArea.withoutTotals("Land", "nobody counted")))
        .isEqualTo(ReferenceArea.withoutTotals("Land", "nobody counted"));
  }

  @Test
  void printsInAFewWords() {
    assertThat(ReferenceArea.pooled()).hasToString("the regions together");
    assertThat(ReferenceArea.of("Land", ImmutableMap.of(), 1)).hasToString("Land (total 1.0)");
    assertThat(ReferenceArea.withoutTotals("Land", "nobody counted"))
        .hasToString("Land, totals not known (because nobody counted)");
  }

  @Test
  void totalsAreCountsAndNoneExceedsTheWhole() {
    assertThat(ReferenceArea.of("Land", ImmutableMap.of("a", 10.0, "b", 10.0), 10).totals())
        .hasSize(2);
    assertThatThrownBy(() -> ReferenceArea.of("Land", ImmutableMap.of("a", 10.5), 10))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("totals[a] must be at most total 10.0, but was 10.5");
    assertThatThrownBy(() -> ReferenceArea.of("Land", ImmutableMap.of("a", -1.0), 10))
        .hasMessage("totals[a] must be >= 0, but was -1.0");
    assertThatThrownBy(() -> ReferenceArea.of("Land", ImmutableMap.of("a", Double.NaN), 10))
        .hasMessage("totals[a] must be a finite number, but was NaN");
    assertThatThrownBy(() -> ReferenceArea.of("Land", ImmutableMap.of(), 0))
        .hasMessage("total must be > 0, but was 0.0");
    assertThatThrownBy(() -> ReferenceArea.of("Land", ImmutableMap.of(), Double.NaN))
        .hasMessage("total must be a finite number, but was NaN");
    assertThatThrownBy(() -> ReferenceArea.of(" ", ImmutableMap.of(), 1))
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(() -> ReferenceArea.withoutTotals("Land", ""))
        .hasMessage("because must hold a visible character, but was empty");
  }

  @Test
  void whatDoesNotBelongToAKindIsRefused() {
    assertRefused(
        "{\"kind\":\"AREA\",\"name\":\"L\"}",
        "total must be given if kind is AREA, but was absent");
    assertRefused(
        "{\"kind\":\"AREA\",\"total\":1}",
        "name must be given if kind is not POOLED, but was absent");
    assertRefused(
        "{\"kind\":\"POOLED\",\"name\":\"L\"}",
        "name must be given only if kind is not POOLED, but was L");
    assertRefused(
        "{\"kind\":\"POOLED\",\"total\":1}",
        "total must be given only if kind is AREA, but was 1.0");
    assertRefused(
        "{\"kind\":\"POOLED\",\"totals\":{\"a\":1}}",
        "totals must be left out for kind POOLED, but was [a]");
    assertRefused(
        "{\"kind\":\"WITHOUT_TOTALS\",\"name\":\"L\"}",
        "because must be given if kind is WITHOUT_TOTALS, but was absent");
  }

  private static void assertRefused(String json, String message) {
    assertThat(JacksonLines.refusal(json, ReferenceArea.class)).hasMessage(message);
  }
}
