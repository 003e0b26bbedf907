package org.creativehubs.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;

/** A table as one JSON object for each row. */
final class JsonLines {

  private JsonLines() {}

  /** The headings, with the currency or unit where a column shares one. */
  static List<String> names(Table table) {
    List<String> printed = table.printedHeadings();
    return IntStream.range(0, printed.size())
        .mapToObj(column -> name(table, printed, column))
        .toList();
  }

  private static String name(Table table, List<String> printed, int column) {
    String unit = unit(table, column).map(shared -> " (" + shared + ")").orElse("");
    String heading = printed.get(column);
    return heading.endsWith(unit) ? heading : heading + unit;
  }

  private static Optional<String> unit(Table table, int column) {
    List<Optional<String>> units =
        table.rows().stream()
            .map(row -> row.get(column))
            .filter(Answer::isDefined)
            .map(JsonLines::unit)
            .distinct()
            .toList();
    return units.size() == 1 ? units.get(0) : Optional.empty();
  }

  /** The unit or currency of a cell. */
  static Optional<String> unit(Answer cell) {
    return cell.money().isPresent()
        ? cell.money().map(money -> money.currency().toString())
        : cell.unit();
  }

  static String of(Table table) {
    List<String> names = names(table);
    StringBuilder lines = new StringBuilder();
    for (List<Answer> row : table.rows()) {
      lines.append(line(table, names, row)).append('\n');
    }
    return lines.toString();
  }

  private static String line(Table table, List<String> names, List<Answer> row) {
    List<String> members = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      members.add(
          Written.text(names.get(column)) + ": " + value(row.get(column), unit(table, column)));
    }
    String reasons = reasons(table, row);
    if (!reasons.isEmpty()) {
      members.add(Written.text(Table.REASONS) + ": " + Written.text(reasons));
    }
    return "{" + String.join(", ", members) + "}";
  }

  private static String reasons(Table table, List<Answer> row) {
    return IntStream.range(0, row.size())
        .filter(column -> !row.get(column).isDefined())
        .mapToObj(
            column ->
                table.columns().get(column)
                    + ": "
                    + row.get(column).undefined().orElseThrow().because())
        .collect(Collectors.joining("; "));
  }

  /** A number is bare; with a qualifier, such as over 450, or a unit of its own it is a text. */
  private static String value(Answer cell, Optional<String> unit) {
    if (!cell.isDefined()) {
      return "null";
    }
    Optional<String> amount = cell.money().map(money -> money.amount().toPlainString());
    boolean isBare = cell.qualifier().isEmpty() && unit(cell).equals(unit);
    if (!isBare || (amount.isEmpty() && cell.number().isEmpty())) {
      return Written.text(cell.toString());
    }
    return amount.orElseGet(() -> Written.number(cell.number().orElseThrow()));
  }
}
