package org.creativehubs.core.explain;

import com.google.common.base.CharMatcher;
import java.util.List;

/** A table for a spreadsheet, with nothing in it that would run as a formula. */
final class CsvLayout {

  private static final CharMatcher NEEDS_QUOTES = CharMatcher.anyOf(",;\"\r\n\t");
  private static final CharMatcher STARTS_A_NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.is('.'));
  private static final String END = "\r\n";
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** A file that starts with these letters is taken for a spreadsheet of another kind (SYLK). */
  private static final String MISTAKEN_START = "ID";

  private final CsvStyle style;
  private final List<TableColumn> columns;
  private final StringBuilder csv = new StringBuilder();

  private CsvLayout(CsvStyle style, List<TableColumn> columns) {
    this.style = style;
    this.columns = columns;
  }

  static String of(Table table, CsvStyle style) {
    CsvLayout layout = new CsvLayout(style, TableColumn.of(table));
    layout.headings();
    table.rows().forEach(layout::row);
    boolean ascii = CharMatcher.ascii().matchesAllOf(layout.csv);
    return ascii ? layout.csv.toString() : layout.csv.insert(0, BYTE_ORDER_MARK).toString();
  }

  private void headings() {
    for (int column = 0; column < columns.size(); column++) {
      csv.append(column == 0 ? "" : style.separator())
          .append(text(columns.get(column).fullHeading()));
    }
    csv.append(END);
  }

  private void row(List<Answer> row) {
    for (int column = 0; column < row.size(); column++) {
      csv.append(column == 0 ? "" : style.separator())
          .append(cell(columns.get(column), row.get(column)));
    }
    csv.append(END);
  }

  private String cell(TableColumn column, Answer cell) {
    if (cell.qualifier().isPresent()) {
      return text(cell.toString());
    }
    return switch (cell.kind()) {
      case NUMBER, SHARE -> number(cell);
      case QUANTITY ->
          column.unit().isPresent()
              ? number(cell)
              : text(number(cell) + " " + cell.unit().orElseThrow());
      case MONEY ->
          column.currency().isPresent()
              ? style.number(cell.money().orElseThrow().amount().toPlainString())
              : text(cell.toString());
      case TEXT, UNDEFINED -> text(cell.toString());
    };
  }

  private String number(Answer cell) {
    return style.number(Show.exactly(cell.number().orElseThrow()));
  }

  private String text(String written) {
    String harmless = Formulas.defused(written, style);
    boolean quoted = !harmless.equals(written) || needsQuotes(written);
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }

  private static boolean needsQuotes(String written) {
    return NEEDS_QUOTES.matchesAnyOf(written)
        || STARTS_A_NUMBER.matches(written.charAt(0))
        || written.startsWith(MISTAKEN_START)
        || !written.strip().equals(written);
  }
}
