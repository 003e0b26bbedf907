package org.creativehubs.metrics.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;

/**
 * How much of the inequality of places lies between neighbours, and how much between others?
 *
 * <p>The Gini is the sum of |x_i - x_j| over all ordered pairs over 2 n^2 mean, in [0, 1 - 1/n]. It
 * splits into the pairs that are neighbours and the rest, which add up to it. Polarisation is the
 * mean difference of the rest over the mean difference of neighbours: above 1 where neighbours are
 * more alike. Nothing has a unit. Without a total above zero there is no Gini, without both kinds
 * of pairs, or where neighbours do not differ, no polarisation.
 *
 * <pre>{@code
 * Observations rents =
 *     Observations.of("rent in GBP", Map.of("a", 4.0, "b", 8.0, "c", 12.0, "d", 13.0));
 * SpatialWeights line =
 *     SpatialWeights.contiguity(
 *         Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("b", "d"), "d", List.of("c")),
 *         WeightStyle.ROW_STANDARDISED);
 * IndexResult found = SpatialGini.of(rents, line);
 * found.at(SpatialGini.NEIGHBOURS); // neighbours: 0.0608
 * }</pre>
 */
public final class SpatialGini {

  static final Source SOURCE =
      Source.builder()
          .document("Rey and Smith, A spatial decomposition of the Gini coefficient")
          .edition("2013")
          .place("Letters in Spatial and Resource Sciences 6(2), 55-70")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SpatialGiniInput, IndexResult> ENTRY =
      CatalogEntry.of("spatial-gini", SpatialGini.class, SpatialGiniInput.class, IndexResult.class)
          .title("Spatial decomposition of the Gini")
          .question("How much of the inequality of places lies between neighbours?")
          .convention("both parts add up to the Gini, on the scale 0 to 1 - 1/n")
          .source(SOURCE)
          .cap(Permuting.VALUES)
          .answeredBy(SpatialGini::answer);

  /** The label of the whole Gini. */
  public static final String ALL = "all pairs";

  /** The label of the neighbours' part. */
  public static final String NEIGHBOURS = "neighbours";

  /** The label of the part of all other pairs. */
  public static final String OTHERS = "others";

  /** The label of the ratio of the mean differences. */
  public static final String POLARISATION = "polarisation";

  /** The label of the p-value of the ratio, where permutations were asked for. */
  public static final String P_VALUE = "p-value of polarisation";

  private final SpatialGiniInput input;
  private final double[] values;
  private final Links links;
  private final double total;
  private final double all;
  private final double pairs;
  private final double linked;

  private SpatialGini(SpatialGiniInput input) {
    this.input = input;
    this.values = Links.levelled(input.observations().values());
    this.links = Links.of(input.observations(), input.weights());
    this.total = Arrays.stream(values).sum();
    this.all = differences(values);
    this.pairs = (double) values.length * (values.length - 1);
    this.linked = Arrays.stream(links.to).mapToDouble(list -> list.length).sum();
  }

  /**
   * The Gini and its parts, without a test.
   *
   * @param observations a value of zero or more for each place
   * @param weights the neighbours of the same places
   * @return Gini, both parts and polarisation
   */
  public static IndexResult of(Observations observations, SpatialWeights weights) {
    return answer(SpatialGiniInput.builder().observations(observations).weights(weights).build());
  }

  /**
   * The Gini and its parts, on the thread of the caller.
   *
   * @param input values and neighbours
   * @return Gini, both parts and polarisation
   */
  public static IndexResult answer(SpatialGiniInput input) {
    return answer(input, Runnable::run);
  }

  /**
   * The Gini and its parts.
   *
   * @param input values and neighbours
   * @param executor what permutations run on; the caller waits for them
   * @return Gini, both parts, polarisation and, where asked for, its p-value
   */
  public static IndexResult answer(SpatialGiniInput input, Executor executor) {
    return new SpatialGini(input).answer(executor);
  }

