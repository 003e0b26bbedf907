package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.DrawnMaps;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Weights from a map against spdep 1.2-7 and sf 1.0-9 on R 4.2.2: {@code poly2nb}, {@code
 * dnearneigh}, {@code knearneigh}, {@code make.sym.nb}, and {@code moran.test(adjust.n = FALSE)} of
 * them.
 */
class PlaceWeightsTest {

  private static final GeoShapes MAP = DrawnMaps.crooked(0);
  private static final List<SpatialPoint> CENTRES = MAP.centroids();
  private static final List<Integer> QUEEN =
      List.of(3, 5, 5, 5, 3, 5, 8, 8, 8, 5, 5, 8, 8, 8, 5, 5, 8, 8, 8, 5, 3, 5, 5, 5, 3);
  private static final List<Integer> ROOK =
      List.of(2, 3, 3, 3, 2, 3, 4, 4, 4, 3, 3, 4, 4, 4, 3, 3, 4, 4, 4, 3, 2, 3, 3, 3, 2);
  private static final List<Integer> SYMMETRIC =
      List.of(4, 4, 4, 4, 4, 4, 7, 4, 6, 4, 5, 5, 4, 4, 5, 4, 6, 5, 5, 4, 4, 4, 6, 4, 4);

  private static List<Integer> counts(SpatialWeights weights) {
    return weights.places().stream().map(place -> place.neighbours().size()).toList();
  }

  private static Observations values() {
    Observations.Builder values = Observations.builder();
    values.measure("x");
    for (int k = 0; k < 25; k++) {
      values.addEntries(Observation.of("P" + k, DrawnMaps.x(k % 5, k / 5) * 10 + k % 7));
    }
    return values.build();
  }

  private static void assertMoran(SpatialWeights weights, double statistic, double variance) {
    SpatialStatistic found =
        GlobalAutocorrelation.of(values(), weights, GlobalMeasure.MORAN, Alternative.GREATER)
            .statistic();
    assertThat(found.statistic().orElseThrow()).isCloseTo(statistic, within(1e-12));
    assertThat(found.variance().orElseThrow()).isCloseTo(variance, within(1e-12));
  }

  @Test
  void queenAndRookAreThoseOfSpdep() {
    assertThat(counts(SpatialWeights.queen(MAP, WeightStyle.BINARY))).isEqualTo(QUEEN);
    assertThat(counts(SpatialWeights.rook(MAP, WeightStyle.BINARY))).isEqualTo(ROOK);
    GeoShapes gaps = DrawnMaps.crooked(0.0004);
    assertThat(counts(SpatialWeights.queen(gaps, WeightStyle.BINARY))).containsOnly(0);
    assertThat(counts(SpatialWeights.queen(gaps.snapping(0.002), WeightStyle.BINARY)))
        .isEqualTo(QUEEN);
    assertThat(counts(SpatialWeights.rook(gaps.snapping(0.002), WeightStyle.BINARY)))
        .isEqualTo(ROOK);
    assertThat(SpatialWeights.rook(gaps.snapping(0.002), WeightStyle.BINARY))
        .hasToString("rook contiguity, snapping 0.002, BINARY, 25 places");
  }

  @Test
  void aCommonBorderWeighsByItsLength() {
    SpatialWeights weights =
        SpatialWeights.sharedBorder(DrawnMaps.grid(2, 1), WeightStyle.ROW_STANDARDISED);
    assertThat(weights.places())
        .containsExactly(Neighbours.of("P0", List.of("P1")), Neighbours.of("P1", List.of("P0")));
    Neighbours first = SpatialWeights.sharedBorder(MAP, WeightStyle.AS_GIVEN).places().get(0);
    assertThat(first.neighbours()).containsExactly("P1", "P5");
    assertThat(first.weights().get(0)).isCloseTo(0.9168354802764749, within(1e-15));
  }

  @Test
  void distanceBandsAreThoseOfSpdep() {
    SpatialWeights band =
        SpatialWeights.distanceBand(
            CENTRES, DistanceMeasure.PLANAR, 1.6, WeightStyle.ROW_STANDARDISED);
    assertThat(counts(band)).isEqualTo(QUEEN);
    assertMoran(band, 0.7198094483158635, 0.01188751723891968);
  }

