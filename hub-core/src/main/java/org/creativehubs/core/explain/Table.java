package org.creativehubs.core.explain;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * A table with headings. Prints aligned, and writes CSV that opens right in a spreadsheet.
 *
 * <p>A column of money in one currency has the currency in its heading, whatever cells in it are
 * undefined. A column knows what kind of values it holds, in which unit, and how many digits a
 * reader is shown; where it is not given, its cells show it.
 */
@HubValue
@Value.Immutable
public abstract class Table {

  /** The heading of the column that says in CSV why cells of a row are empty. */
  public static final String REASONS = CsvLayout.REASONS;

  Table() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the table shows; not blank. */
  public abstract String title();

  /** The headings; at least one, none blank. */
  public abstract List<String> columns();

  /** What each column holds; one for each of {@link #columns()}, or none where it is not given. */
  public abstract List<ColumnFormat> formats();

  /** The rows from top to bottom, each with one cell for each column. */
  public abstract List<List<Answer>> rows();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** How many rows at the bottom are totals of those above; zero or more, at most all of them. */
  @Value.Default
  public int totals() {
    return 0;
  }

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    Check.notEmpty(columns(), "columns");
    for (int i = 0; i < columns().size(); i++) {
      Check.notBlank(columns().get(i), "columns[" + i + "]");
    }
    for (int i = 0; i < rows().size(); i++) {
      int cells = rows().get(i).size();
      Check.that(
          cells == columns().size(),
          Fault.INCONSISTENT,
          "rows[" + i + "]",
          "have " + columns().size() + " cells",
          cells);
    }
    Check.that(
        totals() >= 0 && totals() <= rows().size(),
        Fault.INCONSISTENT,
        "totals",
        "be in [0, " + rows().size() + "]",
        totals());
    if (!formats().isEmpty()) {
      checkFormats();
    }
  }

  private void checkFormats() {
    Check.that(
        formats().size() == columns().size(),
        Fault.INCONSISTENT,
        "formats",
        "be none, or one for each of " + columns().size() + " columns",
        formats().size());
    for (int row = 0; row < rows().size(); row++) {
      for (int column = 0; column < formats().size(); column++) {
        checkCell(row, column);
      }
    }
  }

  private void checkCell(int row, int column) {
    Answer cell = rows().get(row).get(column);
    ColumnFormat format = formats().get(column);
    if (!format.takes(cell)) { // the texts of the rule are made only when it is broken
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          "rows[" + row + "]",
          "hold " + format + " in column " + columns().get(column),
          cell);
    }
  }

  /**
   * What a column holds: as it was told, and otherwise as its cells tell.
   *
   * @param column the position of the column, from 0
   * @return its kind, and its unit where all cells that have a value share one
   */
  public final ColumnFormat format(int column) {
    return shown(column).format();
  }

  /** The headings as they are printed: with the currency where a column of money shares one. */
  public final List<String> printedHeadings() {
    return shown().stream().map(TableColumn::heading).toList();
  }

  private List<TableColumn> shown() {
    return IntStream.range(0, columns().size()).mapToObj(this::shown).toList();
  }

  private TableColumn shown(int column) {
    return TableColumn.of(
        columns().get(column),
        formats().isEmpty() ? ColumnFormat.ANY : formats().get(column),
        rows().stream().map(row -> row.get(column)));
  }

  /**
   * The position of a column, by its heading as in {@link #columns()}, as it is printed, or as it
   * stands in CSV, such as {@code rent} or {@code rent (GBP)}.
   *
   * @param heading the heading
   * @return the position, from 0
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such column
   */
  public final int column(String heading) {
    int plain = columns().indexOf(heading);
    if (plain >= 0) {
      return plain;
    }
    return IntStream.range(0, columns().size())
        .filter(column -> printedAs(column).contains(heading))
        .findFirst()
        .orElseGet(() -> columns().indexOf(Check.named(columns(), one -> one, heading, "column")));
  }

  /** Whether {@link #column} finds a heading. */
  final boolean hasColumn(String heading) {
    return columns().contains(heading)
        || IntStream.range(0, columns().size())
            .anyMatch(column -> printedAs(column).contains(heading));
  }

  /** The heading of a column as it is printed and as it stands in CSV. */
  final List<String> printedAs(int column) {
    TableColumn found = shown(column);
    return List.of(found.heading(), found.fullHeading());
  }

  /** The rows that are no totals. */
  public final List<List<Answer>> rowsWithoutTotals() {
    return rows().subList(0, rows().size() - totals());
  }

  /**
   * Comma-separated values as in RFC 4180: {@link #toCsv(CsvStyle)} in the style {@link
   * CsvStyle#COMMA}.
   */
  public final String toCsv() {
    return toCsv(CsvStyle.COMMA);
  }

  /**
   * The table for a spreadsheet or another program: a heading line, then one line for each row,
   * with CRLF line ends and quotes as in RFC 4180.
   *
   * <p>Numbers keep all their digits, shares are decimal fractions; a unit or currency that a
   * column shares stands in its heading, otherwise in the cells. A cell that is undefined is empty;
   * where there is any, one more column at the end, {@value #REASONS}, names the columns and the
   * reasons of the row. Text that a spreadsheet would take for a formula gets an apostrophe before
   * it, also inside a text where the spreadsheet may take a character for a separator. Text that
   * starts like a number is quoted, so that a program which distinguishes quoted cells keeps {@code
   * 0110} as it is; a spreadsheet must be set on import to read such a column as text. A byte order
   * mark comes first where a character is not ASCII, since spreadsheets need it then.
   *
   * @param style what stands between the cells and in the numbers
   * @return the lines, each with its end
   */
  public final String toCsv(CsvStyle style) {
    return toCsv(List.of(this), style);
  }

  /**
   * Tables one below the other for a spreadsheet: a single one as {@link #toCsv(CsvStyle)} writes
   * it, several each with its title in a line above and an empty line between them.
   *
   * @param tables the tables; at least one
   * @param style what stands between the cells and in the numbers
   * @return the lines, each with its end
   */
  public static String toCsv(List<Table> tables, CsvStyle style) {
    Check.notEmpty(tables, "tables");
    Check.notNull(style, "style");
    StringBuilder csv = new StringBuilder();
    try {
      writeCsv(tables, style, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes everything
    }
    return csv.toString();
  }

  /**
   * Writes what {@link #toCsv(CsvStyle)} gives, line by line, without holding all of it: for large
   * tables. Whether there is a character that is not ASCII is looked for first.
   *
   * @param style what stands between the cells and in the numbers
   * @param target where the lines go, such as a writer in UTF-8; it stays open
   * @throws IOException if the target does not take a line
   */
  public final void writeCsv(CsvStyle style, Appendable target) throws IOException {
    writeCsv(List.of(this), Check.notNull(style, "style"), Check.notNull(target, "target"));
  }

  private static void writeCsv(List<Table> tables, CsvStyle style, Appendable target)
      throws IOException {
    boolean[] isAscii = {true};
    lines(tables, style, line -> isAscii[0] &= CharMatcher.ascii().matchesAllOf(line));
    target.append(isAscii[0] ? "" : CsvLayout.BYTE_ORDER_MARK);
    lines(tables, style, target::append);
  }

  private static void lines(List<Table> tables, CsvStyle style, CsvLayout.Lines lines)
      throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      Optional<String> title = Optional.of(table.title()).filter(any -> tables.size() > 1);
      CsvLayout.write(i == 0, title, table.shown(), table.rows(), style, lines);
    }
  }

  /**
   * The title, the headings and the rows, one in a line; columns aligned, numbers to the right,
   * wide characters taken for two; a line above the totals. A cell that is undefined shows the
   * short words of its reason, such as {@code not known}.
   */
  @Override
  public final String toString() {
    return AlignedLayout.of(title(), shown(), rows(), totals());
  }

  /** Builds a {@link Table}. */
  public static final class Builder extends ImmutableTable.Builder {
    Builder() {}
  }
}