  private IndexResult answer(Executor executor) {
    double near = near(values);
    IndexResult.Builder result =
        IndexResult.builder()
            .index("Spatial Gini")
            .by("part")
            .formula("sum of |x_i - x_j| over ordered pairs / (2 n^2 mean)")
            .source(SOURCE)
            .addConventions(
                "scale: 0 to 1 - 1/n", "neighbours: " + input.weights().basis() + ", unweighted");
    result.addValues(
        part(ALL, all, pairs),
        part(NEIGHBOURS, near, linked),
        part(OTHERS, all - near, pairs - linked),
        polarisation(near));
    input
        .inference()
        .filter(inference -> inference.permutations().isPresent())
        .ifPresent(inference -> result.addValues(tested(inference, near, executor)));
    return result.addAllConventions(conventions()).build();
  }

  private List<String> conventions() {
    List<String> conventions = new ArrayList<>();
    input
        .inference()
        .ifPresent(
            inference -> {
              conventions.add("alternative: " + inference.alternative());
              Permuting.convention(inference).ifPresent(conventions::add);
            });
    return conventions;
  }

  /** Over all ordered pairs, from the values in order of size. */
  private static double differences(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += (2.0 * i + 1 - sorted.length) * sorted[i];
    }
    return 2 * sum;
  }

  private double near(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j : links.to[i]) {
        sum += Math.abs(x[i] - x[j]);
      }
    }
    return sum;
  }

  private IndexValue part(String label, double differences, double count) {
    if (total == 0) {
      return IndexValue.of(label, Reason.ZERO_TOTAL.undefined());
    }
    IndexPart sum = IndexPart.of("sum of differences over the total", differences / total);
    IndexValue.Builder value = IndexValue.builder().label(label);
    value.addParts(IndexPart.of("ordered pairs", count), sum);
    return value
        .found(
            sum.term().dividedBy(Term.of(2).times(values.length)),
            Math.max(0, differences / (2 * values.length * total)))
        .build();
  }

  private double ratio(double near) {
    return (all - near) / (pairs - linked) / (near / linked);
  }

  private Optional<Reason> noRatio(double near) {
    if (total == 0) {
      return Optional.of(Reason.ZERO_TOTAL);
    }
    if (linked == 0 || linked == pairs) {
      return Optional.of(Reason.ONE_SIDED_PAIRS);
    }
    return near == 0 ? Optional.of(Reason.EQUAL_NEIGHBOURS) : Optional.empty();
  }

  private IndexValue polarisation(double near) {
    return noRatio(near)
        .map(reason -> IndexValue.of(POLARISATION, reason.undefined()))
        .orElseGet(() -> ratioOf(near));
  }

  private IndexValue ratioOf(double near) {
    IndexPart ofOthers =
        IndexPart.of(
            "mean difference of others over the mean",
            (all - near) / (pairs - linked) / total * values.length);
    IndexPart ofNeighbours =
        IndexPart.of(
            "mean difference of neighbours over the mean", near / linked / total * values.length);
    IndexValue.Builder value = IndexValue.builder().label(POLARISATION);
    value.addParts(ofOthers, ofNeighbours);
    return value
        .found(ofOthers.term().dividedBy(ofNeighbours.term()), Math.max(0, ratio(near)))
        .build();
  }

  /** By the neighbours' differences, of which polarisation is the greater the fewer there are. */
  private IndexValue tested(SpatialInference inference, double near, Executor executor) {
    Optional<Reason> reason = noRatio(near);
    if (reason.isPresent()) {
      return IndexValue.of(P_VALUE, reason.orElseThrow().undefined());
    }
    OptionalDouble p = Permuting.pValue(inference, values, x -> -near(x) / all, executor);
    return IndexValue.builder()
        .label(P_VALUE)
        .expression(Permuting.shown(inference, p.orElseThrow()))
        .value(p.orElseThrow())
        .build();
  }
}
