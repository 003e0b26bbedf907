package org.creativehubs.metrics.agglomeration;

import java.util.concurrent.Executor;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;

/**
 * At which distances is an industry localised, or dispersed, beyond where all industries are? The
 * density of the distances between its plants, with the bands of industries that chose among all
 * sites by chance.
 *
 * <pre>Kd(r) = sum_(i &lt; j) w_ij f((r - d_ij) / h) / (h sum_(i &lt; j) w_ij)</pre>
 *
 * <p>Here f is the standard normal density, h the bandwidth the caller chooses, d_ij the distance
 * of two plants of the industry and w_ij their weight by {@link PairWeighting}; the kernel may be
 * reflected at zero, as the authors do. Kd is a density, in 1 over the unit of distances, from zero
 * up. It is defined for two plants and more ({@link Reason#NO_PAIR}).
 *
 * <p>A draw puts the plants of the industry on sites drawn without replacement from those of all
 * plants. The local band leaves out, at each distance, the share {@link Simulation#level()} of
 * draws above and the same below. The global band is the narrowest made of draws of equal rank that
 * no more than that share of draws leaves above anywhere, and below anywhere.
 *
 * <p>Blocks of plants, and draws, run on the executor of the caller and are put together in order:
 * the bits do not depend on it. Each takes a normal density for every pair and distance; working
 * memory is 28 bytes a plant and thread, and 16 bytes for each draw and distance. Thread-safe.
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
 *     DurantonOverman.answer(
 *         DurantonOvermanInput.builder()
 *             .plants(plants)
 *             .industry("film")
 *             .bandwidth(1)
 *             .addDistances(1.0)
 *             .boundary(Boundary.REFLECTED)
 *             .build());
 * curve.at(1); // 1: 0.151
 * }</pre>
 */
public final class DurantonOverman {

  /** Where the method comes from. */
  public static final Source SOURCE = DensityCurve.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<DurantonOvermanInput, DistanceCurve> ENTRY =
      CatalogEntry.of(
              "duranton-overman",
              DurantonOverman.class,
              DurantonOvermanInput.class,
              DistanceCurve.class)
          .title("Duranton-Overman density of distances")
          .question("At which distances is an industry localised beyond where all industries are?")
          .convention("Gaussian kernel of the bandwidth given, PLAIN or REFLECTED at zero")
          .convention("pairs EQUAL or by SIZES; distances PLANAR or GREAT_CIRCLE")
          .convention("local and global bands from seeded draws among all sites")
          .source(SOURCE)
          .cap(DensityCurve.KERNELS)
          .answeredBy(DurantonOverman::answer);

  private final Executor executor;

  private DurantonOverman(Executor executor) {
    this.executor = Check.notNull(executor, "executor");
  }

  /**
   * A calculator that shares its work.
   *
   * @param executor who runs it, beside the calling thread, which waits for the answer
   * @return the calculator
   */
  public static DurantonOverman on(Executor executor) {
    return new DurantonOverman(executor);
  }

  /**
   * Answers the input of the catalogue on the calling thread.
   *
   * @param input plants, industry, bandwidth, distances and how bands are drawn
   * @return the curve
   */
  public static DistanceCurve answer(DurantonOvermanInput input) {
    return on(Runnable::run).of(input);
  }

  /**
   * The density at each distance.
   *
   * @param input plants, industry, bandwidth, distances and how bands are drawn
   * @return the curve, the same for any executor
   */
  public DistanceCurve of(DurantonOvermanInput input) {
    return new DensityCurve(input).curve(executor);
  }
}
