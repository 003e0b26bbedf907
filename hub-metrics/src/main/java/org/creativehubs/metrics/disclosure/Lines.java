package org.creativehubs.metrics.disclosure;

import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.Collectors;

/**
 * The rows and columns of a table with totals, each a sum: its parts add to its total, which is its
 * last cell. Rows come first, then columns; the row of totals and the column of totals are lines
 * too.
 */
record Lines(PublishedTable table, int rows, int columns) {

  static Lines of(PublishedTable table) {
    return new Lines(table, table.regions().size() + 1, table.width());
  }

  int count() {
    return rows + columns;
  }

  /** How many cells a line has, its total included. */
  int size(int line) {
    return line < rows ? columns : rows;
  }

  /** The cell at a place of a line, from 0; the last one is the total. */
  int cell(int line, int place) {
    return line < rows ? line * columns + place : place * columns + line - rows;
  }

  int total(int line) {
    return cell(line, size(line) - 1);
  }

  int row(int cell) {
    return cell / columns;
  }

  int column(int cell) {
    return rows + cell % columns;
  }

  /**
   * The sign of a cell in the equation of a line, when equations are written so that the two of a
   * cell have opposite signs and it cancels in their sum.
   */
  int sign(int line, int cell) {
    boolean isSum = (cell / columns == rows - 1) != (cell % columns == columns - 1);
    return isSum == (line < rows) ? -1 : 1;
  }

  String name(int line) {
    return line < rows ? "row " + table.rowName(line) : "column " + table.columnName(line - rows);
  }

  String names(ImmutableIntArray lines) {
    return lines.stream().mapToObj(this::name).collect(Collectors.joining(", "));
  }

  String cellName(int cell) {
    return table.cells().get(cell).name();
  }
}
