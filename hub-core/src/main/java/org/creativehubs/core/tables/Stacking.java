package org.creativehubs.core.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Tables below one another. */
final class Stacking {

  private Stacking() {}

  static Table of(String heading, Map<?, ? extends Tabular> results) {
    Map<String, Table> tables = new LinkedHashMap<>();
    results.forEach((key, result) -> tables.put(key.toString(), result.table()));
    Table first = tables.values().iterator().next();
    Table.Builder all = Table.builder();
    all.title(first.title());
    all.addColumns(heading).addFormats(ColumnFormat.of(ColumnKind.TEXT));
    for (int column = 0; column < first.columns().size(); column++) {
      all.addColumns(first.columns().get(column)).addFormats(format(tables, column));
    }
    tables.forEach((key, table) -> add(key, table, first, all));
    return all.build();
  }

  private static void add(String key, Table table, Table first, Table.Builder all) {
    Check.that(
        table.columns().equals(first.columns()),
        Fault.INCONSISTENT,
        "tables[" + key + "]",
        "have the columns " + first.columns(),
        table.columns());
    for (List<Answer> row : table.rowsWithoutTotals()) {
      List<Answer> longer = new ArrayList<>(List.of(Answer.text(key)));
      longer.addAll(row);
      all.addRows(longer);
    }
  }

  /** The format that all have, or any where they differ, as where a cell alone tells it. */
  private static ColumnFormat format(Map<String, Table> tables, int column) {
    List<ColumnFormat> formats =
        tables.values().stream()
            .filter(table -> column < table.columns().size())
            .map(table -> table.format(column))
            .distinct()
            .toList();
    return formats.size() == 1 ? formats.get(0) : ColumnFormat.of(ColumnKind.ANY);
  }
}
