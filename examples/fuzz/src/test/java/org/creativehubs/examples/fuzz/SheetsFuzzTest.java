package org.creativehubs.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.metrics.documents.DocumentAudit;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.ReportLanguage;
import org.creativehubs.report.pages.DocumentAuditPage;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets that a person holds: as text, and as workbooks whose parts are anything. */
class SheetsFuzzTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");

  /** The line between bills and a bank file. */
  private static final String BANK = "--bank--";

  private static final Map<String, Function<SheetFile, SheetRead<?>>> KINDS = kinds();

  private static Map<String, Function<SheetFile, SheetRead<?>>> kinds() {
    Map<String, Function<SheetFile, SheetRead<?>>> kinds = new TreeMap<>();
    kinds.put("any", file -> Sheets.inspect(file, ON));
    kinds.put("memberships", file -> Sheets.memberships(file, ON));
    kinds.put("ledger", Sheets::ledger);
    kinds.put("companies", Sheets::companies);
    kinds.put("awards", Sheets::awards);
    kinds.put("grants", Sheets::grants);
    kinds.put("evidence", Sheets::evidence);
    kinds.put("statements", Sheets::statements);
    return kinds;
  }

  private static String shown(SheetRead<?> read) {
    return read.value() + "\n" + read.report();
  }

  static Stream<byte[]> rentRolls() {
    return SheetLocale.names().stream()
        .flatMap(
            locale ->
                Seeds.sheets("roll.csv", "faults.csv", "headings.csv", "2025.csv", "tenge.csv")
                    .stream()
                    .map(sheet -> Chosen.input(locale, sheet)));
  }

  /** Rent rolls, by locale. */
  @MethodSource("rentRolls")
  @FuzzTest
  void rentRoll(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    SheetLocale locale = locale(chosen);
    Door door = sheet -> shown(Sheets.rentRoll(SheetFile.bytes("roll.csv", sheet, locale), ON));
    door.tried(chosen.rest());
  }

  private static SheetLocale locale(Chosen chosen) {
    Map<String, String> names = new TreeMap<>();
    SheetLocale.names().forEach(name -> names.put(name, name));
    return SheetLocale.of(chosen.among(names));
  }

  static Stream<byte[]> anySheets() {
    List<byte[]> sheets = Seeds.sheets(".csv");
    return KINDS.keySet().stream()
        .flatMap(kind -> sheets.stream().map(sheet -> Chosen.input(kind, sheet)));
  }

  /** Bank files, bills, grants and other sheets, by kind. */
  @MethodSource("anySheets")
  @FuzzTest
  void otherSheets(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    Function<SheetFile, SheetRead<?>> kind = chosen.among(KINDS);
    SheetLocale locale = SheetLocale.of("en-GB");
    Door door = sheet -> shown(kind.apply(SheetFile.bytes("sheet.csv", sheet, locale)));
    door.tried(chosen.rest());
  }

  static Stream<byte[]> bankFiles() {
    return Seeds.sheets("bank.csv").stream()
        .flatMap(
            bank ->
                Seeds.sheets("bills.csv").stream()
                    .map(bills -> Chosen.input("en-GB", joined(bills, bank))));
  }

  private static byte[] joined(byte[] bills, byte[] bank) {
    return Chosen.input(Door.text(bills) + "\n" + BANK, bank);
  }

  /** A list of bills and a bank file that are matched. */
  @MethodSource("bankFiles")
  @FuzzTest
  void bankFile(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    SheetLocale locale = locale(chosen);
    Door door =
        both -> {
          String[] parts = Door.text(both).split("\n" + BANK + "\n", 2);
          SheetFile bills = sheet("bills.csv", parts[0], locale);
          SheetFile bank = sheet("bank.csv", parts[parts.length - 1], locale);
          return shown(Sheets.receipts(bank, Sheets.ledger(bills).value()));
        };
    door.tried(chosen.rest());
  }

  private static SheetFile sheet(String name, String text, SheetLocale locale) {
    return SheetFile.bytes(name, text.getBytes(StandardCharsets.UTF_8), locale);
  }

  static Stream<byte[]> figureSheets() {
    return Seeds.sheets("figures.csv", "records.csv").stream();
  }

  /** What {@code hub audit} takes: figures of a document, to the page on them. */
  @MethodSource("figureSheets")
  @FuzzTest
  void auditFigures(byte[] bytes) {
    Door door =
        sheet -> {
          SheetRead<List<DocumentFact>> read =
              Sheets.figures(SheetFile.bytes("figures.csv", sheet, SheetLocale.of("en-GB")));
          PageOrigin origin = PageOrigin.of("figures.csv", sheet, ON);
          return DocumentAudit.of("figures", read.value())
              + HtmlPage.in(ReportLanguage.EN).write(DocumentAuditPage.of("figures", read, origin));
        };
    door.tried(bytes);
  }

  static Stream<byte[]> workbooks() {
    return Stream.concat(
        Stream.of(Chosen.input(Books.WHOLE, Books.SAMPLE)),
        Books.parts().entrySet().stream()
            .map(part -> Chosen.input(part.getKey(), part.getValue())));
  }

  /** Workbooks: the first line names the part that the rest replaces, or the whole file. */
  @MethodSource("workbooks")
  @FuzzTest
  void workbook(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    byte[] book =
        chosen.name().equals(Books.WHOLE)
            ? chosen.rest()
            : Books.with(chosen.name(), chosen.rest());
    SheetLocale locale = SheetLocale.of("en-GB");
    Door door = sheet -> shown(Sheets.inspect(SheetFile.bytes("book.xlsx", sheet, locale), ON));
    door.tried(book);
  }
}
