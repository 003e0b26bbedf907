package org.creativehubs.core.explain;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a spreadsheet, with nothing in it that would run as a formula. */
final class CsvLayout {

  static final String REASONS = "not known because";

  private static final CharMatcher NEEDS_QUOTES = CharMatcher.anyOf(",;\"\r\n\t");
  private static final CharMatcher STARTS_A_NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.is('.'));
  private static final CharMatcher BARE = CharMatcher.inRange('0', '9').or(CharMatcher.is('-'));
  private static final String END = "\r\n";
  static final String BYTE_ORDER_MARK = "\ufeff";

  /** A file that starts with these letters is taken for a spreadsheet of another kind (SYLK). */
  private static final String MISTAKEN_START = "ID";

  private final CsvStyle style;
  private final List<TableColumn> columns;
  private final boolean hasReasons;
  private final Lines lines;

  /** The line that is being made. */
  private final StringBuilder csv = new StringBuilder();

  /** Takes the lines one by one, each with its end. */
  interface Lines {
    void take(CharSequence line) throws IOException;
  }

  private CsvLayout(
      List<TableColumn> columns, List<List<Answer>> rows, CsvStyle style, Lines lines) {
    this.style = style;
    this.columns = columns;
    this.hasReasons = rows.stream().anyMatch(row -> row.stream().anyMatch(CsvLayout::isUnknown));
    this.lines = lines;
  }

  /** Writes a table: its title if it has to be told from others, the headings and the rows. */
  static void write(
      boolean isFirst,
      Optional<String> title,
      List<TableColumn> columns,
      List<List<Answer>> rows,
      CsvStyle style,
      Lines lines)
      throws IOException {
    CsvLayout layout = new CsvLayout(columns, rows, style, lines);
    if (title.isPresent()) {
      layout.csv.append(isFirst ? "" : END).append(layout.text(title.get()));
      layout.end();
    }
    layout.headings();
    for (List<Answer> row : rows) {
      layout.row(row);
    }
  }

  private void end() throws IOException {
    lines.take(csv.append(END));
    csv.setLength(0);
  }

  /** Whether a reason is due: not where a total would mean nothing. */
  private static boolean isUnknown(Answer cell) {
    return cell.undefined().filter(why -> why.reason() != Reason.NO_TOTAL).isPresent();
  }

  private void headings() throws IOException {
    for (int column = 0; column < columns.size(); column++) {
      csv.append(column == 0 ? "" : style.separator())
          .append(text(columns.get(column).fullHeading()));
    }
    if (hasReasons) {
      csv.append(style.separator()).append(text(REASONS));
    }
    end();
  }

  private void row(List<Answer> row) throws IOException {
    for (int column = 0; column < row.size(); column++) {
      csv.append(column == 0 ? "" : style.separator())
          .append(cell(columns.get(column), row.get(column)));
    }
    if (hasReasons) {
      String reasons = reasons(row);
      csv.append(style.separator()).append(reasons.isEmpty() ? "" : text(reasons));
    }
    end();
  }

  private String reasons(List<Answer> row) {
    return IntStream.range(0, row.size())
        .filter(column -> isUnknown(row.get(column)))
        .mapToObj(
            column ->
                columns.get(column).name()
                    + ": "
                    + row.get(column).undefined().orElseThrow().because())
        .collect(Collectors.joining("; "));
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
      case TEXT -> isBare(column, cell.toString()) ? cell.toString() : text(cell.toString());
      case UNDEFINED -> "";
    };
  }

  private static boolean isBare(TableColumn column, String text) {
    return column.format().kind().isBare()
        && BARE.matchesAllOf(text)
        && STARTS_A_NUMBER.matches(text.charAt(0));
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
