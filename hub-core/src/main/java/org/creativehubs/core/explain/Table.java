package org.creativehubs.core.explain;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A table with headings. Prints aligned, and writes CSV that opens right in a spreadsheet.
 *
 * <p>A column of money in one currency has the currency in its heading, whatever cells in it are
 * undefined.
 */
@HubValue
@Value.Immutable
public abstract class Table {

  Table() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the table shows; not blank. */
  public abstract String title();

  /** The headings; at least one, none blank. */
  public abstract List<String> columns();

  /** The rows from top to bottom, each with one cell for each column. */
  public abstract List<List<Answer>> rows();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
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
   * column shares stands in its heading, otherwise in the cells. Text that a spreadsheet would take
   * for a formula gets an apostrophe before it, also inside a text where the spreadsheet may take a
   * character for a separator. Text that starts like a number is quoted, so that a program which
   * tells quoted cells apart keeps {@code 0110} as it is; a spreadsheet must be told on import that
   * such a column is text. A byte order mark comes first where a character is not ASCII, since
   * spreadsheets need it then.
   *
   * @param style what stands between the cells and in the numbers
   * @return the lines, each with its end
   */
  public final String toCsv(CsvStyle style) {
    return CsvLayout.of(this, Check.notNull(style, "style"));
  }

  /**
   * The title, the headings and the rows, one in a line; columns aligned, numbers to the right,
   * wide characters taken for two. A cell that is undefined shows its code.
   */
  @Override
  public final String toString() {
    return AlignedLayout.of(this);
  }

  /** Builds a {@link Table}. */
  public static final class Builder extends ImmutableTable.Builder {
    Builder() {}
  }
}
