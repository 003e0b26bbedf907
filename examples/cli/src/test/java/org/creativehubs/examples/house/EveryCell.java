package org.creativehubs.examples.house;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.InvalidValueException;

/** Whether an answer tells of every cell of its tables how it was found. */
final class EveryCell {

  private EveryCell() {}

  static boolean isExplained(Explained answer) {
    if (answer instanceof ExplainedTable sheets) {
      return isExplained(answer, sheets.sheet().rowNames(), sheets.table())
          && sheets.sheets().stream().allMatch(EveryCell::isExplained);
    }
    if (answer instanceof Tabular tabular) {
      Table table = tabular.table();
      return isExplained(
          answer, table.rows().stream().map(row -> row.get(0).toString()).toList(), table);
    }
    return isExplained(Tables.list(answer));
  }

  private static boolean isExplained(Sheet<?> sheet) {
    Table table = sheet.table();
    List<String> names = sheet.rowNames();
    return names.size() == table.rows().size()
        && everyCell(
            table,
            (row, column) -> sheet.explain(names.get(row), table.columns().get(column)).answer());
  }

  /** By the headings that are printed. */
  private static boolean isExplained(Explained answer, List<String> names, Table table) {
    List<String> printed = table.printedHeadings();
    return everyCell(
        table,
        (row, column) -> Tables.explain(answer, names.get(row), printed.get(column)).answer());
  }

  private interface Found {
    Answer of(int row, int column);
  }

  private static boolean everyCell(Table table, Found found) {
    return IntStream.range(0, table.rows().size())
        .allMatch(
            row ->
                IntStream.range(0, table.columns().size())
                    .allMatch(
                        column -> isSame(table.rows().get(row).get(column), found, row, column)));
  }

  private static boolean isSame(Answer cell, Found found, int row, int column) {
    try {
      return found.of(row, column).equals(cell);
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
