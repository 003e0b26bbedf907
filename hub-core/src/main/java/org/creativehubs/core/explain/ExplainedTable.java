package org.creativehubs.core.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A result that is a table and says of every cell how it was found; it says what its columns and
 * rows are, and has {@link #table()} and {@link #explain} from that.
 */
public interface ExplainedTable extends Tabular, ExplainedCells {

  /** The columns and rows of the result. */
  Sheet<?> sheet();

  /** All sheets of the result: {@link #sheet()} first, then any others. */
  default List<Sheet<?>> sheets() {
    return ImmutableList.of(sheet());
  }

  @Override
  default Table table() {
    return sheet().table();
  }

  @Override
  default List<Table> tables() {
    return sheets().stream().map(Sheet::table).collect(ImmutableList.toImmutableList());
  }

  /** Of the first sheet that has the row and the column. */
  @Override
  default Explanation explain(String row, String column) {
    return sheets().stream()
        .filter(one -> one.has(row, column))
        .findFirst()
        .<Explanation>map(one -> one.explain(row, column))
        .orElseGet(() -> sheet().explain(row, column));
  }
}
