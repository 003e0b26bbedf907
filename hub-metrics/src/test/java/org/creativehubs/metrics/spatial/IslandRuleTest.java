package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

/** Nine squares and an island against spdep 1.2-7 on R 4.2.2. */
class IslandRuleTest {

  private static GlobalAutocorrelationInput.Builder input(WeightStyle style) {
    return GlobalAutocorrelationInput.builder()
        .observations(WeightStyleTest.values())
        .weights(WeightStyleTest.squares(style))
        .inference(SpatialInference.builder().alternative(Alternative.GREATER).build());
  }

  private static void assertFound(
      SpatialStatistic found, double statistic, double expected, double variance) {
    assertThat(found.statistic().orElseThrow()).isCloseTo(statistic, within(1e-14));
    assertThat(found.expected().orElseThrow()).isCloseTo(expected, within(1e-14));
    assertThat(found.variance().orElseThrow()).isCloseTo(variance, within(1e-14));
  }

  /** {@code moran.test(x, lw, zero.policy = TRUE)}, whose {@code adjust.n} is TRUE. */
  @Test
  void countedInTheMeanIsWhatSpdepDoesForMoran() {
    GlobalAutocorrelationInput input =
        input(WeightStyle.ROW_STANDARDISED).islandRule(IslandRule.COUNTED_IN_MEAN).build();
    assertFound(
        GlobalAutocorrelation.answer(input).statistic(),
        0.005850778314546395,
        -0.125,
        0.017890217688457298);
    SpatialInference normal =
        SpatialInference.builder()
            .alternative(Alternative.GREATER)
            .assumption(NullAssumption.NORMALITY)
            .build();
    assertFound(
        GlobalAutocorrelation.answer(input.toBuilder().inference(normal).build()).statistic(),
        0.005850778314546395,
        -0.125,
        0.020862654320987682);
  }

  /**
   * {@code globalG.test(x, lw, zero.policy = TRUE)}, with {@code adjust.x} and {@code adjust.n}.
   */
  @Test
  void leftOutIsWhatSpdepDoesForGetisAndOrd() {
    SpatialResult found =
        GlobalAutocorrelation.answer(
            input(WeightStyle.BINARY)
                .measure(GlobalMeasure.GETIS_ORD)
                .islandRule(IslandRule.LEFT_OUT)
                .build());
    assertFound(found.statistic(), 0.5392781316348195, 0.5555555555555556, 0.004491723408650339);
    assertThat(found.islands()).containsExactly("P9");
    assertThat(found.conventions()).contains("islands: left out");
  }

  @Test
  void leftOutIsAMapThatNeverHadThem() {
    SpatialWeights all = WeightStyleTest.squares(WeightStyle.BINARY);
    Observations values = WeightStyleTest.values();
    SpatialStatistic nine =
        GlobalAutocorrelation.of(
                values.toBuilder().entries(values.entries().subList(0, 9)).build(),
                all.toBuilder().places(all.places().subList(0, 9)).build(),
                GlobalMeasure.GEARY,
                Alternative.GREATER)
            .statistic();
    GlobalAutocorrelationInput ten =
        input(WeightStyle.BINARY)
            .measure(GlobalMeasure.GEARY)
            .islandRule(IslandRule.LEFT_OUT)
            .build();
    assertThat(GlobalAutocorrelation.answer(ten).statistic()).isEqualTo(nine);
    SpatialWeights islands = all.toBuilder().places(all.places().subList(9, 10)).build();
    GlobalAutocorrelationInput nothing =
        ten.toBuilder()
            .weights(islands)
            .observations(values.toBuilder().entries(values.entries().subList(9, 10)).build())
            .build();
    assertThat(GlobalAutocorrelation.answer(nothing).statistic().undefined()).isPresent();
  }

  @Test
  void whatARuleDoesNotAllowIsRefused() {
    assertThatThrownBy(() -> input(WeightStyle.BINARY).islandRule(IslandRule.REFUSED).build())
        .hasMessage("weights must have no islands, but was [P9]");
    assertThatThrownBy(
            () ->
                input(WeightStyle.BINARY)
                    .measure(GlobalMeasure.GEARY)
                    .islandRule(IslandRule.COUNTED_IN_MEAN)
                    .build())
        .hasMessageContaining("islandRule must be COUNTED, LEFT_OUT or REFUSED for");
    SpatialWeights oneWay =
        SpatialWeights.builder()
            .basis("own")
            .style(WeightStyle.BINARY)
            .addPlaces(Neighbours.of("P0", List.of("P1")), Neighbours.of("P1", List.of()))
            .build();
    GlobalAutocorrelationInput.Builder two =
        input(WeightStyle.BINARY)
            .observations(
                WeightStyleTest.values().toBuilder()
                    .entries(WeightStyleTest.values().entries().subList(0, 2))
                    .build())
            .weights(oneWay);
    assertThatThrownBy(() -> two.islandRule(IslandRule.LEFT_OUT).build())
        .hasMessage(
            "weights.places[0].neighbours[0] must be no island, to leave islands out, but was P1");
    assertThatThrownBy(() -> two.islandRule(IslandRule.COUNTED_IN_MEAN).build())
        .hasMessage("weights must have two places with neighbours, or none, but was 1");
  }
}
