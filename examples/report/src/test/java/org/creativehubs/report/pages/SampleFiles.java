package org.creativehubs.report.pages;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.ReportLanguage;
import org.creativehubs.report.XlsxBook;

/** The sample files of the command line, read by the library and, to check it, by hand. */
final class SampleFiles {

  static final LocalDate ON = LocalDate.parse("2026-11-30");

  private static final Path FOLDER = Path.of("..", "cli", "sheets");

  private SampleFiles() {}

  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SheetFile sheet(String name) {
    return SheetFile.bytes(name, bytes(name), SheetLocale.of("en-GB"));
  }

  static SheetRead<LettingSheet> rentRoll() {
    return Sheets.rentRoll(sheet("rent-roll.csv"), ON);
  }

  static PageOrigin origin(String name) {
    return PageOrigin.of(name, bytes(name), ON);
  }

  /** The rows of a file, as a program that knows nothing of the library reads them. */
  static List<CsvRecord> rows(String name, String first) {
    String text = new String(bytes(name), StandardCharsets.UTF_8);
    return CsvReader.builder().ofCsvRecord(text).stream()
        .filter(row -> row.getField(0).matches(first))
        .collect(ImmutableList.toImmutableList());
  }

  static List<CsvRecord> units() {
    return rows("rent-roll.csv", "[A-Z]\\d\\d");
  }

  /** An amount; one in brackets is a credit. */
  static BigDecimal number(String text) {
    String digits = CharMatcher.anyOf("£,()").removeFrom(text);
    BigDecimal number = digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    return text.startsWith("(") ? number.negate() : number;
  }

  static BigDecimal sum(List<CsvRecord> rows, int column) {
    return rows.stream()
        .map(row -> number(row.getField(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Answer pounds(BigDecimal amount) {
    return Answer.of(Money.parse("GBP " + amount));
  }

  static Answer figure(Page page, String label) {
    return page.figures().stream()
        .filter(figure -> figure.label().equals(label))
        .findFirst()
        .orElseThrow()
        .value();
  }

  static String html(Page page) {
    return HtmlPage.in(ReportLanguage.EN).write(page);
  }

  static int workbookSize(Page page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XlsxBook.in(ReportLanguage.EN).write(page, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
