package org.creativehubs.metrics.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.Observations;

/**
 * Does like sit beside like on the map as a whole?
 *
 * <p>Formula, range and direction belong to the {@link GlobalMeasure}; none has a unit. z is always
 * (statistic - expected) / standard deviation. Islands count among the places and in the mean, and
 * stand in no pair, unless an {@link IslandRule} says otherwise. There is no statistic where all
 * values are the same or no place has a neighbour, and no analytic test below 4 places (3 under
 * normality) or where every order of the values gives the same statistic; the expected value is
 * given there too.
 *
 * <p>The p-value by permutations is (1 + how many reach the statistic) / (1 + how many there are).
 * Each permutation has a random stream of its own, so that threads change no bit. Working memory is
 * 12 bytes for each neighbour and 8 more where it has a weight of its own, some 100 for each place,
 * 8 more for each place and thread, and 8 for each permutation.
 *
 * <pre>{@code
 * Observations rents =
 *     Observations.of("rent in GBP", Map.of("a", 4.0, "b", 8.0, "c", 12.0, "d", 13.0));
 * SpatialWeights line =
 *     SpatialWeights.contiguity(
 *         Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("b", "d"), "d", List.of("c")),
 *         WeightStyle.ROW_STANDARDISED);
 * SpatialResult found =
 *     GlobalAutocorrelation.of(rents, line, GlobalMeasure.MORAN, Alternative.GREATER);
 * found.statistic().answer(); // 0.431
 * }</pre>
 */
public final class GlobalAutocorrelation {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<GlobalAutocorrelationInput, SpatialResult> ENTRY =
      CatalogEntry.of(
              "spatial-autocorrelation",
              GlobalAutocorrelation.class,
              GlobalAutocorrelationInput.class,
              SpatialResult.class)
          .title("Spatial autocorrelation of a map (Moran, Geary, Getis-Ord)")
          .question("Does like sit beside like on the map as a whole?")
          .convention("measure: MORAN, GEARY or GETIS_ORD")
          .convention(
              "assumption: NORMALITY or RANDOMISATION; alternative: GREATER, LESS, TWO_SIDED")
          .convention(
              "permutations with a seed; islands are COUNTED, COUNTED_IN_MEAN, LEFT_OUT or REFUSED")
          .source(
              Source.builder()
                  .document("Moran, Notes on continuous stochastic phenomena")
                  .edition("1950")
                  .place("Biometrika 37")
                  .build())
          .source(
              Source.builder()
                  .document("Geary, The contiguity ratio and statistical mapping")
                  .edition("1954")
                  .place("The Incorporated Statistician 5")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "Getis and Ord, The Analysis of Spatial Association by Use of Distance "
                          + "Statistics")
                  .edition("1992")
                  .place("Geographical Analysis 24")
                  .build())
          .cap(Permuting.VALUES)
          .answeredBy(GlobalAutocorrelation::answer);

  /** A variance this small, beside the square of a statistic, is rounding. */
  private static final double ROUNDING = 1e-12;

  private GlobalAutocorrelation() {}

  /**
   * The statistic and its analytic test, under the usual assumption of the measure.
   *
   * @param observations a value for each place
   * @param weights the neighbours of the same places
   * @param measure which statistic
   * @param alternative what the test looks for
   * @return one statistic
   */
  public static SpatialResult of(
      Observations observations,
      SpatialWeights weights,
      GlobalMeasure measure,
      Alternative alternative) {
    return answer(
        GlobalAutocorrelationInput.builder()
            .observations(observations)
            .weights(weights)
            .measure(measure)
            .inference(SpatialInference.builder().alternative(alternative).build())
            .build());
  }

  /**
   * The statistic and its tests, on the thread of the caller.
   *
   * @param input values, neighbours, measure and test
   * @return one statistic
   */
  public static SpatialResult answer(GlobalAutocorrelationInput input) {
    return answer(input, Runnable::run);
  }

  /**
   * The statistic and its tests.
   *
   * @param input values, neighbours, measure and test
   * @param executor what permutations run on, beside the calling thread
   * @return one statistic, the same on any executor
   */
  public static SpatialResult answer(GlobalAutocorrelationInput input, Executor executor) {
    return input.islandRule() == IslandRule.LEFT_OUT
        ? answer(input, input.withoutIslands(), executor)
        : answer(input, input, executor);
  }

  private static SpatialResult answer(
      GlobalAutocorrelationInput asked, GlobalAutocorrelationInput input, Executor executor) {
    double[] raw = input.observations().values();
    Links links = Links.of(input.observations(), input.weights());
    GlobalStatistic statistic =
        new GlobalStatistic(input.measure(), links, raw, input.islandRule());
    SpatialStatistic.Builder built =
        SpatialStatistic.builder().label(input.observations().measure());
    statistic
        .undefined(raw)
        .ifPresentOrElse(
            reason -> built.undefined(reason.undefined()),
            () -> tested(built, input, statistic, executor));
    return SpatialResult.builder()
        .index(input.measure().words())
        .formula(input.measure().formula())
        .source(input.measure().source())
        .addAllConventions(conventions(asked))
        .addAllIslands(asked.weights().islands())
        .addStatistics(built.build())
        .build();
  }

  private static List<String> conventions(GlobalAutocorrelationInput input) {
    List<String> conventions = new ArrayList<>();
    conventions.add("weights: " + input.weights());
    conventions.add("assumption: " + input.assumption().words());
    conventions.add("alternative: " + input.inference().alternative());
    conventions.add("z: (statistic - expected) / standard deviation");
    if (!input.weights().islands().isEmpty()) {
      conventions.add("islands: " + input.islandRule().words());
    }
    Permuting.convention(input.inference()).ifPresent(conventions::add);
    return conventions;
  }

  private static void tested(
      SpatialStatistic.Builder built,
      GlobalAutocorrelationInput input,
      GlobalStatistic statistic,
      Executor executor) {
    double observed = statistic.of(statistic.values());
    statistic.tell(built, observed);
    built.expected(statistic.expected());
    untested(input, statistic)
        .ifPresentOrElse(
            reason -> built.untested(reason.undefined()),
            () ->
                built.tested(
                    observed,
                    statistic.expected(),
                    statistic.variance(input.assumption()),
                    input.inference().alternative()));
    Permuting.pValue(input.inference(), statistic.values(), statistic::of, executor)
        .ifPresent(built::permutationPValue);
  }

  private static Optional<Reason> untested(
      GlobalAutocorrelationInput input, GlobalStatistic statistic) {
    if (statistic.places() < statistic.fewest(input.assumption())) {
      return Optional.of(Reason.TOO_FEW);
    }
    double expected = statistic.expected();
    return statistic.variance(input.assumption()) > ROUNDING * expected * expected
        ? Optional.empty()
        : Optional.of(Reason.NO_VARIANCE);
  }
}
