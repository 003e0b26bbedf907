package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

class SpatialStatisticsTest {

  private static final Map<String, List<String>> LINE =
      ordered("A", List.of("B"), "B", List.of("A", "C"), "C", List.of("B", "D"), "D", List.of("C"));

  private static Map<String, List<String>> ordered(Object... pairs) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i].toString(), ((List<?>) pairs[i + 1]).stream().map(String::valueOf).toList());
    }
    return map;
  }

  private static Observations values(double a, double b, double c, double d) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("A", a);
    values.put("B", b);
    values.put("C", c);
    values.put("D", d);
    return Observations.of("x", values);
  }

  private static SpatialWeights line() {
    return SpatialWeights.contiguity(LINE, WeightStyle.BINARY);
  }

  private static SpatialInference greater() {
    return SpatialInference.builder().alternative(Alternative.GREATER).build();
  }

  private static GlobalAutocorrelationInput.Builder global(Observations values) {
    return global(values, line(), greater());
  }

  private static GlobalAutocorrelationInput.Builder global(
      Observations values, SpatialWeights weights, SpatialInference inference) {
    return GlobalAutocorrelationInput.builder()
        .observations(values)
        .weights(weights)
        .inference(inference);
  }

  private static LocalAutocorrelationInput.Builder local(Observations values) {
    return local(values, line());
  }

  private static LocalAutocorrelationInput.Builder local(
      Observations values, SpatialWeights weights) {
    return LocalAutocorrelationInput.builder()
        .observations(values)
        .weights(weights)
        .inference(greater())
        .correction(Correction.NONE);
  }

  @Test
  void theArrangementObservedCountsAmongThoseThatReachIt() {
    Tally tally = new Tally(5);
    assertThat(tally.pValue(Alternative.GREATER)).isEqualTo(1);
    for (double permuted : new double[] {7, 5, 4}) {
      tally.add(permuted);
    }
    assertThat(tally.pValue(Alternative.GREATER)).isEqualTo(0.75);
    assertThat(tally.pValue(Alternative.LESS)).isEqualTo(0.75);
    tally.add(6);
    tally.add(8);
    assertThat(tally.pValue(Alternative.LESS)).isEqualTo(0.5);
    assertThat(tally.pValue(Alternative.TWO_SIDED)).isEqualTo(1);
  }

  /** A's only neighbour is the highest of three others, so one draw in three reaches it. */
  @Test
  void neighboursAreDrawnFromAllOtherPlaces() {
    SpatialResult found =
        LocalAutocorrelation.answer(
            LocalAutocorrelationInput.builder()
                .observations(values(4, 3, 2, 1))
                .weights(line())
                .inference(
                    SpatialInference.builder()
                        .alternative(Alternative.GREATER)
                        .permutations(2999)
                        .seed(5)
                        .build())
                .correction(Correction.NONE)
                .build());
    assertThat(found.at("A").permutationPValue().getAsDouble()).isCloseTo(1 / 3.0, within(0.04));
  }

  /** z is -3/2, -1/2, 1/2, 3/2: sum w z z = 2 (3/4 - 1/4 + 3/4) = 5/2, S0 = 6, sum z^2 = 5. */
  @Test
  void moranOfALineThatRisesIsThatByHand() {
    SpatialResult found = GlobalAutocorrelation.answer(global(values(1, 2, 3, 4)).build());
    assertThat(found.statistic().statistic().getAsDouble()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(found.statistic().expected().getAsDouble()).isCloseTo(-1.0 / 3, within(1e-15));
    assertThat(found.explanation().answer().number().getAsDouble())
        .isEqualTo(found.statistic().statistic().getAsDouble());
  }

  /** Of the 24 orders two have a Moran as high as the rising line: it and its mirror. */
  @Test
  void permutationsComeCloseToTheShareOfOrdersThatReachTheStatistic() {
    SpatialInference many =
        SpatialInference.builder()
            .alternative(Alternative.GREATER)
            .permutations(20_000)
            .seed(11L)
            .build();
    SpatialResult found =
        GlobalAutocorrelation.answer(global(values(1, 2, 3, 4), line(), many).build());
    assertThat(found.statistic().permutationPValue().getAsDouble())
        .isCloseTo(2.0 / 24, within(0.01));
  }

  @Test
  void equalValuesAndMissingNeighboursHaveNoStatistic() {
    assertThat(GlobalAutocorrelation.answer(global(values(2, 2, 2, 2)).build()).statistic())
        .extracting(one -> one.undefined().map(Undefined::code).orElse(""))
        .isEqualTo("NO_VARIATION");
    SpatialWeights islands =
        SpatialWeights.contiguity(
            ordered("A", List.of(), "B", List.of(), "C", List.of(), "D", List.of()),
            WeightStyle.ROW_STANDARDISED);
    assertThat(
            GlobalAutocorrelation.answer(global(values(1, 2, 3, 4), islands, greater()).build())
                .statistic()
                .undefined()
                .map(Undefined::code))
        .hasValue("NO_NEIGHBOURS");
    assertThat(
            LocalAutocorrelation.answer(local(values(2, 2, 2, 2)).build())
                .at("A")
                .undefined()
                .map(Undefined::code))
        .hasValue("NO_VARIATION");
  }

  @Test
  void islandsAreNamedAndHaveNoLocalStatistic() {
    SpatialWeights weights =
        SpatialWeights.contiguity(
            ordered("A", List.of("B"), "B", List.of("A"), "C", List.of(), "D", List.of()),
            WeightStyle.ROW_STANDARDISED);
    for (LocalMeasure measure : LocalMeasure.values()) {
      SpatialResult found =
          LocalAutocorrelation.answer(local(values(1, 2, 3, 5), weights).measure(measure).build());
      assertThat(found.islands()).containsExactly("C", "D");
      assertThat(found.at("C").undefined().map(Undefined::code)).hasValue("ISLAND");
      assertThat(found.at("A").statistic()).isPresent();
    }
  }

  @Test
  void whereEverybodyIsANeighbourNothingCanBeTestedButTheExpectedValueIsGiven() {
    List<SpatialPoint> points =
        List.of(
            SpatialPoint.of("A", 0, 0),
            SpatialPoint.of("B", 1, 0),
            SpatialPoint.of("C", 0, 1),
            SpatialPoint.of("D", 5, 5));
    SpatialWeights all =
        SpatialWeights.nearest(points, DistanceMeasure.PLANAR, 3, WeightStyle.ROW_STANDARDISED);
    Map<GlobalMeasure, Double> expected =
        Map.of(
            GlobalMeasure.MORAN, -1.0 / 3,
            GlobalMeasure.GEARY, 1.0,
            GlobalMeasure.GETIS_ORD, 1.0 / 3);
    for (GlobalMeasure measure : GlobalMeasure.values()) {
      SpatialResult found =
          GlobalAutocorrelation.answer(
              global(values(1, 2, 3, 9), all, greater()).measure(measure).build());
      SpatialStatistic one = found.statistic();
      assertThat(one.expected().orElseThrow())
          .isCloseTo(expected.getOrDefault(measure, 0.0), within(1e-15));
      assertThat(one.variance()).isEmpty();
      assertThat(found.explanation().toString())
          .contains("expected without a pattern", "analytic test");
      assertThat(one.untested().map(Undefined::code)).hasValue("NO_VARIANCE");
    }
    SpatialResult moran = LocalAutocorrelation.answer(local(values(1, 2, 3, 9), all).build());
    assertThat(moran.at("A").untested().map(Undefined::code)).hasValue("NO_VARIANCE");
    assertThat(moran.at("A").expected().orElseThrow()).isNegative();
    SpatialResult star =
        LocalAutocorrelation.answer(
            local(values(1, 2, 3, 9), all).measure(LocalMeasure.G_STAR).build());
    assertThat(star.at("A").undefined().map(Undefined::code)).hasValue("NO_VARIANCE");
  }

  @Test
  void quadrantsSayHowAPlaceStandsToItsNeighbours() {
    SpatialResult found = LocalAutocorrelation.answer(local(values(9, 8, 1, 7)).build());
    assertThat(found.at("A").quadrant()).hasValue(MoranQuadrant.HIGH_HIGH);
    assertThat(found.at("C").quadrant()).hasValue(MoranQuadrant.LOW_HIGH);
    assertThat(found.at("D").quadrant()).hasValue(MoranQuadrant.HIGH_LOW);
  }

  @Test
  void theTailOfTheNormalDistributionIsThatOfTables() {
    assertThat(NormalTail.above(0)).isEqualTo(0.5);
    assertThat(NormalTail.above(1)).isCloseTo(0.15865525393145705, within(1e-16));
    assertThat(NormalTail.above(1.959963984540054)).isCloseTo(0.025, within(1e-16));
    assertThat(NormalTail.above(-1)).isCloseTo(0.8413447460685429, within(2e-16));
    assertThat(NormalTail.above(5))
        .isCloseTo(2.866515718791939e-7, Percentage.withPercentage(1e-11));
    assertThat(NormalTail.above(2.0000001))
        .isCloseTo(NormalTail.above(2) - 1e-7 * 0.05399096651318806, within(1e-14));
    assertThat(NormalTail.above(50)).isZero();
  }

  @Test
  void correctionsAreThoseByHand() {
    double[] raw = {0.01, 0.04, 0.03, 0.5};
    assertThat(Correction.BONFERRONI.adjusted(raw))
        .containsExactly(new double[] {0.04, 0.16, 0.12, 1}, within(1e-15));
    assertThat(Correction.BENJAMINI_HOCHBERG.adjusted(raw))
        .containsExactly(new double[] {0.04, 0.16 / 3, 0.16 / 3, 0.5}, within(1e-15));
    assertThat(Correction.NONE.adjusted(raw)).containsExactly(raw);
  }

  @Test
  void theNearestAreTakenByDistanceThenByName() {
    List<SpatialPoint> cross =
        List.of(
            SpatialPoint.of("centre", 0, 0),
            SpatialPoint.of("west", -1, 0),
            SpatialPoint.of("east", 1, 0),
            SpatialPoint.of("north", 0, 3));
    SpatialWeights one =
        SpatialWeights.nearest(cross, DistanceMeasure.PLANAR, 1, WeightStyle.BINARY);
    assertThat(one.places().get(0).neighbours()).containsExactly("east");
    SpatialWeights band =
        SpatialWeights.distanceBand(cross, DistanceMeasure.PLANAR, 1, WeightStyle.BINARY);
    assertThat(band.places().get(0).neighbours()).containsExactly("west", "east");
    assertThat(band.islands()).containsExactly("north");
  }

  /** A degree of a meridian of this sphere is 6371.0088 pi / 180 km. */
  @Test
  void theGreatCircleIsMeasuredInKilometres() {
    double degree =
        DistanceMeasure.GREAT_CIRCLE_KM.between(
            SpatialPoint.of("a", 10, 50), SpatialPoint.of("b", 10, 51));
    assertThat(degree).isCloseTo(6371.0088 * Math.PI / 180, within(1e-9));
    assertThat(
            DistanceMeasure.GREAT_CIRCLE_KM.between(
                SpatialPoint.of("a", 1, 51), SpatialPoint.of("b", 1, 51)))
        .isZero();
  }

  @Test
  void aGiniOfZerosIsUndefinedAndOneOfEqualNeighboursHasNoPolarisation() {
    IndexResult zeros = gini(values(0, 0, 0, 0));
    assertThat(zeros.undefined(SpatialGini.ALL).map(Undefined::code)).hasValue("ZERO_TOTAL");
    IndexResult equal = gini(values(3, 3, 3, 3));
    assertThat(equal.value(SpatialGini.ALL)).hasValue(0);
    assertThat(equal.undefined(SpatialGini.POLARISATION).map(Undefined::code))
        .hasValue("EQUAL_NEIGHBOURS");
  }

  private static IndexResult gini(Observations values) {
    return SpatialGini.answer(
        SpatialGiniInput.builder().observations(values).weights(line()).build());
  }

  @Test
  void badWeightsAreRefusedByPlace() {
    assertThatThrownBy(
            () ->
                SpatialWeights.contiguity(
                    ordered("A", List.of("B"), "B", List.of()), WeightStyle.BINARY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("neighbours of B must hold A, which has B as a neighbour, but was []");
    assertThatThrownBy(
            () -> SpatialWeights.contiguity(ordered("A", List.of("Q")), WeightStyle.BINARY))
        .hasMessage("places[0].neighbours[0] must be one of the places, but was Q");
    assertThatThrownBy(() -> Neighbours.of("A", List.of("B", "A")))
        .hasMessage("neighbours[1] must be another place, but was A");
  }

  @Test
  void badQuestionsAreRefused() {
    assertThatThrownBy(() -> global(Observations.of("x", Map.of("A", 1.0))).build())
        .hasMessage(
            "observations must have an entry for each place of the weights, but was none for B");
    assertThatThrownBy(() -> global(Observations.of("x", Map.of("Q", 1.0))).build())
        .hasMessage("observations.entries[0].label must be a place of the weights, but was Q");
    assertThatThrownBy(() -> global(values(1, -2, 3, 4)).measure(GlobalMeasure.GETIS_ORD).build())
        .hasMessage(
            "observations.entries[1].value must be >= 0 for Getis-Ord general G, but was -2.0");
    assertThatThrownBy(
            () -> SpatialInference.builder().alternative(Alternative.LESS).permutations(9).build())
        .hasMessage("seed must be given if permutations are, but was absent");
    assertThatThrownBy(
            () ->
                global(
                        values(1, 2, 3, 4),
                        line(),
                        SpatialInference.builder()
                            .assumption(NullAssumption.CONDITIONAL)
                            .alternative(Alternative.LESS)
                            .build())
                    .build())
        .hasMessage("inference.assumption must be one that MORAN has, but was CONDITIONAL");
  }
}
