package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creativehubs.core.calendar.CalendarFile;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.finance.tenantcharge.ServiceCharge;
import org.creativehubs.finance.viability.HubProjection;
import org.creativehubs.finance.viability.Viability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that people hold, given to the commands that make pages of them. */
class FileCommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aRentRollFileBecomesAPageAndAWorkbook(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("roll.html");
    Path open = folder.resolve("public.html");
    Path book = folder.resolve("roll.xlsx");

    assertThat(run("rentroll", "sheets/rent-roll.csv", "--on", "2026-11-30")).isZero();
    assertThat(out.toString())
        .contains("34 of 40 spaces are let, for GBP 259855.00 a year")
        .contains("arrears: GBP 1875.00", "holding over ", "Tenant 01");
    assertThat(roll("-o", page.toString())).isZero();
    assertThat(roll("-o", open.toString(), "--public")).isZero();
    assertThat(roll("-o", book.toString())).isZero();

    assertThat(Files.readString(page)).contains("<!DOCTYPE html>", "Tenant 01", "GBP 259,855.00");
    assertThat(Files.readString(open)).contains("tenant of G01").doesNotContain("Tenant 01");
    assertThat(Files.size(book)).isGreaterThan(10_000);
    assertThat(run("rentroll", "sheets/none.csv", "--on", "2026-11-30")).isEqualTo(2);
    assertThat(run("rentroll", "sheets/companies.csv", "--on", "2026-11-30")).isEqualTo(1);
    assertThat(roll("-o", folder.resolve("roll.pdf").toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("There is no file sheets/none.csv", "output must end in .html, .xlsx");
  }

  @Test
  void aRentRollSaysWhatChangedSinceAnEarlierOne(@TempDir Path folder) throws IOException {
    Path open = folder.resolve("public.html");

    assertThat(roll("--since", "2025-11-30", "--since-file", "sheets/rent-roll-2025.csv")).isZero();
    assertThat(out.toString())
        .contains("Since 2025-11-30 the rent rose by GBP 17910.00: 4 started, 2 ended, 1 renewed");
    assertThat(roll("--since", "2025-11-30")).isZero();
    assertThat(out.toString()).contains("the rent rose by GBP 41090.00: 5 started");
    assertThat(
            roll(
                "--since",
                "2025-11-30",
                "--since-file",
                "sheets/rent-roll-2025.csv",
                "--public",
                "-o",
                open.toString()))
        .isZero();
    assertThat(Files.readString(open)).contains("tenant of F03").doesNotContain("Tenant 42");
    assertThat(roll("--since", "2027-11-30")).isEqualTo(1);
    assertThat(err.toString()).contains("since must be before on");
  }

  @Test
  void aDocumentBecomesFourPagesThatLeadToOneAnother(@TempDir Path folder) throws IOException {
    Path pages = folder.resolve("kent");

    assertThat(run("report", "--document", "kent", "-o", pages.toString())).isZero();
    assertThat(out.toString()).contains("written: 4 pages in ");
    for (String name : List.of("overview", "promises", "contradictions", "unknowns")) {
      assertThat(Files.readString(pages.resolve(name + ".html"))).contains("Locate in Kent");
    }
    assertThat(Files.readString(pages.resolve("overview.html")))
        .contains("<a href=\"promises.html\">");
    assertThat(run("report", "--document", "My plan", "kent", "twist")).isZero();
    assertThat(out.toString()).contains("My plan: Overview");
    assertThat(run("report", "--document", "kent", "--csv")).isZero();
    assertThat(out.toString()).contains("part,figures,sections they stand in");
    assertThat(run("report", "--document", "leipzig")).isEqualTo(1);
    assertThat(err.toString()).contains("document must be a part of the title of one of: ");
  }

  private int roll(String... options) {
    List<String> all = new ArrayList<>(List.of("rentroll", "sheets/rent-roll.csv"));
    all.addAll(List.of("--on", "2026-11-30"));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  @Test
  void aPlaceIsShownAndWritten(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("place.html");
    Path book = folder.resolve("place.xlsx");
    Path sheet = folder.resolve("place.csv");

    assertThat(place("Farrow")).isZero();
    assertThat(out.toString()).contains("creative jobs: 92", "unknown cell", "6 (of 12 places)");
    assertThat(place("Northport", "-o", page.toString(), "--map-file", "sheets/places.geojson"))
        .isZero();
    assertThat(place("Farrow", "-o", book.toString())).isZero();
    assertThat(place("Farrow", "-o", sheet.toString(), "--show-all-counts")).isZero();

    assertThat(Files.readString(page))
        .contains("<!DOCTYPE html>", "Northport is a cluster", "Where is the creative sector");
    assertThat(Files.size(book)).isGreaterThan(5_000);
    assertThat(Files.readString(sheet)).doesNotContain("unknown");
    assertThat(place("Nowhere")).isEqualTo(1);
    assertThat(run("place", "sheets/companies.csv", "--place", "Farrow")).isEqualTo(1);
    assertThat(run("place", "sheets/places.csv")).isEqualTo(2);
    assertThat(run("place", "sheets/none.csv", "--place", "Farrow")).isEqualTo(2);
    assertThat(err.toString())
        .contains("Nowhere", "be counts as an office that is known hands them out");
  }

  @Test
  void whatIsNoTableUnderItsNameIsCalledWhatItIs(@TempDir Path folder) throws IOException {
    Path packed = folder.resolve("packed.csv");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
      zip.putNextEntry(new ZipEntry("places.csv"));
      zip.write("region,industry,jobs\n".getBytes(StandardCharsets.UTF_8));
    }
    Path page = Files.writeString(folder.resolve("page.csv"), "<div>404 Not Found</div>\n");
    for (Path file : List.of(packed, page)) {
      assertThat(run("place", file.toString(), "--place", "Farrow")).isPositive();
      assertThat(run("safe", file.toString())).isPositive();
    }
    assertThat(err.toString())
        .contains("file must be a table as text, such as CSV, but was packed.csv, a zip archive")
        .contains("but was page.csv, a page of the web (HTML)")
        .doesNotContain("office", "DataFile");
  }

  private int place(String name, String... options) {
    List<String> all = new ArrayList<>(List.of("place", "sheets/places.csv", "--place", name));
    all.addAll(List.of("--counting", "jobs", "--on", "2026-11-30"));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  @Test
  void figuresOfADocumentBecomeAPageOfWhatDoesNotAddUp(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("audit.html");

    assertThat(audit()).isZero();
    assertThat(out.toString())
        .contains("What does not add up in Plan of the quarter")
        .contains("5 things do not add up, and 1 more under one reading.")
        .contains("700 jobs (games firms in the quarter) is more than between 400 and 500 jobs")
        .contains("2,600 jobs in one place and as over 3,000 jobs in another (Table 2; Summary)")
        .contains("is it meant as visitors: all together? Then: ")
        .contains("\"case studies\" is promised, but there is none (Foreword)");
    for (String kind : List.of("xlsx", "csv", "json", "txt")) {
      Path target = folder.resolve("audit." + kind);
      assertThat(audit("-o", target.toString())).isZero();
      assertThat(Files.size(target)).isPositive();
    }
    assertThat(audit("-o", page.toString())).isZero();
    assertThat(Files.readString(page))
        .contains("<!DOCTYPE html>", "What does not add up under one reading", "rate misses level");
    assertThat(run("audit", "sheets/companies.csv")).isEqualTo(1);
    assertThat(err.toString()).contains("figures of a document");
  }

  @Test
  void aRowOfFiguresThatCannotBeReadIsAskedForAndTheRestIsAudited(@TempDir Path folder)
      throws IOException {
    Path sent = folder.resolve("sent.csv");
    Files.writeString(
        sent,
        """
        Indicator,How many,Page
        visitors,many,3
        members,over 450 members,4
        members,300 members,9
        """);

    assertThat(run("audit", sent.toString())).isZero();
    assertThat(out.toString())
        .contains("1 thing does not add up.", "- 1 cell of the file that could not be read");
    Path page = folder.resolve("sent.html");
    assertThat(run("audit", sent.toString(), "-o", page.toString())).isZero();
    assertThat(Files.readString(page)).contains("What of sent.csv could not be read", "How many");
  }

  private int audit(String... options) {
    List<String> all = new ArrayList<>(List.of("audit", "sheets/figures.csv"));
    all.addAll(List.of("--document", "Plan of the quarter", "--on", "2026-11-30"));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  @Test
  void recordsOfAQuarterBecomeAPageForTheCouncil(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("council.html");
    Path open = folder.resolve("public.html");

    assertThat(council("2026-Q3")).isZero();
    assertThat(out.toString())
        .contains("1 of 5 promises is kept, 1 is not, 3 are not known: ask for these.")
        .contains("green: kept", "red: not kept", "amber: not known", "810 hours");
    String asQuarter = out.toString();
    out.getBuffer().setLength(0);
    assertThat(council("2026-07-01/2026-10-01")).isZero();
    assertThat(out.toString()).isEqualTo(asQuarter);
    for (String kind : List.of("xlsx", "csv", "json", "txt")) {
      assertThat(council("2026-Q3", "-o", folder.resolve("council." + kind).toString())).isZero();
    }
    assertThat(council("2026-Q3", "-o", page.toString())).isZero();
    assertThat(council("2026-Q3", "-o", open.toString(), "--public")).isZero();

    assertThat(Files.readString(page)).contains("<!DOCTYPE html>", "Log of the front desk");
    assertThat(Files.readString(open))
        .contains("record of community-hours", "810 hours")
        .doesNotContain("Log of the front desk");
  }

  @Test
  void aCouncilReportThatCannotBeMadeIsRefused(@TempDir Path folder) {
    assertThat(council("2026-Q5")).isEqualTo(1);
    assertThat(council("2026-10-01/2026-07-01")).isEqualTo(1);
    assertThat(council("2026-Q3", "--agreement", "other")).isEqualTo(1);
    assertThat(council("2026-Q3", "-o", folder.resolve("council.pdf").toString())).isEqualTo(1);
    assertThat(council("2026-Q3", "--nothing")).isEqualTo(2);
    assertThat(run("council-report", "sheets/agreement.json", "sheets/records.csv")).isEqualTo(2);
    assertThat(run("council-report", "no.json", "sheets/records.csv", "--quarter", "2026-Q3"))
        .isEqualTo(2);
    assertThat(
            run("council-report", "sheets/map.json", "sheets/records.csv", "--quarter", "2026-Q3"))
        .isEqualTo(1);
    assertThat(
            run(
                "council-report",
                "sheets/agreement.json",
                "sheets/companies.csv",
                "--quarter",
                "2026-Q3"))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("quarter must be a quarter such as 2026-Q3, or two dates", "but was 2026-Q5")
        .contains("agreement must be one of copper-yard, but was other")
        .contains("There is no file no.json", "output must end in .html, .xlsx");
  }

  @Test
  void whatCannotBeReadOrAddedUpIsSaidAtOnce(@TempDir Path folder) throws IOException {
    Path sent = folder.resolve("sent.csv");
    String sheet = Files.readString(Path.of("sheets", "records.csv"));
    Files.writeString(
        sent, sheet + "studios,many,,,,,\ncommunity-hours,9,,01/07/2026,30/09/2026,measured,\n");

    assertThat(
            run("council-report", "sheets/agreement.json", sent.toString(), "--quarter", "2026-Q3"))
        .isZero();
    assertThat(out.toString())
        .contains("What to ask for:\n- ", "- 1 cell of the file that could not be read\n")
        .contains("What does not add up:\n- No record of community-hours counts: sent.csv, line 6")
        .contains("0 of 5 promises are kept, 1 is not, 4 are not known: ask for these.");
  }

  @Test
  void whatIsPublishedHasNoFreeTextOfTheRecords(@TempDir Path folder) throws IOException {
    Path sent = folder.resolve("sent.csv");
    Path page = folder.resolve("public.html");
    String sheet = Files.readString(Path.of("sheets", "records.csv"));
    Files.writeString(
        sent,
        sheet + "ask Ada Byron,8,,,,,\nstudios,ask Ada Byron,,,,,\nstudios,9,,,,,Ada Byron\n");
    List<String> call = new ArrayList<>(List.of("council-report", "sheets/agreement.json"));
    call.addAll(List.of(sent.toString(), "--quarter", "2026-Q3", "-o", page.toString()));

    assertThat(run(call.toArray(String[]::new))).isZero();
    assertThat(Files.readString(page)).contains("Ada Byron");
    call.add("--public");
    assertThat(run(call.toArray(String[]::new))).isZero();
    assertThat(Files.readString(page)).contains("810 hours").doesNotContain("Byron");
  }

  @Test
  void theAgreementOfADossierIsReportedOnToo(@TempDir Path folder) throws IOException {
    Path dossier = folder.resolve("dossier.json");
    Files.write(dossier, Shipped.bytes("peckham-levels"));

    assertThat(
            run(
                "council-report",
                dossier.toString(),
                "sheets/records.csv",
                "--quarter",
                "2026-Q3",
                "--on",
                "2026-11-30"))
        .isZero();
    assertThat(out.toString())
        .contains("350 local jobs", "records.csv, line 2: obligation must be one of");
  }

  private int council(String quarter, String... options) {
    List<String> all = new ArrayList<>(List.of("council-report", "sheets/agreement.json"));
    all.addAll(List.of("sheets/records.csv", "--on", "2026-11-30", "--quarter", quarter));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  @Test
  void aRentRollAndCostsBecomeStatementsThatAddUp(@TempDir Path folder) throws IOException {
    Path all = folder.resolve("all.html");
    Path book = folder.resolve("all.xlsx");

    assertThat(statements("--year", "2025-26")).isZero();
    assertThat(out.toString())
        .contains("GBP 31353.47 is charged to 33 lettings and GBP 16071.05 stays")
        .contains("Every statement and the landlord's part");
    assertThat(statements("--year", "2025-26", "-o", all.toString(), "--each", folder.toString()))
        .isZero();
    assertThat(statements("--year", "2025-26", "--vat", "0.2", "-o", book.toString(), "--public"))
        .isZero();

    assertThat(out.toString()).contains("written: 33 pages in " + folder);
    assertThat(Files.readString(all)).contains("service charge of S14", "Tenant 01");
    assertThat(Files.readString(folder.resolve("F02.html")))
        .contains("GBP 39.16 is still to be paid.")
        .doesNotContain("Tenant 12");
    assertThat(Files.size(book)).isGreaterThan(20_000);
  }

  @Test
  void theServiceYearOfADossierIsSettledAndLettersAreWritten(@TempDir Path folder)
      throws IOException {
    Path dossier = folder.resolve("mill.json");
    JsonNode example = JsonMapper.shared().readTree(json(ServiceCharge.ENTRY));
    Files.writeString(dossier, "{\"title\": \"The Mill\", \"hub\": " + example.get("hub") + "}");

    assertThat(run("statements", dossier.toString(), "--year", "2027-28")).isZero();
    assertThat(out.toString()).contains("is charged to 3 lettings", "add up to the penny");
    assertThat(letters("--each", folder.toString())).isZero();
    assertThat(letters("--each", folder.toString(), "--public")).isZero();
    assertThat(Files.readString(folder.resolve("Tenant 04.html"))).contains("GBP 16,000.00");
    assertThat(Files.readString(folder.resolve("tenant of G04.html")))
        .contains("GBP 16,000.00")
        .doesNotContain("Tenant 04");

    assertThat(run("statements", dossier.toString(), "--year", "2028-29")).isEqualTo(1);
    assertThat(run("statements", "krowji")).isEqualTo(1);
    assertThat(statements()).isEqualTo(1);
    assertThat(statements("--year", "2025-27")).isEqualTo(1);
    assertThat(run("statements", "sheets/rent-roll.csv", "--year", "2026")).isEqualTo(1);
    assertThat(run("statements", "sheets/none.csv", "--year", "2026")).isEqualTo(2);
    assertThat(err.toString())
        .contains("year must be one of 2027-28, but was 2028-29")
        .contains("year must be of a hub that has a service year")
        .contains("year must be given with a rent roll")
        .contains("year must be a year such as 2025-26 or 2026, or two dates")
        .contains("costs must be given with a rent roll");
  }

  private static String json(CatalogEntry<?, ?> entry) {
    return entry.example();
  }

  private int statements(String... options) {
    List<String> all = new ArrayList<>(List.of("statements", "sheets/rent-roll.csv"));
    all.addAll(List.of("sheets/costs.csv", "--on", "2026-11-30"));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  private int letters(String... options) {
    List<String> all = new ArrayList<>(List.of("statements", "sheets/rent-roll.csv"));
    all.addAll(List.of("--subsidy", "as_it_accrues", "--on", "2026-11-30"));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  @Test
  void aBudgetBecomesAPlanWithWhatIfs(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("plan.html");
    Path book = folder.resolve("plan.xlsx");

    assertThat(plan("--what-if", "energy x 2", "--let", "92", "--what-if", "let 70 %")).isZero();
    assertThat(out.toString())
        .contains("Cash lasts: its low point is GBP 26416.66 at the end of 2026-04")
        .contains("it runs out under energy x 2 (2026-10), let 70 % (2026-09).");
    assertThat(plan("--uncertain", "energy 0.9 to 1.6", "-o", page.toString())).isZero();
    assertThat(plan("--rise", "2", "-o", book.toString())).isZero();

    assertThat(Files.readString(page)).contains("<!DOCTYPE html>", "Surplus by year, as it could");
    assertThat(Files.size(book)).isGreaterThan(10_000);
    assertThat(plan("--what-if", "gas x 2")).isEqualTo(1);
    assertThat(run("plan", "sheets/plan.csv")).isEqualTo(1);
    assertThat(run("plan", "sheets/none.csv")).isEqualTo(2);
    assertThat(run("plan", "krowji")).isEqualTo(1);
    assertThat(run("plan", "peckham-levels", "--plan", "other")).isEqualTo(1);
    assertThat(err.toString())
        .contains("whatIf must name one line of Rent of studios")
        .contains("start must be given with a budget")
        .contains("plan must be of a dossier that asks for an outlook")
        .contains("plan must be one of outlook, but was other");
  }

  @Test
  void aPlanMayBeOfADossierOrJson(@TempDir Path folder) throws IOException {
    Path model = folder.resolve("model.json");
    Path projection = folder.resolve("projection.json");
    Files.writeString(model, json(Viability.ENTRY));
    Files.writeString(projection, json(HubProjection.ENTRY));

    assertThat(run("plan", "peckham-levels", "--what-if", "let 70 %")).isZero();
    assertThat(out.toString())
        .contains("Example (rests on assumed money): Peckham Levels: plan")
        .contains("it runs out under let 70 % (2019-02).");
    assertThat(run("plan", model.toString(), "--what-if", "let 70 %", "--public")).isZero();
    assertThat(run("plan", projection.toString())).isZero();
  }

  private int plan(String... options) {
    List<String> all = new ArrayList<>(List.of("plan", "sheets/plan.csv"));
    all.addAll(List.of("--start", "2026-04-01", "--months", "60", "--cash", "GBP 25000"));
    all.addAll(List.of("--on", "2026-11-30"));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  @Test
  void hubsAreShownSideBySide(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("hubs.html");

    assertThat(run("compare", "baltic-creative", "peckham-levels", "krowji")).isZero();
    assertThat(out.toString())
        .contains("Of 3 hubs all have space, people, practical support, place, partnerships;")
        .contains("community interest company", "118000 ft2");
    assertThat(run("compare", "baltic-creative", "peckham-levels", "-o", page.toString())).isZero();
    assertThat(Files.readString(page))
        .contains("floor areas: that of Baltic Creative is of the whole, that of Peckham Levels");
    assertThat(run("compare", "krowji")).isEqualTo(2);
    assertThat(run("compare", "krowji", "krowji")).isEqualTo(1);
    assertThat(run("compare", "krowji", "kent")).isEqualTo(1);
    assertThat(err.toString()).contains("hubs must hold a hub, but was kent");
  }

  @Test
  void aCalendarIsListedAndWritten(@TempDir Path folder) throws IOException {
    String file = folder.resolve("plan.ics").toString();

    assertThat(run("calendar", "staffordshire", "--from", "2016-01-01", "--to", "2018-12-31"))
        .isZero();
    assertThat(run("calendar", "staffordshire", "--from", "2016-01-01", "-o", file)).isZero();

    assertThat(out.toString())
        .contains("plan item  Launch of the cluster ", "event ", file + " is written: ");
    CalendarFile calendar = CalendarFile.parse(Files.readString(Path.of(file)));
    assertThat(calendar.entries()).isNotEmpty();
    assertThat(calendar.writtenOn()).isEqualTo("2016-01-01");
    assertThat(run("calendar", "staffordshire", "--from", "2016-01-01", "-o", "x.txt"))
        .isEqualTo(1);
    assertThat(run("calendar", "peckham-levels", "--from", "2026-01-01", "--to", "2025-12-31"))
        .isEqualTo(1);
    assertThat(run("calendar", "nowhere", "--from", "2026-01-01")).isEqualTo(2);
    assertThat(err.toString())
        .contains("output must be a file whose name ends in .ics, but was x.txt")
        .contains("to must not be before from 2026-01-01, but was 2025-12-31")
        .contains("nowhere is neither a file nor a shipped name");
  }

  @Test
  void aDossierIsWrittenInStandardsOfOthers(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("krowji.json");
    Path results = folder.resolve("growth.xml");

    assertThat(directory("krowji", "openreferral", "-o", file.toString())).isZero();
    assertThat(out.toString()).contains("written: " + file, "Not in it:", "url of Workshops in");
    assertThat(Files.readString(file)).contains("\"term\": \"meeting room\"", "Krowji Ltd");
    assertThat(directory("krowji", "hsds")).isZero();
    assertThat(directory("peckham-levels", "schema.org")).isZero();
    assertThat(directory("staffordshire", "schema.org")).isZero();
    assertThat(out.toString())
        .contains("\"legal_status\": ", "\"@type\": \"LocalBusiness\"", "\"@type\": \"Event\"");
    assertThat(directory("baltic-creative", "geojson")).isZero();
    assertThat(out.toString()).contains("\"FeatureCollection\"");
    assertThat(directory("innovating-for-growth", "iati", "-o", results.toString())).isZero();
    assertThat(Files.readString(results))
        .contains("code=\"C1\"", "<actual value=\"319\"/>", "iso-date=\"2016-01-01\"");
    assertThat(directory("krowji", "vcard")).isEqualTo(1);
    assertThat(directory("west-midlands", "openreferral")).isEqualTo(1);
    assertThat(directory("almaty-survey", "iati")).isEqualTo(1);
    assertThat(run("directory", "krowji")).isEqualTo(2);
    assertThat(err.toString())
        .contains("to must be one of openreferral, hsds", "dossier must have a hub")
        .contains("dossier must have indicators");
  }

  private int directory(String name, String standard, String... options) {
    List<String> all = new ArrayList<>(List.of("directory", name, "--to", standard));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  private int run(String... args) {
    return HubCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
