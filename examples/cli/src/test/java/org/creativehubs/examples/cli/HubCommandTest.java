package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.examples.dossier.Report;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.report.PageOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubCommandTest {

  private static final int MOST_LINES = 250;

  /** A constant in capitals: two words with an underscore, or a reason in brackets. */
  private static final Pattern CODE =
      Pattern.compile("\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b|\\([A-Z]{4,}\\)");

  /** A note with an exact fraction, or a bound of what is below zero. */
  private static final Pattern UGLY =
      Pattern.compile("[a-z] \\d+/\\d+[,)]|(at least|over|under|up to|nearly) -\\d");

  private static final String REFUSED_INPUT = "{\"tiers\":[{\"name\":\"a\",\"size\":-1}]}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aNewDossierIsWrittenOnceAndReportedOn(@TempDir Path folder) throws IOException {
    String file = folder.resolve("den.json").toString();

    assertThat(run("new", "The Den", "--to", file)).isZero();
    assertThat(run("report", file)).isZero();
    assertThat(out.toString())
        .contains("The Den: what its lettings bring", "GBP 8,000.00 a year passing")
        .contains("What can be asked with this, and what is missing for the rest")
        .contains("calculators take plain amounts and tables alone");
    assertThat(run("new", "The Den", "--to", file)).isEqualTo(1);
    assertThat(err.toString()).contains("file must not be there yet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "xlsx", "csv", "json", "txt"})
  void aReportIsWrittenToAFileOfEachKind(String kind, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("kent." + kind);

    assertThat(run("report", "kent", "-o", file.toString(), "--on", "2026-11-30")).isZero();
    assertThat(out.toString()).contains("written: " + file);
    assertThat(Files.size(file)).isPositive();
    assertThat(run("report", "kent", "-o", file.toString(), "--public", "--lang", "ru")).isZero();
  }

  @Test
  void aPageSpeaksTheChosenLanguageAndLocale(@TempDir Path folder) throws IOException {
    String file = folder.resolve("kent.html").toString();

    assertThat(
            run(
                "report",
                "kent",
                "-o",
                file,
                "--lang",
                "kk",
                "--locale",
                "ru-KZ",
                "--on",
                "2026-11-30"))
        .isZero();
    assertThat(Files.readString(Path.of(file))).contains("Қорытынды", "30 ноября 2026");
  }

  @Test
  void whatAFileCannotBeIsRefused(@TempDir Path folder) {
    String file = folder.resolve("kent.docx").toString();

    assertThat(run("report", "kent", "-o", file)).isEqualTo(1);
    assertThat(run("report", "kent", "-o", file.replace("docx", "html"), "--lang", "xx"))
        .isEqualTo(1);
    assertThat(run("report", "kent", "-o", file.replace("docx", "html"), "--locale", "xx"))
        .isEqualTo(1);
    assertThat(run("report", "kent", "dom-36", "-o", file)).isEqualTo(2);
    assertThat(run("report", "kent", "--public")).isEqualTo(2);
    assertThat(err.toString())
        .contains("output must end in .html", "lang must be en, ru or kk", "locale must be one of")
        .contains("A file takes one report", "--public goes with a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cell-suppression", "linked-suppression"})
  void whatIsForThePublicDoesNotSayWhyACountIsHidden(String id, @TempDir Path folder)
      throws IOException {
    Path input = folder.resolve("counts.json");
    assertThat(run("describe", id, "--example")).isZero();
    byte[] counts = out.toString().getBytes(StandardCharsets.UTF_8);
    Files.write(input, counts);
    out.getBuffer().setLength(0);

    assertThat(run("call", id, input.toString())).isZero();
    assertThat(out.toString()).contains("SECONDARY");
    out.getBuffer().setLength(0);
    assertThat(run("call", id, input.toString(), "--public")).isZero();
    assertThat(out.toString())
        .contains("jobs")
        .doesNotContainIgnoringCase("secondary")
        .doesNotContain("PRIMARY", "threshold");
    Path page = folder.resolve("page.html");
    assertThat(run("call", id, input.toString(), "--public", "-o", page.toString())).isZero();
    String hash = PageOrigin.of("counts.json", counts, LocalDate.of(2026, 11, 30)).sha256();
    assertThat(Files.readString(page))
        .contains("what is shown of it")
        .doesNotContain("another hidden cell", hash);
  }

  @Test
  void nothingIsSaidToBeForThePublicThatIsNot(@TempDir Path folder) throws IOException {
    Path input = folder.resolve("network.json");
    assertThat(run("describe", "network-analysis", "--example")).isZero();
    Files.writeString(input, out.toString());

    assertThat(run("call", "network-analysis", input.toString(), "--public")).isEqualTo(1);
    assertThat(run("place", input.toString(), "--place", "Kent", "--public")).isEqualTo(1);
    assertThat(run("grants", input.toString(), "--public")).isEqualTo(1);
    assertThat(run("companies", input.toString(), "--public")).isEqualTo(1);
    assertThat(run("audit", input.toString(), "--public")).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "public must be left out, as only tables that were made safe have a form for the"
                + " public, but was given")
        .contains("public must be left out, as this command withholds nothing, but was given");
    assertThat(err.toString().split("withholds nothing", -1)).hasSize(5);
  }

  @Test
  void helpIsGivenHoweverItIsAskedFor() {
    assertThat(run("help")).isZero();
    String help = out.toString();
    out.getBuffer().setLength(0);

    assertThat(run("--help")).isZero();
    assertThat(out.toString()).isEqualTo(help).contains("report", "calendar", "call");
    assertThat(run("-h")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theFormatOfDossiersIsDescribed() {
    assertThat(run("describe", "dossier")).isZero();
    assertThat(run("describe", "dossier", "--schema")).isZero();
    assertThat(run("describe", "dossier", "--example")).isZero();

    assertThat(out.toString())
        .contains("A question (questions, workings)")
        .contains("\"title\": \"Dossier\"")
        .contains("\"id\" : \"example\"".replace(" :", ":"));
  }

  @Test
  void calculatorsAreListedForMachines() {
    assertThat(run("list", "--json")).isZero();
    assertThat(run("list", "--openapi")).isZero();
    assertThat(run("describe", "net-present-value", "--answer-schema")).isZero();
    assertThat(out.toString())
        .contains("\"id\": \"net-present-value\"")
        .contains("{\"openapi\": \"3.1.0\"")
        .contains("\"title\": \"CashFlowFigure\"");
  }

  @Test
  void theReportOnPeckhamLevelsAnswersWhatTheCouncilAsks() {
    assertThat(run("report", "peckham-levels", "--workings")).isZero();

    assertThat(out.toString())
        .contains("350 local jobs", "over 128.57 %", "read as located at the hub")
        .contains("met (located at the hub), not known (held by residents of the borough)")
        .contains("over 5,200 hours", "70 businesses", "a log of the hours")
        .doesNotContain("over 144.44 %")
        .contains("the opening hours of the spaces")
        .contains("0 percentage points")
        .contains("86.67 %", "13.33 %")
        .contains("[1: UK Insight: Peckham Levels, Governance]")
        .doesNotContain("NaN");
  }

  @Test
  void theReportOnKentRanksItsClustersInTheOrderOfTheDocument() {
    assertThat(run("report", "kent", "--workings")).isZero();

    String page = out.toString();
    assertThat(page.indexOf("1.26")).isPositive();
    assertThat(page).contains("9.11 %", "0.9223", "0.8125");
    assertThat(page.indexOf("1.2627"))
        .isLessThan(page.indexOf("0.9223"))
        .isLessThan(page.indexOf("0.8125"));
    assertThat(page).contains("United Kingdom", "NO_REFERENCE_TOTALS", "not of businesses");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPageHasATitleAndSourcesAndNoSlips(String name) {
    assertThat(run("report", name)).isZero();

    String page = out.toString();
    assertThat(page).startsWith(Shipped.dossier(name).title() + "\n");
    assertThat(page).contains("Sources\n-------\n- [1] ").contains("[1");
    assertThat(page).doesNotContain("NaN", "null", "Optional", "Immutable");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPageIsShortAndHoldsNoCodeInCapitals(String name) {
    assertThat(run("report", name)).isZero();

    assertThat(out.toString().lines().count()).isLessThanOrEqualTo(MOST_LINES);
    assertThat(CODE.matcher(out.toString()).results().map(MatchResult::group)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void noPageHasAnExactFractionInATitleOrALackWithAMinus(String name) {
    assertThat(run("report", name)).isZero();
    assertThat(run("report", name, "--examples")).isZero();

    assertThat(UGLY.matcher(out.toString()).results().map(MatchResult::group)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyExampleSaysThatItIsOneAndWhatIsAssumed(String name) {
    Report all = Report.on(Shipped.dossier(name));
    Report facts = all.withoutExamples();

    assertThat(facts.answers().size() + facts.examples().size()).isEqualTo(all.answers().size());
    assertThat(facts.tables()).noneMatch(table -> table.title().startsWith("EXAMPLE"));
    assertThat(all.examplesAlone().answers())
        .allSatisfy(
            reply -> {
              assertThat(reply.title()).startsWith("EXAMPLE: ").contains("[assumed: ");
              assertThat(reply.table().map(Table::title).orElse(reply.title()))
                  .startsWith("EXAMPLE: ")
                  .contains("[assumed: ");
            });
  }

  @Test
  void theReportOnPeckhamLevelsHoldsNoMoneyThatIsAssumed() {
    assertThat(run("report", "peckham-levels")).isZero();

    assertThat(out.toString())
        .contains("168 agreed", "2036-12-31 to 2037-12-30", "windows, heating and plumbing")
        .contains("12, again and again", "all tenants: volunteer at least 1 hour a week")
        .contains("It does not say which comes first", "as if from 1.0844 equal sources")
        .contains("16 worked examples rest on assumed money or on what is made up: --examples.")
        .doesNotContain("EXAMPLE", "break-even", "GBP 1,974.31");
  }

  @Test
  void theExamplesOfPeckhamLevelsShowAWorkedLettingAndSayWhatIsAssumed() {
    assertThat(run("report", "peckham-levels", "--examples", "--workings")).isZero();

    assertThat(out.toString())
        .startsWith("Worked examples: Peckham Levels")
        .contains("rent, a third of market 2026-11-01", "daily 365", "GBP 1,974.31")
        .contains("[assumed: 150 square feet at a market rent of GBP 30, a service charge of GBP 4")
        .contains("Lease to 2022-12-31, with renewals to 2036-12-31")
        .contains("retained GBP 22,500.00", "retained GBP 20,000.00")
        .contains("Peckham Levels: break-even 2018-10, lasting break-even 2018-10", "year 10 (GBP)")
        .contains("meets the target = 36")
        .contains("2018-10     2020-08                2019-04")
        .contains(
            "at most 70 % let from the third year on", "the grant for the works ends half-way")
        .contains("10 % of project revenues to a community fund", "Southwark Council")
        .contains("GBP -56,252.59");
  }

  @Test
  void theReportOnBalticCreativeShowsAMixedEstateAndTenYears() {
    assertThat(run("report", "baltic-creative")).isZero();
    assertThat(out.toString()).contains("gap GBP 0.00").doesNotContain("1,000,323.80");

    assertThat(run("report", "baltic-creative", "--examples", "--workings")).isZero();
    assertThat(out.toString())
        .contains("2.9951 years to expiry, 1.9875 to first break")
        .contains("[assumed: the estate is made up; none of it is of Baltic Creative]")
        .contains("year 10 (GBP)", "break-even 2016-01, lasting break-even 2024-06", "1,000,323.80")
        .contains("assumed, rent beyond (2026-11): GBP 19.13 a ft2 let; what the surplus of GBP 1m")
        .contains("venues and cafes closed for four months  2016-01     2024-06")
        .contains("head rent doubles in the last year", "town grants end after half a year")
        .contains("132,000 ft2 more, to 250,000 moves the surplus of the last twelve months most");
  }

  @Test
  void theReportOnInnovatingForGrowthKeepsThePoundThatIsMissing() {
    assertThat(run("report", "innovating-for-growth")).isZero();

    assertThat(out.toString())
        .contains("2,922,057.00", "2,922,056.00", "282,819.75")
        .contains("none given", "target exceeded", "overlap and are not added up");
  }

  @Test
  void theReportOnKentSaysWhyEachPlaceIsLabelledAndHowSureItIs() {
    assertThat(run("report", "kent", "--workings")).isZero();

    assertThat(out.toString())
        .contains("1.2264 to 1.3", "0.7839 to 0.8421", "count too small")
        .contains(
            "high concentration by businesses in creative: quotient 0.8125, rank 2 is not within 1")
        .contains("there is no table of an earlier period\n     (NO_EARLIER_TABLE)")
        .contains(
            "there is no earlier year: labels\n  need not be those of the study",
            "7 / 15 = 46.67 %");
  }

  @Test
  void theReportOnStaffordshireFindsWhatItsPlansDoNotAgreeOn() {
    assertThat(run("report", "staffordshire")).isZero();
    assertThat(run("report", "staffordshire", "--examples", "--workings")).isZero();

    assertThat(out.toString())
        .contains("sustainability and continuity is\n  not one of the pillars of the strategy")
        .contains("6 events were announced, but the plan has 7 events")
        .contains("heading is no pillar", "its last day was 2016-10-31")
        .contains("Example: a pottery", "none of its codes is on the list: 23.41");
  }

  @Test
  void theReportOnTheWestMidlandsFindsTwoValuesAndShowsThePathToItsAmbition() {
    assertThat(run("report", "west-midlands")).isZero();

    assertThat(out.toString())
        .contains("it is given as 224,000,000 GBP in one place and as 225,000,000 GBP in another")
        .contains("1,222.2222 jobs a year", "1.71 %");
  }

  @Test
  void theReportOnInnovatingForGrowthAddsNoOverlappingGroupsUp() {
    assertThat(run("report", "innovating-for-growth")).isZero();
    assertThat(run("report", "innovating-for-growth", "--examples")).isZero();

    assertThat(out.toString())
        .contains("between 45 and 70 counted", "(lines miss total)", "but none is given")
        .contains("Example: a firm with exactly GBP 100,000: eligible");
  }

  @Test
  void aHubIsRatedWithTheSectionsAndWhatIsNotRatedIsCounted() {
    assertThat(run("report", "krowji")).isZero();
    assertThat(out.toString())
        .contains("success factors: Local leadership met (arts activists of Cornwall")
        .contains(
            "1983;\n              Background)",
            "4 of 7 not rated",
            "Infrastructure stands (a rural");
  }

  @Test
  void theReportOnPeckhamLevelsHoldsItsFiguresAgainstOneAnother() {
    assertThat(run("report", "peckham-levels")).isZero();

    assertThat(out.toString())
        .contains("(claim misses share)")
        .contains("2017 to 2018, 13 months: its period is 13 months");
  }

  @Test
  void aReportWithNothingToCompareHasNoSectionForFindings() {
    assertThat(run("report", "transforma")).isZero();

    assertThat(out.toString()).doesNotContain("Findings");
  }

  @Test
  void everyCommandSaysWhatItDoesIfAsked() {
    for (String command : List.of("report", "list", "describe", "call", "new", "council-report")) {
      assertThat(run(command, "--help")).isZero();
      assertThat(out.toString()).contains("Usage: hub " + command);
    }
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rentroll gone.csv",
        "inspect gone.csv",
        "place gone.csv --place York",
        "council-report gone.json gone.csv --quarter 2026-Q3",
        "statements gone.csv gone.csv --year 2025-26",
        "arrears gone.csv gone.csv",
        "companies gone.csv",
        "audit gone.csv",
        "safe gone.csv",
        "plan gone.csv",
        "compare gone.json gone.json",
        "calendar gone.json --from 2026-01-01",
        "report peckham-levels --change gone.json",
        "directory gone.json --to openreferral",
        "grants gone.csv",
        "report gone.json",
        "call level-payments gone.json",
        "describe gone"
      })
  void whatIsNotThereIsSaidInALineOrTwo(String command) {
    assertThat(run(command.split(" "))).isIn(1, 2);
    assertThat(err.toString()).contains("gone");
    assertThat(err.toString().lines()).hasSizeLessThanOrEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aDayThatIsNoneIsSaidInPlainWords() {
    assertThat(run("calendar", "peckham-levels", "--on", "30")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            Invalid value for option '--on': '30' is no day such as 2026-11-30
            hub calendar --help says what it takes.
            """);
  }

  @Test
  void aReportIsMadeOfAChangedHub(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("up.json");
    Files.writeString(
        file,
        "[{\"name\": \"half the profit\", \"kind\": \"PROFIT_SHARE\","
            + " \"headLease\": \"car-park-levels\", \"factor\": \"0.5\"}]");

    assertThat(run("report", "peckham-levels", "--change", file.toString())).isZero();
    assertThat(out.toString())
        .startsWith("Peckham Levels, if: half the profit")
        .contains("/headLeases/car-park-levels/profitShare  0.25    0.5");
    assertThat(run("report", "peckham-levels", "--examples", "--change", file.toString())).isZero();
    assertThat(out.toString()).contains("net profit GBP 30,000.00, retained GBP 15,000.00");

    Files.writeString(file, "[{\"name\": \"x\", \"kind\": \"RENT\"}]");
    assertThat(run("report", "peckham-levels", "--change", file.toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("changes[0].kind must be one of CHARGE, END_LETTING,");
    assertThat(run("report", "peckham-levels", "--change", "nowhere.json")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no file nowhere.json");
  }

  @Test
  void aFileThatTellsNothingIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("nothing.json");
    Files.writeString(file, "{\"title\": \"Nothing\"}");

    assertThat(run("report", file.toString())).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo(
            "hub must be given where there is nothing else to report, but was missing (EMPTY)");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyReportIsAlsoJsonThatReadsBack(String name) {
    assertThat(run("report", name, "--json")).isZero();

    assertThat(HubJson.read(out.toString(), Report.class))
        .isEqualTo(Report.on(Shipped.dossier(name)).withoutExamples());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyReportIsAlsoCsv(String name) {
    assertThat(run("report", name, "--csv")).isZero();

    assertThat(out.toString()).contains(",").contains("\r\n");
  }

  @Test
  void aNameItDoesNotKnowGetsTheList() {
    assertThat(run("report", "atlantis")).isEqualTo(2);

    assertThat(err.toString())
        .contains(
            "atlantis is neither a file nor a shipped name; there are: "
                + String.join(", ", Shipped.names()));
  }

  @Test
  void withoutANameTheNamesAreListed() {
    assertThat(run("report")).isZero();

    assertThat(out.toString().lines())
        .containsExactlyElementsOf(Shipped.names())
        .contains("kent", "peckham-levels");
  }

  @Test
  void aFileIsReportedOnLikeAShippedHub(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    try (InputStream shipped = Shipped.class.getResourceAsStream("peckham-levels.json")) {
      Files.write(file, shipped.readAllBytes());
    }

    assertThat(run("report", file.toString())).isZero();
    assertThat(out.toString()).contains("86.67 %");
  }

  @Test
  void aFileThatBreaksARuleIsRefusedWithItsPath(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    try (InputStream shipped = Shipped.class.getResourceAsStream("peckham-levels.json")) {
      String json = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(file, json.replace("\"amount\": \"150\"", "\"amount\": \"-150\""));
    }

    assertThat(run("report", file.toString())).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().strip())
        .isEqualTo("examples[0].spaces[0].area.amount must be >= 0, but was -150 (OUT_OF_RANGE)");
  }

  @Test
  void theListNamesEveryCalculatorWithItsQuestion() {
    assertThat(run("list")).isZero();

    assertThat(out.toString())
        .contains("blended-rent", "lease-affordability", "location-quotient", "sla-check")
        .contains("Is the promise kept");
  }

  @Test
  void aDescriptionEndsInAnExampleThatCanBeCalled() throws IOException {
    assertThat(run("describe", "location-quotient", "--example")).isZero();
    String example = out.toString();
    out.getBuffer().setLength(0);

    assertThat(call(example, "call", "location-quotient")).isZero();
    assertThat(out.toString()).contains("\"quotient\"");
  }

  @Test
  void aCallWritesItsTableToo() throws IOException {
    run("describe", "blended-rent", "--example");
    String example = out.toString();
    out.getBuffer().setLength(0);

    assertThat(call(example, "call", "blended-rent", "--csv")).isZero();
    assertThat(out.toString()).startsWith("tier,").contains("\r\n");

    out.getBuffer().setLength(0);
    assertThat(call(example, "call", "blended-rent", "--table")).isZero();
    assertThat(out.toString()).contains("----");
  }

  @Test
  void aCallTellsHowOneCellWasFound() throws IOException {
    run("describe", "lease-affordability", "--example");
    String example = out.toString();
    out.getBuffer().setLength(0);

    assertThat(
            call(example, "call", "lease-affordability", "--cell", "share of income", "headroom"))
        .isZero();
    assertThat(out.toString())
        .endsWith("20 % x GBP 16500.00 - GBP 2850.00, rounded down = GBP 450.00\n");
    assertThat(call(example, "call", "lease-affordability", "--cell", "share of income", "colour"))
        .isNotZero();
    assertThat(err.toString()).contains("column must", "but was colour");

    out.getBuffer().setLength(0);
    run("describe", "network-change", "--example");
    assertThat(call(out.toString(), "call", "network-change", "--cell", "a", "b")).isNotZero();
    assertThat(err.toString()).contains("row must be one of studio");
  }

  @Test
  void anAnswerWithoutATableIsAListOfLabelAndValue() throws IOException {
    run("describe", "level-payments", "--example");
    String example = out.toString();
    out.getBuffer().setLength(0);

    assertThat(call(example, "call", "level-payments", "--csv")).isZero();
    assertThat(out.toString()).startsWith("figure,value");
  }

  @Test
  void severalTablesOfOneAnswerKeepTheirTitlesAndACellGoesByThePrintedHeading() throws IOException {
    run("describe", "rent-roll", "--example");
    String example = out.toString();
    out.getBuffer().setLength(0);

    assertThat(call(example, "call", "rent-roll", "--table")).isZero();
    assertThat(out.toString()).contains("\n\nPassing rent a year by the calendar year");
    out.getBuffer().setLength(0);
    assertThat(call(example, "call", "rent-roll", "--cell", "total", "passing rent (GBP)"))
        .isZero();
    assertThat(out.toString()).contains("total, passing rent: GBP ");
  }

  @Test
  void aCallTellsHowItsResultWasFound() throws IOException {
    run("describe", "sla-check", "--example");
    String example = out.toString();
    out.getBuffer().setLength(0);

    assertThat(call(example, "call", "sla-check", "--explain")).isZero();
    assertThat(out.toString()).contains("  1. ");
  }

  @Test
  void csvForOtherSpreadsheetsHasSemicolonsAndDecimalCommas() throws IOException {
    run("describe", "location-quotient", "--example");
    String example = out.toString();
    out.getBuffer().setLength(0);

    assertThat(call(example, "call", "location-quotient", "--csv", "--semicolon")).isZero();
    assertThat(out.toString()).contains("rank;region", "1,26");
  }

  @Test
  void aFileMayAskAnyCalculatorOfTheCatalogue(@TempDir Path folder) throws IOException {
    run("describe", "blended-rent", "--example");
    String input = out.toString();
    out.getBuffer().setLength(0);
    Path file = folder.resolve("mine.json");
    try (InputStream shipped = Shipped.class.getResourceAsStream("european-hub-survey.json")) {
      String json = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
      String question =
          "\"questions\": [{\"title\": \"Who pays?\", \"calculator\": \"blended-rent\","
              + " \"input\": ";
      Files.writeString(
          file, json.replaceFirst("\\{", "{" + question + input.replace("\\", "") + "}],"));
    }

    assertThat(run("report", file.toString(), "--workings")).isZero();
    assertThat(out.toString()).contains("Who pays?", "Conventions: ");
  }

  @Test
  void aRefusedInputNamesPathRuleValueAndCode() throws IOException {
    assertThat(call(REFUSED_INPUT, "call", "blended-rent")).isEqualTo(1);

    assertThat(err.toString().lines())
        .containsExactly(
            "tiers[0] must have the field shareOfMarket, but was an object without"
                + " (MISSING_FIELD)",
            "tiers[0].size must be >= 0, but was -1 (OUT_OF_RANGE)",
            "weightedBy must be given if on is absent, but was absent (INCONSISTENT)");
  }

  @Test
  void aMisspeltCalculatorIsAnsweredByTheNearest() {
    assertThat(run("describe", "blended-rents")).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo(
            "id must be one of "
                + Catalog.load().entries().size()
                + " ids, such as blended-rent (hub list names them all), but was blended-rents"
                + " (UNKNOWN_CODE)");
  }

  @Test
  void aCalculatorThatIsNearToNoneIsAnsweredByTheirNumber() throws IOException {
    assertThat(call("{}", "call", "oracle")).isEqualTo(1);

    assertThat(err.toString())
        .contains(Catalog.load().entries().size() + " ids (hub list names them all), but was");
  }

  static Set<String> names() {
    return Shipped.names();
  }

  private int call(String input, String... args) throws IOException {
    InputStream standard = System.in;
    try (InputStream json = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))) {
      System.setIn(json);
      return run(args);
    } finally {
      System.setIn(standard);
    }
  }

  private int run(String... args) {
    return HubCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
