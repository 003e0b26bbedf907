package org.creativehubs.metrics.disclosure;

import java.util.OptionalLong;
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
    checkKnown(table);
  }

  /** Refuses a table with a known count that is not whole. */
  static void checkKnown(EmploymentTable table) {
    for (int row = 0; row < table.regions().size(); row++) {
      for (int column = 0; column < table.industries().size(); column++) {
        double count = isKnown(table, row, column) ? table.countAt(row, column) : 0;
        if (count != Math.rint(count)) {
          String field = "table.counts[" + row + "][" + column + "]";
          Check.that(false, field, "be a whole number", count);
        }
      }
    }
    int last = (table.regions().size() + 1) * (table.industries().size() + 1) - 1;
    for (int at = last; at >= 0; at--) {
      double count = at(table, at).orElse(0);
      Check.that(count <= LARGEST, "table.total", "be at most 2^53", count);
    }
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

  /** The count at a position, empty where it is not known. */
  static OptionalLong at(EmploymentTable table, int at) {
    int columns = table.industries().size() + 1;
    int row = at / columns;
    int column = at % columns;
    return isKnown(table, row, column)
        ? OptionalLong.of((long) count(table, row, column))
        : OptionalLong.empty();
  }

  private static boolean isKnown(EmploymentTable table, int row, int column) {
    boolean ofAllRegions = row == table.regions().size();
    if (column == table.industries().size()) {
      return ofAllRegions
          ? table.unknown().whyTotal().isEmpty()
          : table.unknown().whyRegionTotalAt(row).isEmpty();
    }
    return ofAllRegions
        ? table.unknown().whyIndustryTotalAt(column).isEmpty()
        : !table.unknown().isUnknownAt(row, column);
  }

  private static double count(EmploymentTable table, int row, int column) {
    boolean ofAllRegions = row == table.regions().size();
    if (column == table.industries().size()) {
      return ofAllRegions ? table.total() : table.regionTotalAt(row);
    }
    return ofAllRegions ? table.industryTotalAt(column) : table.countAt(row, column);
  }
}
