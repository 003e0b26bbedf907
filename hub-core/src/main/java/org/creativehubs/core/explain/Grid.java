package org.creativehubs.core.explain;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The columns of a table with one row for each part of a result, and which of them name a row.
 *
 * <p>Rows are named by the first column, or by the columns that {@link #namedBy} names, such as
 * region and industry. With rows and a title it is a {@link Sheet}.
 *
 * @param <R> the part
 */
public final class Grid<R> {

  private final List<Column<R>> columns = new ArrayList<>();
  private final List<Column<R>> names = new ArrayList<>();
  private Optional<Column<R>> main = Optional.empty();
  private Optional<Function<R, String>> id = Optional.empty();
  private Optional<String> totals = Optional.empty();

  private Grid() {}

  /**
   * A grid whose first column names the row.
   *
   * @param <R> the part
   * @param heading the heading of that column; not blank
   * @param name what a part is called
   * @return the grid
   */
  public static <R> Grid<R> by(String heading, Function<R, String> name) {
    Grid<R> grid = new Grid<>();
    return grid.with(Column.text(heading, name));
  }

  /**
   * A grid of columns, of which the first names the row.
   *
   * @param <R> the part
   * @param columns the columns from left to right; at least one
   * @return the grid
   */
  @SafeVarargs
  public static <R> Grid<R> of(Column<R>... columns) {
    Grid<R> grid = new Grid<>();
    for (Column<R> column : columns) {
      grid.with(column);
    }
    Check.notEmpty(grid.columns, "columns");
    return grid;
  }

  /** A grid of columns, of which the first names the row; at least one. */
  public static <R> Grid<R> of(List<Column<R>> columns) {
    Check.notEmpty(columns, "columns");
    Grid<R> grid = new Grid<>();
    columns.forEach(grid::with);
    return grid;
  }

  /** Adds a column; its heading differs from those before it. */
  @CanIgnoreReturnValue
  public Grid<R> with(Column<R> column) {
    columns.add(column);
    return this;
  }

  /** Adds a column if it is wanted. */
  @CanIgnoreReturnValue
  public Grid<R> withIf(boolean wanted, Column<R> column) {
    return wanted ? with(column) : this;
  }

  /** Adds a column of figures that are given. */
  @CanIgnoreReturnValue
  public Grid<R> given(String heading, Function<R, Answer> cell) {
    return with(Column.answer(heading, cell));
  }

  /** Adds a column of figures that are found by an expression, which is shown with its numbers. */
  @CanIgnoreReturnValue
  public Grid<R> found(String heading, Function<R, Answer> cell, Function<R, String> expression) {
    return with(Column.answer(heading, cell).found(expression));
  }

  /**
   * Names the rows by columns of the grid instead of the first; the name of a row has a comma
   * between them, such as {@code Leeds, design}.
   */
  @CanIgnoreReturnValue
  @SafeVarargs
  public final Grid<R> namedBy(Column<R>... columns) {
    for (Column<R> column : columns) {
      names.add(column);
    }
    return this;
  }

  /** What is explained where a row is asked for by its two names alone, one for row and column. */
  @CanIgnoreReturnValue
  public Grid<R> main(Column<R> column) {
    this.main = Optional.of(column);
    return this;
  }

  /** A second name by which a row is found, such as an id that is not printed. */
  @CanIgnoreReturnValue
  public Grid<R> orById(Function<R, String> id) {
    this.id = Optional.of(id);
    return this;
  }

  /** Adds a row of totals of this name below the others, if there are any; not blank. */
  @CanIgnoreReturnValue
  public Grid<R> totals(String name) {
    Check.notBlank(name, "name");
    this.totals = Optional.of(name);
    return this;
  }

  /**
   * The columns with a title and rows.
   *
   * @param title what the table shows; not blank
   * @param rows the parts from top to bottom
   * @return the sheet
   */
  public Sheet<R> sheet(String title, List<R> rows) {
    Check.distinct(columns, Column::heading, "columns", "heading");
    return new Sheet<>(title, this, rows);
  }

  /**
   * The table.
   *
   * @param title what it shows; not blank
   * @param rows the parts from top to bottom
   * @return a row for each part, and the totals
   */
  public Table table(String title, List<R> rows) {
    return sheet(title, rows).table();
  }

  /**
   * How a cell was found.
   *
   * @param rows the parts
   * @param row the name of one of them
   * @param column a heading
   * @return an explanation whose last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row or column
   */
  public Explanation explain(List<R> rows, String row, String column) {
    return sheet("table", rows).explain(row, column);
  }

  List<Column<R>> columns() {
    return columns;
  }

  List<Column<R>> names() {
    return names.isEmpty() ? columns.subList(0, 1) : names;
  }

  Optional<Column<R>> main() {
    return main;
  }

  Optional<Function<R, String>> id() {
    return id;
  }

  Optional<String> totals() {
    return totals;
  }

  String name(R row) {
    return names().stream().map(column -> column.text(row)).collect(Collectors.joining(", "));
  }
}
