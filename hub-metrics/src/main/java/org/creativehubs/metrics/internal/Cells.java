package org.creativehubs.metrics.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Step;

/** What columns say of one row, as steps that follow from one another. */
public final class Cells {

  private Cells() {}

  /**
   * A step for each column but the first, which names the row; the step is called as the column.
   *
   * @param grid the columns
   * @param row the row
   * @return the last step of the explanation of each cell
   */
  public static <R> List<Step> of(Grid<R> grid, R row) {
    Sheet<R> sheet = grid.sheet("row", ImmutableList.of(row));
    List<String> headings = sheet.headings();
    return IntStream.range(1, headings.size())
        .mapToObj(
            column ->
                Iterables.getLast(sheet.explain(0, column).steps()).toBuilder()
                    .label(headings.get(column))
                    .build())
        .toList();
  }

  /** What the first column calls the row. */
  public static <R> String name(Grid<R> grid, R row) {
    return grid.sheet("row", ImmutableList.of(row)).rowNames().get(0);
  }
}
