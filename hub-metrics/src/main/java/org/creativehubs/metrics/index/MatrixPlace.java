package org.creativehubs.metrics.index;

/** A cell by the positions of its row and column, in a matrix so many columns wide. */
record MatrixPlace(int row, int column, int width) {

  /** Where the numbers of a scope have that of this cell. */
  int in(PartScope scope) {
    return scope.position(row, column, width);
  }
}
