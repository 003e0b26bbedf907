package org.creativehubs.metrics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

/** Claims on values from 1 to 1,000, whose indices are of the size of one and lose 1e-13. */
class InequalityProperties {

  /** The distance of values from their mean may be a root of 1e-16 off where all are equal. */
  private static final Offset<Double> ROUNDING = within(1e-7);

  private static final Set<InequalityMeasure> MEASURES =
      EnumSet.complementOf(EnumSet.of(InequalityMeasure.DALTON));

  @Provide
  Arbitrary<List<Integer>> values() {
    return Arbitraries.integers().between(1, 1000).list().ofMinSize(2).ofMaxSize(12);
  }

  private static double[] doubles(List<Integer> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }

  private static double index(InequalityMeasure measure, Observations observations) {
    InequalityInput.Builder input = InequalityInput.builder();
    input.observations(observations).measure(measure);
    if (measure == InequalityMeasure.GENERALISED_ENTROPY) {
      input.alpha(2);
    } else if (measure == InequalityMeasure.ATKINSON) {
      input.epsilon(0.5);
    }
    return Inequality.answer(input.build()).value().orElseThrow();
  }

  private static double index(InequalityMeasure measure, double... values) {
    return index(measure, InequalityTest.values(values));
  }

  @Property(tries = 200)
  void anotherUnitChangesNoIndexButDaltons(
      @ForAll("values") List<Integer> values, @ForAll @IntRange(min = 2, max = 1000) int factor) {
    double[] before = doubles(values);
    double[] after = Arrays.stream(before).map(value -> value * factor).toArray();
    for (InequalityMeasure measure : MEASURES) {
      assertThat(index(measure, after))
          .as(measure.name())
          .isCloseTo(index(measure, before), ROUNDING);
    }
  }

  /** log(m f) / log(g f) falls as f grows, where the geometric mean g is below the mean m. */
  @Property(tries = 100)
  void daltonsIndexDependsOnTheUnit(@ForAll @IntRange(min = 2, max = 500) int low) {
    double[] pounds = {low, 2.0 * low};
    double[] pence = {100.0 * low, 200.0 * low};
    assertThat(index(InequalityMeasure.DALTON, pence))
        .isLessThan(index(InequalityMeasure.DALTON, pounds));
  }

  @Property(tries = 200)
  void theOrderOfValuesDoesNotMatter(@ForAll("values") List<Integer> values, @ForAll long seed) {
    double[] before = doubles(values);
    Collections.shuffle(values, new Random(seed));
    for (InequalityMeasure measure : InequalityMeasure.values()) {
      if (measure != InequalityMeasure.DALTON || Arrays.stream(before).sum() > before.length) {
        assertThat(index(measure, doubles(values)))
            .as(measure.name())
            .isCloseTo(index(measure, before), ROUNDING);
      }
    }
  }

  /** Pigou and Dalton: a gift from a richer to a poorer one that does not turn them round. */
  @Property(tries = 300)
  void aGiftToAPoorerOneNeverRaisesInequality(
      @ForAll("values") List<Integer> values,
      @ForAll @IntRange(max = 11) int giver,
      @ForAll @IntRange(max = 11) int taker,
      @ForAll @IntRange(max = 100) int percent) {
    double[] before = doubles(values);
    int from = giver % before.length;
    int to = taker % before.length;
    double gift = Math.max(0, before[from] - before[to]) / 2 * percent / 100;
    double[] after = before.clone();
    after[from] -= gift;
    after[to] += gift;
    for (InequalityMeasure measure : MEASURES) {
      assertThat(index(measure, after))
          .as(measure.name())
          .isLessThanOrEqualTo(index(measure, before) + 1e-7);
    }
  }

  @Property(tries = 100)
  void equalValuesAreNotUnequal(
      @ForAll @IntRange(min = 2, max = 1000) int value,
      @ForAll @IntRange(min = 2, max = 50) int n) {
    double[] values = IntStream.range(0, n).mapToDouble(i -> value).toArray();
    for (InequalityMeasure measure : MEASURES) {
      assertThat(index(measure, values)).as(measure.name()).isCloseTo(0, ROUNDING);
    }
    assertThat(index(InequalityMeasure.DALTON, values)).isCloseTo(1, ROUNDING);
  }

