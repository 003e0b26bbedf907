package org.creativehubs.metrics.disclosure;

import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.Collectors;
import org.creativehubs.metrics.disclosure.internal.Crossing;

/**
 * The lines of a table by name.
 *
 * @param table the table
 * @param crossing its rows and columns
 */
record Lines(PublishedTable table, Crossing crossing) {

  static Lines of(PublishedTable table) {
    return new Lines(table, new Crossing(table.regions().size() + 1, table.width()));
  }

  String name(int line) {
    int rows = crossing.rows();
    return line < rows ? "row " + table.rowName(line) : "column " + table.columnName(line - rows);
  }

  String names(ImmutableIntArray lines) {
    return lines.stream().mapToObj(this::name).collect(Collectors.joining(", "));
  }

  String cellName(int cell) {
    return table.cells().get(cell).name();
  }
}
