package org.creativehubs.core.employment;

import com.google.common.collect.Lists;
import com.google.common.primitives.Doubles;
import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Rows of counts, and the one array that holds them. */
final class Wide {

  /** Below this every whole number is a double. */
  private static final double EXACT = 0x1p53;

  private static final int MOST_CELLS = Integer.MAX_VALUE - 8;

  private Wide() {}

  /** The number of cells, which must fit one array. */
  static int cells(int regions, int industries) {
    long cells = (long) regions * industries;
    Check.that(cells <= MOST_CELLS, Fault.TOO_LARGE, "counts", "fit one array of cells", cells);
    return (int) cells;
  }

  static double[] flat(double[][] rows, int height, int width) {
    Check.that(
        rows.length == height,
        Fault.INCONSISTENT,
        "counts",
        "have one row for each of " + height + " regions",
        rows.length + " rows");
    double[] flat = new double[cells(height, width)];
    for (int row = 0; row < height; row++) {
      copy(rows, row, flat, width);
    }
    return flat;
  }

  private static void copy(double[][] rows, int row, double[] flat, int width) {
    String field = "counts[" + row + "]";
    double[] counts = Check.notNull(rows[row], field);
    Check.that(
        counts.length == width,
        Fault.INCONSISTENT,
        field,
        "have one count for each of " + width + " industries",
        counts.length + " counts");
    for (int column = 0; column < width; column++) {
      double count = counts[column];
      flat[row * width + column] =
          Counts.isCount(count) ? count + 0.0 : Counts.checked(count, field + "[" + column + "]");
    }
  }

  /** The counts row by row for writing, made as they are asked for; whole ones without decimals. */
  static List<List<Number>> rows(double[] counts, int width) {
    return Lists.transform(
        Lists.partition(Doubles.asList(counts), width), row -> Lists.transform(row, Wide::written));
  }

  private static Number written(double count) {
    if (Counts.isWhole(count) && count < EXACT) {
      return (long) count;
    }
    return count;
  }

  /** The exact sum of every {@code step}-th count from one position to another. */
  static Ratio sum(double[] counts, int from, int to, int step) {
    ExactSum sum = new ExactSum();
    for (int i = from; i < to; i += step) {
      sum.add(counts[i]);
    }
    return sum.toRatio();
  }
}
