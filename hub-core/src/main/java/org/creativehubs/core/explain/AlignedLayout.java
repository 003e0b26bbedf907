package org.creativehubs.core.explain;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for reading: columns of equal width, numbers to the right. */
final class AlignedLayout {

  private static final String GAP = "  ";

  /** What would break a line, or do something to a terminal. */
  private static final CharMatcher BLANK =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  private final List<TableColumn> columns;
  private final int[] widths;
  private final StringBuilder text;

  private AlignedLayout(String title, List<TableColumn> columns, int[] widths) {
    this.columns = columns;
    this.widths = widths;
    this.text = new StringBuilder(oneLine(title));
  }

  static String of(
      String title, List<TableColumn> columns, List<List<Answer>> rows, int totalRows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(column -> oneLine(column.heading())).toList());
    rows.forEach(row -> lines.add(cells(columns, row)));
    AlignedLayout layout = new AlignedLayout(title, columns, widths(lines, columns.size()));
    layout.line(lines.get(0));
    layout.rule();
    int totals = lines.size() - totalRows;
    lines.subList(1, totals).forEach(layout::line);
    if (totalRows > 0) {
      layout.rule();
    }
    lines.subList(totals, lines.size()).forEach(layout::line);
    return layout.text.toString();
  }

  private static List<String> cells(List<TableColumn> columns, List<Answer> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> oneLine(columns.get(i).shown(row.get(i))))
        .toList();
  }

  private static String oneLine(String text) {
    return BLANK.collapseFrom(text, ' ');
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], DisplayWidth.of(line.get(column)));
      }
    }
    return widths;
  }

  private void line(List<String> cells) {
    text.append('\n');
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String padding = " ".repeat(widths[column] - DisplayWidth.of(cell));
      text.append(column == 0 ? "" : GAP)
          .append(columns.get(column).isNumeric() ? padding + cell : cell + padding);
    }
    int end = text.length();
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
  }

  private void rule() {
    text.append('\n');
    for (int column = 0; column < widths.length; column++) {
      text.append(column == 0 ? "" : GAP).append("-".repeat(widths[column]));
    }
  }
}
