package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.finance.rentroll.RollChange;
import org.creativehubs.finance.rentroll.RollMovement;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.ReportLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RentRollPageTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");
  private static final Path FOLDER = Path.of("..", "cli", "sheets");

  private static Page page;
  private static List<CsvRecord> rows;

  @BeforeAll
  static void readTheRoll() throws Exception {
    page = page("rent-roll.csv");
    String text = Files.readString(FOLDER.resolve("rent-roll.csv"), StandardCharsets.UTF_8);
    rows =
        CsvReader.builder().ofCsvRecord(text).stream()
            .filter(row -> row.getField(0).matches("[A-Z]\\d\\d"))
            .collect(ImmutableList.toImmutableList());
  }

  @Test
  void itsFiguresAreThoseOfTheFile() {
    BigDecimal rent = sum(7, rows);
    List<CsvRecord> vacant = rows.stream().filter(row -> row.getField(4).isEmpty()).toList();
    BigDecimal owed =
        rows.stream()
            .map(row -> number(row.getField(10)))
            .filter(open -> open.signum() > 0)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(rows).hasSize(40);
    assertThat(figure("vacant spaces")).isEqualTo(Answer.number(vacant.size()));
    assertThat(figure("passing rent a year")).isEqualTo(pounds(rent));
    assertThat(figure("arrears")).isEqualTo(pounds(owed));
    assertThat(figure("market rent of vacant spaces a year")).isEqualTo(pounds(sum(8, vacant)));
    assertThat(page.figures()).hasSize(5).allMatch(figure -> figure.value().isDefined());
  }

  /** A fifth of turnover, of rent and service charge together, by hand. */
  @Test
  void theLettingsToLookAtAreThoseOfTheFile() {
    long dear =
        rows.stream()
            .filter(row -> !row.getField(11).isEmpty())
            .filter(
                row ->
                    number(row.getField(7))
                            .add(number(row.getField(9)))
                            .multiply(BigDecimal.valueOf(5))
                            .compareTo(number(row.getField(11)))
                        > 0)
            .count();
    long owing = rows.stream().filter(row -> number(row.getField(10)).signum() > 0).count();

    assertThat(page.verdict())
        .contains(dear + " above a fifth of income", owing + " in arrears")
        .contains("34 of 40 spaces are let", "16 holding over", "1 break within six months");
    assertThat(page.sections().get(0).tables().get(0).table().rows())
        .hasSize((int) (dear + owing + 16 + 1));
  }

  @Test
  void everyFigureButTheCountsOpensItsWorking() {
    for (KeyFigure figure : page.figures().subList(1, 4)) {
      assertThat(figure.explanation().orElseThrow().answer()).isEqualTo(figure.value());
    }
  }

  @Test
  void whatCouldNotBeReadStandsOnThePage() throws Exception {
    Page faulty = page("rent-roll-faults.csv");

    assertThat(faulty.faults().orElseThrow().rows()).isNotEmpty();
    assertThat(faulty.asks()).anyMatch(ask -> ask.contains("of the file that could not be read"));
    assertThat(page.faults()).isEmpty();
    assertThat(page.assumptions()).isNotEmpty();
    assertThat(HtmlPage.in(ReportLanguage.EN).write(faulty))
        .contains("What of rent-roll-faults.csv could not be read");
  }

  /** The rents of both files, summed by hand, differ by what the page says in all. */
  @Test
  void whatChangedSinceAnEarlierFileAddsUpToTheDifferenceOfTheFiles() throws Exception {
    LocalDate since = ON.minusYears(1);
    SheetRead<LettingSheet> old = Sheets.rentRoll(SampleFiles.sheet("rent-roll-2025.csv"), since);
    RollMovement change =
        RollChange.of(old.value().hub(), since, SampleFiles.rentRoll().value().hub(), ON);
    Page told = RentRollPage.since(page, change, old.report());
    BigDecimal before = sum(7, SampleFiles.rows("rent-roll-2025.csv", "[A-Z]\\d\\d"));
    Table kinds = told.sections().get(0).tables().get(0).table();
    List<List<Answer>> all = kinds.rows();

    assertThat(change.before()).isEqualTo(Money.parse("GBP " + before));
    assertThat(all.get(all.size() - 1).get(2)).isEqualTo(pounds(sum(7, rows).subtract(before)));
    assertThat(told.verdict())
        .endsWith(
            "Since 2025-11-30 the rent rose by GBP 17910.00: 4 started, 2 ended, 1 renewed, 3 held"
                + " over, 2 unexplained.");
    assertThat(told.sections()).hasSize(page.sections().size() + 1);
    assertThat(SampleFiles.html(told)).contains("What changed since 30 November 2025", "Tenant 42");
    assertThat(SampleFiles.workbookSize(told)).isGreaterThan(10_000);
  }

  @Test
  void aHubWithoutAnyRentHasNoRoll() {
    Hub hub = Hub.builder().id("mill").name("The Mill").build();
    PageOrigin origin = PageOrigin.of("hub.json", new byte[0], ON);

    assertThatThrownBy(() -> RentRollPage.of(hub, Optional.empty(), ON, origin))
        .hasMessage("hubs must hold a letting with a rent or a market rent, but was none");
  }

  private static Page page(String name) throws Exception {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
    SheetFile file = SheetFile.bytes(name, bytes, SheetLocale.of("en-GB"));
    SheetRead<LettingSheet> read = Sheets.rentRoll(file, ON);
    return RentRollPage.of(read, ON, PageOrigin.of(name, bytes, ON));
  }

  private static Answer figure(String label) {
    return page.figures().stream()
        .filter(figure -> figure.label().equals(label))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static Answer pounds(BigDecimal amount) {
    return Answer.of(Money.parse("GBP " + amount));
  }

  private static BigDecimal sum(int column, List<CsvRecord> of) {
    return of.stream()
        .map(row -> number(row.getField(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** An amount; one in brackets is a credit. */
  private static BigDecimal number(String text) {
    String digits = CharMatcher.anyOf("£,()").removeFrom(text);
    BigDecimal number = digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    return text.startsWith("(") ? number.negate() : number;
  }
}
