package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;

/** The counts of a table as whole numbers, with the totals as one more row and column. */
final class WholeCounts {

  /** The largest count and the largest total of a table. */
  static final long LARGEST = 1L << 53;

  private WholeCounts() {}

  /** A whole number that a double keeps, so that sums of a table stay exact. */
  static void check(long count, String field) {
    Check.that(count >= 0 && count <= LARGEST, field, "be from 0 to 2^53", count);
  }

  /** Refuses a table with a count that is not whole. */
  static void check(EmploymentTable table) {
    table.unknown().requireNone("table");
    for (int row = 0; row < table.regions().size(); row++) {
      for (int column = 0; column < table.industries().size(); column++) {
        double count = table.countAt(row, column);
        if (count != Math.rint(count)) {
          String field = "table.counts[" + row + "][" + column + "]";
          Check.that(false, field, "be a whole number", count);
        }
      }
    }
    Check.that(table.total() <= LARGEST, "table.total", "be at most 2^53", table.total());
  }

  static long[] of(EmploymentTable table) {
    int rows = table.regions().size() + 1;
    int columns = table.industries().size() + 1;
    long[] counts = new long[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        counts[row * columns + column] = (long) count(table, row, column);
      }
    }
    return counts;
  }

  private static double count(EmploymentTable table, int row, int column) {
    boolean ofAllRegions = row == table.regions().size();
    if (column == table.industries().size()) {
      return ofAllRegions ? table.total() : table.regionTotalAt(row);
    }
    return ofAllRegions ? table.industryTotalAt(column) : table.countAt(row, column);
  }
}
