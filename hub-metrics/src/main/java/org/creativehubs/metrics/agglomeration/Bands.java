package org.creativehubs.metrics.agglomeration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bands that draws leave. The band of depth k reaches at each distance from the (k+1)-th lowest
 * draw to the (k+1)-th highest. With n draws of level a, the local band has depth floor(a n). The
 * global one has for either side the greatest depth up to that at which no more than a n draws
 * leave it on that side at any distance.
 */
final class Bands {

  /** Draws in ascending order for each distance; empty where a draw has no value. */
  private final double[][] columns;

  private final int outside;
  private final int above;
  private final int below;

  private Bands(List<double[]> draws, int outside) {
    this.outside = outside;
    this.columns = new double[draws.get(0).length][];
    Arrays.setAll(columns, distance -> column(draws, distance));
    this.above = depth(draws, true);
    this.below = depth(draws, false);
  }

  /** NaN stands for no value. */
  static Bands of(List<double[]> draws, Simulation simulation) {
    return new Bands(draws, simulation.outside());
  }

  private static double[] column(List<double[]> draws, int distance) {
    double[] column = draws.stream().mapToDouble(draw -> draw[distance]).toArray();
    Arrays.sort(column);
    return Double.isNaN(column[column.length - 1]) ? new double[0] : column;
  }

  /** At what depth a draw leaves the band is known by the fewest draws that reach as far as it. */
  private int depth(List<double[]> draws, boolean upper) {
    int[] leaving = new int[draws.size() + 1];
    for (double[] draw : draws) {
      leaving[fewest(draw, upper)]++;
    }
    int left = 0;
    int depth = 0;
    while (depth < outside && left + leaving[depth + 1] <= outside) {
      depth++;
      left += leaving[depth];
    }
    return depth;
  }

  private int fewest(double[] draw, boolean upper) {
    int fewest = Integer.MAX_VALUE;
    for (int distance = 0; distance < draw.length; distance++) {
      double[] column = columns[distance];
      if (column.length > 0) {
        int reaching =
            upper
                ? column.length - countBelow(column, draw[distance], false)
                : countBelow(column, draw[distance], true);
        fewest = Math.min(fewest, reaching);
      }
    }
    return fewest == Integer.MAX_VALUE ? 0 : fewest;
  }

  /** How many of the sorted numbers are below a number, or at most the number. */
  private static int countBelow(double[] sorted, double number, boolean orEqual) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < number || (orEqual && sorted[middle] == number)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  Optional<Band> local(int distance) {
    return band(columns[distance], outside, outside);
  }

  Optional<Band> global(int distance) {
    return band(columns[distance], below, above);
  }

  private static Optional<Band> band(double[] column, int below, int above) {
    return column.length == 0
        ? Optional.empty()
        : Optional.of(Band.of(column[below], column[column.length - 1 - above]));
  }
}
