package org.creativehubs.core.explain;

/** A result with rows and columns that explains how any of its cells was found. */
public interface ExplainedCells {

  /**
   * How a cell was found.
   *
   * @param row the name of the row: what the first cell of a printed row says, and in a long list
   *     of regions and industries the region
   * @param column the name of the column: its heading, and in a long list the industry
   * @return the steps to the cell; the last is what the cell says
   * @throws org.creativehubs.core.value.InvalidValueException if there is no such row or column
   */
  Explanation explain(String row, String column);
}
