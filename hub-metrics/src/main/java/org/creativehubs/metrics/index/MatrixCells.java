package org.creativehubs.metrics.index;

import java.util.AbstractList;

/** The cells of a matrix, row by row, made as they are asked for. */
final class MatrixCells extends AbstractList<IndexCell> {

  private final IndexMatrix matrix;

  MatrixCells(IndexMatrix matrix) {
    this.matrix = matrix;
  }

  @Override
  public IndexCell get(int index) {
    int columns = matrix.columns().size();
    return matrix.cellAt(index / columns, index % columns);
  }

  @Override
  public int size() {
    return matrix.rows().size() * matrix.columns().size();
  }
}
