package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** The totals that the source of a table gives; NaN stands, and only here, where it gives none. */
final class GivenTotals {

  /** No total at all. */
  static final GivenTotals NONE = new GivenTotals(new double[0], new double[0]);

  private final double[] rows;
  private final double[] columns;
  private double all = Double.NaN;

  private GivenTotals(double[] rows, double[] columns) {
    this.rows = rows;
    this.columns = columns;
  }

  static GivenTotals of(Collection<TableTotal> totals, Labels regions, Labels industries) {
    if (totals.isEmpty()) {
      return NONE;
    }
    Check.distinct(totals, GivenTotals::key, "totals", "subject");
    GivenTotals given = new GivenTotals(nothing(regions.size()), nothing(industries.size()));
    for (TableTotal total : totals) {
      if (total.region().isPresent()) {
        given.rows[regions.positionOf(total.region().get())] = total.count();
      } else if (total.industry().isPresent()) {
        given.columns[industries.positionOf(total.industry().get())] = total.count();
      } else {
        given.all = total.count();
      }
    }
    return given;
  }

  private static String key(TableTotal total) {
    return total.region().isPresent()
        ? "region " + total.region().get()
        : total.industry().map(industry -> "industry " + industry).orElse("all");
  }

  private static double[] nothing(int size) {
    double[] nothing = new double[size];
    Arrays.fill(nothing, Double.NaN);
    return nothing;
  }

  boolean isEmpty() {
    return rows.length == 0;
  }

  double row(int row) {
    return isEmpty() ? Double.NaN : rows[row];
  }

  double column(int column) {
    return isEmpty() ? Double.NaN : columns[column];
  }

  double all() {
    return all;
  }

  List<TableTotal> list(List<String> regions, List<String> industries) {
    List<TableTotal> list = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      if (!Double.isNaN(rows[row])) {
        list.add(TableTotal.ofRegion(regions.get(row), rows[row]));
      }
    }
    for (int column = 0; column < columns.length; column++) {
      if (!Double.isNaN(columns[column])) {
        list.add(TableTotal.ofIndustry(industries.get(column), columns[column]));
      }
    }
    if (!Double.isNaN(all)) {
      list.add(TableTotal.ofAll(all));
    }
    return ImmutableList.copyOf(list);
  }

  /**
   * Refuses a total that the cells of its line cannot have.
   *
   * @param given the total
   * @param least the known counts and the least of the others
   * @param most the known counts and the most of the others; infinite where one has no bound
   * @param name what it is the total of
   */
  static void check(double given, double least, double most, String name) {
    double near = 1e-9 * given;
    Check.that(
        Double.isNaN(given) || (least <= given + near && most >= given - near),
        Fault.INCONSISTENT,
        "total of " + name,
        least == most ? "be the sum of its counts, " + least : between(least, most),
        given);
  }

  private static String between(double least, double most) {
    return Double.isInfinite(most)
        ? "be at least what is known, " + least
        : "be in [" + least + ", " + most + "] by what its counts can be";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GivenTotals that
        && Arrays.equals(rows, that.rows)
        && Arrays.equals(columns, that.columns)
        && Double.compare(all, that.all) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(rows) + Arrays.hashCode(columns)) + Double.hashCode(all);
  }
}
