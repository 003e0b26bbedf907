package org.creativehubs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.Pages.Studio;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxBookTest {

  private static final List<Studio> STUDIOS =
      List.of(
          Pages.studio("a", "Bo", "GBP 1000.00"),
          Pages.studio("b", "Cy", "GBP 11000.50"),
          Pages.studio("c", "Di", "GBP 0.10"));

  @Test
  void totalsAreFormulasThatAgreeWithTheLibrary() {
    List<Row> rows = sheet(page(PageTable.of(Pages.sheet(STUDIOS))), 1);
    Cell total = rows.get(5).getCell(2);
    BigDecimal sum =
        IntStream.range(2, 5)
            .mapToObj(i -> rows.get(i).getCell(2).asNumber())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(total.getFormula()).isEqualTo("SUM(C3:C5)");
    assertThat(sum).isEqualByComparingTo("12000.60");
    assertThat(total.getRawValue()).isEqualTo("12000.60");
    assertThat(rows.get(1).getCellText(2)).isEqualTo("rent (GBP)");
    assertThat(rows.get(1).getCellText(3)).isEqualTo("area (m2)");
    assertThat(rows.get(2).getCell(3).getType()).isEqualTo(CellType.NUMBER);
  }

  @Test
  void aTotalThatIsNoSumIsItsValue() {
    Table table =
        Table.builder()
            .title("shares")
            .addColumns("of", "share")
            .addRows(List.of(Answer.text("a"), Answer.share(0.5)))
            .addRows(List.of(Answer.text("b"), Answer.share(0.25)))
            .addRows(List.of(Answer.text("mean"), Answer.share(0.375)))
            .totals(1)
            .build();
    Cell total = sheet(page(PageTable.of(table)), 1).get(4).getCell(1);

    assertThat(total.getFormula()).isNull();
    assertThat(total.asNumber()).isEqualByComparingTo("0.375");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://a\")", "|cmd"})
  void textNeverBecomesAFormula(String text) {
    byte[] book = XlsxBook.in(ReportLanguage.EN).write(Pages.saying(text));
    Cell cell = sheet(Pages.saying(text), 1).get(2).getCell(1);

    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getFormula()).isNull();
    assertThat(cell.asString()).isEqualTo(text.replace('\t', ' '));
    assertThat(Books.files(book).get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rent", "<a href='b'>&amp; \"c\" ]]>", "a\u0000\u202e\ud800\uffffb"})
  void everyFileOfAWorkbookIsWellFormed(String text) {
    Table table =
        Table.builder()
            .title(text)
            .addColumns(text, "value")
            .addRows(List.of(Answer.text("a"), Answer.quantity(1.5, text)))
            .addRows(List.of(Answer.text("b"), Answer.of(Money.parse("GBP 1.00"))))
            .build();
    Page page = Pages.saying(text);
    Page both = page.toBuilder().addAllSections(page(PageTable.of(table)).sections()).build();

    Books.files(XlsxBook.in(ReportLanguage.EN).write(both)).values().forEach(Markup::of);
  }

  @Test
  void daysAreDaysAndQualifiedNumbersAreWords() {
    Table table =
        Table.builder()
            .title("days")
            .addColumns("day", "jobs")
            .addFormats(ColumnFormat.of(ColumnKind.DAY), ColumnFormat.of(ColumnKind.ANY))
            .addRows(
                List.of(
                    Answer.text("2027-09-03"),
                    Answer.quantity(QualifiedNumber.parse("over 450"), "jobs")))
            .build();
    Row row = sheet(page(PageTable.of(table)), 1).get(2);

    assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
    assertThat(row.getCellAsDate(0).orElseThrow()).hasToString("2027-09-03T00:00");
    assertThat(row.getCellText(1)).isEqualTo("over 450 jobs");
  }

  @Test
  void namesOfSheetsAreLegalAndUnique() {
    XlsxNames names = new XlsxNames();

    assertThat(names.of("a/b:c*[d]?")).isEqualTo("a b c  d");
    assertThat(names.of("'x'")).isEqualTo("x");
    assertThat(names.of("X")).isEqualTo("X (2)");
    assertThat(names.of("History")).isEqualTo("History (2)");
    assertThat(names.of(":::")).isEqualTo("sheet");
    String longest = names.of("n".repeat(40));
    assertThat(longest).hasSize(31);
    assertThat(names.of("n".repeat(40))).hasSize(31).isNotEqualTo(longest).endsWith("(2)");
  }

  @Test
  void theSamePageGivesTheSameBytes() throws InterruptedException {
    Page page = page(PageTable.of(Pages.sheet(STUDIOS)));
    byte[] first = XlsxBook.in(ReportLanguage.EN).write(page);
    Thread.sleep(2_100); // the clock of a zip archive has steps of two seconds
    TimeZone here = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    try {
      assertThat(XlsxBook.in(ReportLanguage.EN).write(page)).isEqualTo(first);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void aTextThatACellDoesNotTakeIsCutWithARemark() {
    Page page = Pages.saying("a".repeat(40_000));
    List<Row> table = sheet(page, 1);

    assertThat(table.get(2).getCellText(1)).hasSize(32_767).endsWith("\u2026");
    assertThat(sheet(page, 0).stream().map(row -> row.getCellText(0)))
        .anyMatch(text -> text.contains("texts were cut at 32,767 characters"));
  }

  @Test
  void codesOfCharactersStayText() {
    assertThat(XlsxText.of("_x0041_")).isEqualTo("_x005F_x0041_");
  }

  @Test
  void moreRowsThanASheetHasAreRefused() {
    List<Answer> row = List.of(Answer.text("a"));
    List<List<Answer>> rows = new ArrayList<>();
    for (int i = 0; i < 1_048_576; i++) {
      rows.add(row);
    }
    Table.Builder table = Table.builder();
    Page page = page(PageTable.of(table.title("t").addColumns("c").rows(rows).build()));

    assertThatThrownBy(() -> XlsxBook.in(ReportLanguage.EN).write(page))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("rows must fit on a sheet of 1048576");
  }

  @Test
  void cellsSayHowTheyWereFoundAndFaultsHaveASheet() {
    Table faults =
        Table.builder()
            .title("faults")
            .addColumns("cell", "what to do")
            .addRows(List.of(Answer.text("B7"), Answer.text("write a day")))
            .build();
    Page page = page(PageTable.of(Pages.sheet(STUDIOS))).toBuilder().faults(faults).build();
    byte[] book = XlsxBook.in(ReportLanguage.EN).write(page);

    assertThat(Books.files(book).get("xl/comments2.xml"))
        .contains("GBP 1,000.00 + GBP 11,000.50 + GBP 0.10");
    assertThat(Books.files(book).get("xl/workbook.xml")).contains("Faults of the input");
    assertThat(Books.files(book).get("xl/worksheets/sheet2.xml"))
        .contains("state=\"frozen\"", "<autoFilter");
    assertThat(HtmlPage.in(ReportLanguage.EN).write(page)).contains("write a day");
  }

  private static Page page(PageTable table) {
    PageSection.Builder section = PageSection.builder();
    Page.Builder page = Page.builder();
    return page.title("Yard")
        .verdict("All let.")
        .addSections(section.heading("Rents").addTables(table).build())
        .origin(Pages.origin())
        .build();
  }

  private static List<Row> sheet(Page page, int position) {
    byte[] book = XlsxBook.in(ReportLanguage.EN).write(page);
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      return read.getSheet(position).orElseThrow().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
