package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

class SpatialProperties {

  /** Whole values on a ring of whole coordinates, so that rounding stays near the last digit. */
  @Provide
  Arbitrary<List<Integer>> maps() {
    return Arbitraries.integers().between(0, 1000).list().ofMinSize(5).ofMaxSize(30);
  }

  private static Observations observations(List<Integer> values) {
    Observations.Builder builder = Observations.builder();
    builder.measure("x");
    for (int i = 0; i < values.size(); i++) {
      builder.addEntries(Observation.of("P" + i, values.get(i)));
    }
    return builder.build();
  }

  private static List<SpatialPoint> points(int size) {
    List<SpatialPoint> points = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      points.add(SpatialPoint.of("P" + i, i * 37 % 11, i * 53 % 13));
    }
    return points;
  }

  private static SpatialWeights nearest(int size, int count, WeightStyle style) {
    return SpatialWeights.nearest(points(size), DistanceMeasure.PLANAR, count, style);
  }

  private static SpatialWeights band(int size, WeightStyle style) {
    return SpatialWeights.distanceBand(points(size), DistanceMeasure.PLANAR, 3, style);
  }

  private static SpatialInference permuted(Alternative alternative, long seed) {
    return SpatialInference.builder().alternative(alternative).permutations(99).seed(seed).build();
  }

  private static GlobalAutocorrelationInput global(
      Observations values, SpatialWeights weights, GlobalMeasure measure, long seed) {
    return GlobalAutocorrelationInput.builder()
        .observations(values)
        .weights(weights)
        .measure(measure)
        .inference(permuted(Alternative.TWO_SIDED, seed))
        .build();
  }

  private static LocalAutocorrelationInput local(
      Observations values, SpatialWeights weights, LocalMeasure measure, long seed) {
    return LocalAutocorrelationInput.builder()
        .observations(values)
        .weights(weights)
        .measure(measure)
        .inference(permuted(Alternative.GREATER, seed))
        .correction(Correction.BENJAMINI_HOCHBERG)
        .build();
  }

  @Property(tries = 50)
  void threadsChangeNoBit(
      @ForAll("maps") List<Integer> values,
      @ForAll long seed,
      @ForAll GlobalMeasure measure,
      @ForAll LocalMeasure localMeasure) {
    Observations x = observations(values);
    SpatialWeights weights = nearest(values.size(), 3, WeightStyle.ROW_STANDARDISED);
    GlobalAutocorrelationInput global = global(x, weights, measure, seed);
    LocalAutocorrelationInput local = local(x, weights, localMeasure, seed);
    SpatialGiniInput gini =
        SpatialGiniInput.builder()
            .observations(x)
            .weights(weights)
            .inference(permuted(Alternative.LESS, seed))
            .build();
    ExecutorService four = Executors.newFixedThreadPool(4);
    try {
      assertThat(GlobalAutocorrelation.answer(global, four))
          .isEqualTo(GlobalAutocorrelation.answer(global));
      assertThat(LocalAutocorrelation.answer(local, four))
          .isEqualTo(LocalAutocorrelation.answer(local));
      assertThat(SpatialGini.answer(gini, four)).isEqualTo(SpatialGini.answer(gini));
    } finally {
      four.shutdown();
    }
  }

  @Property(tries = 200)
  void localMoransAddUpToTheGlobalTimesTheSumOfWeights(
      @ForAll("maps") List<Integer> values, @ForAll WeightStyle style) {
    Observations x = observations(values);
    SpatialWeights weights = nearest(values.size(), 4, style);
    SpatialStatistic global =
        GlobalAutocorrelation.answer(global(x, weights, GlobalMeasure.MORAN, 1)).statistic();
    if (global.statistic().isPresent()) {
      double sum =
          LocalAutocorrelation.answer(local(x, weights, LocalMeasure.MORAN, 1))
              .statistics()
              .stream()
              .mapToDouble(one -> one.statistic().orElseThrow())
              .sum();
      boolean each = style == WeightStyle.BINARY || style == WeightStyle.AS_GIVEN;
      double total = each ? 4.0 * values.size() : values.size();
      assertThat(sum).isCloseTo(total * global.statistic().getAsDouble(), within(1e-9));
    }
  }

  /** The largest |eigenvalue| of weights whose rows and columns all add up to 1 is 1. */
  @Property(tries = 200)
  void moranOnARingLiesBetweenMinusOneAndOne(@ForAll("maps") List<Integer> values) {
    SpatialWeights.Builder ring = SpatialWeights.builder();
    ring.basis("ring").style(WeightStyle.ROW_STANDARDISED);
    int size = values.size();
    for (int i = 0; i < size; i++) {
      ring.addPlaces(
          Neighbours.of("P" + i, List.of("P" + (i + 1) % size, "P" + (i + size - 1) % size)));
    }
    GlobalAutocorrelation.answer(global(observations(values), ring.build(), GlobalMeasure.MORAN, 1))
        .statistic()
        .statistic()
        .ifPresent(moran -> assertThat(moran).isBetween(-1 - 1e-12, 1 + 1e-12));
  }

  @Property(tries = 100)
  void scalingByAPowerOfTwoChangesNothing(
      @ForAll("maps") List<Integer> values, @ForAll GlobalMeasure measure) {
    SpatialWeights weights = band(values.size(), WeightStyle.BINARY);
    List<Integer> larger = values.stream().map(value -> value * 8).toList();
    assertThat(GlobalAutocorrelation.answer(global(observations(larger), weights, measure, 5)))
        .isEqualTo(GlobalAutocorrelation.answer(global(observations(values), weights, measure, 5)));
  }

  @Property(tries = 100)
  void permutingPlacesPermutesTheStatistics(
      @ForAll("maps") List<Integer> values, @ForAll LocalMeasure measure, @ForAll long seed) {
    Observations x = observations(values);
    List<Observation> moved = new ArrayList<>(x.entries());
    Collections.shuffle(moved, new Random(seed));
    SpatialWeights weights = band(values.size(), WeightStyle.ROW_STANDARDISED);
    SpatialResult plain = LocalAutocorrelation.answer(local(x, weights, measure, 1));
    SpatialResult other =
        LocalAutocorrelation.answer(
            local(
                Observations.builder().measure("x").addAllEntries(moved).build(),
                weights,
                measure,
                1));
    for (SpatialStatistic one : plain.statistics()) {
      SpatialStatistic same = other.at(one.label());
      assertThat(same.statistic().isPresent()).isEqualTo(one.statistic().isPresent());
      double value = one.statistic().orElse(0);
      assertThat(same.statistic().orElse(0))
          .isCloseTo(value, within(1e-6 * Math.max(1, Math.abs(value))));
    }
  }

  @Property(tries = 100)
  void standardisedGAndLocalMoranTestTheSame(@ForAll("maps") List<Integer> values) {
    Observations x = observations(values);
    SpatialWeights weights = nearest(values.size(), 2, WeightStyle.BINARY);
    SpatialResult moran = LocalAutocorrelation.answer(local(x, weights, LocalMeasure.MORAN, 1));
    SpatialResult g = LocalAutocorrelation.answer(local(x, weights, LocalMeasure.G, 1));
    for (SpatialStatistic one : moran.statistics()) {
      SpatialStatistic same = g.at(one.label());
      if (one.z().isPresent() && same.z().isPresent()) {
        double z = Math.abs(one.z().getAsDouble());
        assertThat(Math.abs(same.z().getAsDouble())).isCloseTo(z, within(1e-6 * Math.max(1, z)));
      }
    }
  }

  @Property(tries = 100)
  void correctionNeverLowersAPValue(
      @ForAll("maps") List<Integer> values, @ForAll Correction correction) {
    double[] raw = values.stream().mapToDouble(value -> value / 1000.0).toArray();
    double[] adjusted = correction.adjusted(raw);
    for (int i = 0; i < raw.length; i++) {
      assertThat(adjusted[i]).isBetween(raw[i] - 1e-15, 1.0);
    }
  }

  @Property(tries = 100)
  void theGiniIsTheSumOfItsParts(
      @ForAll("maps") List<Integer> values, @ForAll @IntRange(min = 1, max = 4) int count) {
    IndexResult gini =
        SpatialGini.answer(
            SpatialGiniInput.builder()
                .observations(observations(values))
                .weights(nearest(values.size(), count, WeightStyle.BINARY))
                .build());
    double parts =
        gini.value(SpatialGini.NEIGHBOURS).orElse(0) + gini.value(SpatialGini.OTHERS).orElse(0);
    assertThat(parts).isCloseTo(gini.value(SpatialGini.ALL).orElse(0), within(1e-12));
  }

  @Property(tries = 50)
  void everyResultReadsBackFromItsJsonAndHasNoNaN(
      @ForAll("maps") List<Integer> values,
      @ForAll GlobalMeasure measure,
      @ForAll LocalMeasure localMeasure) {
    Observations x = observations(values);
    SpatialWeights weights = band(values.size(), WeightStyle.ROW_STANDARDISED);
    for (SpatialResult found :
        List.of(
            GlobalAutocorrelation.answer(global(x, weights, measure, 3)),
            LocalAutocorrelation.answer(local(x, weights, localMeasure, 3)))) {
      String json = HubJson.write(found);
      assertThat(json).doesNotContain("NaN", "Infinity");
      assertThat(HubJson.read(json, SpatialResult.class)).isEqualTo(found);
    }
  }
}
