package org.creativehubs.examples.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.Check;

/**
 * A table by columns, each of one type.
 *
 * @param columns the columns, of as many cells each and none of the same name; at least one
 */
public record ColumnTable(List<TypedColumn> columns) {

  /** Checks that the columns fit one another. */
  public ColumnTable {
    columns = List.copyOf(columns);
    Check.notEmpty(columns, "columns");
    Check.distinct(columns, TypedColumn::name, "columns", "name");
    int rows = columns.get(0).cells().size();
    for (TypedColumn column : columns) {
      Check.that(
          column.cells().size() == rows,
          "columns",
          "have " + rows + " cells each",
          column.name() + " with " + column.cells().size());
    }
  }

  /**
   * The columns of a table of the library without its totals. Money in one currency is exact, days
   * are days, years and whole counts whole numbers, other numbers in one unit of double precision;
   * what is left is text. Undefined cells are empty, and the reasons stand in a last column of
   * their own as in CSV. Units and currencies stand in the names.
   *
   * @param table a table whose headings differ
   * @return its columns
   */
  public static ColumnTable of(Table table) {
    List<TypedColumn> columns = new ArrayList<>();
    List<List<Answer>> rows = table.rowsWithoutTotals();
    for (int column = 0; column < table.columns().size(); column++) {
      columns.add(TypedCells.column(table, rows, column));
    }
    TypedCells.reasons(table, rows).ifPresent(columns::add);
    return new ColumnTable(columns);
  }

  /** How many rows it has. */
  public int rows() {
    return columns.get(0).cells().size();
  }

  /**
   * A column by its name.
   *
   * @param name the name
   * @return the column
   */
  public TypedColumn column(String name) {
    return Check.named(columns, TypedColumn::name, name, "column");
  }

  /**
   * Counts of a long table: a row for each region and industry. An empty count is missing, never
   * zero; a pair without a row counts zero, as in every long table.
   *
   * @param measure what is counted, such as jobs
   * @param region the column of regions
   * @param industry the column of industries
   * @param value the column of counts, each given once
   * @return the counts
   */
  public EmploymentTable counts(String measure, String region, String industry, String value) {
    EmploymentTable.Builder counts = EmploymentTable.builder();
    counts.measure(measure);
    List<Optional<Object>> regions = column(region).cells();
    List<Optional<Object>> industries = column(industry).cells();
    List<Optional<Object>> values = column(value).cells();
    for (int row = 0; row < rows(); row++) {
      String of = label(regions.get(row), region, row);
      String in = label(industries.get(row), industry, row);
      Optional<Object> count = values.get(row);
      if (count.isPresent()) {
        counts.add(of, in, number(count.get(), value, row));
      } else {
        counts.add(of, in, CellFlag.missing());
      }
    }
    return counts.build();
  }

  private static String label(Optional<Object> cell, String column, int row) {
    Check.that(cell.isPresent(), column + "[" + row + "]", "name what is counted", "empty");
    return cell.orElseThrow().toString();
  }

  private static double number(Object cell, String column, int row) {
    Check.that(cell instanceof Number, column + "[" + row + "]", "be a number", cell);
    return ((Number) cell).doubleValue();
  }
}
