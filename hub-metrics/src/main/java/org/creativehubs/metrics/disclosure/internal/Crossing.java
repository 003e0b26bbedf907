package org.creativehubs.metrics.disclosure.internal;

/**
 * The lines of a table with totals, each a sum: its parts add to its total, which is its last cell.
 * Rows come first, then columns; the row of totals and the column of totals are lines too. A cell
 * stands where a row and a column cross.
 *
 * @param rows the rows, that of the totals included
 * @param columns the columns, that of the totals included
 */
public record Crossing(int rows, int columns) {

  /** How many lines there are. */
  public int lines() {
    return rows + columns;
  }

  /** How many cells a line has, its total included. */
  public int size(int line) {
    return line < rows ? columns : rows;
  }

  /** The cell at a place of a line, from 0; the last one is the total. */
  public int cell(int line, int place) {
    return line < rows ? line * columns + place : place * columns + line - rows;
  }

  /** The cell that holds the sum of a line. */
  public int total(int line) {
    return cell(line, size(line) - 1);
  }

  /** The row of a cell. */
  public int row(int cell) {
    return cell / columns;
  }

  /** The column of a cell. */
  public int column(int cell) {
    return rows + cell % columns;
  }

  /** The line that crosses another in a cell. */
  public int other(int line, int cell) {
    return line < rows ? column(cell) : row(cell);
  }

  /** Whether a cell is the total of a row or a column; that of all is a part, as a sum of sums. */
  public boolean isSum(int cell) {
    return isSum(row(cell), column(cell));
  }

  private boolean isSum(int row, int column) {
    return (row == rows - 1) != (column == rows + columns - 1);
  }

  /**
   * The sign of a cell in the equation of a line, when equations are written so that the two of a
   * cell have opposite signs and it cancels in their sum.
   */
  public int sign(int line, int cell) {
    return isSum(cell) == (line < rows) ? -1 : 1;
  }

  /** As {@link #sign}, of the cell in which two lines cross. */
  public int signAt(int line, int other) {
    boolean isRow = line < rows;
    return isSum(isRow ? line : other, isRow ? other : line) == isRow ? -1 : 1;
  }
}
