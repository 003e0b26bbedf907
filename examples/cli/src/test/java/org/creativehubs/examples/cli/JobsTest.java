package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.creativehubs.core.calendar.CalendarFile;
import org.creativehubs.finance.viability.Viability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jobs of a finance officer, a hub manager, a council officer, a cluster manager and a
 * researcher: from the file that they hold, by one command, to a page and a workbook. Figures are
 * added up from the file by other means.
 */
class JobsTest {

  private static final String DAY = "2026-11-30";

  /** A figure at the top of a page that opens nothing. */
  private static final Pattern BARE_FIGURE = Pattern.compile("<dt>[^<]*</dt><dd>(?!<a href)");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** What a command prints, and that it makes a page and a workbook. */
  private String job(String... command) throws IOException {
    String text = answer(command);
    Path page = folder.resolve("page.html");
    Path book = folder.resolve("book.xlsx");
    answer(with(command, "-o", page.toString()));
    answer(with(command, "-o", book.toString()));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("id=\"summary\"");
    assertThat(BARE_FIGURE.matcher(figures(Files.readString(page))).results())
        .extracting(MatchResult::group)
        .as("figures without a working")
        .isEmpty();
    assertThat(Files.size(book)).isGreaterThan(5_000);
    return text;
  }

  private static String figures(String page) {
    int from = page.indexOf("<dl class=\"figures\"");
    assertThat(from).isPositive();
    return page.substring(from, page.indexOf("</dl>", from));
  }

  private String answer(String... command) {
    out.getBuffer().setLength(0);
    int status =
        HubCommand.run(
            new PrintWriter(out, true), new PrintWriter(err, true), with(command, "--on", DAY));
    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    return out.toString();
  }

