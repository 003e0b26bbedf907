package org.creativehubs.examples.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.tables.TableWork;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.picture.Picture;

/** What is printed of anything: its tables, else its text. */
final class Shown {

  private Shown() {}

  static String of(Object anything) {
    Object shown = Check.notNull(anything, "anything");
    if (shown instanceof Picture picture) {
      return picture.title() + "\n" + picture.description();
    }
    if (shown instanceof Double number) {
      return Show.number(number);
    }
    if (shown instanceof OptionalDouble number) {
      return number.isPresent() ? Show.number(number.getAsDouble()) : "none";
    }
    List<Table> tables = tables(shown);
    return tables.isEmpty() || shown instanceof FileProposal
        ? shown.toString()
        : tables.stream().map(Table::toString).collect(Collectors.joining("\n\n"));
  }

  /** The first table of something that has one. */
  static Table table(Object anything) {
    List<Table> tables = tables(Check.notNull(anything, "anything"));
    if (tables.isEmpty()) {
      throw new InvalidValueException(
          Fault.WRONG_TYPE, "anything", "have rows", anything.getClass().getSimpleName());
    }
    return tables.get(0);
  }

  /** The tables of something; none if it has no rows. */
  static List<Table> tables(Object anything) {
    if (anything instanceof Table table) {
      return List.of(table);
    }
    if (anything instanceof TableWork work) {
      return List.of(work.table());
    }
    if (anything instanceof Sheet<?> sheet) {
      return List.of(sheet.table());
    }
    if (anything instanceof FileProposal proposal) {
      return tables(proposal.value());
    }
    if (anything instanceof Explained explained) {
      return Tables.of(explained);
    }
    if (anything instanceof Tabular tabular) {
      return tabular.tables();
    }
    return listed(anything);
  }

  private static List<Table> listed(Object anything) {
    if (anything instanceof Map<?, ?> map) {
      return List.of(table("entries", List.of("key", "value"), entries(map)));
    }
    return anything instanceof Collection<?> many
        ? List.of(table("values", List.of("value"), many.stream().map(one -> row(one)).toList()))
        : List.of();
  }

  private static List<List<Answer>> entries(Map<?, ?> map) {
    List<List<Answer>> rows = new ArrayList<>();
    map.forEach((key, value) -> rows.add(row(key, value)));
    return rows;
  }

  private static List<Answer> row(Object... values) {
    List<Answer> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(
          value instanceof Number number
              ? Answer.number(number.doubleValue())
              : Answer.text(value.toString().isBlank() ? "-" : value.toString()));
    }
    return cells;
  }

  private static Table table(String title, List<String> columns, List<List<Answer>> rows) {
    return Table.builder().title(title).addAllColumns(columns).addAllRows(rows).build();
  }

  /** The answer of something in one line. */
  static String verdict(Object anything) {
    if (anything instanceof Explained explained && explained.explanations().size() == 1) {
      Explanation only = explained.explanations().get(0);
      return only.question() + " " + only.answer();
    }
    Table first = table(anything);
    int rows = first.rowsWithoutTotals().size();
    return first.title() + ": " + rows + (rows == 1 ? " row." : " rows.");
  }
}
