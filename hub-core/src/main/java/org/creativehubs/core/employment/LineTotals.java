package org.creativehubs.core.employment;

import java.util.List;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * The totals of a table of which some cells are unknown: of a line without one the sum, of another
 * the total that is given, and else none. A total that is given must be one that the cells can
 * have.
 */
final class LineTotals {

  private static final double NEAR = 1e-9;

  private final Totals sums;
  private final GivenTotals given;
  private final UnknownByLine unknown;

  /** What the unknown cells of a row or column are at least, and at most. */
  private final double[][] rows;

  private final double[][] columns;
  private final double[] all = new double[2];

  private LineTotals(Totals sums, Flagged flags, GivenTotals given) {
    int width = sums.columns.length;
    this.sums = sums;
    this.given = given;
    this.unknown = UnknownByLine.of(flags, sums.rows.length, width);
    this.rows = new double[sums.rows.length][2];
    this.columns = new double[width][2];
    for (int i = 0; i < flags.size(); i++) {
      if (!flags.flag(i).isKnown()) {
        add(flags.flag(i), rows[flags.place(i) / width]);
        add(flags.flag(i), columns[flags.place(i) % width]);
        add(flags.flag(i), all);
      }
    }
  }

  private static void add(CellFlag flag, double[] range) {
    range[0] += flag.least();
    range[1] += flag.most().orElse(Double.POSITIVE_INFINITY);
  }

  static Totals of(
      Totals sums,
      Flagged flags,
      GivenTotals given,
      List<String> regions,
      List<String> industries) {
    return new LineTotals(sums, flags, given).totals(regions, industries);
  }

  private Totals totals(List<String> regions, List<String> industries) {
    double[] byRow = new double[rows.length];
    double[] byColumn = new double[columns.length];
    for (int row = 0; row < byRow.length; row++) {
      check(given.row(row), sums.rows[row], rows[row], regions.get(row));
      byRow[row] = unknown.inRow(row) == 0 ? sums.rows[row] : given.row(row);
    }
    for (int column = 0; column < byColumn.length; column++) {
      check(given.column(column), sums.columns[column], columns[column], industries.get(column));
      byColumn[column] =
          unknown.inColumn(column) == 0 ? sums.columns[column] : given.column(column);
    }
    check(given.all(), sums.all, all, "all");
    double whole = unknown.all() == 0 ? sums.all : given.all();
    return new Totals(
        byRow,
        byColumn,
        agreed(agreed(whole, byRow, "regions"), byColumn, "industries"),
        sums.exact,
        unknown);
  }

  private static void check(double given, double known, double[] range, String name) {
    GivenTotals.check(given, known + range[0], known + range[1], name);
  }

  /** The total of all, which follows from those of all lines. */
  private static double agreed(double whole, double[] lines, String names) {
    ExactSum exact = new ExactSum();
    for (double line : lines) {
      if (Double.isNaN(line)) {
        return whole;
      }
      exact.add(line);
    }
    double sum = exact.toDouble();
    Check.that(
        Double.isNaN(whole) || Math.abs(whole - sum) <= 2 * NEAR * sum,
        Fault.INCONSISTENT,
        "total of all",
        "be the sum of the totals of its " + names + ", " + sum,
        whole);
    return Double.isNaN(whole) ? sum : whole;
  }
}
