package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.DrawnMaps;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

class PlaceWeightsProperties {

  /** Few different coordinates, so that distances tie. */
  private static List<SpatialPoint> points(long seed, int size) {
    Random random = new Random(seed);
    List<SpatialPoint> points = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      points.add(SpatialPoint.of("P" + i, random.nextInt(9), random.nextInt(9)));
    }
    return points;
  }

  private static Map<String, Set<String>> sets(SpatialWeights weights) {
    return weights.places().stream()
        .collect(Collectors.toMap(Neighbours::label, place -> Set.copyOf(place.neighbours())));
  }

  private static SpatialWeights band(
      List<SpatialPoint> points, DistanceMeasure measure, double band) {
    return SpatialWeights.distanceBand(points, measure, band, WeightStyle.BINARY);
  }

  @Property(tries = 100)
  void aBandHoldsWhoIsNearAndNobodyElse(
      @ForAll long seed,
      @ForAll DistanceMeasure measure,
      @ForAll @IntRange(min = 1, max = 30) int size,
      @ForAll @DoubleRange(min = 0.5, max = 1200) double band) {
    List<SpatialPoint> points = points(seed, size);
    Map<String, Set<String>> near = sets(band(points, measure, band));
    for (SpatialPoint here : points) {
      Set<String> expected =
          points.stream()
              .filter(there -> there != here && measure.between(here, there) <= band)
              .map(SpatialPoint::label)
              .collect(Collectors.toSet());
      assertThat(near.get(here.label())).isEqualTo(expected);
    }
  }

  @Property(tries = 100)
  void aWiderBandLosesNoNeighbourAndHoldsBothWays(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.5, max = 9) double band) {
    List<SpatialPoint> points = points(seed, 20);
    SpatialWeights less = band(points, DistanceMeasure.PLANAR, band);
    Map<String, Set<String>> more = sets(band(points, DistanceMeasure.PLANAR, band + 1));
    sets(less).forEach((label, near) -> assertThat(more.get(label)).containsAll(near));
    assertThat(less.isSymmetric()).isTrue();
  }

  @Property(tries = 100)
  void theNearestAreThoseOfSortingAllByDistanceAndName(
      @ForAll long seed,
      @ForAll DistanceMeasure measure,
      @ForAll @IntRange(min = 1, max = 8) int count) {
    List<SpatialPoint> points = points(seed, 20);
    SpatialWeights nearest = SpatialWeights.nearest(points, measure, count, WeightStyle.BINARY);
    for (int i = 0; i < points.size(); i++) {
      SpatialPoint here = points.get(i);
      List<String> expected =
          points.stream()
              .filter(there -> there != here)
              .sorted(
                  Comparator.comparingDouble((SpatialPoint there) -> measure.between(here, there))
                      .thenComparing(SpatialPoint::label))
              .limit(count)
              .map(SpatialPoint::label)
              .toList();
      assertThat(nearest.places().get(i).neighbours()).isEqualTo(expected);
    }
    assertThat(
            sets(SpatialWeights.nearest(Lists.reverse(points), measure, count, WeightStyle.BINARY)))
        .isEqualTo(sets(nearest));
  }

  @Property(tries = 100)
  void eitherWayHoldsAllAndBothWaysHoldsNoMore(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count) {
    SpatialWeights nearest =
        SpatialWeights.nearest(
            points(seed, 20), DistanceMeasure.PLANAR, count, WeightStyle.ROW_STANDARDISED);
    Map<String, Set<String>> either = sets(nearest.symmetric());
    Map<String, Set<String>> both = sets(nearest.mutual());
    sets(nearest)
        .forEach(
            (label, near) -> {
              assertThat(either.get(label)).containsAll(near);
              assertThat(near).containsAll(both.get(label));
            });
    assertThat(sets(nearest.symmetric().mutual())).isEqualTo(either);
  }

  @Property(tries = 30)
  void queenHoldsRookAndBothHoldBothWays(@ForAll @IntRange(min = 0, max = 20) int thousandths) {
    GeoShapes map = DrawnMaps.crooked(thousandths / 1000.0).snapping(0.05);
    SpatialWeights queen = SpatialWeights.queen(map, WeightStyle.BINARY);
    SpatialWeights rook = SpatialWeights.rook(map, WeightStyle.BINARY);
    Map<String, Set<String>> all = sets(queen);
    sets(rook).forEach((label, near) -> assertThat(all.get(label)).containsAll(near));
    assertThat(queen.isSymmetric()).isTrue();
    assertThat(rook.isSymmetric()).isTrue();
    assertThat(sets(rook)).isNotEqualTo(all);
  }

  @Property(tries = 100)
  void whatIsWrittenIsReadAgain(
      @ForAll long seed, @ForAll @DoubleRange(min = 1.5, max = 4) double band) {
    List<SpatialPoint> points = points(seed, 20);
    SpatialWeights plain = band(points, DistanceMeasure.PLANAR, band);
    assertThat(SpatialWeights.gal(plain.toGal("map", "id"), WeightStyle.BINARY).places())
        .isEqualTo(plain.places());
    SpatialWeights kernel =
        SpatialWeights.kernel(
            points,
            DistanceMeasure.PLANAR,
            Kernel.GAUSSIAN,
            Bandwidth.fixed(band),
            WeightStyle.AS_GIVEN);
    assertThat(
            SpatialWeights.gwt(
                    kernel.toGwt("map", "id"),
                    GwtColumn.WEIGHT,
                    kernel.labels(),
                    WeightStyle.AS_GIVEN)
                .places())
        .isEqualTo(kernel.places());
  }

  /** Also the permutations, which draw values to the weights in turn. */
  @Property(tries = 30)
  void weightsTimesAPowerOfTwoChangeNoLocalStatistic(
      @ForAll long seed, @ForAll LocalMeasure measure, @ForAll WeightStyle style) {
    List<SpatialPoint> points = DrawnMaps.crooked(0).centroids();
    SpatialWeights once =
        SpatialWeights.inverseDistance(points, DistanceMeasure.PLANAR, 1.6, 1, style);
    SpatialWeights fourfold =
        once.toBuilder()
            .places(
                once.places().stream()
                    .map(
                        place ->
                            place.toBuilder()
                                .weights(place.weights().stream().map(one -> 4 * one).toList())
                                .build())
                    .toList())
            .build();
    Assume.that(measure != LocalMeasure.MORAN || style != WeightStyle.AS_GIVEN);
    assertThat(pValues(seed, measure, fourfold)).isEqualTo(pValues(seed, measure, once));
  }

  private static List<OptionalDouble> pValues(
      long seed, LocalMeasure measure, SpatialWeights weights) {
    Random random = new Random(seed);
    Observations.Builder values = Observations.builder();
    values.measure("x");
    weights.labels().forEach(label -> values.addEntries(Observation.of(label, random.nextInt(99))));
    LocalAutocorrelationInput input =
        LocalAutocorrelationInput.builder()
            .observations(values.build())
            .weights(weights)
            .measure(measure)
            .inference(
                SpatialInference.builder()
                    .alternative(Alternative.GREATER)
                    .permutations(19)
                    .seed(seed)
                    .build())
            .correction(Correction.NONE)
            .build();
    return LocalAutocorrelation.answer(input).statistics().stream()
        .map(SpatialStatistic::permutationPValue)
        .toList();
  }
}
