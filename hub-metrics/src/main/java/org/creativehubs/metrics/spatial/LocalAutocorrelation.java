package org.creativehubs.metrics.spatial;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.metrics.index.Observations;

/**
 * Which places are like their neighbours, and where do high and low values sit together?
 *
 * <p>Formula and direction belong to the {@link LocalMeasure}; none has a unit. Islands have no
 * statistic; they stay in the mean and the number of places. There is no statistic where all values
 * are the same, and no G where the other values are, or where everybody is a neighbour.
 *
 * <p>Permutations keep the value of the place and draw its neighbours from the others: the p-value
 * is (1 + how many reach the statistic) / (1 + how many there are). Each place has a random stream
 * of its own, so that threads change no bit. Working memory is 4 bytes for each neighbour, some 50
 * for each place, and 4 more for each place and thread.
 *
 * <pre>{@code
 * Observations rents =
 *     Observations.of("rent in GBP", Map.of("a", 4.0, "b", 8.0, "c", 12.0, "d", 13.0));
 * SpatialWeights line =
 *     SpatialWeights.contiguity(
 *         Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("b", "d"), "d", List.of("c")),
 *         WeightStyle.ROW_STANDARDISED);
 * SpatialResult found =
 *     LocalAutocorrelation.of(rents, line, LocalMeasure.MORAN, Alternative.TWO_SIDED);
 * found.at("d").answer(); // 0.8128
 * }</pre>
 */
public final class LocalAutocorrelation {

  private static final Cap NEIGHBOURS =
      Cap.ofWork("neighbours of all places, in all permutations", 20_000_000_000L);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LocalAutocorrelationInput, SpatialResult> ENTRY =
      CatalogEntry.of(
              "local-autocorrelation",
              LocalAutocorrelation.class,
              LocalAutocorrelationInput.class,
              SpatialResult.class)
          .title("Local autocorrelation (local Moran, Getis-Ord G and G*)")
          .question("Which places are like their neighbours, and where are the hot spots?")
          .convention("measure: MORAN, G or G_STAR, the latter two standardised")
          .convention(
              "assumption: CONDITIONAL or RANDOMISATION; permutations keep the place's value")
          .convention("correction: NONE, BONFERRONI or BENJAMINI_HOCHBERG")
          .convention("divisor of local Moran: PLACES or PLACES_LESS_ONE")
          .source(
              Source.builder()
                  .document("Anselin, Local Indicators of Spatial Association")
                  .edition("1995")
                  .place("Geographical Analysis 27, 93-115")
                  .build())
          .source(
              Source.builder()
                  .document("Ord and Getis, Local Spatial Autocorrelation Statistics")
                  .edition("1995")
                  .place("Geographical Analysis 27, 286-306")
                  .build())
          .cap(NEIGHBOURS)
          .answeredBy(LocalAutocorrelation::answer);

  private static final int BLOCK = 4;

  private static final int OFTEN = 1000;

  private final LocalAutocorrelationInput input;
  private final double[] raw;

  /** The values brought near 1, for shares. */
  private final double[] levelled;

  private final double total;
  private final boolean allPositive;
  private final Links links;
  private final LocalStatistic statistic;
  private final boolean conditional;

  private LocalAutocorrelation(LocalAutocorrelationInput input) {
    this.input = input;
    this.raw = input.observations().values();
    this.levelled = Links.levelled(raw);
    this.total = Arrays.stream(levelled).sum();
    this.allPositive = Arrays.stream(raw).allMatch(value -> value >= 0);
    this.links = Links.of(input.observations(), input.weights());
    this.statistic = new LocalStatistic(input.measure(), links, raw, input.divisor());
    this.conditional = input.assumption() == NullAssumption.CONDITIONAL;
  }

  /**
   * The statistic of each place and its analytic test, under the usual assumption of the measure
   * and without a correction for the number of places.
   *
   * @param observations a value for each place
   * @param weights the neighbours of the same places
   * @param measure which statistic
   * @param alternative what the tests look for
   * @return one statistic for each place
   */
  public static SpatialResult of(
      Observations observations,
      SpatialWeights weights,
      LocalMeasure measure,
      Alternative alternative) {
    return answer(
        LocalAutocorrelationInput.builder()
            .observations(observations)
            .weights(weights)
            .measure(measure)
            .inference(SpatialInference.builder().alternative(alternative).build())
            .correction(Correction.NONE)
            .build());
  }

  /**
   * The statistic of each place and its tests, on the thread of the caller.
   *
   * @param input values, neighbours, measure and test
   * @return one statistic for each place
   */
  public static SpatialResult answer(LocalAutocorrelationInput input) {
    return answer(input, Runnable::run);
  }

  /**
   * The statistic of each place and its tests.
   *
   * @param input values, neighbours, measure and test
   * @param executor what permutations run on, beside the calling thread
   * @return one statistic for each place, the same on any executor
   */
  public static SpatialResult answer(LocalAutocorrelationInput input, Executor executor) {
    return new LocalAutocorrelation(input).answer(executor);
  }

