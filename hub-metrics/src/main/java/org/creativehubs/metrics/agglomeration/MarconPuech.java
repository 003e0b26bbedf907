package org.creativehubs.metrics.agglomeration;

import java.util.List;
import java.util.concurrent.Executor;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;

/**
 * Is there more of an industry around its plants, or those of another, than there is of it overall?
 * A location quotient of the neighbourhood.
 *
 * <pre>
 * M(r) = mean_i (w_c(i, r) / w(i, r)) / mean_i ((W_c - w_i [c is the industry]) / (W - w_i))
 * </pre>
 *
 * <p>Here i runs over the plants of the industry that have a neighbour within r, w_c(i, r) is the
 * size of the plants of industry c within r of i, w(i, r) that of all plants there, i itself left
 * out, W_c and W the same everywhere, and w_i the size of i. M is a pure number from zero up: 1
 * where plants are as common near i as everywhere, 2 where they are twice as common.
 *
 * <p>There is none at a distance within which no plant has a neighbour ({@link
 * Reason#NO_NEIGHBOURS}), and for the single plant of an industry around itself ({@link
 * Reason#NO_OTHER_PLANT}).
 *
 * <p>A draw shuffles plants by {@link NullModel}; bands are those of {@link DurantonOverman}, left
 * out at a distance where a draw has no number. Blocks of plants, and draws, run on the executor of
 * the caller and are put together in order: the bits do not depend on it. Each draw measures the
 * distance of every plant of the industry to all others; working memory is 40 bytes a plant and
 * thread, and 16 bytes for each draw and distance. Thread-safe.
 *
 * <pre>{@code
 * Plants plants =
 *     Plants.builder()
 *         .add("Leeds", "film", 10, 0, 0)
 *         .add("Leeds", "film", 20, 0, 1)
 *         .add("York", "film", 5, 9, 9)
 *         .add("York", "design", 30, 9, 8)
 *         .build();
 * DistanceCurve curve = MarconPuech.of(plants, "film", List.of(2.0));
 * curve.at(2); // 2: 1.5529
 * }</pre>
 */
public final class MarconPuech {

  /** Where the method comes from. */
  public static final Source SOURCE = NeighbourCurve.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<MarconPuechInput, DistanceCurve> ENTRY =
      CatalogEntry.of(
              "marcon-puech", MarconPuech.class, MarconPuechInput.class, DistanceCurve.class)
          .title("Marcon-Puech M")
          .question("Is there more of an industry near its plants, or another's, than elsewhere?")
          .convention("weights are the sizes of plants; cumulative; a plant itself left out")
          .convention("plants without neighbours are left out; if all are, there is no number")
          .convention("nullModel: RANDOM_LOCATION, RANDOM_LABELLING or OTHERS_MOVE")
          .source(SOURCE)
          .cap(NeighbourCurve.PAIRS)
          .answeredBy(MarconPuech::answer);

  private final Executor executor;

  private MarconPuech(Executor executor) {
    this.executor = Check.notNull(executor, "executor");
  }

  /**
   * A calculator that shares its work.
   *
   * @param executor who runs it, beside the calling thread, which waits for the answer
   * @return the calculator
   */
  public static MarconPuech on(Executor executor) {
    return new MarconPuech(executor);
  }

  /**
   * M of an industry around itself at some distances, without bands.
   *
   * @param plants the plants of all industries, with places
   * @param industry one of their industries
   * @param radii distances in ascending order, in the unit of the places
   * @return the curve
   */
  public static DistanceCurve of(Plants plants, String industry, List<Double> radii) {
    MarconPuechInput.Builder input = MarconPuechInput.builder();
    return answer(input.plants(plants).industry(industry).addAllRadii(radii).build());
  }

  /**
   * Answers the input of the catalogue on the calling thread.
   *
   * @param input plants, industries, distances and how bands are drawn
   * @return the curve
   */
  public static DistanceCurve answer(MarconPuechInput input) {
    return on(Runnable::run).of(input);
  }

  /**
   * M at each distance.
   *
   * @param input plants, industries, distances and how bands are drawn
   * @return the curve, the same for any executor
   */
  public DistanceCurve of(MarconPuechInput input) {
    return new NeighbourCurve(input).curve(executor);
  }
}
