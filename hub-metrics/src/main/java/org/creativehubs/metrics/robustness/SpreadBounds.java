package org.creativehubs.metrics.robustness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Show;

/**
 * The bounds of an index of the counts of a region that grows as they spread (Schur-convex) and,
 * while one count alone changes, has no peak (quasi-convex): Herfindahl-Hirschman and Gini.
 *
 * <p>For any total the most spread counts are the largest ones raised and the smallest ones
 * lowered, but for one in between, which for the highest index is raised or lowered too; and the
 * least spread ones lie as near to a common level as they may. The index is lowest at the level
 * where a count reaches an end of its range, or where the level is the sum of squares by the total,
 * the minimum of Herfindahl-Hirschman.
 */
final class SpreadBounds implements RoundingBounds {

  private static final int HALVINGS = 100;
  private static final int MOST_SHOWN = 12;

  /** In ascending order, as {@link #most} is too. */
  private final double[] least;

  private final double[] most;
  private final ToDoubleFunction<double[]> index;

  /** An index of counts in ascending order that are not all zero. */
  SpreadBounds(EmploymentTable table, double base, int region, ToDoubleFunction<double[]> index) {
    double[] counts = new double[table.industries().size()];
    table.copyRegion(region, counts, 0);
    Arrays.sort(counts);
    this.least = DoubleStream.of(counts).map(count -> Math.max(0, count - base / 2)).toArray();
    this.most = DoubleStream.of(counts).map(count -> count + base / 2).toArray();
    this.index = index;
  }

  @Override
  public OptionalDouble high() {
    return OptionalDouble.of(index(mostSpread()));
  }

  @Override
  public double low() {
    return index(leastSpread());
  }

  @Override
  public Optional<String> highFrom() {
    return shown(mostSpread());
  }

  @Override
  public Optional<String> lowFrom() {
    return shown(leastSpread());
  }

  private double[] mostSpread() {
    double[] counts = least.clone();
    double[] most = counts.clone();
    for (int i = counts.length - 1; i >= 0; i--) {
      counts[i] = this.most[i];
      most = index(counts) > index(most) ? counts.clone() : most;
    }
    return most;
  }

  private double[] leastSpread() {
    return DoubleStream.concat(
            DoubleStream.of(balance()),
            DoubleStream.concat(DoubleStream.of(least), DoubleStream.of(most)))
        .filter(level -> level > 0)
        .mapToObj(this::levelled)
        .min(Comparator.comparingDouble(this::index))
        .orElseThrow();
  }

  /** 0 where all counts are zero, which no index is of. */
  private double index(double[] ascending) {
    return ascending[ascending.length - 1] > 0 ? index.applyAsDouble(ascending) : 0;
  }

  private static Optional<String> shown(double[] counts) {
    return counts.length > MOST_SHOWN
        ? Optional.empty()
        : Optional.of(
            DoubleStream.of(counts)
                .mapToObj(Show::number)
                .collect(Collectors.joining(" | ", "of the counts ", "")));
  }

  private double[] levelled(double level) {
    double[] counts = new double[least.length];
    Arrays.setAll(counts, i -> Math.min(most[i], Math.max(least[i], level)));
    return counts;
  }

  /** Where the level is the sum of squares by the total, found to the last bit or so. */
  private double balance() {
    double low = 0;
    double high = most[most.length - 1];
    for (int i = 0; i < HALVINGS; i++) {
      double level = (low + high) / 2;
      if (DoubleStream.of(levelled(level)).map(count -> count * (count - level)).sum() > 0) {
        low = level;
      } else {
        high = level;
      }
    }
    return high;
  }
}
