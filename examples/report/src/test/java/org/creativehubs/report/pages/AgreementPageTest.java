package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.ReportLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementPageTest {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");
  private static final DateRange QUARTER = DateRange.parse("2026-07-01/2026-10-01");
  private static final Path FOLDER = Path.of("..", "cli", "sheets");
  private static final String HEADINGS =
      "Obligation,Value,Unit,Period start,Period end,Kind,Note\n";

  private static ServiceLevelAgreement agreement;
  private static String sheet;
  private static Page page;

  @BeforeAll
  static void readTheSamples() throws Exception {
    agreement = HubJson.read(FOLDER.resolve("agreement.json"), ServiceLevelAgreement.class);
    sheet = Files.readString(FOLDER.resolve("records.csv"), StandardCharsets.UTF_8);
    page = page(sheet, QUARTER, ON);
  }

  /** Counted by hand: a promise with an open word, or without a record, is not known. */
  @Test
  void itsFiguresAreThoseOfTheFile() {
    List<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(sheet).stream()
            .skip(1)
            .collect(ImmutableList.toImmutableList());
    int kept = 0;
    int missed = 0;
    for (Obligation promise : agreement.obligations()) {
      Optional<BigDecimal> shown =
          rows.stream()
              .filter(row -> row.getField(0).equals(promise.id()))
              .map(row -> new BigDecimal(row.getField(1).replace("over ", "")))
              .findFirst();
      if (shown.isPresent() && promise.criterion().isEmpty()) {
        boolean isKept = shown.get().doubleValue() >= promise.target().toDouble();
        kept += isKept ? 1 : 0;
        missed += isKept ? 0 : 1;
      }
    }
    int all = agreement.obligations().size();

    assertThat(figure(page, "promises kept")).isEqualTo(Answer.number(kept));
    assertThat(figure(page, "promises not kept")).isEqualTo(Answer.number(missed));
    assertThat(figure(page, "promises not known")).isEqualTo(Answer.number(all - kept - missed));
    assertThat(figure(page, "records that count")).isEqualTo(Answer.number(rows.size()));
    assertThat(page.verdict())
        .isEqualTo("1 of 5 promises is kept, 1 is not, 3 are not known: ask for these.");
  }

  @Test
  void eachPromiseHasALightInWordsWithTargetNumberProofAndGap() {
    assertThat(cells(page, 0))
        .contains(
            List.of(
                "800 hours of free community use in every quarter",
                "green: kept",
                "at least 800 hours, in every quarter",
                "810 hours",
                "measured",
                "10 hours"),
            List.of(
                "55 studios",
                "red: not kept",
                "at least 55 studios",
                "52 studios",
                "measured",
                "-3 studios"));
    assertThat(cells(page, 0).get(1))
        .startsWith(
            "350 local jobs", "amber: not known", "at least 350 jobs", "over 450 jobs", "reported");
    assertThat(cells(page, 0).get(4)).contains("at least 10 % of revenue, in every year");
  }

  /** A yearly promise, half a year after the term began on 1 April; numbers by hand. */
  @Test
  void whatFillsUpHasARunRateToTheEndOfItsYearAndATrend() throws Exception {
    Obligation yearly =
        agreement.obligations().get(0).toBuilder().every(ObligationPeriod.YEAR).build();
    ServiceLevelAgreement of = agreement.toBuilder().obligations(List.of(yearly)).build();
    String two =
        HEADINGS
            + "community-hours,300,hours,01/04/2026,30/06/2026,measured,log\n"
            + "community-hours,210,hours,01/07/2026,30/09/2026,measured,log\n";
    Page told = page(of, two, QUARTER, ON);

    PageSection rate = told.sections().get(2);
    assertThat(rate.heading()).isEqualTo("Run rate: will it be kept by the end?");
    assertThat(texts(rate.tables().get(0).table().rows().get(0)))
        .containsExactly(
            yearly.promise(),
            "2027-03-31",
            "510 hours",
            "290 hours",
            "6",
            "48.3333 hours",
            "1,020 hours",
            "in time",
            "2027-01-31");
    PageSection before = told.sections().get(3);
    assertThat(before.heading()).isEqualTo("Before");
    assertThat(before.tables().get(0).table().columns())
        .containsExactly("promise", "2026-04-01 to 2026-06-30", "2026-07-01 to 2026-09-30");
    assertThat(texts(before.tables().get(0).table().rows().get(0)))
        .contains("300 hours", "210 hours");
    assertThat(SampleFiles.html(told)).contains("Run rate: will it be kept");
  }

  @Test
  void withoutEarlierRecordsThereIsNoTrendAndAfterTheQuarterNoRunRate() {
    assertThat(page.sections())
        .extracting(PageSection::heading)
        .doesNotContain("Before", "Run rate: will it be kept by the end?");
  }

  private static List<String> texts(List<Answer> row) {
    return row.stream().map(Answer::toString).toList();
  }

  @Test
  void whatToSendIsSaidForEachThatIsNotKnown() {
    assertThat(page.asks())
        .hasSize(3)
        .anyMatch(ask -> ask.startsWith("350 local jobs: a list of the jobs by postcode; "))
        .contains("20 studios below market rent at any time: the rent roll, with market rents");
    assertThat(cells(page, 1)).hasSize(3);
    assertThat(page.pictures()).hasSize(1);
    assertThat(page.assumptions())
        .contains("Records without a date are taken for the whole period, of those that count: 2");
  }

  @Test
  void recordsOfAnotherQuarterAreLeftOutAndListed() {
    DateRange quarter = DateRange.parse("2026-10-01/2027-01-01");
    Page next = page(sheet, quarter, LocalDate.parse("2027-01-31"));

    assertThat(figure(next, "records that count")).isEqualTo(Answer.number(2));
    assertThat(last(next))
        .containsExactly(
            List.of(
                "Log of the front desk",
                "community-hours",
                "2026-07-01/2026-10-01",
                "outside period"));
    assertThat(next.verdict()).startsWith("0 of 5 promises are kept, 1 is not, 4 are not known");
  }

  @Test
  void recordsOfLaterDaysDoNotCountAndWhatIsNotOverIsNotDue() {
    Page early = page(sheet, QUARTER, LocalDate.parse("2026-08-15"));

    assertThat(last(early)).hasSize(1);
    assertThat(last(early).get(0)).contains("not yet known");
    assertThat(early.verdict()).contains("not due yet");
    assertThat(cells(early, 0).get(0)).contains("grey: not due yet");
    assertThat(early.unknowns()).anyMatch(open -> open.startsWith("The period is not over"));
    assertThat(page.unknowns()).isEmpty();
  }

  @Test
  void aRecordThatDoesNotGoWithItsPromiseIsLeftOutAndTheOthersAreUsed() {
    Page mixed =
        page(
            sheet
                + "parking,7,places,01/07/2026,30/09/2026,measured,Car park\n"
                + "below-market,21,desks,,,measured,Wrong unit",
            QUARTER,
            ON);

    assertThat(figure(mixed, "promises kept")).isEqualTo(Answer.number(1));
    assertThat(last(mixed)).hasSize(2);
    assertThat(last(mixed).get(0).get(3)).startsWith("records.csv, line 5: obligation must be");
    assertThat(last(mixed).get(1).get(3))
        .isEqualTo("records.csv, line 6: unit must be studios as in below-market, but was desks");
  }

  @Test
  void recordsThatCannotBothBeTrueSettleNothing() {
    Page twice =
        page(
            sheet + "community-hours,700,hours,01/07/2026,30/09/2026,measured,Another log",
            QUARTER,
            ON);

    assertThat(cells(twice, 0).get(0)).contains("amber: not known");
    assertThat(twice.contradictions()).hasSize(1);
    assertThat(twice.contradictions().get(0))
        .startsWith("No record of community-hours counts: records.csv, line 5 must be the only")
        .endsWith("but was a second beside records.csv, line 2");
    assertThat(last(twice)).hasSize(2);
  }

  @Test
  void aPromiseForEveryMonthShowsTheWorstOfThem() {
    Obligation monthly =
        agreement.obligation("community-hours").toBuilder()
            .every(ObligationPeriod.MONTH)
            .target(Ratio.of(250))
            .build();
    ServiceLevelAgreement one = agreement.toBuilder().obligations(List.of(monthly)).build();
    Page months =
        page(
            one,
            HEADINGS
                + "community-hours,260,hours,01/07/2026,31/07/2026,measured,July\n"
                + "community-hours,240,hours,01/08/2026,31/08/2026,measured,August\n"
                + "community-hours,310,hours,01/09/2026,30/09/2026,measured,September\n",
            QUARTER,
            ON);

    assertThat(months.verdict()).isEqualTo("0 of 1 promise is kept, 1 is kept at some times only.");
    assertThat(cells(months, 0).get(0))
        .contains("red: kept at some times only", "at least 250 hours, in every month")
        .contains("240 hours", "-10 hours");
  }

  @Test
  void aPeriodOutsideOfTheTermIsSaid() {
    DateRange before = DateRange.parse("2025-01-01/2025-04-01");

    assertThat(page(sheet, before, ON).unknowns())
        .containsExactly(
            "The agreement runs in 2025-04-01/2035-04-01, and not in all of " + before);
  }

  @Test
  void everyNumberOpensItsWorking() {
    PageTable lights = page.sections().get(0).tables().get(0);

    assertThat(lights.working(0, 3).orElseThrow().answer()).hasToString("810 hours");
    assertThat(lights.working(2, 5).orElseThrow().answer()).hasToString("-3 studios");
  }

  @Test
  void whatCouldNotBeReadStandsOnThePage() {
    Page faulty = page(sheet + "below-market,many,studios,,,measured,x", QUARTER, ON);

    assertThat(faulty.faults().orElseThrow().rows()).hasSize(1);
    assertThat(figure(faulty, "promises kept")).isEqualTo(Answer.number(1));
    assertThat(page.faults()).isEmpty();
    assertThat(HtmlPage.in(ReportLanguage.EN).write(faulty))
        .contains("What of records.csv could not be read", "amber: not known");
  }

  private static Page page(String csv, DateRange period, LocalDate on) {
    return page(agreement, csv, period, on);
  }

  private static Page page(
      ServiceLevelAgreement promised, String csv, DateRange period, LocalDate on) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    SheetFile file = SheetFile.bytes("records.csv", bytes, SheetLocale.of("en-GB"));
    PageOrigin origin = PageOrigin.of("records.csv", bytes, on);
    return AgreementPage.of(promised, Sheets.evidence(file), period, on, origin);
  }

  private static Answer figure(Page of, String label) {
    return of.figures().stream()
        .filter(figure -> figure.label().equals(label))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static List<List<String>> cells(Page of, int table) {
    return cells(of.tables().get(table));
  }

  private static List<List<String>> last(Page of) {
    return cells(of.tables().get(of.tables().size() - 1));
  }

  private static List<List<String>> cells(Table table) {
    return table.rows().stream().map(row -> row.stream().map(Answer::toString).toList()).toList();
  }
}
