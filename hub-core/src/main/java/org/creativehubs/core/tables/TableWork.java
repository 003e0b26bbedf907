package org.creativehubs.core.tables;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A table to work on: its rows are picked, sorted, joined, pivoted and summarised by the headings
 * of its columns.
 *
 * <pre>{@code
 * Table jobs = Table.builder().title("jobs").addColumns("region", "film")
 *     .addRows(List.of(Answer.text("Leeds"), Answer.number(10)))
 *     .addRows(List.of(Answer.text("York"), Answer.number(20))).build();
 * TableWork most = TableWork.of(jobs).sortedDownBy("film").first(1);
 * most.column("region"); // [York]
 * }</pre>
 *
 * <p>Every verb leaves this table as it is and gives another. Rows of totals are left out, since
 * they would not be the totals of what remains. What is undefined stays so: it comes last in any
 * order, passes no condition on numbers, and is counted by {@link #summary}. Cells keep kind, unit
 * and all digits. Immutable.
 */
public final class TableWork {

  private final Table table;

  private TableWork(Table table) {
    this.table = table;
  }

  /**
   * Takes a table to work on.
   *
   * @param table the table; its rows of totals are left out
   * @return the table without totals
   */
  public static TableWork of(Table table) {
    return rows(Check.notNull(table, "table"), table.rowsWithoutTotals());
  }

  /**
   * Takes the table of a result to work on.
   *
   * @param result the result
   * @return its first table without totals
   */
  public static TableWork of(Tabular result) {
    return of(Check.notNull(result, "result").table());
  }

  /**
   * Puts tables of the same columns below one another, such as those of several years.
   *
   * @param heading what the tables differ by, such as {@code year}; not blank
   * @param tables the tables by what stands in that column; at least one, all of the same headings
   * @return one table, that column first
   */
  public static TableWork stacked(String heading, Map<?, ? extends Tabular> tables) {
    Check.notBlank(Check.notNull(heading, "heading"), "heading");
    Check.notEmpty(tables.keySet(), "tables");
    return new TableWork(Stacking.of(heading, tables));
  }

  private static TableWork rows(Table table, List<List<Answer>> rows) {
    return new TableWork(table.toBuilder().rows(rows).totals(0).build());
  }

  /** The table as it is now. */
  public Table table() {
    return table;
  }

  /** The same under another title, not blank. */
  public TableWork titled(String title) {
    return new TableWork(table.toBuilder().title(title).build());
  }

  /**
   * The cells of a column from top to bottom.
   *
   * @param heading the heading of the column
   * @return the cells
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such column
   */
  public List<Answer> column(String heading) {
    int column = table.column(heading);
    return table.rows().stream().map(row -> row.get(column)).toList();
  }

  /**
   * Only some columns, in this order.
   *
   * @param headings the headings; at least one, each once
   * @return the table of these columns
   */
  public TableWork select(String... headings) {
    List<Integer> kept = positions(List.of(headings));
    Check.notEmpty(kept, "headings");
    Check.distinct(kept, position -> position, "headings", "column");
    Table.Builder fewer = Table.builder();
    fewer.title(table.title());
    for (int column : kept) {
      fewer.addColumns(table.columns().get(column)).addFormats(table.format(column));
    }
    table.rows().forEach(row -> fewer.addRows(picked(row, kept)));
    return new TableWork(fewer.build());
  }

  private List<Integer> positions(List<String> headings) {
    return headings.stream().map(table::column).toList();
  }

  private static ImmutableList<Answer> picked(List<Answer> row, List<Integer> kept) {
    return kept.stream().map(row::get).collect(ImmutableList.toImmutableList());
  }

  /**
   * The same with another heading above a column, such as to join two tables that both have one.
   *
   * @param heading the heading it has
   * @param other the heading it is to have; not blank
   * @return the table
   */
  public TableWork renamed(String heading, String other) {
    List<String> headings = new ArrayList<>(table.columns());
    headings.set(table.column(heading), other);
    return new TableWork(table.toBuilder().columns(headings).build());
  }

  /**
   * Only the rows whose cell in a column meets a condition.
   *
   * @param heading the heading of the column
   * @param condition what is asked of a cell, defined or not
   * @return the table of these rows
   */
  public TableWork where(String heading, Predicate<Answer> condition) {
    int column = table.column(heading);
    return rows(
        table, table.rows().stream().filter(row -> condition.test(row.get(column))).toList());
  }

  /**
   * Only the rows with one of some texts in a column.
   *
   * @param heading the heading of the column
   * @param texts what a cell must read, as it is printed
   * @return the table of these rows
   */
  public TableWork whereText(String heading, String... texts) {
    Set<String> wanted = Set.of(texts);
    return where(heading, cell -> wanted.contains(cell.toString()));
  }

  /**
   * Only the rows whose number in a column meets a condition; what is undefined meets none.
   *
   * @param heading the heading of a column of numbers, shares, quantities or money
   * @param condition what is asked of a number; a share is a decimal fraction
   * @return the table of these rows
   */
  public TableWork whereNumber(String heading, DoublePredicate condition) {
    return where(heading, cell -> Numbers.in(cell).stream().anyMatch(condition));
  }

  /**
   * The rows in ascending order of a column: numbers by their size, texts by their letters, what is
   * undefined last. Rows that are equal keep their order.
   *
   * @param heading the heading of the column
   * @return the sorted table
   */
  public TableWork sortedBy(String heading) {
    return sorted(heading, Numbers.ASCENDING);
  }

  /**
   * The rows in descending order of a column, what is undefined still last.
   *
   * @param heading the heading of the column
   * @return the sorted table
   */
  public TableWork sortedDownBy(String heading) {
    return sorted(heading, Numbers.DESCENDING);
  }

  private TableWork sorted(String heading, Comparator<Answer> order) {
    int column = table.column(heading);
    return rows(
        table,
        table.rows().stream()
            .sorted(Comparator.comparing((List<Answer> row) -> row.get(column), order))
            .toList());
  }

  /**
   * The first rows.
   *
   * @param rows how many at most; zero or more
   * @return the table of these rows
   */
  public TableWork first(int rows) {
    Check.notNegative(rows, "rows");
    return rows(table, table.rows().subList(0, Math.min(rows, table.rows().size())));
  }

  /**
   * Puts the columns of another table beside these, row by row where both have the same texts or
   * numbers in some columns; numbers are compared by all their digits, and what is undefined is the
   * same as nothing. A row without a partner there keeps its place; its new cells are not known.
   *
   * @param other the other table, which has no two rows of the same texts in these columns
   * @param on the headings that both have; at least one
   * @return the wider table
   * @throws InvalidValueException with {@link Fault#DUPLICATE} if the other has two partners of a
   *     row, or both have another column of one name
   */
  public TableWork join(Table other, String... on) {
    return new TableWork(Joining.of(table, of(other).table, List.of(on)));
  }

  /**
   * As {@link #join(Table, String...)}, with a table that was worked on as well.
   *
   * @param other the other table, which has no two rows of the same texts in these columns
   * @param on the headings that both have; at least one
   * @return the wider table
   */
  public TableWork join(TableWork other, String... on) {
    return join(other.table, on);
  }

  /**
   * Turns the texts of a column into columns of their own.
   *
   * @param down the heading of the column whose texts name the rows
   * @param across the heading of the column whose texts become headings
   * @param values the heading of the column whose cells fill the table
   * @return a row for each text of {@code down}; a cell that no row gives is not known
   * @throws InvalidValueException with {@link Fault#DUPLICATE} if two rows give one cell
   */
  public TableWork pivot(String down, String across, String values) {
    List<Answer> names = column(down);
    List<Answer> heads = column(across);
    List<Answer> cells = column(values);
    Map<String, Answer> rows = new LinkedHashMap<>();
    Map<String, Answer> columns = new LinkedHashMap<>();
    Map<List<String>, Answer> found = new HashMap<>();
    for (int row = 0; row < cells.size(); row++) {
      List<String> place = List.of(CellKeys.of(names.get(row)), CellKeys.of(heads.get(row)));
      rows.putIfAbsent(place.get(0), names.get(row));
      columns.putIfAbsent(place.get(1), heads.get(row));
      Check.that(
          found.putIfAbsent(place, cells.get(row)) == null,
          Fault.DUPLICATE,
          values,
          "be given once for each " + down + " and " + across,
          place);
    }
    ColumnFormat format = table.format(table.column(values));
    Table.Builder wide = Table.builder();
    wide.title(table.title() + ": " + values);
    wide.addColumns(down).addFormats(table.format(table.column(down)));
    columns.values().forEach(head -> wide.addColumns(CellKeys.heading(head)).addFormats(format));
    rows.forEach(
        (key, name) -> {
          List<Answer> row = new ArrayList<>(List.of(name));
          columns
              .keySet()
              .forEach(
                  head ->
                      row.add(found.getOrDefault(List.of(key, head), Reason.NOT_KNOWN.answer())));
          wide.addRows(row);
        });
    return new TableWork(wide.build());
  }

  /**
   * What the numbers of a column are like, for each text of another.
   *
   * @param by the heading of the column of texts
   * @param values the heading of the column of numbers, all of one unit
   * @return for each text: how many rows, how many of them without an exact number, as of those
   *     that are over one or undefined, and of the others the sum, mean, least, median and most
   * @throws InvalidValueException if they are no numbers, or of several units
   */
  public TableWork summary(String by, String values) {
    Map<String, Answer> labels = new LinkedHashMap<>();
    Map<String, List<Answer>> groups = new LinkedHashMap<>();
    List<Answer> names = column(by);
    List<Answer> cells = column(values);
    for (int row = 0; row < cells.size(); row++) {
      String key = CellKeys.of(names.get(row));
      labels.putIfAbsent(key, names.get(row));
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(cells.get(row));
    }
    Map<Answer, List<Answer>> named = new LinkedHashMap<>();
    groups.forEach((key, group) -> named.put(Check.notNull(labels.get(key), "label"), group));
    return new TableWork(Summary.of(by, values, named));
  }

  /**
   * The rows as JSON Lines: an object for each row with the headings as names. Numbers keep all
   * digits, shares are decimal fractions, money is the amount and its currency stands in the name;
   * what is undefined is null, and the reason stands under the name that CSV has for it.
   *
   * @return the lines, each with its end
   */
  public String jsonLines() {
    Set<String> names = new HashSet<>();
    for (String heading : JsonLines.names(table)) {
      Check.that(names.add(heading), Fault.DUPLICATE, "columns", "differ in name", heading);
    }
    return JsonLines.of(table);
  }

  /** The table, aligned. */
  @Override
  public String toString() {
    return table.toString();
  }
}
