package org.creativehubs.metrics.index;

/** What a part of a matrix belongs to. */
public enum PartScope {
  /** The whole matrix: one number. */
  ALL,
  /** Its rows: one number for each. */
  ROW,
  /** Its columns: one number for each. */
  COLUMN,
  /** Its cells: one number for each, row by row. */
  CELL;

  int size(int rows, int columns) {
    return switch (this) {
      case ALL -> 1;
      case ROW -> rows;
      case COLUMN -> columns;
      case CELL -> rows * columns;
    };
  }

  int position(int row, int column, int columns) {
    return switch (this) {
      case ALL -> 0;
      case ROW -> row;
      case COLUMN -> column;
      case CELL -> row * columns + column;
    };
  }
}
