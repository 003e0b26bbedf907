package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.pages.PageSet;

/**
 * The pages of a document to read at once: of each table the first rows, a line or two for each.
 */
public final class DocumentText {

  private static final int MOST_LINES = 250;
  private static final int MOST_ROWS = 8;
  private static final int MOST_POINTS = 10;
  private static final int LONGEST_CELL = 110;
  private static final int LONGEST_REASON = 30;

  private final StringBuilder text = new StringBuilder();
  private final int rows;

  private DocumentText(int rows) {
    this.rows = rows;
  }

  /**
   * The pages, one after the other, with as many rows of each table as 250 lines have room for; one
   * row at least.
   *
   * @param pages the pages of a document
   * @return the text, without a newline at its end
   */
  public static String of(PageSet pages) {
    return IntStream.iterate(MOST_ROWS, rows -> rows >= 1, rows -> rows - 1)
        .mapToObj(rows -> new DocumentText(rows).write(pages))
        .filter(text -> text.lines().count() <= MOST_LINES)
        .findFirst()
        .orElseGet(() -> new DocumentText(1).write(pages));
  }

  private String write(PageSet pages) {
    page(pages.check());
    pages.letters().values().forEach(this::page);
    return text.toString().stripTrailing();
  }

  private void page(Page page) {
    String title = Words.wrap(page.title(), "");
    line(title);
    line("=".repeat(title.lines().mapToInt(String::length).max().orElse(0)));
    line(Words.wrap(page.verdict(), ""));
    String figures =
        page.figures().stream().map(DocumentText::figure).collect(Collectors.joining("; "));
    if (!figures.isEmpty()) {
      line(Words.wrap(figures, ""));
    }
    points(page.unknowns());
    page.sections().stream().filter(section -> !section.isAnnex()).forEach(this::section);
    line("");
  }

  private static String figure(KeyFigure figure) {
    return figure.label()
        + " "
        + figure.value()
        + figure.note().map(note -> " (" + note + ")").orElse("");
  }

  private void section(PageSection section) {
    for (PageTable table : section.tables()) {
      line("");
      line(Words.wrap(table.table().title(), ""));
      table(table.table());
    }
  }

  private void table(Table table) {
    line(Words.wrap("(" + String.join(" | ", table.columns()) + ")", "  "));
    List<String> all = table.rows().stream().map(DocumentText::row).toList();
    all.stream().limit(rows).forEach(row -> line("- " + Words.wrap(row, "  ").strip()));
    more(all.size(), rows);
  }

  private void points(List<String> points) {
    points.stream()
        .limit(MOST_POINTS)
        .forEach(point -> line("- " + Words.wrap(point, "  ").strip()));
    more(points.size(), MOST_POINTS);
  }

  private void more(int all, int most) {
    if (all > most) {
      line("- and " + (all - most) + " more, on the page");
    }
  }

  private static String row(List<Answer> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> cell(cells.get(i)))
        .collect(Collectors.joining(" | "));
  }

  private static String cell(Answer cell) {
    String words =
        cell.undefined()
            .map(Undefined::because)
            .map(why -> why.length() <= LONGEST_REASON ? why : "not stated")
            .orElseGet(cell::toString);
    int end = words.lastIndexOf(' ', LONGEST_CELL);
    return words.length() <= LONGEST_CELL || end < 0 ? words : words.substring(0, end) + " ...";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
