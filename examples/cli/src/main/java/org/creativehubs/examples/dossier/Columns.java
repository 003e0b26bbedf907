package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.explain.Table;

/** Tables with fewer columns. */
final class Columns {

  private Columns() {}

  /** The table without a column, where it has one of that heading. */
  static Table without(Table table, String heading) {
    int dropped = table.columns().indexOf(heading);
    if (dropped < 0) {
      return table;
    }
    Table.Builder kept = Table.builder();
    kept.title(table.title());
    kept.addAllColumns(without(table.columns(), dropped));
    table.rows().forEach(row -> kept.addRows(without(row, dropped)));
    return kept.build();
  }

  private static <T> List<T> without(List<T> cells, int dropped) {
    return ImmutableList.<T>builder()
        .addAll(cells.subList(0, dropped))
        .addAll(cells.subList(dropped + 1, cells.size()))
        .build();
  }
}
