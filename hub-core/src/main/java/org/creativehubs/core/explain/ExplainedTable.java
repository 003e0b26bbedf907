package org.creativehubs.core.explain;

/**
 * A result that is a table and tells of every cell how it was found; it says what its columns and
 * rows are, and has {@link #table()} and {@link #explain} from that.
 */
public interface ExplainedTable extends Tabular, ExplainedCells {

  /** The columns and rows of the result. */
  Sheet<?> sheet();

  @Override
  default Table table() {
    return sheet().table();
  }

  @Override
  default Explanation explain(String row, String column) {
    return sheet().explain(row, column);
  }
}
