package org.creativehubs.core.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.sheets.internal.Serials;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

class WorkbookTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final byte[] ROLL =
      Books.of(
          List.of(
              List.of("Rent roll", ""),
              List.of("Unit", "Tenant", "Area m2", "Start", "End", "Rent pa"),
              List.of(
                  101,
                  "Tenant A",
                  new BigDecimal("25.5"),
                  LocalDate.parse("2024-04-01"),
                  LocalDate.parse("2029-03-31"),
                  new BigDecimal("12000.1")),
              List.of("102", "Tenant B", 30, "30 Sep 2025", "", "£5,400.00"),
              List.of("103", "Vacant", 12, "", "", 0)));

  private static SheetFile file(byte[] bytes) {
    return SheetFile.bytes("roll.xlsx", bytes, SheetLocale.of("en-GB"));
  }

  private static SheetRead<LettingSheet> read(byte[] bytes) {
    return Sheets.rentRoll(file(bytes), ON);
  }

  private static LeaseTerms terms(Hub hub, String letting) {
    return hub.letting(letting).requireTerms();
  }

  private static FileFault refusal(byte[] bytes) {
    try {
      return read(bytes).report().faults().get(0);
    } catch (InvalidFileException refused) {
      return refused.places().get(0);
    }
  }

  private static byte[] sheet(String from, String to) {
    return Books.changed(
        ROLL,
        SHEET,
        text -> {
          assertThat(text).contains(from);
          return text.replace(from, to);
        });
  }

  @Test
  void numbersTextsAndDaysOfAWorkbookAreRead() {
    SheetRead<LettingSheet> read = read(ROLL);
    Hub hub = read.value().hub();

    assertThat(read.report().faults()).isEmpty();
    assertThat(read.report().sheet()).contains("Roll");
    assertThat(terms(hub, "101").term()).hasToString("2024-04-01/2029-04-01");
    assertThat(terms(hub, "101").charges().get(0).annual()).isEqualTo(Money.parse("GBP 12000.10"));
    assertThat(terms(hub, "102").charges().get(0).annual()).isEqualTo(Money.parse("GBP 5400.00"));
    assertThat(hub.spaces()).hasSize(3);
  }

  @Test
  void aFaultNamesItsCell() {
    byte[] wrong =
        Books.of(
            List.of(
                List.of("Unit", "Tenant", "Start", "Rent pa"),
                List.of("1", "A", LocalDate.parse("2024-04-01"), "much")));

    assertThat(refusal(wrong).cell()).contains("D2");
    assertThat(refusal(wrong).toString()).startsWith("cell D2, column Rent pa must be a number");
  }

  @Test
  void aDayIsCountedFrom1904WhereTheWorkbookSaysSo() {
    byte[] old =
        Books.changed(
            ROLL,
            "xl/workbook.xml",
            text ->
                text.replaceFirst("<workbookPr[^>]*/>", "")
                    .replaceFirst("<workbook [^>]*>", "$0<workbookPr date1904=\"1\"/>"));

    assertThat(terms(read(old).value().hub(), "101").term().start()).isEqualTo("2028-04-02");
    assertThat(read(old).report().remarks())
        .contains("days are counted from 1904, as the workbook says");
  }

  @Test
  void aFormulaGivesTheValueThatIsSavedAndAnErrorIsAFault() {
    byte[] formula = sheet("<v>12000.1</v>", "<f>1000*12</f><v>12000</v>");
    byte[] error =
        Books.changed(
            ROLL,
            SHEET,
            text ->
                text.replaceFirst(
                    "<c r=\"F3\"[^>]*><v>12000.1</v></c>",
                    "<c r=\"F3\" t=\"e\"><f>A9/0</f><v>#REF!</v></c>"));
    byte[] unsaved = sheet("<v>12000.1</v>", "<f>1000*12</f>");

    assertThat(terms(read(formula).value().hub(), "101").charges().get(0).annual())
        .isEqualTo(Money.parse("GBP 12000.00"));
    assertThat(read(formula).report().remarks())
        .contains("of 1 cells with formulas the values were read that are saved");
    assertThat(refusal(error).toString())
        .isEqualTo(
            "cell F3, column Rent pa must hold a value, but was #REF!; say in the sheet the value"
                + " itself");
    assertThat(refusal(unsaved).value()).isEqualTo("a formula without a value");
    byte[] empty = sheet("<v>12000.1</v>", "<f>1000*12</f><v></v>");
    assertThat(read(empty).report().remarks())
        .contains(
            "no value is saved for 1 of these formulas, which count as empty; where that is not"
                + " what they show, open the workbook in a spreadsheet program and save it");
  }

  @Test
  void hiddenRowsAndMergedCellsAreTold() {
    byte[] hidden = sheet("<row r=\"4\"", "<row hidden='1' r=\"4\"");
    byte[] merged =
        sheet(
            "</sheetData>",
            "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");

    assertThat(read(hidden).report().remarks()).contains("hidden rows were read like others: [4]");
    assertThat(read(merged).report().remarks())
        .contains("1 groups of cells are merged: what stands there counts for the first alone");
  }

  @Test
  void macrosAndLinksAreToldAndNothingIsMadeOfThem() {
    byte[] macros = Books.with(ROLL, "xl/vbaProject.bin", new byte[] {1, 2, 3});
    byte[] links = Books.with(ROLL, "xl/externalLinks/externalLink1.xml", new byte[] {1});

    assertThat(read(macros).report().remarks())
        .contains("the workbook has macros, which were not run");
    assertThat(read(links).report().remarks())
        .contains("the workbook has links to other files, which were not followed");
  }

  @Test
  void otherFormsAreRefusedWithWhatToDo() {
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}).toString())
        .isEqualTo(
            "the file must be a CSV or xlsx file (open it in the program that made it, and save it"
                + " as xlsx), but was an old workbook (.xls), or one with a password");
    byte[] locked =
        ("\u00D0\u00CF\u0011\u00E0" + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(locked).value()).contains("password: save it without one");
    assertThat(refusal(Books.with(ROLL, "content.xml", new byte[1])).value()).contains(".ods");
    assertThat(refusal(Books.with(ROLL, "Index/Document.iwa", new byte[1])).value())
        .contains("Numbers");
    assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).value()).contains("PDF");
    assertThat(refusal("<html><table>".getBytes(StandardCharsets.US_ASCII)).value())
        .contains("web page");
    assertThat(refusal(new byte[0]).code()).isEqualTo(Fault.EMPTY);
  }

  @Test
  void whatIsLargerThanASheetIsRefusedBeforeItIsRead() {
    StringBuilder wide = new StringBuilder("<row r=\"9\">");
    for (int i = 0; i < 1_000_000; i++) {
      wide.append("<c><v>1</v></c>");
    }
    String columns = wide.append("</row></sheetData>").toString();

    assertThat(refusal(sheet("<c r=\"A3\"", "<c r=\"ZZZZZZ3\"")).code()).isEqualTo(Fault.TOO_LARGE);
    assertThat(refusal(sheet("<c r=\"A3\"", "<x:c r='XFE3'")).code()).isEqualTo(Fault.TOO_LARGE);
    assertThat(refusal(sheet("<row r=\"3\"", "<row r=\"99999999\"")).code())
        .isEqualTo(Fault.TOO_LARGE);
    assertThat(refusal(sheet("</sheetData>", columns)).code()).isEqualTo(Fault.TOO_LARGE);
    byte[] bomb = Books.with(ROLL, "xl/bomb.xml", zeros(80_000_000));
    assertThat(bomb.length).isLessThan(200_000);
    assertThat(refusal(bomb).code()).isEqualTo(Fault.TOO_LARGE);
  }

  private static byte[] zeros(int length) {
    byte[] zeros = new byte[length];
    zeros[0] = '<';
    return zeros;
  }

  @Test
  void entitiesAreNotTaken() {
    byte[] entities =
        Books.changed(
            ROLL,
            SHEET,
            text ->
                text.replace(
                    "<worksheet",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet"));

    assertThat(refusal(entities).value()).isEqualTo("a document type in " + SHEET);
  }

  @Test
  void serialsAreTheDaysThatWorkbooksShow() {
    assertThat(Serials.day(new BigDecimal("1"), false)).contains(LocalDate.parse("1900-01-01"));
    assertThat(Serials.day(new BigDecimal("59"), false)).contains(LocalDate.parse("1900-02-28"));
    assertThat(Serials.day(new BigDecimal("60"), false)).isEqualTo(Optional.empty());
    assertThat(Serials.day(new BigDecimal("61"), false)).contains(LocalDate.parse("1900-03-01"));
    assertThat(Serials.day(new BigDecimal("46660.75"), false))
        .contains(LocalDate.parse("2027-09-30"));
    assertThat(Serials.day(new BigDecimal("0"), true)).contains(LocalDate.parse("1904-01-01"));
    assertThat(Serials.day(new BigDecimal("45198"), true)).contains(LocalDate.parse("2027-09-30"));
  }

  @Test
  void tenThousandRowsAreNotTooMany() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("Unit", "Tenant", "Area m2", "Start", "End", "Rent pa"));
    for (int i = 0; i < 10_000; i++) {
      LocalDate start = LocalDate.parse("2020-01-01").plusDays(i % 2_000);
      rows.add(List.of("U" + i, "T" + i, 10 + i % 50, start, start.plusYears(10), 1_000 + i));
    }

    assertThat(read(Books.of(rows)).value().hub().lettings()).hasSize(10_000);
  }

  @Test
  void aBrokenPackageIsRefused() {
    byte[] cut = java.util.Arrays.copyOf(ROLL, ROLL.length / 2);

    assertThatThrownBy(() -> read(cut)).isInstanceOf(InvalidFileException.class);
  }
}