  private SpatialResult answer(Executor executor) {
    SpatialStatistic.Builder[] built = new SpatialStatistic.Builder[raw.length];
    boolean same = Links.allSame(raw);
    Arrays.setAll(built, place -> told(place, same));
    OptionalDouble[] byPermutations = new OptionalDouble[raw.length];
    Arrays.fill(byPermutations, OptionalDouble.empty());
    if (input.inference().permutations().isPresent() && !same) {
      int permutations = input.inference().permutations().orElseThrow();
      long neighbours = IntStream.range(0, raw.length).mapToLong(statistic::neighbours).sum();
      NEIGHBOURS.check("inference.permutations", permutations, Math.max(raw.length, neighbours));
      SharedWork.on(executor)
          .costing(LongMath.saturatedMultiply(permutations, Math.max(1, neighbours / raw.length)))
          .inBlocks(
              raw.length,
              BLOCK,
              (from, until) -> {
                for (int place = from; place < until; place++) {
                  byPermutations[place] = permuted(place);
                }
              });
    }
    for (int place = 0; place < built.length; place++) {
      byPermutations[place].ifPresent(built[place]::permutationPValue);
    }
    return result(corrected(built));
  }

  private SpatialStatistic.Builder told(int place, boolean same) {
    SpatialStatistic.Builder built =
        SpatialStatistic.builder().label(input.observations().entries().get(place).label());
    undefined(place, same)
        .ifPresentOrElse(
            reason -> built.undefined(reason.undefined()), () -> defined(built, place));
    return built;
  }

  private Optional<Reason> undefined(int place, boolean same) {
    return same ? Optional.of(Reason.NO_VARIATION) : statistic.undefined(place);
  }

  private void defined(SpatialStatistic.Builder built, int place) {
    double observed = statistic.of(place);
    statistic.tell(built, place);
    built.expected(statistic.expected(place, conditional));
    if (input.measure() == LocalMeasure.MORAN) {
      built.quadrant(MoranQuadrant.of(statistic.value(place), statistic.lag(place)));
    } else {
      share(place).ifPresent(built::share);
    }
    statistic
        .untested(place, conditional)
        .ifPresentOrElse(
            reason -> built.untested(reason.undefined()),
            () ->
                built.tested(
                    observed,
                    statistic.expected(place, conditional),
                    statistic.variance(place, conditional),
                    input.inference().alternative()));
  }

  /** The neighbours' part of the sum, for values of zero or more. */
  private OptionalDouble share(int place) {
    boolean star = input.measure() == LocalMeasure.G_STAR;
    double all = star ? total : total - levelled[place];
    return allPositive && all > 0
        ? OptionalDouble.of(statistic.lag(place, levelled) / all)
        : OptionalDouble.empty();
  }

  private OptionalDouble permuted(int place) {
    if (statistic.undefined(place).isPresent()) {
      return OptionalDouble.empty();
    }
    RandomStream random = RandomStream.of(input.inference().seed().orElseThrow(), place);
    int[] others = IntStream.range(0, raw.length).filter(other -> other != place).toArray();
    Tally tally = new Tally(statistic.of(place));
    int permutations = input.inference().permutations().orElseThrow();
    for (int i = 0; i < permutations; i++) {
      if (i % OFTEN == 0) {
        Spending.current().heed();
      }
      tally.add(statistic.of(place, drawn(place, others, random)));
    }
    return OptionalDouble.of(tally.pValue(input.inference().alternative()));
  }

  /** The weighted sum of as many values as there are neighbours, without putting any back. */
  private double drawn(int place, int[] others, RandomStream random) {
    int count = statistic.neighbours(place);
    random.shuffle(others, count);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += links.given(place, i) * statistic.value(others[i]);
    }
    return sum;
  }

  private List<SpatialStatistic> corrected(SpatialStatistic.Builder[] built) {
    SpatialStatistic[] found =
        Arrays.stream(built).map(SpatialStatistic.Builder::build).toArray(SpatialStatistic[]::new);
    int[] tested =
        IntStream.range(0, found.length)
            .filter(i -> found[i].decisivePValue().isPresent())
            .toArray();
    double[] adjusted =
        input
            .correction()
            .adjusted(
                Arrays.stream(tested)
                    .mapToDouble(i -> found[i].decisivePValue().orElseThrow())
                    .toArray());
    for (int i = 0; i < tested.length; i++) {
      built[tested[i]].adjustedPValue(adjusted[i]);
    }
    return Arrays.stream(built).map(SpatialStatistic.Builder::build).toList();
  }

  private SpatialResult result(List<SpatialStatistic> statistics) {
    return SpatialResult.builder()
        .index(input.measure().words())
        .formula(input.measure().formula())
        .source(input.measure().source())
        .addAllConventions(conventions())
        .addAllIslands(input.weights().islands())
        .addAllStatistics(statistics)
        .build();
  }

  private List<String> conventions() {
    List<String> conventions = new ArrayList<>();
    conventions.add("weights: " + input.weights());
    conventions.add("assumption: " + input.assumption().words());
    conventions.add("alternative: " + input.inference().alternative());
    conventions.add("correction: " + input.correction());
    if (input.measure() == LocalMeasure.MORAN) {
      conventions.add("second moment over: " + input.divisor());
    }
    Permuting.convention(input.inference()).ifPresent(conventions::add);
    return conventions;
  }
}
