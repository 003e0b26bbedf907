package org.creativehubs.core.employment;

import java.util.Arrays;
import java.util.Objects;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Counts by position, region by region in one array, with their totals. */
final class CountGrid {

  final Totals totals;
  private final double[] counts;
  private final int width;

  private CountGrid(double[] counts, int width, Totals totals) {
    this.counts = counts;
    this.width = width;
    this.totals = totals;
  }

  /** A grid of counts that were checked one by one; the array is not copied. */
  static CountGrid of(double[] counts, int height, int width) {
    Totals totals = Totals.of(counts, height, width);
    Counts.checked(totals.all, "total");
    return new CountGrid(counts, width, totals);
  }

  double at(int row, int column) {
    return counts[row * width + Objects.checkIndex(column, width)];
  }

  void copyRow(int row, double[] target, int offset) {
    Objects.checkIndex(row, totals.rows.length);
    System.arraycopy(counts, row * width, target, offset, width);
  }

  Ratio exactTotal() {
    return totals.exact ? Ratio.of((long) totals.all) : Wide.sum(counts, 0, counts.length, 1);
  }

  Ratio exactRowTotal(int row) {
    return totals.exact
        ? Ratio.of((long) totals.rows[row])
        : Wide.sum(counts, row * width, (row + 1) * width, 1);
  }

  Ratio exactColumnTotal(int column) {
    return totals.exact
        ? Ratio.of((long) totals.columns[column])
        : Wide.sum(counts, column, counts.length, width);
  }

  double[] counts() {
    return counts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountGrid that
        && width == that.width
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }
}