  @Test
  void inverseDistancesAreThoseOfSpdep() {
    assertMoran(inverse(1, WeightStyle.AS_GIVEN), 0.6299840571646913, 0.010910580163758874);
    assertMoran(inverse(2, WeightStyle.ROW_STANDARDISED), 0.7555245453353631, 0.013783969196531003);
  }

  private static SpatialWeights inverse(double power, WeightStyle style) {
    return SpatialWeights.inverseDistance(CENTRES, DistanceMeasure.PLANAR, 1.6, power, style);
  }

  @Test
  void nearestPlacesAreThoseOfSpdep() {
    SpatialWeights nearest =
        SpatialWeights.nearest(CENTRES, DistanceMeasure.PLANAR, 4, WeightStyle.ROW_STANDARDISED);
    assertMoran(nearest, 0.7285427650708809, 0.015885843450676524);
    assertThat(nearest.isSymmetric()).isFalse();
    assertThat(nearest.symmetric().isSymmetric()).isTrue();
    assertThat(nearest.mutual().isSymmetric()).isTrue();
    assertThat(counts(nearest.symmetric())).isEqualTo(SYMMETRIC);
    assertMoran(nearest.symmetric(), 0.7502082526188658, 0.01508215884866523);
    int either = counts(nearest.symmetric()).stream().mapToInt(n -> n).sum();
    int both = counts(nearest.mutual()).stream().mapToInt(n -> n).sum();
    assertThat(either + both).isEqualTo(2 * 4 * 25);
  }

  @ParameterizedTest
  @CsvSource({
    "TRIANGULAR, 0.6639401878144122, 0.014608584868085462",
    "EPANECHNIKOV, 0.6570095868925302, 0.013939277726615053",
    "QUARTIC, 0.6909909368447862, 0.018121299537864063",
    "GAUSSIAN, 0.6208745832251009, 0.010591330361564143",
    "UNIFORM, 0.610908608586916, 0.010400962950509473",
  })
  void kernelsAreThoseThatSpdepIsGiven(Kernel kernel, double statistic, double variance) {
    assertMoran(
        SpatialWeights.kernel(
            CENTRES, DistanceMeasure.PLANAR, kernel, Bandwidth.fixed(1.6), WeightStyle.AS_GIVEN),
        statistic,
        variance);
  }

  /** {@code localG} and {@code localmoran}; for G* a place weighs as its heaviest neighbour. */
  @ParameterizedTest
  @CsvSource({
    "G, AS_GIVEN, 0, -1.7841117264886324",
    "G, AS_GIVEN, 7, 0.2670780653881631",
    "G, ROW_STANDARDISED, 12, 0.12821652342523304",
    "G_STAR, ROW_STANDARDISED, 0, -2.3009848628905845",
    "G_STAR, ROW_STANDARDISED, 7, 0.1421722372003993",
    "G_STAR, AS_GIVEN, 12, 0.1624653418962617",
    "MORAN, ROW_STANDARDISED, 0, 1.4220904401756203",
    "MORAN, ROW_STANDARDISED, 7, -0.031706745203094924",
    "MORAN, ROW_STANDARDISED, 12, 0.003998713628793924",
  })
  void localStatisticsByInverseDistanceAreThoseOfSpdep(
      LocalMeasure measure, WeightStyle style, int place, double statistic) {
    SpatialResult found =
        LocalAutocorrelation.answer(
            LocalAutocorrelationInput.builder()
                .observations(values())
                .weights(inverse(1, style))
                .measure(measure)
                .inference(SpatialInference.builder().alternative(Alternative.TWO_SIDED).build())
                .correction(Correction.NONE)
                .build());
    assertThat(found.statistics().get(place).statistic().orElseThrow())
        .isCloseTo(statistic, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "CONDITIONAL, 0, -0.10393691823844732, 0.7316115344517381",
    "CONDITIONAL, 7, -0.004549691243434453, 0.010339245963153219",
    "RANDOMISATION, 0, -0.041666666666666664, 0.30479469400968934",
    "RANDOMISATION, 12, -0.041666666666666664, 0.08927557017008779",
  })
  void momentsOfLocalMoranByInverseDistanceAreThoseOfSpdep(
      NullAssumption assumption, int place, double expected, double variance) {
    SpatialStatistic found =
        LocalAutocorrelation.answer(
                LocalAutocorrelationInput.builder()
                    .observations(values())
                    .weights(inverse(1, WeightStyle.ROW_STANDARDISED))
                    .inference(
                        SpatialInference.builder()
                            .assumption(assumption)
                            .alternative(Alternative.TWO_SIDED)
                            .build())
                    .correction(Correction.NONE)
                    .build())
            .statistics()
            .get(place);
    assertThat(found.expected().orElseThrow()).isCloseTo(expected, within(1e-12));
    assertThat(found.variance().orElseThrow()).isCloseTo(variance, within(1e-12));
  }

