package org.creativehubs.finance.lease;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The columns of a table with one row for each part of a result, and where a cell comes from. */
final class LineGrid<T> {

  private record Column<T>(
      String heading, Function<T, Answer> cell, @Nullable Function<T, String> expression) {}

  private final Function<T, String> name;
  private final List<Column<T>> columns = new ArrayList<>();

  private LineGrid(Function<T, String> name) {
    this.name = name;
  }

  /** A grid whose first column names the row. */
  static <T> LineGrid<T> by(String heading, Function<T, String> name) {
    return new LineGrid<T>(name).given(heading, row -> Answer.text(name.apply(row)));
  }

  /** Adds a column of figures that are given. */
  @CanIgnoreReturnValue
  LineGrid<T> given(String heading, Function<T, Answer> cell) {
    columns.add(new Column<>(heading, cell, null));
    return this;
  }

  /** Adds a column of figures that are found by an expression. */
  @CanIgnoreReturnValue
  LineGrid<T> found(String heading, Function<T, Answer> cell, Function<T, String> expression) {
    columns.add(new Column<>(heading, cell, expression));
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
    T found = named(rows, name, row, "row");
    Column<T> wanted = named(columns, Column::heading, column, "column");
    Explanation.Builder steps = Explanation.answering(column + " of " + row);
    Answer cell = wanted.cell().apply(found);
    String label = row + ", " + column;
    if (wanted.expression() == null) {
      steps.given(label, cell);
    } else {
      steps.step(label, wanted.expression().apply(found), cell);
    }
    return steps.build();
  }

  private static <T> T named(List<T> all, Function<T, String> nameOf, String name, String field) {
    return all.stream()
        .filter(one -> nameOf.apply(one).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE,
                    field,
                    all.stream().map(nameOf).collect(Collectors.joining(", ", "be one of ", "")),
                    name));
  }
}
