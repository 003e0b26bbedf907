package org.creativehubs.examples.spark;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * How many plants are near each other.
 *
 * @param plants how many plants there are; zero or more
 * @param radii the distances, in ascending order; each finite and above zero
 * @param pairs for each distance, how many ordered pairs of plants are at most that far apart
 */
public record NeighbourCounts(long plants, List<Double> radii, List<Long> pairs) {

  /** Checks the distances, and that each has its pairs. */
  public NeighbourCounts {
    radii = ImmutableList.copyOf(radii);
    pairs = ImmutableList.copyOf(pairs);
    checkDistances(radii);
    Check.that(
        pairs.size() == radii.size(), Fault.INCONSISTENT, "pairs", "be one for each", pairs.size());
    Check.notNegative(plants, "plants");
  }

  static void checkDistances(List<Double> radii) {
    Check.notEmpty(radii, "radii");
    double last = 0;
    for (double radius : radii) {
      Check.finite(radius, "radii");
      Check.that(radius > last, "radii", "be above zero and ascending", radius);
      last = radius;
    }
  }

  /**
   * Ripley's K without edge correction: {@code |A| / (n (n - 1))} times the pairs.
   *
   * @param index which distance, from 0
   * @param area the area |A| in which plants were looked for, in the square of the unit of
   *     distances; finite and above zero
   * @return K, the same to the bit as that of {@link
   *     org.creativehubs.metrics.agglomeration.Ripley}; empty for fewer than two plants
   */
  public OptionalDouble k(int index, double area) {
    Check.finite(area, "area");
    Check.positive(area, "area");
    return plants < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(area * pairs.get(index) / plants / (plants - 1));
  }
}