  @Property(tries = 200)
  void everyIndexStaysInItsRange(@ForAll("values") List<Integer> values) {
    int n = values.size();
    for (InequalityMeasure measure : MEASURES) {
      double greatest =
          switch (measure) {
            case GINI, HOOVER -> 1 - 1.0 / n;
            case GINI_CORRECTED, ATKINSON, CV_NORMALISED, COULTER -> 1;
            case THEIL_T -> Math.log(n);
            case CV_SAMPLE -> Math.sqrt(n);
            case CV_POPULATION, WILLIAMSON, WILLIAMSON_PLAIN_MEAN -> Math.sqrt(n - 1.0);
            default -> Double.MAX_VALUE;
          };
      assertThat(index(measure, doubles(values))).isBetween(-1e-9, greatest + 1e-9);
    }
  }

  /** A weight of three is the same as three times the value. */
  @Property(tries = 200)
  void weightsCountAsOftenAsTheySay(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 1000) Integer> values,
      @ForAll @Size(4) List<@IntRange(min = 1, max = 5) Integer> weights) {
    Observations.Builder weighted = Observations.builder();
    weighted.measure("value");
    double[] repeated =
        IntStream.range(0, 4)
            .flatMap(i -> IntStream.range(0, weights.get(i)).map(times -> values.get(i)))
            .asDoubleStream()
            .toArray();
    for (int i = 0; i < 4; i++) {
      weighted.addEntries(
          Observation.builder().label("v" + i).value(values.get(i)).weight(weights.get(i)).build());
    }
    for (InequalityMeasure measure :
        EnumSet.of(
            InequalityMeasure.GINI,
            InequalityMeasure.THEIL_T,
            InequalityMeasure.THEIL_L,
            InequalityMeasure.GENERALISED_ENTROPY,
            InequalityMeasure.ATKINSON,
            InequalityMeasure.HOOVER,
            InequalityMeasure.WILLIAMSON,
            InequalityMeasure.CV_POPULATION)) {
      assertThat(index(measure, weighted.build()))
          .as(measure.name())
          .isCloseTo(index(measure, repeated), ROUNDING);
    }
  }

  @Property(tries = 200)
  void betweenAndWithinAddUpToTheWhole(
      @ForAll("values") List<Integer> values, @ForAll @IntRange(min = 1, max = 4) int groups) {
    Observations.Builder grouped = Observations.builder();
    grouped.measure("value");
    for (int i = 0; i < values.size(); i++) {
      grouped.addEntries(
          Observation.builder()
              .label("v" + i)
              .value(values.get(i))
              .weight(1 + i % 3)
              .group("g" + i % groups)
              .build());
    }
    Observations observations = grouped.build();
    for (InequalityMeasure measure :
        EnumSet.of(InequalityMeasure.THEIL_T, InequalityMeasure.THEIL_L)) {
      IndexResult parts =
          TheilDecomposition.answer(TheilDecompositionInput.of(observations, measure));
      double between = parts.value("between").orElseThrow();
      double inside = parts.value("within").orElseThrow();
      assertThat(parts.value("total")).hasValue(between + inside);
      assertThat(between + inside).isCloseTo(index(measure, observations), within(1e-12));
      if (groups == 1) {
        assertThat(between).isCloseTo(0, within(1e-12));
      }
    }
  }

  @Property(tries = 200)
  void entropyAndAtkinsonPassIntoTheirLimits(@ForAll("values") List<Integer> values) {
    Observations observations = InequalityTest.values(doubles(values));
    assertThat(entropy(observations, 1e-9))
        .isCloseTo(index(InequalityMeasure.THEIL_L, observations), ROUNDING);
    assertThat(entropy(observations, 1 + 1e-9))
        .isCloseTo(index(InequalityMeasure.THEIL_T, observations), ROUNDING);
    assertThat(atkinson(observations, 1 - 1e-9)).isCloseTo(atkinson(observations, 1), ROUNDING);
    assertThat(atkinson(observations, 1.5 + 1e-9)).isCloseTo(atkinson(observations, 1.5), ROUNDING);
  }

  private static double entropy(Observations observations, double alpha) {
    return Inequality.answer(
            InequalityInput.builder()
                .observations(observations)
                .measure(InequalityMeasure.GENERALISED_ENTROPY)
                .alpha(alpha)
                .build())
        .value()
        .orElseThrow();
  }

  private static double atkinson(Observations observations, double epsilon) {
    return Inequality.answer(
            InequalityInput.builder()
                .observations(observations)
                .measure(InequalityMeasure.ATKINSON)
                .epsilon(epsilon)
                .build())
        .value()
        .orElseThrow();
  }
}
