package org.creativehubs.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

  @Test
  void theRangesIncludeTheirEnds() {
    assertThat(Coordinates.of(90, 180)).hasToString("90.0, 180.0");
    assertThat(Coordinates.of(-90, -180)).hasToString("-90.0, -180.0");
    assertThatThrownBy(() -> Coordinates.of(Math.nextUp(90.0), 0))
        .hasMessage("latitude must be in [-90, 90], but was 90.00000000000001");
    assertThatThrownBy(() -> Coordinates.of(0, -180.5))
        .hasMessage("longitude must be in [-180, 180], but was -180.5");
    assertThatThrownBy(() -> Coordinates.of(0, Double.NaN))
        .hasMessage("longitude must be a finite number, but was NaN");
  }

  @Test
  void aNegativeZeroIsZero() {
    assertThat(Coordinates.of(-0.0, 0.0)).isEqualTo(Coordinates.of(0.0, -0.0));
    assertThat(Coordinates.of(-0.0, -0.0)).hasToString("0.0, 0.0");
    JacksonLines.assertReads(
        "{\"latitude\":-0.0,\"longitude\":-0.0}", Coordinates.class, Coordinates.of(0, 0));
  }

  @Test
  void printsPlainDecimals() {
    assertThat(Coordinates.of(51.2802, 0.00001)).hasToString("51.2802, 0.000010");
  }

  @Test
  void isTwoNumbersInJson() {
    JacksonLines.assertJson(
        Coordinates.of(51.2802, 1.0789),
        Coordinates.class,
        "{\"latitude\":51.2802,\"longitude\":1.0789}");
    JacksonLines.assertRefuses(
        "{\"latitude\":91,\"longitude\":0}",
        Coordinates.class,
        "latitude must be in [-90, 90], but was 91.0");
  }
}
