package org.creativehubs.core.explain;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A table that can explain each of its cells: a {@link Grid} of columns with a title and rows.
 *
 * <p>It is made when it is asked for; nothing is explained before that is asked.
 *
 * @param <R> the row
 */
public final class Sheet<R> {

  private final String title;
  private final Grid<R> grid;
  private final List<R> rows;

  /** Made once: a page asks for the working of cell after cell. */
  private final Supplier<ImmutableList<String>> rowNames = Suppliers.memoize(this::named);

  Sheet(String title, Grid<R> grid, List<R> rows) {
    this.title = title;
    this.grid = grid;
    this.rows = rows;
  }

  /** The table: a row for each part, and the totals where there are any. */
  public Table table() {
    Table.Builder table = Table.builder();
    table.title(title);
    for (Column<R> column : grid.columns()) {
      table.addColumns(column.heading()).addFormats(column.format());
    }
    rows.forEach(row -> table.addRows(cells(row)));
    if (hasTotals()) {
      table.addRows(totals()).totals(1);
    }
    return table.build();
  }

  private ImmutableList<Answer> cells(R row) {
    return grid.columns().stream()
        .map(column -> column.cell(row))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean hasTotals() {
    return grid.totals().isPresent() && !rows.isEmpty();
  }

  private List<Answer> totals() {
    return IntStream.range(0, grid.columns().size())
        .mapToObj(column -> explain(rows.size(), column).answer())
        .toList();
  }

  /**
   * The names by which {@link #explain(String, String)} knows the rows, from top to bottom, those
   * of the totals too. Where a name stands above already, a number follows it, as in {@code desk
   * (2)}.
   */
  public List<String> rowNames() {
    return rowNames.get();
  }

  private ImmutableList<String> named() {
    Map<String, Integer> seen = new HashMap<>();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    rows.forEach(row -> names.add(numbered(grid.name(row), seen)));
    grid.totals().filter(name -> hasTotals()).ifPresent(name -> names.add(numbered(name, seen)));
    return names.build();
  }

  private static String numbered(String name, Map<String, Integer> seen) {
    int times = seen.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + " (" + times + ")";
  }

  /** The headings, without currency. */
  public List<String> headings() {
    return grid.columns().stream().map(Column::heading).toList();
  }

  /**
   * How a cell was found.
   *
   * @param row one of {@link #rowNames()}
   * @param column a heading, with or without the currency or unit that is printed behind it; where
   *     rows have two names and the first is given as the row, the second
   * @return an explanation whose last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row or column
   */
  public Explanation explain(String row, String column) {
    List<String> names = rowNames();
    OptionalInt pair = pair(row, column);
    if (pair.isPresent()) {
      int main = grid.main().map(grid.columns()::indexOf).orElse(grid.columns().size() - 1);
      return explain(pair.getAsInt(), main);
    }
    return explain(row(names, row), column(column));
  }

  /**
   * How a cell was found, by position.
   *
   * @param row the position of the row, from 0, that of the totals behind the others
   * @param column the position of the column, from 0
   * @return an explanation whose last step is the cell
   * @throws InvalidValueException if there is no such row or column
   */
  public Explanation explain(int row, int column) {
    int last = rows.size() - (hasTotals() ? 0 : 1);
    Check.that(row >= 0 && row <= last, "row", "be in [0, " + last + "]", row);
    int width = grid.columns().size() - 1;
    Check.that(column >= 0 && column <= width, "column", "be in [0, " + width + "]", column);
    return row < rows.size()
        ? grid.columns().get(column).explain(rows.get(row), rowNames().get(row))
        : explainTotal(column);
  }

  private Explanation explainTotal(int column) {
    Column<R> wanted = grid.columns().get(column);
    String name = grid.totals().orElseThrow();
    if (wanted.equals(grid.names().get(0))) {
      return Explanation.answering(wanted.heading() + " of " + name)
          .given(name + ", " + wanted.heading(), Answer.text(name))
          .build();
    }
    return wanted.explainTotal(rows, name);
  }

  /** Whether a row and a column of these names can be asked for. */
  public boolean has(String row, String column) {
    return pair(row, column).isPresent()
        || (hasColumn(column) && (rowNames().contains(row) || byId(row) >= 0));
  }

  /** Whether there is a column of this heading, with or without what is printed behind it. */
  public boolean hasColumn(String heading) {
    return headings().contains(heading) || (heading.endsWith(")") && table().hasColumn(heading));
  }

  private OptionalInt pair(String first, String second) {
    List<Column<R>> names = grid.names();
    if (names.size() != 2 || headings().contains(second)) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, rows.size())
        .filter(i -> names.get(0).text(rows.get(i)).equals(first))
        .filter(i -> names.get(1).text(rows.get(i)).equals(second))
        .findFirst();
  }

  private int row(List<String> names, String name) {
    int row = Math.max(names.indexOf(name), byId(name));
    return row >= 0 ? row : names.indexOf(Check.named(names, one -> one, name, "row"));
  }

  private int byId(String name) {
    return grid.id().map(id -> rows.stream().map(id).toList().indexOf(name)).orElse(-1);
  }

  private int column(String heading) {
    int plain = headings().indexOf(heading);
    if (plain >= 0) {
      return plain;
    }
    return heading.endsWith(")")
        ? table().column(heading)
        : headings().indexOf(Check.named(headings(), one -> one, heading, "column"));
  }

  /** The table, aligned. */
  @Override
  public String toString() {
    return table().toString();
  }
}
