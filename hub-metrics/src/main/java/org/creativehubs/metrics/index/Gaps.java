package org.creativehubs.metrics.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Undefined;
import org.jspecify.annotations.Nullable;

/** Why cells of a matrix have no value: all of a row, all of a column, or a cell by itself. */
final class Gaps {

  private final @Nullable Undefined[] rows;
  private final @Nullable Undefined[] columns;
  private final Map<Integer, Undefined> cells = new HashMap<>();

  Gaps(int height, int width) {
    this.rows = new Undefined[height];
    this.columns = new Undefined[width];
  }

  void row(int row, Undefined reason) {
    rows[row] = reason;
  }

  void column(int column, Undefined reason) {
    columns[column] = reason;
  }

  void cell(int row, int column, Undefined reason) {
    cells.put(place(row, column), reason);
  }

  private int place(int row, int column) {
    return row * columns.length + column;
  }

  /** The reason of the row, else of the column, else of the cell itself. */
  Optional<Undefined> at(int row, int column) {
    return Optional.ofNullable(reason(row, column));
  }

  boolean has(int row, int column) {
    return reason(row, column) != null;
  }

  private @Nullable Undefined reason(int row, int column) {
    @Nullable Undefined ofRow = rows[row];
    if (ofRow != null) {
      return ofRow;
    }
    @Nullable Undefined ofColumn = columns[column];
    return ofColumn != null || cells.isEmpty() ? ofColumn : cells.get(place(row, column));
  }

  /** Sets what has no value to zero, so that equal matrices have equal numbers. */
  void clear(double[] values) {
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; rows[row] != null && column < columns.length; column++) {
        values[place(row, column)] = 0;
      }
    }
    for (int column = 0; column < columns.length; column++) {
      for (int row = 0; columns[column] != null && row < rows.length; row++) {
        values[place(row, column)] = 0;
      }
    }
    cells.keySet().forEach(place -> values[place] = 0);
  }

  /** Whether the same cells have the same reasons. */
  boolean isSame(Gaps other) {
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        if (!at(row, column).equals(other.at(row, column))) {
          return false;
        }
      }
    }
    return true;
  }
}
