package org.creativehubs.metrics.agglomeration;

import java.util.concurrent.Executor;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;

/**
 * Do plants gather, at which distances, where regions are no help? K(r) is the number of other
 * plants that a plant has within distance r, over the number of plants by area.
 *
 * <pre>K(r) = |A| / (n (n - 1)) sum_(i != j) [d_ij &lt;= r] e_ij,  L(r) = sqrt(K(r) / pi)</pre>
 *
 * <p>Here |A| is the area, n the number of plants, d_ij the distance of plants i and j and e_ij the
 * weight of the named {@link EdgeCorrection}. With border correction K is |A| / n times the mean
 * number of neighbours of those plants that are at least r from the border. K is an area in the
 * square of the unit of distances, from zero up, and pi r^2 where plants are spread by chance; L a
 * length, from zero up, and r there.
 *
 * <p>There is no number for fewer than two plants ({@link Reason#NO_PAIR}), where all plants are
 * near the border ({@link Reason#ALL_NEAR_BORDER}) and, from the first such distance on, where a
 * correction would count a pair as 100 or more ({@link Reason#LARGE_EDGE_WEIGHT}).
 *
 * <p>Draws by the named {@link RipleyNullModel} leave a local band and a global one, as {@link
 * DurantonOverman} has them: the local band leaves out, at each distance, the share {@link
 * Simulation#level()} of draws above and the same below; the global band is the narrowest made of
 * draws of equal rank that no more than that share of draws leaves above anywhere, and below
 * anywhere. There is no band at a distance where a draw has no number.
 *
 * <p>Every pair is looked at once from either side, in blocks of plants, or in draws, that run on
 * the executor of the caller and are added up in order: the bits do not depend on it. Working
 * memory is 28 bytes for each plant and, with draws, again for each thread, and 16 bytes for each
 * draw and distance. Thread-safe.
 *
 * <pre>{@code
 * Plants plants =
 *     Plants.builder()
 *         .add("Leeds", "film", 10, 0, 0)
 *         .add("Leeds", "film", 20, 0, 1)
 *         .add("York", "film", 5, 9, 9)
 *         .add("York", "design", 30, 9, 8)
 *         .build();
 * DistanceCurve curve =
 *     Ripley.answer(
 *         RipleyInput.builder()
 *             .plants(plants)
 *             .addRadii(2.0)
 *             .edge(EdgeCorrection.NONE)
 *             .area(100)
 *             .build());
 * curve.at(2); // 2: 33.3333
 * }</pre>
 */
public final class Ripley {

  /** Where the method comes from. */
  public static final Source SOURCE = RipleyCurve.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RipleyInput, DistanceCurve> ENTRY =
      CatalogEntry.of("ripley", Ripley.class, RipleyInput.class, DistanceCurve.class)
          .title("Ripley's K and L")
          .question("Do plants gather, and at which distances?")
          .convention("edge: NONE, TRANSLATE, ISOTROPIC or BORDER; the window is a rectangle")
          .convention("distance: PLANAR, or GREAT_CIRCLE with an area and no edge correction")
          .convention("nullModel: COMPLETE_SPATIAL_RANDOMNESS in the window, or RANDOM_LABELLING")
          .convention("local and global bands from seeded draws, where they are asked for")
          .source(SOURCE)
          .cap(RipleyCurve.PAIRS)
          .answeredBy(Ripley::answer);

  private final Executor executor;

  private Ripley(Executor executor) {
    this.executor = Check.notNull(executor, "executor");
  }

  /**
   * A calculator that shares its work.
   *
   * @param executor who runs it, beside the calling thread, which waits for the answer
   * @return the calculator
   */
  public static Ripley on(Executor executor) {
    return new Ripley(executor);
  }

  /**
   * Answers the input of the catalogue on the calling thread.
   *
   * @param input plants, window, edge correction, distances and how bands are drawn
   * @return the curve
   */
  public static DistanceCurve answer(RipleyInput input) {
    return on(Runnable::run).of(input);
  }

  /**
   * K or L at each distance.
   *
   * @param input plants, window, edge correction, distances and how bands are drawn
   * @return the curve, the same for any executor
   * @throws org.creativehubs.core.value.InvalidValueException with {@link
   *     org.creativehubs.core.value.Fault#TOO_LARGE} if draws times pairs of plants are above
   *     50,000,000,000
   */
  public DistanceCurve of(RipleyInput input) {
    return new RipleyCurve(input).curve(executor);
  }
}
