package org.creativehubs.core.employment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Counts by position, region by region in one array, with their totals. NaN stands for a count or a
 * total that is not known; the table refuses to hand one out.
 */
final class CountGrid {

  final Totals totals;
  final Flagged flags;
  final GivenTotals given;
  private final double[] counts;
  private final int width;

  private CountGrid(double[] counts, int width, Totals totals, Flagged flags, GivenTotals given) {
    this.counts = counts;
    this.width = width;
    this.totals = totals;
    this.flags = flags;
    this.given = given;
  }

  /**
   * A grid of counts that were checked one by one; the array is not copied.
   *
   * @param counts row by row, NaN exactly where a flag says that the count is unknown
   */
  static CountGrid of(
      double[] counts, Labels regions, Labels industries, Flagged flags, GivenTotals given) {
    Totals sums = Totals.of(flags.zeroed(counts), regions.size(), industries.size());
    Counts.checked(sums.all, "total");
    Totals totals =
        flags.isEmpty() && given.isEmpty()
            ? sums
            : LineTotals.of(sums, flags, given, regions.names, industries.names);
    return new CountGrid(counts, industries.size(), totals, flags, given);
  }

  double at(int row, int column) {
    return counts[row * width + Objects.checkIndex(column, width)];
  }

  int place(int row, int column) {
    return row * width + Objects.checkIndex(column, width);
  }

  void copyRow(int row, double[] target, int offset) {
    Objects.checkIndex(row, totals.rows.length);
    System.arraycopy(counts, row * width, target, offset, width);
  }

  /** The total without rounding; only where it is known. */
  Ratio exactTotal() {
    if (totals.unknown.all() > 0) {
      return exact(totals.all);
    }
    return totals.exact ? Ratio.of((long) totals.all) : Wide.sum(counts, 0, counts.length, 1);
  }

  Ratio exactRowTotal(int row) {
    if (totals.unknown.inRow(row) > 0) {
      return exact(totals.rows[row]);
    }
    return totals.exact
        ? Ratio.of((long) totals.rows[row])
        : Wide.sum(counts, row * width, (row + 1) * width, 1);
  }

  Ratio exactColumnTotal(int column) {
    if (totals.unknown.inColumn(column) > 0) {
      return exact(totals.columns[column]);
    }
    return totals.exact
        ? Ratio.of((long) totals.columns[column])
        : Wide.sum(counts, column, counts.length, width);
  }

  private static Ratio exact(double given) {
    return Ratio.of(new BigDecimal(given));
  }

  double[] counts() {
    return counts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountGrid that
        && width == that.width
        && Arrays.equals(counts, that.counts)
        && flags.equals(that.flags)
        && given.equals(that.given);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }
}
