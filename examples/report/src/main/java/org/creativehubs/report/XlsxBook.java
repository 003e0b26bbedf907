package org.creativehubs.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a {@link Page} as a workbook: a sheet with the summary, one for each table, one for faults
 * of the input where there are any.
 *
 * <p>Numbers are numbers: money with the decimals of its currency, shares as percentages, days as
 * days; currency and unit stand in the heading where a column shares them. A total that is the sum
 * of its column is a formula, with the value of the library beside it; another total is its value.
 * What is known with a qualifier, such as {@code over 450}, and what is undefined, is text. Text
 * never becomes a formula. Notes on cells say how a number was found, as many as a workbook bears.
 * The same page gives the same bytes.
 */
public final class XlsxBook {

  private static final String APPLICATION = "creative-hubs";
  private static final String EDITION = "1.0";
  private static final int WORDS_WIDTH = 110;
  private static final int VALUES_WIDTH = 40;

  private final ReportLanguage language;
  private final ReportLocale locale;

  private XlsxBook(ReportLanguage language, ReportLocale locale) {
    this.language = language;
    this.locale = locale;
  }

  /** Workbooks in a language, with its usual days. */
  public static XlsxBook in(ReportLanguage language) {
    return new XlsxBook(language, language.locale());
  }

  /** The same with the days of another locale; a spreadsheet writes numbers in its own. */
  public XlsxBook with(ReportLocale other) {
    return new XlsxBook(language, other);
  }

  /**
   * Writes a page.
   *
   * @param page the page
   * @param target where the workbook goes; it stays open
   * @throws IOException if the target does not take it
   * @throws InvalidValueException with {@link Fault#TOO_LARGE} if a table has more rows or columns
   *     than a sheet
   */
  public void write(Page page, OutputStream target) throws IOException {
    new Writing(page).write(target);
  }

  /**
   * Writes a page to memory.
   *
   * @param page the page
   * @return the workbook
   */
  public byte[] write(Page page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(page, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes everything
    }
    return bytes.toByteArray();
  }

  /** One workbook being written. */
  private final class Writing {
    private final Page page;
    private final ReportLanguage.Words words = language.words();
    private final XlsxNames names = new XlsxNames();
    private final XlsxRepack repack = new XlsxRepack();
    private final XlsxBudget budget = new XlsxBudget();

    Writing(Page page) {
      this.page = page;
    }

    void write(OutputStream target) throws IOException {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      try (Workbook book = new Workbook(raw, APPLICATION, EDITION)) {
        book.setCompressionLevel(Deflater.BEST_SPEED); // it is packed again
        book.properties().setTitle(XlsxText.of(page.title()));
        Worksheet summary = sheet(book, words.of("summary"));
        for (PageSection section : page.sections()) {
          for (PageTable table : section.tables()) {
            table(book, table.table().title(), table);
          }
        }
        if (page.faults().isPresent()) {
          table(book, words.of("faults"), PageTable.of(page.faults().get()));
        }
        summary(summary);
      }
      repack.write(raw.toByteArray(), target);
    }

    private Worksheet sheet(Workbook book, String title) {
      return book.newWorksheet(names.of(title));
    }

    private void table(Workbook book, String title, PageTable table) throws IOException {
      Worksheet sheet = sheet(book, title);
      repack.formulas(new XlsxTable(sheet, table, locale, budget).write());
      sheet.finish();
    }

    private void summary(Worksheet sheet) {
      XlsxLines lines = new XlsxLines(sheet, locale, budget);
      lines.heading(page.title());
      page.about().ifPresent(lines::text);
      if (page.isPublic()) {
        lines.text(words.of("public.note"));
      }
      lines.text(page.verdict());
      page.figures().forEach(figure -> lines.pair(label(figure), figure.value()));
      list(lines, "ask", page.asks());
      list(lines, "contradictions", page.contradictions());
      list(lines, "unknowns", page.unknowns());
      list(lines, "assumptions", page.assumptions());
      list(lines, "notes", page.notes());
      list(lines, "sources", page.sources().stream().map(Source::toString).toList());
      lines.heading(words.of("made"));
      lines.pair(words.of("day"), Answer.text(locale.day(page.origin().day())));
      lines.pair(words.of("input"), Answer.text(page.origin().input()));
      lines.pair(words.of("sha"), Answer.text(page.origin().sha256()));
      lines.pair(words.of("version"), Answer.text(page.origin().version()));
      budget.remarks().forEach(lines::text);
      sheet.width(0, WORDS_WIDTH);
      sheet.width(1, VALUES_WIDTH);
      sheet.pageOrientation("landscape");
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
    }

    private String label(KeyFigure figure) {
      return figure.label() + figure.note().map(note -> ", " + note).orElse("");
    }

    private void list(XlsxLines lines, String key, List<String> items) {
      if (!items.isEmpty()) {
        lines.heading(words.of(key));
        items.forEach(lines::text);
      }
    }
  }
}
