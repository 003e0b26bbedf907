package org.creativehubs.core.explain;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The columns of a table with one row for each part of a result, and where each cell comes from.
 *
 * @param <T> the part
 */
public final class Grid<T> {

  private record Column<T>(
      String heading, Function<T, Answer> cell, Function<T, Optional<String>> expression) {}

  private final Function<T, String> name;
  private final List<Column<T>> columns = new ArrayList<>();

  private Grid(Function<T, String> name) {
    this.name = name;
  }

  /**
   * A grid whose first column names the row.
   *
   * @param <T> the part
   * @param heading the heading of that column; not blank
   * @param name what a part is called
   * @return the grid
   */
  public static <T> Grid<T> by(String heading, Function<T, String> name) {
    return new Grid<T>(name).given(heading, row -> Answer.text(name.apply(row)));
  }

  /** Adds a column of figures that are given. */
  @CanIgnoreReturnValue
  public Grid<T> given(String heading, Function<T, Answer> cell) {
    columns.add(new Column<>(heading, cell, row -> Optional.empty()));
    return this;
  }

  /** Adds a column of figures that are found by an expression, which is shown with its numbers. */
  @CanIgnoreReturnValue
  public Grid<T> found(String heading, Function<T, Answer> cell, Function<T, String> expression) {
    columns.add(new Column<>(heading, cell, row -> Optional.of(expression.apply(row))));
    return this;
  }

  /**
   * The table.
   *
   * @param title what it shows; not blank
   * @param rows the parts from top to bottom
   * @return a row for each part
   */
  public Table table(String title, List<T> rows) {
    Table.Builder table = Table.builder();
    table.title(title);
    columns.forEach(column -> table.addColumns(column.heading()));
    for (T row : rows) {
      table.addRows(columns.stream().map(column -> column.cell().apply(row)).toList());
    }
    return table.build();
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
  public Explanation explain(List<T> rows, String row, String column) {
    T found = Check.named(rows, name, row, "row");
    Column<T> wanted = Check.named(columns, Column::heading, column, "column");
    Answer cell = wanted.cell().apply(found);
    return Explanation.answering(column + " of " + row)
        .addSteps(
            Step.builder()
                .label(row + ", " + column)
                .expression(wanted.expression().apply(found).filter(text -> cell.isDefined()))
                .value(cell)
                .build())
        .build();
  }
}
