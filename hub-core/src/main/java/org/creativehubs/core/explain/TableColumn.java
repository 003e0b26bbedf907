package org.creativehubs.core.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creativehubs.core.money.Money;

/**
 * What the layouts need to know of a column as a whole, found once.
 *
 * @param name the heading as it is given
 * @param currency the currency that all cells with a value share, if they are money
 * @param unit the unit that all cells with a value share, if they are quantities
 * @param isNumeric whether any cell is a number or money
 */
record TableColumn(
    String name, Optional<String> currency, Optional<String> unit, boolean isNumeric) {

  static List<TableColumn> of(Table table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            column ->
                of(
                    table.columns().get(column),
                    table.rows().stream()
                        .map(row -> row.get(column))
                        .filter(Answer::isDefined)
                        .toList()))
        .toList();
  }

  private static TableColumn of(String name, List<Answer> defined) {
    return new TableColumn(
        name,
        shared(defined, cell -> cell.money().map(Money::currency).map(Object::toString)),
        shared(defined, Answer::unit),
        defined.stream().anyMatch(cell -> cell.kind() != AnswerKind.TEXT));
  }

  /** What every cell has and all have alike. */
  private static Optional<String> shared(
      List<Answer> cells, Function<Answer, Optional<String>> property) {
    Optional<String> first = cells.stream().findFirst().flatMap(property);
    return first.isPresent() && cells.stream().map(property).allMatch(first::equals)
        ? first
        : Optional.empty();
  }

  /** The heading for a reader, with the currency where the column shares one. */
  String heading() {
    return name + currency.flatMap(this::added).orElse("");
  }

  /** The heading for a machine, with whatever of the cells the bare numbers do not say. */
  String fullHeading() {
    return name + currency.or(() -> unit).flatMap(this::added).orElse("");
  }

  private Optional<String> added(String measure) {
    String end = "(" + measure + ")";
    return name.endsWith(end) ? Optional.empty() : Optional.of(" " + end);
  }
}
