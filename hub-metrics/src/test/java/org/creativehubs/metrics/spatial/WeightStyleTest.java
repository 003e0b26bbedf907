package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Styles of weights against spdep 1.2-7 on R 4.2.2 ({@code nb2listw}, {@code moran.test}). */
class WeightStyleTest {

  private static final double[] VALUES = {4, 8, 12, 13, 7, 2, 9, 5, 6, 20};

  /** Queen neighbours of nine squares, three by three, and a tenth that is an island. */
  static SpatialWeights squares(WeightStyle style) {
    List<Neighbours> places = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      List<String> near = new ArrayList<>();
      for (int j = 0; j < 9 && i < 9; j++) {
        boolean touches = Math.abs(i % 3 - j % 3) <= 1 && Math.abs(i / 3 - j / 3) <= 1;
        if (touches && i != j) {
          near.add("P" + j);
        }
      }
      places.add(Neighbours.of("P" + i, near));
    }
    return SpatialWeights.builder().basis("queen").style(style).addAllPlaces(places).build();
  }

  static Observations values() {
    Observations.Builder observations = Observations.builder();
    observations.measure("x");
    for (int i = 0; i < VALUES.length; i++) {
      observations.addEntries(Observation.of("P" + i, VALUES[i]));
    }
    return observations.build();
  }

  @ParameterizedTest
  @CsvSource({
    "MORAN, ROW_STANDARDISED, 0.006500864793940439, 0.020434577562454793",
    "MORAN, BINARY, 0.019726247987117515, 0.017182631984027582",
    "MORAN, AS_GIVEN, 0.019726247987117515, 0.017182631984027582",
    "MORAN, GLOBALLY_STANDARDISED, 0.019726247987117515, 0.017182631984027627",
    "MORAN, VARIANCE_STABILISING, 0.012996073665305832, 0.018597267410489993",
    "GEARY, ROW_STANDARDISED, 0.4683138754696727, 0.07182278358882686",
    "GEARY, BINARY, 0.453804347826087, 0.08936479181044395",
    "GEARY, GLOBALLY_STANDARDISED, 0.45380434782608703, 0.089364791810444",
    "GEARY, VARIANCE_STABILISING, 0.4625104671481892, 0.07910136181404272",
  })
  void everyStyleGivesWhatSpdepGives(
      GlobalMeasure measure, WeightStyle style, double statistic, double variance) {
    SpatialStatistic found =
        GlobalAutocorrelation.of(values(), squares(style), measure, Alternative.GREATER)
            .statistic();
    assertThat(found.statistic().orElseThrow()).isCloseTo(statistic, within(1e-14));
    assertThat(found.variance().orElseThrow()).isCloseTo(variance, within(1e-14));
  }

  /**
   * {@code sum(unlist(nb2listw(nb, style, zero.policy = TRUE)$weights))}: places with neighbours.
   */
  @ParameterizedTest
  @CsvSource({
    "ROW_STANDARDISED, 9",
    "GLOBALLY_STANDARDISED, 9",
    "VARIANCE_STABILISING, 9",
    "BINARY, 40",
    "AS_GIVEN, 40",
  })
  void weightsAddUpToThePlacesWithNeighbours(WeightStyle style, double sum) {
    assertThat(Links.of(values(), squares(style)).total()).isCloseTo(sum, within(1e-14));
  }

  /** w_ab = 1, w_ac = 3, w_ba = 2, w_cb = 5; z = -2, 0, 2 from 1, 3, 5. */
  private static SpatialStatistic moran(WeightStyle style) {
    SpatialWeights weights =
        SpatialWeights.builder()
            .basis("own")
            .style(style)
            .addPlaces(
                Neighbours.builder()
                    .label("a")
                    .addNeighbours("b", "c")
                    .addWeights(1.0, 3.0)
                    .build(),
                Neighbours.weighted("b", Map.of("a", 2.0)),
                Neighbours.weighted("c", Map.of("b", 5.0)))
            .build();
    Observations values = Observations.of("x", Map.of("a", 1.0, "b", 3.0, "c", 5.0));
    return GlobalAutocorrelation.of(values, weights, GlobalMeasure.MORAN, Alternative.GREATER)
        .statistic();
  }

  @Test
  void weightsThatAreGivenCount() {
    // sum w z z = 3 * -2 * 2 = -12, sum z^2 = 8, S0 = 11
    assertThat(moran(WeightStyle.AS_GIVEN).statistic().orElseThrow())
        .isCloseTo(3.0 / 11 * -12 / 8, within(1e-15));
    // the row of a adds up to 4: 3/4 * -4 = -3, S0 = 3
    assertThat(moran(WeightStyle.ROW_STANDARDISED).statistic().orElseThrow())
        .isCloseTo(-3.0 / 8, within(1e-15));
    // each weighs 1: -4, S0 = 4
    assertThat(moran(WeightStyle.BINARY).statistic().orElseThrow())
        .isCloseTo(3.0 / 4 * -4 / 8, within(1e-15));
    // rows over roots of 10, 4, 25: 3/sqrt(10) * -4, S0 = 4/sqrt(10) + 2
    double root = Math.sqrt(10);
    assertThat(moran(WeightStyle.VARIANCE_STABILISING).statistic().orElseThrow())
        .isCloseTo(3 / (4 / root + 2) * (-12 / root) / 8, within(1e-15));
  }
}
