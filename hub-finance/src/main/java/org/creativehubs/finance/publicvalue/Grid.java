package org.creativehubs.finance.publicvalue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;

/** A table whose cells know where they come from; the first column names the row. */
final class Grid<T> {

  private final String title;
  private final List<? extends T> rows;
  private final Function<? super T, String> nameOf;
  private final ImmutableList.Builder<Column<T>> columns = ImmutableList.builder();

  private record Column<T>(
      String heading,
      Function<? super T, Answer> cell,
      Function<? super T, Optional<String>> expression) {}

  Grid(String title, String heading, List<? extends T> rows, Function<? super T, String> nameOf) {
    this.title = title;
    this.rows = rows;
    this.nameOf = nameOf;
    columns.add(
        new Column<>(heading, row -> Answer.text(nameOf.apply(row)), row -> Optional.empty()));
  }

  /** A column of figures that were given. */
  Grid<T> given(String heading, Function<? super T, Answer> cell) {
    columns.add(new Column<>(heading, cell, row -> Optional.empty()));
    return this;
  }

  /** A column of figures that were computed. */
  Grid<T> column(
      String heading, Function<? super T, Answer> cell, Function<? super T, String> expression) {
    columns.add(new Column<>(heading, cell, row -> Optional.of(expression.apply(row))));
    return this;
  }

  Table table() {
    Table.Builder table = Table.builder();
    table.title(title);
    List<Column<T>> all = columns.build();
    all.forEach(column -> table.addColumns(column.heading()));
    for (T row : rows) {
      table.addRows(all.stream().map(column -> column.cell().apply(row)).toList());
    }
    return table.build();
  }

  /** How a cell was found, after the assumptions it stands on; the last step is the cell. */
  Explanation explain(String row, String column, List<AssumptionSet> assumptions) {
    T found = Lookup.named(rows, nameOf, row, "row");
    Column<T> at = Lookup.named(columns.build(), Column::heading, column, "column");
    Explanation.Builder steps = Explanation.answering(column + " of " + row);
    Optional<String> expression = at.expression().apply(found);
    if (expression.isPresent()) {
      Assumptions.explain(assumptions, steps);
    }
    return steps
        .addSteps(
            Step.builder()
                .label(row + ", " + column)
                .expression(expression.filter(text -> at.cell().apply(found).isDefined()))
                .value(at.cell().apply(found))
                .build())
        .build();
  }
}
