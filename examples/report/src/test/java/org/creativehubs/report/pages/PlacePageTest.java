package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.Offices;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.ReportLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlacePageTest {

  private static final Path FOLDER = Path.of("..", "cli", "sheets");
  private static final LocalDate ON = LocalDate.parse("2026-11-30");
  private static final Set<String> CREATIVE =
      Set.of("5821", "6201", "7111", "7311", "7410", "5911", "9003");
  private static final String HEAD =
      "GEOGRAPHY_NAME,INDUSTRY_NAME,OBS_VALUE,DATE_NAME,OBS_STATUS,MEASURES_NAME\n";

  private static String text;
  private static List<CsvRecord> rows;

  @BeforeAll
  static void readTheCounts() throws Exception {
    text = Files.readString(FOLDER.resolve("places.csv"), StandardCharsets.UTF_8);
    rows = CsvReader.builder().ofCsvRecord(text).stream().skip(1).toList();
  }

  @Test
  void itsFiguresAreThoseOfTheFile() {
    Page page = page("Northport");
    double creative = sum(row -> isOf(row, "Northport") && isCreative(row));
    double all = sum(row -> isOf(row, "Northport"));
    double share = sum(PlacePageTest::isCreative) / sum(row -> true);

    assertThat(figure(page, "creative jobs")).isEqualTo(Answer.number(creative));
    assertThat(figure(page, "jobs in all")).isEqualTo(Answer.number(all));
    assertThat(figure(page, "location quotient, creative").number().getAsDouble())
        .isCloseTo(creative / all / share, within(1e-12));
    assertThat(figure(page, "rank by quotient")).isEqualTo(Answer.number(1));
    assertThat(page.verdict())
        .startsWith(
            "Northport is a cluster by the limits that are assumed here (1,661 creative jobs >= ")
        .contains("1.9755 times that of the 12 places together (1.9007 to 2.0531 at 95 %)");
    assertThat(page("Larkford").verdict())
        .startsWith(
            "Larkford is no cluster by the limits that are assumed here (206 creative jobs < ");
    assertThat(page.assumptions()).anyMatch(line -> line.contains("quotient at least 1"));
  }

  @Test
  void subsectorsHaveTheirQuotients() {
    Page page = page("Northport");
    double design = sum(row -> isOf(row, "Northport") && row.getField(4).startsWith("7410"));
    double share = design / sum(row -> isOf(row, "Northport"));
    double there = sum(row -> row.getField(4).startsWith("7410")) / sum(row -> true);
    Table table = subsectors(page).tables().get(0).table();

    assertThat(table.columns()).containsExactly("industry", "jobs", "quotient", "interval");
    List<Answer> row =
        table.rows().stream()
            .filter(each -> each.get(0).equals(Answer.text("Design and designer fashion")))
            .findFirst()
            .orElseThrow();
    assertThat(row.get(1)).isEqualTo(Answer.number(design));
    assertThat(row.get(2).number().getAsDouble()).isCloseTo(share / there, within(1e-12));
  }

  /** Brindle and Farrow hide design and arts; a count moved around them is not to be seen. */
  @Test
  void noPageTellsFilesApartThatAreAlikeButForHiddenCounts() {
    String moved =
        moved(
            moved(
                moved(moved(text, "Brindle", "7410", 1), "Brindle", "9003", -1),
                "Farrow",
                "7410",
                -1),
            "Farrow",
            "9003",
            1);

    assertThat(moved).isNotEqualTo(text);
    for (String place : List.of("Farrow", "Brindle", "Northport")) {
      assertThat(everything(PlacePage.of(place).page(read(moved), origin(moved))))
          .isEqualTo(everything(page(place)));
      assertThat(
              everything(PlacePage.of(place).showingAllCounts().page(read(moved), origin(moved))))
          .isNotEqualTo(
              everything(PlacePage.of(place).showingAllCounts().page(read(text), origin(text))));
    }
  }

  /** The hash of the file would let anybody try the few counts that are hidden. */
  @Test
  void theHashIsThatOfWhatIsShown() {
    Page open = PlacePage.of("Farrow").showingAllCounts().page(read(text), origin(text));

    assertThat(page("Farrow").origin().sha256()).isNotEqualTo(origin(text).sha256());
    assertThat(page("Farrow").origin().input()).isEqualTo("places.csv, the counts that are shown");
    assertThat(open.origin()).isEqualTo(origin(text));
  }

  @Test
  void whatRestsOnHiddenCountsIsWithheldAndSaid() {
    Page page = page("Farrow");

    assertThat(subsectors(page).paragraphs())
        .containsExactly(
            "Withheld, as they rest on hidden counts: Design and designer fashion; Music,"
                + " performing and visual arts.");
    assertThat(subsectors(page).tables().get(0).table().rows()).hasSize(4);
    assertThat(page.unknowns()).isNotEmpty();
    assertThat(page.assumptions()).anyMatch(line -> line.contains("below 10 are hidden"));
    Page open = PlacePage.of("Farrow").showingAllCounts().page(read(text), origin(text));
    assertThat(subsectors(open).paragraphs()).isEmpty();
    assertThat(subsectors(open).tables().get(0).table().rows()).hasSize(6);
    assertThat(open.assumptions()).anyMatch(line -> line.contains("not to be published"));
  }

  @Test
  void aPlaceWhoseSectorIsHiddenHasNoVerdict() {
    String counts = HEAD + line("A", "5911 : Film", 3) + line("A", "5610 : Food", 4);
    counts += line("B", "5911 : Film", 40) + line("B", "5610 : Food", 400);
    counts += line("C", "5911 : Film", 50) + line("C", "5610 : Food", 600);
    Page page = PlacePage.of("A").page(read(counts), origin(counts));

    assertThat(page.verdict())
        .isEqualTo("Whether A is a cluster cannot be told from the counts that may be shown.");
    assertThat(page.figures().get(0).value().isDefined()).isFalse();
    assertThat(page.pictures()).isEmpty();
    assertThat(page.unknowns()).anyMatch(line -> line.startsWith("Quotient, rank and label of A"));
  }

  @Test
  void peersStandInAPictureAndOnAMap() throws Exception {
    GeoShapes shapes = GeoShapes.read(Files.readString(FOLDER.resolve("places.geojson")), "name");
    Page page = PlacePage.of("Northport").on(shapes).in("2024").page(read(text), origin(text));

    assertThat(page.pictures()).hasSize(2);
    assertThat(page.pictures().get(0).svg()).contains("Northport", "1.9755");
    assertThat(page.about()).hasValue("By jobs in 12 places, 2024");
    assertThat(page("Larkford").notes()).anyMatch(note -> note.contains("fewer than 1,000"));
    assertThat(page.notes()).noneMatch(note -> note.contains("fewer than 1,000"));
  }

  /** Of many places those around the rank of the place are drawn. */
  @Test
  void ofManyPlacesTheNearestAreDrawn() {
    StringBuilder counts = new StringBuilder(HEAD);
    for (int i = 10; i < 70; i++) {
      counts.append(line("Place " + i, "5911 : Film", 100 + i));
      counts.append(line("Place " + i, "5610 : Food", 5000));
    }
    String svg =
        PlacePage.of("Place 40")
            .page(read(counts.toString()), origin(counts.toString()))
            .pictures()
            .get(0)
            .svg();

    assertThat(svg).contains("Place 40", "Place 52", "Place 29").doesNotContain("Place 69");
  }

  @Test
  void industriesMayBeNamed() {
    Page page =
        PlacePage.of("Northport")
            .creative(List.of("5911 : Film production"))
            .page(read(text), origin(text));

    assertThat(figure(page, "creative jobs"))
        .isEqualTo(
            Answer.number(
                sum(row -> isOf(row, "Northport") && row.getField(4).startsWith("5911"))));
  }

  @Test
  void whatWouldCountWronglyIsRefused() {
    String film = line("A", "5911 : Film", 30);

    refused("A", film + line("A", "Total", 90), "hold no total beside its parts");
    refused("A", film + line("A", "59 : Film and music", 90), "be of one level, as 5911 : Film");
    refused("A", film + line("A", "62 : Programming", 90), "only some of its classes");
    refused("A", film, "hold others than creative ones");
    refused("A", line("A", "5610 : Food", 9), "hold creative ones by their SIC codes");
    refused("Z", film + line("A", "5610 : Food", 9), "Z");
    refused("A", film + "A,5610 : Food,,2024,Q,Value\n", "all be known to be made safe");
    assertThatThrownBy(() -> PlacePage.of("A").hidingBelow(0)).hasMessageContaining("least");
  }

  @Test
  void aQuotientThatMayBeChanceIsCalledSo() {
    String counts = HEAD + line("A", "5911 : Film", 50) + line("A", "5610 : Food", 450);
    counts += line("B", "5911 : Film", 45) + line("B", "5610 : Food", 455);

    assertThat(PlacePage.of("A").page(read(counts), origin(counts)).verdict())
        .contains("A is a cluster", "which may be no more than chance");
    assertThat(page("Northport").verdict()).doesNotContain("chance");
  }

  @Test
  void industriesWithoutACodeAreSaid() {
    String counts = HEAD + line("A", "5911 : Film", 30) + line("A", "Other", 90);
    counts += line("B", "5911 : Film", 40) + line("B", "Other", 400);

    assertThat(PlacePage.of("A").page(read(counts), origin(counts)).assumptions())
        .contains("Other has no SIC code and counts as not creative");
  }

  private static void refused(String place, String lines, String why) {
    assertThatThrownBy(() -> PlacePage.of(place).page(read(HEAD + lines), origin(HEAD + lines)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(why);
  }

  private static String line(String place, String industry, int count) {
    return place + "," + industry + "," + count + ",2024,A,Value\n";
  }

  /** The text with a count of a place and a code changed. */
  private static String moved(String counts, String place, String code, int by) {
    CsvRecord row =
        rows.stream()
            .filter(each -> isOf(each, place) && each.getField(5).equals(code))
            .findFirst()
            .orElseThrow();
    String before = "," + row.getField(4) + "," + code + ",Value,";
    String name = place + "," + row.getField(3) + before;
    int count = Integer.parseInt(row.getField(7));
    return counts.replace(name + count + ",", name + (count + by) + ",");
  }

  private static String everything(Page page) {
    return HtmlPage.in(ReportLanguage.EN).write(page) + HubJson.pretty(page.tables());
  }

  private static PageSection subsectors(Page page) {
    return page.sections().stream()
        .filter(section -> section.heading().equals("Its creative sub-sectors"))
        .findFirst()
        .orElseThrow();
  }

  private static Page page(String place) {
    return PlacePage.of(place).page(read(text), origin(text));
  }

  private static FileRead<EmploymentTable> read(String counts) {
    return EmploymentTable.read(DataFile.text(counts, Offices.nomis().measuring("jobs")));
  }

  private static PageOrigin origin(String counts) {
    return PageOrigin.of("places.csv", counts.getBytes(StandardCharsets.UTF_8), ON);
  }

  private static Answer figure(Page page, String label) {
    return page.figures().stream()
        .filter(figure -> figure.label().equals(label))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static boolean isOf(CsvRecord row, String place) {
    return row.getField(2).equals(place);
  }

  private static boolean isCreative(CsvRecord row) {
    return CREATIVE.contains(row.getField(5));
  }

  private static double sum(Predicate<CsvRecord> which) {
    return rows.stream().filter(which).mapToLong(row -> Long.parseLong(row.getField(7))).sum();
  }
}
