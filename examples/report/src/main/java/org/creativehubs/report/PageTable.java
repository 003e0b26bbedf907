package org.creativehubs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.explain.Tabular;

/** A table on a page, and how its cells were found, as far as it can tell. */
public final class PageTable {

  /** How the cell of a row and a column was found. */
  interface Workings {
    Optional<Explanation> of(int row, int column);
  }

  private final Table table;
  private final Workings workings;

  PageTable(Table table, Workings workings) {
    this.table = table;
    this.workings = workings;
  }

  /** A table of facts, which has no workings. */
  public static PageTable of(Table table) {
    return new PageTable(table, (row, column) -> Optional.empty());
  }

  /** A table that explains each of its cells. */
  public static PageTable of(Sheet<?> sheet) {
    return new PageTable(sheet.table(), (row, column) -> Optional.of(sheet.explain(row, column)));
  }

  /**
   * The tables of an answer, as {@link Tables#of} has them.
   *
   * @param answer any answer of the library
   * @return its tables; at least one
   */
  public static List<PageTable> allOf(Explained answer) {
    if (answer instanceof ExplainedTable explained) {
      return explained.sheets().stream().<PageTable>map(PageTable::of).toList();
    }
    return answer instanceof Tabular tabular
        ? tabular.tables().stream().map(PageTable::of).toList()
        : List.of(of(Tables.list(answer)));
  }

  /** The table. */
  public Table table() {
    return table;
  }

  /**
   * How a cell was found.
   *
   * @param row the position of its row, from 0
   * @param column the position of its column, from 0
   * @return the explanation, if the table has one
   */
  public Optional<Explanation> working(int row, int column) {
    return workings.of(row, column);
  }

  /** The same under another title. */
  public PageTable titled(String title) {
    return new PageTable(table.toBuilder().title(title).build(), workings);
  }

  /** The same without the columns of some headings, where it has them. */
  public PageTable without(String... headings) {
    List<String> left = List.of(headings);
    List<Integer> kept =
        IntStream.range(0, table.columns().size())
            .filter(column -> !left.contains(table.columns().get(column)))
            .boxed()
            .toList();
    Table.Builder fewer = Table.builder();
    fewer.title(table.title()).totals(table.totals());
    for (int column : kept) {
      fewer.addColumns(table.columns().get(column)).addFormats(table.format(column));
    }
    table.rows().forEach(row -> fewer.addRows(picked(row, kept)));
    return new PageTable(fewer.build(), (row, column) -> workings.of(row, kept.get(column)));
  }

  private static List<Answer> picked(List<Answer> row, List<Integer> kept) {
    List<Answer> cells = new ArrayList<>();
    kept.forEach(column -> cells.add(row.get(column)));
    return cells;
  }

  /** The table, aligned. */
  @Override
  public String toString() {
    return table.toString();
  }
}
