package org.creativehubs.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableCell;
import org.creativehubs.core.json.JsonStat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small files, made after the layouts that offices document: each is read right or refused with
 * what to say. What is expected of each stands in {@code corpus.txt}, which {@code
 * -Dcorpus.update=true} writes again, to be looked at.
 */
class CorpusTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "creativehubs", "core", "files");
  private static final Path EXPECTED = FOLDER.resolve("corpus.txt");

  private static final FileLayout CSV = FileLayout.csv();
  private static final FileLayout JOBS = CSV.column("value", "jobs");
  private static final CellFlag MISSING = CellFlag.missing();
  private static final CellFlag SUPPRESSED = CellFlag.suppressed();
  private static final String DISTRICT = "local authority: district (as of April 2023)";
  private static final FileLayout FRENCH =
      FileLayout.semicolons()
          .column("region", "LIBGEO")
          .column("industry", "NA")
          .column("value", "EFF");

  /** By what is said of it: the file, and how it is read. */
  private static Map<String, DataFile> cases() {
    Map<String, DataFile> cases = new LinkedHashMap<>();
    add(cases, "plain.csv", CSV);
    add(cases, "plain-bom.csv", CSV);
    add(cases, "plain-utf16le.tsv", FileLayout.tabs());
    add(cases, "plain-utf16be.tsv", FileLayout.tabs());
    add(cases, "quoted.csv", CSV);
    add(cases, "headings-padded.csv", CSV);
    FileLayout counties =
        CSV.column("region", "state", "county").column("industry", "naics").column("value", "emp");
    add(cases, "composite-key.csv", counties);
    add(cases, "nomis-api.csv", Offices.nomis());
    add(cases, "nomis-api.csv", Offices.nomis().where("MEASURES_NAME", "Value"), "values");
    add(cases, "nomis-measure.csv", Offices.nomis());
    add(cases, "nomis-measure.csv", Offices.bres().where("MEASURE_NAME", "Count"), "counts");
    add(cases, "nomis-years.csv", Offices.bres());
    add(cases, "bres-two-statuses.csv", Offices.bres());
    add(cases, "business-counts-sizes.csv", Offices.businessCounts());
    FileLayout allSizes = Offices.businessCounts().where("EMPLOYMENT_SIZEBAND_NAME", "Total");
    add(cases, "business-counts-sizes.csv", allSizes, "all sizes");
    add(cases, "nomis-web.csv", Offices.nomisWeb());
    add(cases, "ons-wide.csv", Offices.onsWide());
    add(cases, "ons-wide.csv", Offices.onsWide().usingTotals(), "with totals");
    add(cases, "ons-wide-plain-csv.csv", CSV);
    add(cases, "ons-wide-plain-csv.csv", Offices.onsWide(), "as ONS");
    FileLayout idbr =
        Offices.idbr()
            .column("region", "region_name")
            .column("industry", "sic_label")
            .flagged("obs_status", "C", SUPPRESSED);
    add(cases, "idbr.csv", idbr);
    add(cases, "idbr.csv", idbr.where("measure", "enterprises"), "enterprises");
    add(cases, "eurostat.tsv", Offices.eurostat());
    add(cases, "eurostat-two-units.tsv", Offices.eurostat());
    add(cases, "eurostat-two-units.tsv", Offices.eurostat().where("unit", "NR"), "numbers");
    add(cases, "sdmx.csv", Offices.sdmxCsv());
    add(cases, "oecd.csv", Offices.oecd());
    add(cases, "insee.csv", Offices.insee());
    FileLayout french =
        CSV.separatedBy(";")
            .numbers(",", " ")
            .column("region", "Commune")
            .column("industry", "Activité")
            .column("value", "Effectif");
    add(cases, "insee-comma.csv", french);
    add(cases, "genesis-flat.csv", Offices.genesis());
    FileLayout counties2 =
        Offices.regionaldatenbank("Stichtag")
            .column("region", "Kreis")
            .column("code", "Schlüssel")
            .column("day", "Stichtag")
            .acrossBy("industry")
            .measuring("jobs");
    add(cases, "regionaldatenbank.csv", counties2);
    FileLayout german =
        FileLayout.semicolons()
            .encodedAs("ISO-8859-1")
            .column("region", "Kreis")
            .column("industry", "Branche")
            .column("value", "Beschäftigte")
            .column("period", "Jahr");
    add(cases, "german-long.csv", german);
    add(cases, "german-long.csv", german.nothing("-").unknown(".", SUPPRESSED), "with signs");
    add(cases, "cbp.csv", Offices.cbp(2));
    add(cases, "qcew.csv", Offices.qcew());
    FileLayout sectors = Offices.qcew().where("agglvl_code", "74").where("own_code", "5");
    add(cases, "qcew.csv", sectors, "private sectors");
    FileLayout json = JsonStat.layout();
    add(cases, "json-stat.json", json);
    FileLayout named = json.column("region", "geo").column("industry", "nace_r2");
    add(cases, "json-stat.json", named.column("period", "time").measuring("jobs"), "named");
    add(cases, "json-stat-list.json", json);
    add(cases, "json-stat-list.json", CSV, "as CSV");
    add(cases, "not-a-table.json", json);
    add(cases, "years-wide.csv", CSV.acrossBy("period"));
    add(cases, "years-wide.csv", CSV.acrossBy("period").unknown("..", MISSING), "with a mark");
    add(cases, "two-heading-rows.csv", CSV.acrossBy("period", "industry"));
    add(cases, "two-heading-rows-merged.csv", CSV.acrossBy("period", "industry"));
    add(cases, "fiscal-years.csv", CSV.column("period", "year"));
    add(cases, "quarters.csv", CSV.column("period", "quarter"));
    add(cases, "sexes.csv", JOBS);
    add(cases, "sexes.csv", JOBS.unknown("..", SUPPRESSED).summing(), "summed");
    FileLayout totals = JOBS.total("region", "Total").total("industry", "Total");
    add(cases, "totals-in-rows.csv", JOBS.unknown("c", SUPPRESSED), "without a word of totals");
    add(cases, "totals-in-rows.csv", totals.unknown("c", SUPPRESSED), "set aside");
    add(cases, "totals-in-rows.csv", totals.unknown("c", SUPPRESSED).usingTotals(), "used");
    add(cases, "totals-rounded.csv", totals.unknown("..", SUPPRESSED).usingTotals());
    add(cases, "below.csv", JOBS);
    add(cases, "below.csv", JOBS.below("<"), "with a sign");
    FileLayout marks = JOBS.unknown("NA", MISSING).unknown("NaN", MISSING);
    add(cases, "marks-many.csv", marks.unknown("(c)", SUPPRESSED));
    add(cases, "negative.csv", CSV.column("value", "gva"));
    add(cases, "twice.csv", JOBS);
    add(cases, "same-heading.csv", JOBS);
    add(cases, "misspelt-column.csv", JOBS);
    FileLayout misspelt = JOBS.column("region", "regoin_name").column("industry", "industry_name");
    add(cases, "misspelt-column.csv", misspelt, "misspelt in the layout");
    add(cases, "wrong-encoding.csv", JOBS);
    add(cases, "wrong-encoding.csv", JOBS.encodedAs("ISO-8859-1"), "as Latin-1");
    add(cases, "open-quote.csv", JOBS);
    add(cases, "junk-behind-quote.csv", JOBS);
    add(cases, "ragged.csv", JOBS);
    add(cases, "many-faults.csv", JOBS);
    add(cases, "empty.csv", JOBS);
    add(cases, "headings-only.csv", JOBS);
    add(cases, "decimal-comma-in-quotes.csv", JOBS);
    FileLayout wide = CSV.acrossBy("industry").flagged("note", "c", SUPPRESSED);
    add(cases, "flags-wide.csv", wide);
    add(cases, "absent.csv", JOBS.absent(MISSING));
    addForeign(cases);
    addWritten(cases);
    addOffices(cases);
    addTotals(cases);
    addFlags(cases);
    addOther(cases);
    return cases;
  }

  /** Files that are no table as text, or not in the encoding or with the marks that are said. */
  private static void addForeign(Map<String, DataFile> cases) {
    for (String file :
        List.of("workbook", "archive", "packed", "page", "answer", "document", "commas-bare")) {
      add(cases, file + ".csv", JOBS);
    }
    add(cases, "utf16-unmarked.csv", JOBS);
    add(cases, "utf16-unmarked.csv", JOBS.encodedAs("UTF-16LE"), "as UTF-16");
    add(cases, "windows-1252.csv", JOBS);
    add(cases, "windows-1252.csv", JOBS.encodedAs("ISO-8859-1"), "as Latin-1");
    add(cases, "windows-1252.csv", JOBS.encodedAs("windows-1252"), "as said");
    add(cases, "doubled-utf8.csv", JOBS.encodedAs("ISO-8859-1"));
    add(cases, "preamble.csv", JOBS);
    add(cases, "preamble.csv", JOBS.skipping(3), "below the titles");
    add(cases, "preamble.csv", JOBS.skipping(3).endingAtBlankRow(), "without notes");
    add(cases, "sep-line.csv", JOBS);
    add(cases, "sep-line.csv", JOBS.skipping(1).separatedBy(";"), "as said");
    add(cases, "semicolons.csv", JOBS);
    add(cases, "semicolons.csv", JOBS.separatedBy(";").numbers(",", "."), "as said");
  }

  /** Ways to write periods, numbers and labels. */
  private static void addWritten(Map<String, DataFile> cases) {
    FileLayout months = JOBS.column("period", "month");
    add(cases, "months.csv", months);
    add(cases, "months-and-fiscal-years.csv", months);
    FileLayout years = JOBS.column("period", "year");
    add(cases, "fiscal-years-short.csv", years);
    add(cases, "fiscal-years-short.csv", years.fiscalYears(FiscalYearName.END), "by their ends");
    add(
        cases,
        "fiscal-years-short.csv",
        years.fiscalYears(FiscalYearName.BEGIN),
        "by their starts");
    add(cases, "flags-behind.csv", JOBS);
    FileLayout flags = JOBS.flaggedBehind("p", CellFlag.estimated()).dropping("b", "*", "[r]");
    add(cases, "flags-behind.csv", flags, "as said");
    FileLayout german = FileLayout.semicolons().column("value", "jobs");
    add(cases, "brackets.csv", german);
    FileLayout signs = german.nothing("-").unknown("/", MISSING);
    add(cases, "brackets.csv", signs.flaggedBehind("()", CellFlag.estimated()), "as said");
    add(cases, "units.csv", CSV.column("value", "gva"));
    add(cases, "units.csv", CSV.column("value", "gva").dropping("£", "%"), "as said");
    add(cases, "filled-down.csv", JOBS);
    add(cases, "filled-down.csv", JOBS.fillingDown("region"), "as said");
    FileLayout three = CSV.acrossBy("period", "industry", "sex");
    add(cases, "three-heading-rows.csv", three);
    add(cases, "three-heading-rows.csv", three.where("sex", "women"), "women");
    add(cases, "three-heading-rows.csv", three.summing(), "summed");
    add(cases, "three-heading-rows.csv", CSV.acrossBy("peroid", "industry", "sex"), "misspelt");
    add(cases, "below-words.csv", JOBS);
    add(cases, "below-words.csv", JOBS.below("fewer than").below("<=").below("≤"), "as said");
    add(cases, "thin-blanks.csv", JOBS);
    add(cases, "look-alike.csv", JOBS);
  }

  private static void addOffices(Map<String, DataFile> cases) {
    add(cases, "nomis-few-columns.csv", Offices.nomis());
    FileLayout codes =
        Offices.nomis()
            .column("region", "GEOGRAPHY_CODE")
            .column("industry", "INDUSTRY_CODE")
            .column("period", "DATE");
    add(cases, "nomis-codes.csv", codes);
    add(cases, "nomis-codes.csv", codes.where("MEASURE", "1"), "counts");
    add(cases, "nomis-both.csv", Offices.nomis());
    add(cases, "nomis-levels.csv", Offices.nomis());
    FileLayout divisions = Offices.nomis().where("INDUSTRY_TYPE", "division");
    add(cases, "nomis-levels.csv", divisions.where("GEOGRAPHY_TYPE", "regions"), "of one level");
    FileLayout country =
        divisions.where("GEOGRAPHY_TYPE", "regions", "countries").total("region", "Wholeland");
    add(cases, "nomis-levels.csv", country.usingTotals(), "with the country as total");
    add(cases, "sdmx-status.csv", Offices.sdmxCsv());
    add(cases, "eurostat-old.tsv", Offices.eurostat());
    add(cases, "eurostat-slash.tsv", Offices.eurostat());
    add(cases, "eurostat-months.tsv", Offices.eurostat());
    add(cases, "ons-wide-marks.csv", Offices.onsWide());
    FileLayout json = JsonStat.layout().column("region", "geo").column("industry", "nace_r2");
    for (String file : List.of("short", "sparse", "beyond", "same-labels")) {
      add(cases, "json-stat-" + file + ".json", json);
    }
    FileLayout flagged = CSV.flagged("status", "c", SUPPRESSED);
    add(cases, "plain.csv", flagged, "with flags it does not have");
    add(cases, "plain.csv", flagged.withoutFlags("status"), "without flags");
  }

  private static void addTotals(Map<String, DataFile> cases) {
    FileLayout totals = JOBS.total("industry", "Total").unknown("..", SUPPRESSED).below("<");
    add(cases, "total-misfit.csv", totals, "set aside");
    add(cases, "total-misfit.csv", totals.usingTotals(), "used");
    add(cases, "total-languages.csv", JOBS);
    FileLayout named = JOBS.total("region", "Итого").total("industry", "Ogółem");
    add(cases, "total-languages.csv", named, "as said");
    add(cases, "sums-unnamed.csv", JOBS);
  }

  /** Files of offices of other years and kinds, with what they write beside and for numbers. */
  private static void addFlags(Map<String, DataFile> cases) {
    add(cases, "nomis-lower-case.csv", Offices.nomis());
    add(cases, "nomis-confidential.csv", Offices.nomis());
    add(
        cases,
        "nomis-confidential.csv",
        Offices.nomis().flagged("OBS_CONF", "C", SUPPRESSED).flagged("OBS_STATUS", "S", SUPPRESSED),
        "as said");
    add(cases, "nomis-date.csv", Offices.bres());
    add(cases, "nomis-twelve-months.csv", Offices.nomis());
    add(cases, "nomis-rolling-years.csv", Offices.nomis());
    add(cases, "nomis-web-district.csv", Offices.nomisWeb());
    add(
        cases,
        "nomis-web-district.csv",
        Offices.nomisWeb().toBuilder().headingsStart(DISTRICT).build().column("region", DISTRICT),
        "as said");
    add(cases, "nomis-web-notes.csv", Offices.nomisWeb());
    add(cases, "nomis-web-notes.csv", Offices.nomisWeb().skippingLast(1), "without notes");
    add(cases, "ons-wide-kinds.csv", Offices.onsWide());
    add(cases, "ons-wide-kinds.csv", Offices.onsWide().column("other", "Geography"), "as said");
    add(
        cases,
        "idbr-rounded.csv",
        Offices.idbr().column("region", "Region").column("industry", "SIC"));
    add(cases, "eurostat-not-zero.tsv", Offices.eurostat());
    add(cases, "eurostat-flag-untold.tsv", Offices.eurostat());
    add(cases, "eurostat-half-years.tsv", Offices.eurostat());
    add(cases, "eurostat-union.tsv", Offices.eurostat());
    add(
        cases,
        "sdmx-actions.csv",
        Offices.sdmxCsv().column("region", "REF_AREA").column("industry", "ACTIVITY"));
    add(
        cases,
        "sdmx-actions.csv",
        Offices.sdmxCsv()
            .column("region", "REF_AREA")
            .column("industry", "ACTIVITY")
            .where("ACTION", "I"),
        "what holds");
    add(
        cases,
        "sdmx-zeros.csv",
        Offices.sdmxCsv().column("region", "REF_AREA").column("industry", "ACTIVITY"));
    add(
        cases,
        "sdmx-zeros.csv",
        Offices.sdmxCsv()
            .column("region", "REF_AREA")
            .column("industry", "ACTIVITY")
            .flagged("OBS_STATUS", "K", MISSING)
            .flagged("CONF_STATUS", "D", SUPPRESSED),
        "as said");
    add(
        cases,
        "sdmx-units.csv",
        Offices.sdmxCsv().column("region", "REF_AREA").column("industry", "ACTIVITY"));
    add(cases, "sdmx-both.csv", Offices.sdmxCsv());
    add(
        cases,
        "sdmx-plainly.csv",
        CSV.column("region", "geo").column("industry", "nace").column("value", "OBS_VALUE"));
    add(cases, "oecd-explorer.csv", Offices.oecd());
    add(
        cases,
        "oecd-explorer.csv",
        Offices.sdmxCsv()
            .column("region", "Reference area")
            .column("industry", "Economic activity"),
        "as SDMX-CSV");
    add(cases, "oecd-nil.csv", Offices.oecd());
    add(cases, "genesis-zero.csv", Offices.genesis());
    add(cases, "genesis-zero.csv", Offices.genesis().nothing("0"), "zero as nothing");
    add(
        cases,
        "regionaldatenbank-line.csv",
        Offices.regionaldatenbank("Stichtag")
            .column("region", "Kreise")
            .column("code", "Schlüssel")
            .acrossBy("industry"));
    add(
        cases,
        "regionaldatenbank-line.csv",
        Offices.regionaldatenbank("Stichtag")
            .column("region", "Kreise")
            .column("code", "Schlüssel")
            .acrossBy("industry")
            .column("day", "Stichtag"),
        "as said");
    add(
        cases,
        "regionaldatenbank-utf8.csv",
        Offices.regionaldatenbank("Stichtag")
            .column("region", "Kreise")
            .column("code", "Schlüssel")
            .acrossBy("industry")
            .column("day", "Stichtag"));
    add(cases, "cbp-flags.csv", Offices.cbp(2));
    add(cases, "cbp-classes.csv", Offices.cbp(2));
    add(cases, "cbp-flag-untold.csv", Offices.cbp(2));
    add(cases, "cbp-flag-untold.csv", Offices.cbp(2).normal("emp_nf", "Z"), "as said");
    add(
        cases,
        "cbp-flag-untold.csv",
        CSV.column("region", "fipscty").column("industry", "naics").column("value", "emp"),
        "plainly");
    add(cases, "qcew-quarters.csv", Offices.qcew());
    add(cases, "qcew-quarters.csv", Offices.qcew().column("value", "month3_emplvl"), "of a month");
    add(
        cases,
        "qcew-quarters.csv",
        Offices.qcew().column("value", "month3_emplvl").column("period", "year", "qtr").toBuilder()
            .keyJoint(" Q")
            .build(),
        "by quarter");
    add(
        cases,
        "json-stat-levels.json",
        JsonStat.layout().column("region", "geo").column("industry", "nace"));
    add(
        cases,
        "json-stat-levels.json",
        JsonStat.layout()
            .column("region", "geo")
            .column("industry", "nace")
            .leavingOut("industry", "Information"),
        "parts");
    add(
        cases,
        "json-stat-levels.json",
        JsonStat.layout()
            .column("region", "geo")
            .column("industry", "nace")
            .total("industry", "Information")
            .usingTotals(),
        "with the whole as total");
    add(
        cases,
        "json-stat-levels.json",
        JsonStat.layout()
            .column("region", "geo")
            .column("industry", "nace")
            .where("nace_code", "J"),
        "wholes");
    add(
        cases,
        "json-stat-levels.json",
        JsonStat.layout()
            .column("region", "geo")
            .column("industry", "nace")
            .column("industry", "nace_code")
            .keeping("industry", "J[0-9]+"),
        "by code");
    add(
        cases,
        "json-stat-status.json",
        JsonStat.layout().column("region", "geo").column("industry", "nace"));
    add(
        cases,
        "json-stat-untold.json",
        JsonStat.layout().column("region", "geo").column("industry", "nace"));
    add(
        cases,
        "json-stat-places.json",
        JsonStat.layout().column("region", "geo").column("industry", "nace"));
  }

  private static void addOther(Map<String, DataFile> cases) {
    add(cases, "quarters-written.csv", JOBS.column("period", "quarter"));
    add(cases, "years-of-spreadsheets.csv", JOBS.column("period", "year"));
    add(cases, "days-as-years.csv", JOBS.column("period", "year"));
    add(cases, "years-with-notes.csv", CSV.acrossBy("period"));
    add(cases, "years-with-notes.csv", CSV.acrossBy("period").numbersIn("2019"), "one year");
    add(cases, "flags-beside.csv", CSV.acrossBy("period"));
    add(
        cases,
        "flags-beside.csv",
        CSV.acrossBy("period").flaggedBehind("c", SUPPRESSED).normalBehind("b"),
        "as said");
    add(
        cases,
        "flags-together.csv",
        JOBS.flagged("flag", "C", SUPPRESSED).flagged("flag", "E", CellFlag.estimated()));
    add(
        cases,
        "flags-together.csv",
        JOBS.flagged("flag", "C", SUPPRESSED)
            .flagged("flag", "E", CellFlag.estimated())
            .normal("flag", "CE?"),
        "as said");
    add(cases, "classes.csv", JOBS);
    add(
        cases,
        "classes.csv",
        JOBS.unknown("5-9", CellFlag.between(5, 9))
            .unknown("10+", CellFlag.atLeast(10))
            .unknown("1 to 4", CellFlag.between(1, 4)),
        "as said");
    add(cases, "shares-behind.csv", JOBS);
    add(cases, "lakhs.csv", JOBS);
    add(cases, "points-between-thousands.csv", JOBS);
    add(cases, "points-between-thousands.csv", JOBS.numbers(",", "."), "as said");
    add(cases, "three-decimals.csv", JOBS);
    add(cases, "apostrophes.csv", JOBS);
    add(cases, "apostrophes.csv", JOBS.numbers(".", "'"), "as said");
    add(cases, "headings-again.csv", JOBS);
    add(cases, "headings-again.csv", JOBS.leavingOut("region", "region"), "as said");
    add(cases, "headings-longer.csv", JOBS);
    add(cases, "secret.csv", FRENCH);
    add(cases, "secret.csv", FRENCH.numbers(",", " ").unknown("s", SUPPRESSED), "as said");
    add(cases, "utf32.csv", JOBS);
    add(cases, "utf32-marked.csv", JOBS);
    add(cases, "windows-1251.csv", JOBS);
    add(cases, "windows-1251.csv", JOBS.encodedAs("windows-1252"), "in another encoding");
    add(cases, "windows-1251.csv", JOBS.encodedAs("windows-1251"), "as said");
    add(cases, "page-part.csv", JOBS);
    add(cases, "page-comment.csv", JOBS);
    add(cases, "page-packed.csv", JOBS);
    add(cases, "markup.csv", JOBS);
    add(cases, "rich-text.csv", JOBS);
    add(cases, "total-words.csv", JOBS);
  }

  private static void add(Map<String, DataFile> cases, String file, FileLayout layout) {
    cases.put(file, file(file, layout));
  }

  private static void add(
      Map<String, DataFile> cases, String file, FileLayout layout, String words) {
    cases.put(file + ", " + words, file(file, layout));
  }

  private static DataFile file(String file, FileLayout layout) {
    DataFile opened = DataFile.of(FOLDER.resolve(file), layout);
    boolean isJson = layout.flags().stream().anyMatch(flag -> flag.text().equals(":c"));
    return isJson ? JsonStat.file(opened) : opened;
  }

  /** Every cell of every period, the totals and the report; or the refusal. */
  private static String read(DataFile file) {
    try {
      FileRead<Map<FilePeriod, EmploymentTable>> read = periods(file);
      StringJoiner lines = new StringJoiner("\n");
      read.value()
          .forEach(
              (period, table) -> table.unknown().all().forEach(cell -> line(lines, period, cell)));
      read.value()
          .forEach((period, table) -> table.unknown().totals().forEach(t -> lines.add("" + t)));
      read.report().lines().forEach(line -> lines.add("# " + line));
      return lines.toString();
    } catch (InvalidFileException e) {
      return "refused: " + e.getMessage();
    }
  }

  private static FileRead<Map<FilePeriod, EmploymentTable>> periods(DataFile file) {
    boolean hasPeriod =
        file.layout().columns().containsKey("period")
            || file.layout().acrossBy().contains("period");
    if (hasPeriod) {
      return EmploymentTable.readPeriods(file);
    }
    FileRead<EmploymentTable> read = EmploymentTable.read(file);
    return new FileRead<>(Map.of(FilePeriod.ofYear(1), read.value()), read.report());
  }

  private static void line(StringJoiner lines, FilePeriod period, TableCell cell) {
    lines.add((period.year() == 1 ? "" : period + " ") + cell.toString().replace("\r\n", "\\n"));
  }

  private static Map<String, String> expected() {
    Map<String, String> expected = new LinkedHashMap<>();
    try {
      String text = Files.readString(EXPECTED, StandardCharsets.UTF_8);
      for (String part : text.substring(3).split("\n== ", -1)) {
        int end = part.indexOf('\n');
        expected.put(part.substring(0, end), part.substring(end + 1).stripTrailing());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return expected;
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsReadRightOrRefusedWithWhatToSay() throws IOException {
    if (Boolean.getBoolean("corpus.update")) {
      StringBuilder text = new StringBuilder();
      cases().forEach((name, file) -> text.append("== " + name + "\n" + read(file) + "\n\n"));
      Files.writeString(EXPECTED, text, StandardCharsets.UTF_8);
    }
    Map<String, String> expected = expected();
    return cases().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(read(entry.getValue()))
                            .isEqualTo(expected.get(entry.getKey()))));
  }

  @Test
  void everyFileOfTheCorpusIsRead() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.endsWith(".txt")))
          .allSatisfy(
              name -> assertThat(cases().values().stream().map(DataFile::name)).contains(name))
          .hasSizeGreaterThan(90);
    }
  }
}
