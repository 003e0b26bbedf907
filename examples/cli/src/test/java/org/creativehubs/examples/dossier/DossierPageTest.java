package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.creativehubs.core.explain.Table;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.ReportLanguage;
import org.creativehubs.report.XlsxBook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class DossierPageTest {

  private static final int MOST_BYTES = 700_000;

  static Set<String> names() {
    return Shipped.names();
  }

  private static Page page(String name) {
    return DossierPage.of(
        Shipped.dossier(name),
        PageOrigin.of(name, Shipped.bytes(name), LocalDate.of(2026, 11, 30)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyDossierIsAPageThatStandsAlone(String name)
      throws ParserConfigurationException, IOException, SAXException {
    String html = HtmlPage.in(ReportLanguage.EN).write(page(name));
    Document page =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>\n", ""))));
    NodeList elements = page.getElementsByTagName("*");
    Set<String> ids = new HashSet<>();
    Set<String> links = new HashSet<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe");
      assertThat(element.hasAttribute("src")).isFalse();
      assertThat(!element.hasAttribute("id") || ids.add(element.getAttribute("id"))).isTrue();
      if (element.hasAttribute("href")) {
        links.add(element.getAttribute("href").substring(1));
      }
    }

    assertThat(ids).containsAll(links);
    assertThat(html).hasSizeLessThan(MOST_BYTES);
    assertThat(html.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("http://", "https://");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyDossierIsAWorkbookWhoseTotalsAgree(String name) throws IOException {
    byte[] book = XlsxBook.in(ReportLanguage.EN).write(page(name));
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      for (var sheet : read.getSheets().toList()) {
        List<Row> rows = sheet.read();
        rows.forEach(row -> row.forEach(cell -> agrees(cell, rows)));
      }
    }
    assertThat(book).hasSizeLessThan(MOST_BYTES);
  }

  /** A formula is a sum of the cells above it, from the first row of the table. */
  private static void agrees(Cell cell, List<Row> rows) {
    if (cell == null || cell.getFormula() == null) {
      return;
    }
    int column = cell.getColumnIndex();
    assertThat(cell.getFormula()).matches("SUM\\([A-Z]+3:[A-Z]+\\d+\\)");
    String end = cell.getFormula().replaceAll(".*:[A-Z]+|\\)", "");
    BigDecimal sum =
        IntStream.range(2, Integer.parseInt(end))
            .mapToObj(row -> rows.get(row).getOptionalCell(column))
            .flatMap(Optional::stream)
            .filter(above -> above.getType() == CellType.NUMBER)
            .map(Cell::asNumber)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum.subtract(new BigDecimal(cell.getRawValue())).abs())
        .isLessThanOrEqualTo(new BigDecimal("1e-9"));
  }

  @Test
  void theSummaryOfPeckhamLevelsIsFoundFromItsAnswers() {
    Page page = page("peckham-levels");

    assertThat(page.verdict())
        .isEqualTo(
            "Of 6 promises 2 are kept, 1 is kept under one reading of its words, and cannot be"
                + " told under another, 3 cannot be told, none is broken. 4 things in the documents"
                + " do not add up.");
    assertThat(page.about().orElseThrow())
        .contains("50 studios, 8 offices, 70 desks", "held until 2036-12-31 to 2037-12-30");
    assertThat(page.figures().stream().map(KeyFigure::label))
        .contains("promises kept", "member businesses", "jobs, full-time and part-time");
    assertThat(page.asks()).hasSize(4).anyMatch(ask -> ask.contains("a log of the hours"));
    assertThat(page.unknowns())
        .anyMatch(unknown -> unknown.startsWith("16 worked examples rest on assumed money"));
    assertThat(page.sections()).noneMatch(section -> section.heading().startsWith("EXAMPLE"));
  }

  @Test
  void everyTableOfTheReportStandsOnThePage() {
    Dossier dossier = Shipped.dossier("baltic-creative");
    List<String> shown = page("baltic-creative").tables().stream().map(Table::title).toList();

    assertThat(shown)
        .containsAll(
            Report.on(dossier).withoutExamples().tables().stream().map(Table::title).toList());
  }

  @Test
  void examplesAreAPageOfTheirOwn() {
    Page examples =
        DossierPage.ofExamples(
            Shipped.dossier("baltic-creative"),
            PageOrigin.of("baltic-creative", new byte[0], LocalDate.of(2026, 11, 30)));

    assertThat(examples.title()).isEqualTo("Worked examples: Baltic Creative");
    assertThat(examples.sections())
        .hasSize(8)
        .allMatch(section -> section.heading().startsWith("EXAMPLE: "));
    assertThat(HtmlPage.in(ReportLanguage.EN).write(examples))
        .contains("EXAMPLE: Ten-year outlook");
  }

  @Test
  void aHubWithAVacantSpaceAndALedgerIsAPage() {
    Dossier dossier = Shipped.template("The Loft");
    Page page =
        DossierPage.ofOwn(dossier, PageOrigin.of("loft", new byte[0], LocalDate.of(2026, 11, 30)));

    assertThat(HtmlPage.in(ReportLanguage.EN).write(page))
        .contains("What else could be asked", "arrears of vacant office-1");
  }
}
