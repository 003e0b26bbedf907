package org.creativehubs.metrics.robustness;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Spending;

/**
 * The counts of a region over its industries, or of an industry over its regions, each within a
 * range of its own, with a total that is known or not.
 */
final class Line {

  /** So many unknown counts are tried in all ways in which they can lie at their ends. */
  private static final int MOST_TRIED = 12;

  private static final int HALVINGS = 200;

  final double[] least;
  final double[] most;
  final Range total;
  private final int[] open;

  private Line(Range[] ranges, Range total) {
    this.least = Arrays.stream(ranges).mapToDouble(Range::least).toArray();
    this.most = Arrays.stream(ranges).mapToDouble(Range::most).toArray();
    this.total = total;
    this.open = IntStream.range(0, least.length).filter(i -> !ranges[i].isPoint()).toArray();
  }

  static Line ofRegion(Fillings fillings, int region) {
    Range[] ranges = new Range[fillings.width()];
    Arrays.setAll(ranges, industry -> fillings.cell(region, industry));
    return new Line(ranges, fillings.row(region));
  }

  static Line ofIndustry(Fillings fillings, int industry) {
    Range[] ranges = new Range[fillings.height()];
    Arrays.setAll(ranges, region -> fillings.cell(region, industry));
    return new Line(ranges, fillings.column(industry));
  }

  int size() {
    return least.length;
  }

  Range range(int i) {
    return new Range(least[i], most[i]);
  }

  boolean isBounded() {
    return DoubleStream.of(most).noneMatch(Double::isInfinite);
  }

  /** Whether all ways in which counts can lie at their ends are few enough to be tried. */
  boolean isTried() {
    return open.length <= MOST_TRIED && isBounded();
  }

  /** Each count as near to a level, moved by an offset of its own, as its range allows. */
  double[] near(double level, double[] offsets) {
    double[] counts = new double[size()];
    Arrays.setAll(counts, i -> range(i).nearest(level + offsets[i]));
    return counts;
  }

  /** {@link #near} for the level at which the counts add up to the total, which is known. */
  double[] leastSpread(double[] offsets) {
    double low = -total.most() - 1;
    double high = total.most() + 1;
    for (double offset : offsets) {
      low = Math.min(low, -Math.abs(offset) - total.most());
      high = Math.max(high, Math.abs(offset) + total.most());
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      if (DoubleStream.of(near(middle, offsets)).sum() < total.most()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return near(high, offsets);
  }

  /** The levels at which a count reaches an end of its range. */
  double[] levels() {
    return DoubleStream.concat(DoubleStream.of(least), DoubleStream.of(most))
        .filter(Double::isFinite)
        .distinct()
        .sorted()
        .toArray();
  }

  /** The counts for which an index without a peak between two of them is highest. */
  double[] highest(ToDoubleFunction<double[]> index) {
    Search search = new Search(index);
    for (int ends = 0; ends < (1 << open.length); ends++) {
      Spending.current().heed();
      search.tryEnds(ends);
    }
    return search.best;
  }

  private final class Search {
    private final ToDoubleFunction<double[]> index;
    private double[] best = least.clone();
    private OptionalDouble value = OptionalDouble.empty();

    Search(ToDoubleFunction<double[]> index) {
      this.index = index;
    }

    void tryEnds(int ends) {
      double[] counts = least.clone();
      for (int k = 0; k < open.length; k++) {
        counts[open[k]] = ((ends >> k) & 1) == 0 ? least[open[k]] : most[open[k]];
      }
      if (!total.isPoint()) {
        look(counts);
        return;
      }
      double left = total.most() - DoubleStream.of(counts).sum();
      for (int k = 0; k < open.length; k++) {
        if (((ends >> k) & 1) == 0) {
          tryLast(counts, open[k], left);
        }
      }
      if (open.length == 0) {
        look(counts);
      }
    }

    /** All but one lie at an end; that one takes what the total leaves. */
    private void tryLast(double[] counts, int last, double left) {
      double near = 1e-9 * Math.max(1, total.most());
      if (left >= -near && counts[last] + left <= most[last] + near) {
        double[] filled = counts.clone();
        filled[last] = range(last).nearest(counts[last] + left);
        look(filled);
      }
    }

    private void look(double[] counts) {
      double found = index.applyAsDouble(counts);
      if (!Double.isNaN(found) && (value.isEmpty() || found > value.getAsDouble())) {
        value = OptionalDouble.of(found);
        best = counts;
      }
    }
  }
}
