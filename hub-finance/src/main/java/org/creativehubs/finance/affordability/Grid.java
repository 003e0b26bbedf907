package org.creativehubs.finance.affordability;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;

/** The columns of a table with one row for each part of a result, and where a cell comes from. */
final class Grid<T> {

  private record Column<T>(
      String heading, Function<T, Answer> cell, Function<T, Optional<String>> expression) {}

  private final Function<T, String> name;
  private final List<Column<T>> columns = new ArrayList<>();

  private Grid(Function<T, String> name) {
    this.name = name;
  }

  /** A grid whose first column names the row. */
  static <T> Grid<T> by(String heading, Function<T, String> name) {
    return new Grid<T>(name).given(heading, row -> Answer.text(name.apply(row)));
  }

  /** Adds a column of figures that are given. */
  @CanIgnoreReturnValue
  Grid<T> given(String heading, Function<T, Answer> cell) {
    columns.add(new Column<>(heading, cell, row -> Optional.empty()));
    return this;
  }

  /** Adds a column of figures that are found by an expression. */
  @CanIgnoreReturnValue
  Grid<T> found(String heading, Function<T, Answer> cell, Function<T, String> expression) {
    columns.add(new Column<>(heading, cell, row -> Optional.of(expression.apply(row))));
    return this;
  }

  Table table(String title, List<T> rows) {
    Table.Builder table = Table.builder();
    table.title(title);
    columns.forEach(column -> table.addColumns(column.heading()));
    for (T row : rows) {
      table.addRows(columns.stream().map(column -> column.cell().apply(row)).toList());
    }
    return table.build();
  }

  /** How one cell was found; the last step is the cell. */
  Explanation explain(List<T> rows, String row, String column) {
    T found = Lookup.named(rows, name, row, "row");
    Column<T> wanted = Lookup.named(columns, Column::heading, column, "column");
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