  @Test
  void anAdaptiveKernelReachesAsFarAsTheNeighbourThatIsNamed() {
    List<SpatialPoint> line =
        IntStream.of(0, 1, 3, 7).mapToObj(x -> SpatialPoint.of("x" + x, x, 0)).toList();
    SpatialWeights weights =
        SpatialWeights.kernel(
            line,
            DistanceMeasure.PLANAR,
            Kernel.TRIANGULAR,
            Bandwidth.nearest(2),
            WeightStyle.AS_GIVEN);
    assertThat(weights.places().get(0))
        .isEqualTo(Neighbours.weighted("x0", Map.of("x1", 1 - 1 / 3.0)));
    assertThat(weights.places().get(1)).isEqualTo(Neighbours.weighted("x1", Map.of("x0", 0.5)));
    assertThat(weights)
        .hasToString("kernel TRIANGULAR, bandwidth 2 nearest PLANAR, AS_GIVEN, 4 places");
  }

  @Test
  void anIslandIsJoinedToThePlaceNearestToIt() {
    List<SpatialPoint> points =
        List.of(
            SpatialPoint.of("a", 0, 0), SpatialPoint.of("b", 1, 0), SpatialPoint.of("far", 9, 0));
    SpatialWeights weights =
        SpatialWeights.distanceBand(points, DistanceMeasure.PLANAR, 2, WeightStyle.BINARY);
    assertThat(weights.islands()).containsExactly("far");
    assertThat(weights.joiningIslands(points, DistanceMeasure.PLANAR).places())
        .containsExactly(
            Neighbours.of("a", List.of("b")),
            Neighbours.of("b", List.of("a", "far")),
            Neighbours.of("far", List.of("b")));
  }

  @Test
  void whatHasNoMeaningIsRefused() {
    List<SpatialPoint> same = List.of(SpatialPoint.of("a", 1, 1), SpatialPoint.of("b", 1, 1));
    assertThatThrownBy(
            () ->
                SpatialWeights.inverseDistance(
                    same, DistanceMeasure.PLANAR, 5, 1, WeightStyle.AS_GIVEN))
        .hasMessage(
            "points must be at different places for an inverse distance, but was a and b at the"
                + " same");
    assertThatThrownBy(
            () ->
                SpatialWeights.kernel(
                    same,
                    DistanceMeasure.PLANAR,
                    Kernel.GAUSSIAN,
                    Bandwidth.nearest(1),
                    WeightStyle.AS_GIVEN))
        .hasMessageContaining("bandwidth must reach a place elsewhere");
    assertThatThrownBy(
            () ->
                SpatialWeights.nearest(
                    List.of(SpatialPoint.of("a", 530_000, 180_000), SpatialPoint.of("b", 0, 91)),
                    DistanceMeasure.GREAT_CIRCLE_KM,
                    1,
                    WeightStyle.BINARY))
        .hasMessageContaining("points[0].x must be in [-360, 360]")
        .hasMessageContaining("points[1].y must be in [-90, 90]");
    List<SpatialPoint> crowd =
        IntStream.range(0, 2300).mapToObj(i -> SpatialPoint.of("p" + i, i, 0)).toList();
    assertThatThrownBy(
            () ->
                SpatialWeights.distanceBand(crowd, DistanceMeasure.PLANAR, 1e6, WeightStyle.BINARY))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.TOO_LARGE));
  }
}
