package org.creativehubs.metrics.robustness;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.employment.UnknownCells;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/**
 * All tables that the known counts, the flags of the unknown ones and the totals that are given
 * allow. Counts need not be whole. Cells are ways from rows to columns, totals those around them.
 */
final class Fillings {

  private static final double NEAR = 1e-11;

  private final EmploymentTable table;
  private final UnknownCells unknown;
  private final int rows;
  private final int columns;
  private final double[] knownInRow;
  private final double[] knownInColumn;
  private double known;
  private final Map<Integer, Range> ranges = new HashMap<>();
  private final RangeSums[] inRow;
  private final RangeSums[] inColumn;
  private final RangeSums inAll = new RangeSums();

  /** Absent where no total is given, so that each cell is free within its own range. */
  private final @Nullable Ways ways;

  /** A network of the unknown cells, and where each of them and each total is in it. */
  private static final class Ways {
    final Circulation flows;
    final Map<Integer, Integer> cells = new HashMap<>();

    /** Rows, then columns, then all. */
    final Map<Integer, Integer> lines = new HashMap<>();

    Ways(Circulation flows) {
      this.flows = flows;
    }
  }

  Fillings(EmploymentTable table) {
    this.table = table;
    this.unknown = table.unknown();
    this.rows = table.regions().size();
    this.columns = table.industries().size();
    this.knownInRow = new double[rows];
    this.knownInColumn = new double[columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        add(row, column);
      }
    }
    this.ways = isFree() ? null : settled();
    this.inRow = new RangeSums[rows];
    this.inColumn = new RangeSums[columns];
    Arrays.setAll(inRow, row -> new RangeSums());
    Arrays.setAll(inColumn, column -> new RangeSums());
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        inRow[row].add(cell(row, column));
        inColumn[column].add(cell(row, column));
      }
      inAll.add(inRow[row], 1);
    }
  }

  private Ways settled() {
    Ways made = ways();
    Check.that(
        made.flows.settle(),
        Fault.INCONSISTENT,
        "table.totals",
        "be totals that the unknown counts can make up together",
        unknown.totals());
    return made;
  }

  private void add(int row, int column) {
    if (!unknown.isUnknownAt(row, column)) {
      double count = table.countAt(row, column);
      knownInRow[row] += count;
      knownInColumn[column] += count;
      known += count;
    }
  }

  /** The totals that are given, by line: rows first, then columns, then all. */
  private Map<Integer, Double> given() {
    Map<Integer, Double> given = new HashMap<>();
    for (TableTotal total : unknown.totals()) {
      int line =
          total.region().isPresent()
              ? table.regionIndex(total.region().get())
              : total
                  .industry()
                  .map(name -> rows + table.industryIndex(name))
                  .orElse(rows + columns);
      given.put(line, total.count());
    }
    return given;
  }

  private Ways ways() {
    Map<Integer, Double> totals = given();
    double scale = Math.max(known, totals.values().stream().mapToDouble(it -> it).max().orElse(0));
    Ways made = new Ways(new Circulation(rows + columns + 2, NEAR * Math.max(1, scale)));
    int source = rows + columns;
    for (int row = 0; row < rows; row++) {
      if (unknown.inRegion(row) > 0) {
        Range allowed = rest(totals, row, knownInRow[row]);
        made.lines.put(row, made.flows.way(source, row, allowed));
        addCells(made, row);
      }
    }
    for (int column = 0; column < columns; column++) {
      if (unknown.inIndustry(column) > 0) {
        Range allowed = rest(totals, rows + column, knownInColumn[column]);
        made.lines.put(rows + column, made.flows.way(rows + column, source + 1, allowed));
      }
    }
    Range allowed = rest(totals, rows + columns, known);
    made.lines.put(rows + columns, made.flows.way(source + 1, source, allowed));
    return made;
  }

  private static Range rest(Map<Integer, Double> totals, int line, double known) {
    Double total = totals.get(line);
    return total == null
        ? new Range(0, Double.POSITIVE_INFINITY)
        : Range.at(Math.max(0, total - known));
  }

  private void addCells(Ways made, int row) {
    for (int column = 0; column < columns; column++) {
      if (unknown.isUnknownAt(row, column)) {
        int place = row * columns + column;
        made.cells.put(place, made.flows.way(row, rows + column, flagged(row, column)));
      }
    }
  }

  private Range flagged(int row, int column) {
    CellFlag flag = unknown.flagAt(row, column).orElseThrow();
    return new Range(flag.least(), flag.most().orElse(Double.POSITIVE_INFINITY));
  }

  /** Whether no total binds counts of several cells together. */
  boolean isFree() {
    return unknown.totals().isEmpty();
  }

  int width() {
    return columns;
  }

  int height() {
    return rows;
  }

  /** The range of a count in all fillings; both ends are possible. */
  Range cell(int row, int column) {
    if (!unknown.isUnknownAt(row, column)) {
      return Range.at(table.countAt(row, column));
    }
    return ways == null
        ? flagged(row, column)
        : range(ways, ways.cells.getOrDefault(row * columns + column, 0));
  }

  /** The range of the total of a region. */
  Range row(int row) {
    return line(row, inRow[row], knownInRow[row]);
  }

  /** The range of the total of an industry. */
  Range column(int column) {
    return line(rows + column, inColumn[column], knownInColumn[column]);
  }

  /** The range of the total of all. */
  Range all() {
    return line(rows + columns, inAll, known);
  }

  private Range line(int line, RangeSums free, double knownInLine) {
    if (ways == null) {
      return free.range();
    }
    Integer way = ways.lines.get(line);
    return way == null ? Range.at(knownInLine) : range(ways, way).plus(Range.at(knownInLine));
  }

  private Range range(Ways in, int way) {
    return ranges.computeIfAbsent(way, in.flows::range);
  }

  /** What the other counts of the region can come to, each within its own range. */
  Range restOfRow(int row, int column) {
    return inRow[row].without(cell(row, column)).range();
  }

  /** What the other counts of the industry can come to. */
  Range restOfColumn(int row, int column) {
    return inColumn[column].without(cell(row, column)).range();
  }

  /** What the counts of other regions can come to. */
  Range besideRow(int row) {
    return inAll.without(inRow[row]).range();
  }

  /** What the counts of other industries can come to. */
  Range besideColumn(int column) {
    return inAll.without(inColumn[column]).range();
  }

  /** What all other counts can come to. */
  Range besideCell(int row, int column) {
    return inAll.without(cell(row, column)).range();
  }

  /** What the counts of other regions and industries can come to. */
  Range others(int row, int column) {
    RangeSums rest = inAll.without(inRow[row]).without(inColumn[column]);
    RangeSums cell = new RangeSums();
    cell.add(cell(row, column));
    rest.add(cell, 1);
    return rest.range();
  }

  /** Whether counts of a region, each within its range, are possible all at once. */
  boolean allowsRow(int row, double[] counts) {
    return allows(column -> row * columns + column, counts);
  }

  /** Whether counts of an industry, each within its range, are possible all at once. */
  boolean allowsColumn(int column, double[] counts) {
    return allows(row -> row * columns + column, counts);
  }

  private boolean allows(IntUnaryOperator place, double[] counts) {
    if (isFree()) {
      return true;
    }
    Wanted wanted = wanting();
    for (int i = 0; i < counts.length; i++) {
      int at = place.applyAsInt(i);
      wanted.cell(at / columns, at % columns, counts[i]);
    }
    return wanted.isPossible();
  }

  /** Counts and totals that are to be possible all at once. */
  Wanted wanting() {
    return new Wanted();
  }

  /** What is asked of one filling: a way in the network and what it is to carry. */
  final class Wanted {

    private final Ways base = ways == null ? settled() : ways;
    private final Circulation flows = base.flows.copy();
    private boolean isPossible = true;

    @CanIgnoreReturnValue
    Wanted cell(int row, int column, double count) {
      Integer way = base.cells.get(row * columns + column);
      double fixed = way == null ? table.countAt(row, column) : 0;
      return fix(way, count, fixed);
    }

    @CanIgnoreReturnValue
    Wanted row(int row, double total) {
      return fix(base.lines.get(row), total, knownInRow[row]);
    }

    @CanIgnoreReturnValue
    Wanted column(int column, double total) {
      return fix(base.lines.get(rows + column), total, knownInColumn[column]);
    }

    @CanIgnoreReturnValue
    Wanted all(double total) {
      return fix(base.lines.get(rows + columns), total, known);
    }

    @CanIgnoreReturnValue
    private Wanted fix(@Nullable Integer way, double wanted, double fixed) {
      if (isPossible) {
        isPossible =
            Double.isFinite(wanted)
                && (way == null ? isNear(wanted, fixed) : flows.fix(way, wanted - fixed));
      }
      return this;
    }

    private static boolean isNear(double one, double other) {
      return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(one));
    }

    /** Whether a filling has all of them. */
    boolean isPossible() {
      return isPossible;
    }
  }
}
