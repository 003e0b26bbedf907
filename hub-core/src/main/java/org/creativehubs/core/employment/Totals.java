package org.creativehubs.core.employment;

/**
 * The sums of a table by row, by column and in all, each rounded once from the exact sum. Sums of
 * whole counts are exact as they are; only other tables pay for exactness.
 */
final class Totals {

  /** Below this every whole number is a double. */
  private static final double EXACT = 0x1p53;

  final double[] rows;
  final double[] columns;
  final double all;

  /** Whether nothing was rounded. */
  final boolean exact;

  /** How many cells are unknown, so that a total is given or NaN. */
  final UnknownByLine unknown;

  Totals(double[] rows, double[] columns, double all, boolean exact, UnknownByLine unknown) {
    this.rows = rows;
    this.columns = columns;
    this.all = all;
    this.exact = exact;
    this.unknown = unknown;
  }

  static Totals of(double[] counts, int height, int width) {
    Totals plain = plain(counts, height, width);
    return plain.exact ? plain : rounded(counts, height, width);
  }

  private static Totals plain(double[] counts, int height, int width) {
    double[] rows = new double[height];
    double[] columns = new double[width];
    double all = 0;
    boolean whole = true;
    for (int row = 0; row < height; row++) {
      double sum = 0;
      for (int column = 0; column < width; column++) {
        double count = counts[row * width + column];
        whole &= Counts.isWhole(count);
        sum += count;
        columns[column] += count;
      }
      rows[row] = sum;
      all += sum;
    }
    return new Totals(rows, columns, all, whole && all < EXACT, UnknownByLine.NONE);
  }

  private static Totals rounded(double[] counts, int height, int width) {
    double[] rows = new double[height];
    ExactSum[] byColumn = new ExactSum[width];
    for (int column = 0; column < width; column++) {
      byColumn[column] = new ExactSum();
    }
    ExactSum all = new ExactSum();
    ExactSum sum = new ExactSum();
    for (int row = 0; row < height; row++) {
      sum.clear();
      for (int column = 0; column < width; column++) {
        double count = counts[row * width + column];
        sum.add(count);
        byColumn[column].add(count);
        all.add(count);
      }
      rows[row] = sum.toDouble();
    }
    double[] columns = new double[width];
    for (int column = 0; column < width; column++) {
      columns[column] = byColumn[column].toDouble();
    }
    return new Totals(rows, columns, all.toDouble(), false, UnknownByLine.NONE);
  }
}
