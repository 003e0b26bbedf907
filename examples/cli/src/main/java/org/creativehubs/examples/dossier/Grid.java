package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;

/** A table that is filled row by row. */
final class Grid {

  private final Table.Builder table = Table.builder();

  private Grid(String title, String... columns) {
    table.title(title).addColumns(columns);
  }

  static Grid of(String title, String... columns) {
    return new Grid(title, columns);
  }

  Grid row(Answer... cells) {
    table.addRows(List.of(cells));
    return this;
  }

  Table table() {
    return table.build();
  }
}
