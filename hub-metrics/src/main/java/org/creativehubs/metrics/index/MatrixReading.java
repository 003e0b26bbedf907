package org.creativehubs.metrics.index;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Makes a matrix of what stands in JSON. */
final class MatrixReading {

  private final WrittenMatrix written;
  private final IndexMatrix.Builder matrix;

  private MatrixReading(WrittenMatrix written) {
    this.written = written;
    this.matrix =
        IndexMatrix.of(written.rowsBy(), written.rows(), written.columnsBy(), written.columns())
            .index(written.index())
            .formula(written.formula())
            .source(written.source());
    written.conventions().forEach(matrix::convention);
    written.parts().forEach(matrix::add);
  }

  static IndexMatrix of(WrittenMatrix written) {
    return new MatrixReading(written).read();
  }

  private IndexMatrix read() {
    List<IndexCell> cells = written.cells();
    int width = written.columns().size();
    int size = written.rows().size() * width;
    Check.that(
        cells.size() == size,
        Fault.INCONSISTENT,
        "cells",
        "be " + size + ", one for each row and column",
        cells.size());
    for (int i = 0; i < size; i++) {
      read(cells.get(i), i / width, i % width, "cells[" + i + "]");
    }
    return matrix.build();
  }

  private void read(IndexCell cell, int row, int column, String field) {
    String rowLabel = written.rows().get(row);
    String columnLabel = written.columns().get(column);
    Check.that(
        cell.row().equals(rowLabel) && cell.column().equals(columnLabel),
        Fault.INCONSISTENT,
        field,
        "be of " + rowLabel + " and " + columnLabel,
        cell.row() + " and " + cell.column());
    cell.undefined()
        .ifPresentOrElse(
            reason -> matrix.undefined(row, column, reason),
            () -> matrix.set(row, column, cell.value().orElseThrow()));
  }
}