  private static String[] with(String[] command, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static List<CsvRecord> rows(String file, String first) throws IOException {
    List<CsvRecord> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("sheets", file), StandardCharsets.UTF_8)) {
      CsvReader.builder().ofCsvRecord(line).stream()
          .filter(row -> row.getField(0).matches(first))
          .forEach(rows::add);
    }
    return rows;
  }

  private static BigDecimal sum(List<CsvRecord> rows, int column) {
    return rows.stream()
        .map(row -> CharMatcher.anyOf("£,").removeFrom(row.getField(column)))
        .filter(text -> !text.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void job1WhatIsLetAndWhatItBrings() throws IOException {
    BigDecimal rent = sum(rows("rent-roll.csv", "[A-Z]\\d\\d"), 7);

    assertThat(job("rentroll", "sheets/rent-roll.csv"))
        .contains("passing rent a year: GBP " + rent);
  }

  @Test
  void job2AQuarterOfAnAgreement() throws IOException {
    BigDecimal hours = sum(rows("records.csv", "community-hours"), 1);

    assertThat(
            job(
                "council-report",
                "sheets/agreement.json",
                "sheets/records.csv",
                "--quarter",
                "2026-Q3"))
        .contains(hours + " hours", "green: kept", "What to ask for");
  }

  @Test
  void job3AServiceChargeStatementForEachTenant() throws IOException {
    BigDecimal cost = sum(rows("costs.csv", "(?!Total|Cat|Serv|Year|Hire).+"), 3);
    BigDecimal income = sum(rows("costs.csv", "Hire.*"), 3);

    assertThat(job("statements", "sheets/rent-roll.csv", "sheets/costs.csv", "--year", "2025-26"))
        .contains("cost of the services: GBP " + cost.subtract(income));
    answer(
        "statements",
        "sheets/rent-roll.csv",
        "sheets/costs.csv",
        "--year",
        "2025-26",
        "--each",
        folder.toString());
    assertThat(folder.resolve("S14.html")).exists();
  }

  @Test
  void job4ASubsidyLetterForEachTenant() throws IOException {
    List<CsvRecord> unit = rows("rent-roll.csv", "G04");
    BigDecimal gap = sum(unit, 8).subtract(sum(unit, 7));

    assertThat(job("statements", "sheets/rent-roll.csv", "--subsidy", "as_it_accrues"))
        .contains("6 tenants", gap.multiply(BigDecimal.TEN).toPlainString());
  }

  @Test
  void job5ATenYearPlanWithAPicture() throws IOException {
    BigDecimal in = sum(rows("plan.csv", "Rent.*|Venue.*|Core.*"), 2);
    BigDecimal spent = sum(rows("plan.csv", "Energy|Staff|Head.*|Repairs.*|Cleaning.*"), 2);
    BigDecimal tenYears = in.subtract(spent).multiply(BigDecimal.TEN);

    assertThat(plan())
        .contains("closing cash: GBP " + tenYears.add(new BigDecimal("25000")).setScale(2));
    assertThat(Files.readString(folder.resolve("page.html"))).contains("<svg", "Cash of plan.csv");
  }

  private String plan(String... more) throws IOException {
    return job(
        with(
            new String[] {"plan", "sheets/plan.csv", "--start", "2026-04-01"},
            with(more, "--cash", "GBP 25000")));
  }

  @Test
  void job6AGrantsRegisterToAndFrom360Giving() throws IOException {
    Path json = folder.resolve("grants.json");
    Path csv = folder.resolve("grants.csv");

    String given = "GBP " + sum(rows("grants.csv", "360G.*"), 4);
    assertThat(job("grants", "sheets/grants.csv")).contains(given);
    answer("grants", "sheets/grants.csv", "--to", "360giving", "-o", json.toString());
    answer("grants", json.toString(), "--to", "360giving", "-o", csv.toString());
    assertThat(job("grants", json.toString())).contains(given);
    assertThat(job("grants", csv.toString())).contains(given);
  }

  @Test
  void job7IsOurTownACluster() throws IOException {
    assertThat(job("place", "sheets/places.csv", "--place", "Northport", "--counting", "jobs"))
        .contains("Northport is a cluster");
  }

  @Test
  void job8FiveHubsOnOnePage() throws IOException {
    assertThat(
            job(
                "compare",
                "baltic-creative",
                "peckham-levels",
                "krowji",
                "impact-hub-almaty",
                "dom-36"))
        .contains("Of 5 hubs", "Functions", "Form and governance", "What must not be compared");
  }

  @Test
  void job9EnergyDoublesAndLessIsLet() throws IOException {
    BigDecimal energy = sum(rows("plan.csv", "Energy"), 2).multiply(BigDecimal.TEN);

    assertThat(plan("--let", "92", "--what-if", "energy x 2", "--what-if", "let 70 %"))
        .contains("it runs out under energy x 2 (2026-10), let 70 % (2026-09).")
        .contains(energy.negate().setScale(2).toPlainString());
  }

  /** Of 200 rows 29 have each of the first four codes, and 28 each of the last three. */
  @Test
  void job10WhoOfTheApplicantsIsCreative() throws IOException {
    List<String> codes =
        List.of(
            "59111 - Motion picture production activities",
            "90030 - Artistic creation",
            "62012 - Business and domestic software development",
            "47710 - Retail sale of clothing in specialised stores",
            "99999 - Dormant Company",
            "None Supplied",
            "74990 - Non-trading company");
    List<String> lines = new ArrayList<>();
    lines.add("CompanyName,CompanyNumber,RegAddress.PostTown,CompanyStatus,SICCode.SicText_1");
    for (int i = 0; i < 200; i++) {
      lines.add("COMPANY " + i + ",%08d,LEEDS,Active,%s".formatted(i, codes.get(i % 7)));
    }
    Path file = folder.resolve("companies.csv");
    Files.write(file, lines);

    assertThat(job("companies", file.toString()))
        .contains("Of 200 companies 87 belong, 85 do not, and of 28 it is not known.")
        .contains("are excluded, such as those that do not trade: 56");
    assertThat(answer("companies", "sheets/companies.csv")).contains("Of 6 companies 2 belong");
    Path rule = folder.resolve("rule.json");
    Files.writeString(rule, "{\"id\":\"a\",\"name\":\"Film\",\"sicCodes\":[\"59.1\"]}");
    assertThat(answer("companies", file.toString(), "--rule", rule.toString()))
        .contains("Of 200 companies 29 belong");
  }

  /** The plan of a strategy, as a page and as a calendar. */
  @Test
  void job11APlanAsTrackerAndCalendar() throws IOException {
    Path calendar = folder.resolve("plan.ics");

    assertThat(
            HubCommand.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "calendar",
                "staffordshire",
                "--from",
                "2016-01-01",
                "-o",
                calendar.toString()))
        .isZero();
    assertThat(CalendarFile.parse(Files.readString(calendar)).entries()).isNotEmpty();
    job("report", "staffordshire");
  }

  /** No shown count is from 1 to 9, and every total that is shown is that of the file. */
  @Test
  void job12CountsThatAreSafeToPublish() throws IOException {
    assertThat(job("safe", "sheets/places.csv", "--counting", "jobs"))
        .contains("counts are hidden, those from 1 to 9 and others");
    Path file = folder.resolve("safe.csv");
    answer("safe", "sheets/places.csv", "--counting", "jobs", "-o", file.toString());
    List<CsvRecord> shown = CsvReader.builder().ofCsvRecord(file).stream().toList();
    List<CsvRecord> counted = rows("places.csv", "2024");

    int regions = 0;
    for (CsvRecord row : shown.subList(1, shown.size())) {
      List<String> cells = row.getFields().subList(1, row.getFieldCount());
      assertThat(cells).allMatch(cell -> cell.equals("C") || cell.matches("0|\\d{2,}"));
      List<CsvRecord> own =
          counted.stream().filter(each -> each.getField(2).equals(row.getField(0))).toList();
      String total = cells.get(cells.size() - 1);
      if (!own.isEmpty() && total.matches("\\d+")) {
        assertThat(total).isEqualTo(sum(own, 7).toPlainString());
        regions++;
      }
    }
    assertThat(regions).isGreaterThan(5);
    assertThat(counted).anyMatch(row -> row.getField(7).matches("[1-9]"));
  }

  @Test
  void job13AHubInTengeAndRussian() throws IOException {
    job("rentroll", "sheets/tenge.csv", "--written", "kk-KZ", "--lang", "ru");

    assertThat(Files.readString(folder.resolve("page.html"))).contains("lang=\"ru\"", "₸");
    assertThat(answer("rentroll", "sheets/tenge.csv", "--written", "kk-KZ"))
        .contains("passing rent a year: KZT 570006.00");
  }

  @Test
  void job14WhoIsBehind() throws IOException {
    BigDecimal asked = sum(rows("bills.csv", "INV.*"), 6);
    BigDecimal paid = sum(rows("bank.csv", "\\d.*"), 3);

    assertThat(job("arrears", "sheets/bills.csv", "sheets/bank.csv"))
        .contains("in arrears: GBP " + asked.subtract(paid))
        .contains("the oldest since 2026-09-30");
    assertThat(answer("arrears", "sheets/bills.csv")).contains("in arrears: GBP " + asked);
    answer("arrears", "sheets/bills.csv", "--public", "-o", folder.resolve("open.html").toString());
    assertThat(Files.readString(folder.resolve("open.html")))
        .contains("tenant no. 1")
        .doesNotContain("Tenant 01");
  }

  /** What every calculator can do. */
  @Test
  void theAnswerOfAnyCalculatorIsAPageToo() throws IOException {
    called(Viability.ENTRY.id(), Viability.ENTRY.example());

    assertThat(Files.readString(folder.resolve("page.html")))
        .contains(Viability.ENTRY.title(), "How each number was found");
  }

  private String called(String id, String example) throws IOException {
    Path input = folder.resolve("input.json");
    Files.writeString(input, example);
    return job("call", id, input.toString());
  }
}
