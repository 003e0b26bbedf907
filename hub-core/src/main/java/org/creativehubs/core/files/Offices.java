package org.creativehubs.core.files;

import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;

/**
 * Layouts of the files that statistical offices hand out, by the name of the source. Each says
 * which columns hold what, what its marks and flags mean, and which columns must not mix; what a
 * file has besides is said with the verbs of {@link FileLayout}.
 *
 * <p>Headings and marks are as these pages say, as quoted: the guidance of Nomis on its API, of the
 * Government Analysis Function on symbols in tables, of Eurostat on flags, of SDMX on the code
 * lists of status and confidentiality, of the OECD on its flags, of Insee on its API of data, the
 * signs of the German statistical offices, and the record layouts of the Census Bureau, with its
 * list of the flags of data items, and of the Bureau of Labor Statistics.
 */
public final class Offices {

  private static final CellFlag SUPPRESSED = CellFlag.suppressed();
  private static final CellFlag MISSING = CellFlag.missing();
  private static final CellFlag ESTIMATED = CellFlag.estimated();

  /** What rows of Nomis must not mix, since they would be counted twice, or are no counts. */
  private static final List<String> NOMIS =
      List.of(
          "MEASURES_NAME",
          "MEASURE_NAME",
          "VARIABLE_NAME",
          "EMPLOYMENT_STATUS_NAME",
          "EMPLOYMENT_SIZEBAND_NAME",
          "LEGAL_STATUS_NAME",
          "GEOGRAPHY_TYPE",
          "INDUSTRY_TYPE",
          "MEASURES",
          "MEASURE",
          "EMPLOYMENT_STATUS",
          "EMPLOYMENT_SIZEBAND",
          "LEGAL_STATUS");

  private Offices() {}

  /**
   * The API of Nomis: a row for each number. Counts and percentages stand among one another unless
   * one asks for either, and so do regions and countries, or sections and divisions of industries;
   * such a file is refused, with the {@code where} to say. One that names several texts of a column
   * lets them stand together, as for a country that is the total of its regions.
   */
  public static FileLayout nomis() {
    return FileLayout.builder()
        .source(Source.of("Nomis, Office for National Statistics"))
        .build()
        .column("region", "GEOGRAPHY_NAME")
        .column("industry", "INDUSTRY_NAME")
        .column("value", "OBS_VALUE")
        .column("period", "DATE_NAME")
        .measuring("count")
        .unknown("", MISSING)
        .flaggedIfThere("OBS_STATUS", "Q", MISSING)
        .normal("OBS_STATUS", "A")
        .normal("OBS_CONF", "F")
        .toBuilder()
        .single(NOMIS)
        .build();
  }

  /** Employees or employment of the Business Register and Employment Survey by the API of Nomis. */
  public static FileLayout bres() {
    return nomis().toBuilder()
        .source(
            Source.of("Business Register and Employment Survey, Office for National Statistics"))
        .measure("jobs")
        .build();
  }

  /** UK Business Counts by the API of Nomis: enterprises or local units. */
  public static FileLayout businessCounts() {
    return nomis().toBuilder()
        .source(Source.of("UK Business Counts, Office for National Statistics"))
        .measure("businesses")
        .build();
  }

  /**
   * The download of a table from the pages of Nomis: titles, a row of headings that begins with
   * {@code Area}, a column for each industry, notes after a blank row.
   */
  public static FileLayout nomisWeb() {
    return FileLayout.builder()
        .source(Source.of("Nomis, Office for National Statistics"))
        .headingsStart("Area")
        .endsAtBlankRow(true)
        .thousands(",")
        .measure("count")
        .build()
        .column("region", "Area")
        .column("code", "mnemonic")
        .acrossBy("industry")
        .unknown("-", MISSING)
        .unknown("!", MISSING)
        .unknown("*", SUPPRESSED)
        .unknown("", MISSING);
  }

  /**
   * A wide table of the Office for National Statistics saved as text: titles, a row of headings
   * that begins with {@code Area code}, a column for each industry, symbols in brackets. {@code
   * [low]} is what rounds to zero, so below a half of the unit; for tables that are rounded more
   * coarsely say {@code unknown("[low]", CellFlag.below(2.5))}.
   */
  public static FileLayout onsWide() {
    return FileLayout.builder()
        .source(Source.of("Office for National Statistics"))
        .headingsStart("Area code")
        .dropsNotes(true)
        .thousands(",")
        .measure("count")
        .build()
        .column("region", "Area name")
        .column("code", "Area code")
        .acrossBy("industry")
        .total("region", "UNITED KINGDOM", "United Kingdom")
        .unknown("[c]", SUPPRESSED)
        .unknown("[x]", MISSING)
        .unknown("[z]", MISSING)
        .unknown("[low]", CellFlag.below(0.5))
        .flaggedBehind("[e]", ESTIMATED)
        .flaggedBehind("[f]", ESTIMATED)
        .flaggedBehind("[p]", ESTIMATED)
        .normalBehind("[b]", "[r]", "[u]");
  }

  /** An extract of the Inter-Departmental Business Register: {@code C} or two points are hidden. */
  public static FileLayout idbr() {
    return FileLayout.builder()
        .source(Source.of("Inter-Departmental Business Register, Office for National Statistics"))
        .single(List.of("measure"))
        .build()
        .unknown("C", SUPPRESSED)
        .unknown("..", SUPPRESSED)
        .unknown("", SUPPRESSED);
  }

  /**
   * A bulk file of Eurostat with tabs: keys together in the first column, years across, flags
   * behind the numbers. A {@code 0 n} is less than half of the unit, but not zero.
   */
  public static FileLayout eurostat() {
    FileLayout.Builder layout =
        FileLayout.tabs().toBuilder()
            .source(Source.of("Eurostat"))
            .keysInFirstColumn(",")
            .acrossBy(List.of("period"))
            .single(List.of("freq", "unit", "indic_sb", "na_item", "sex", "age", "sizeclas"))
            .measure("count");
    for (String text : List.of("e", "p", "f", "i")) {
      layout.addFlags(FileFlag.behind(text, ESTIMATED));
    }
    return layout
        .addFlags(FileFlag.behind("c", SUPPRESSED), FileFlag.behind("C", SUPPRESSED))
        .addFlags(FileFlag.behind("N", SUPPRESSED))
        .addFlags(FileFlag.behind("z", MISSING), FileFlag.behind("m", MISSING))
        .addNormalBehind("b", "d", "r", "u")
        .build()
        .column("region", "geo")
        .column("industry", "nace_r2")
        .absent(MISSING)
        .unknown("0 n", CellFlag.below(0.5))
        .unknown("0n", CellFlag.below(0.5))
        .unknown(":", MISSING);
  }

  /**
   * SDMX-CSV, with the status and the confidentiality beside the number: {@code OBS_STATUS} by the
   * code list of SDMX, or {@code OBS_FLAG} as Eurostat writes it; a file may lack either.
   */
  public static FileLayout sdmxCsv() {
    FileLayout layout = FileLayout.builder().source(Source.of("SDMX-CSV")).measure("count").build();
    return statuses(statuses(layout, "OBS_FLAG"), "OBS_STATUS")
        .column("region", "geo")
        .column("industry", "nace_r2")
        .column("value", "OBS_VALUE")
        .column("period", "TIME_PERIOD")
        .unknown("", MISSING)
        .unknown("NaN", MISSING)
        .absent(MISSING)
        .flaggedIfThere("CONF_STATUS", "C", SUPPRESSED)
        .flaggedIfThere("CONF_STATUS", "N", SUPPRESSED)
        .flaggedIfThere("OBS_FLAG", "c", SUPPRESSED)
        .flaggedIfThere("OBS_FLAG", "e", ESTIMATED)
        .flaggedIfThere("OBS_FLAG", "p", ESTIMATED)
        .flaggedIfThere("OBS_FLAG", "f", ESTIMATED)
        .flaggedIfThere("OBS_FLAG", "i", ESTIMATED)
        .flaggedIfThere("OBS_FLAG", "m", MISSING)
        .flaggedIfThere("OBS_FLAG", "z", MISSING)
        .normal("OBS_FLAG", "b", "d", "r", "u")
        .normal("CONF_STATUS", "F")
        .toBuilder()
        .single(
            List.of(
                "freq", "unit", "indic_sb", "sex", "age", "ACTION", "UNIT_MEASURE", "UNIT_MULT"))
        .build();
  }

  /** By the code list of SDMX for the status of an observation. */
  private static FileLayout statuses(FileLayout layout, String column) {
    return layout
        .flaggedIfThere(column, "E", ESTIMATED)
        .flaggedIfThere(column, "P", ESTIMATED)
        .flaggedIfThere(column, "F", ESTIMATED)
        .flaggedIfThere(column, "I", ESTIMATED)
        .flaggedIfThere(column, "L", MISSING)
        .flaggedIfThere(column, "M", MISSING)
        .flaggedIfThere(column, "O", MISSING)
        .flaggedIfThere(column, "Q", SUPPRESSED)
        .normal(column, "A", "B", "D", "U", "V");
  }

  /** Regional statistics of the OECD: a row for each number, flags in a column. */
  public static FileLayout oecd() {
    return FileLayout.builder()
        .source(Source.of("OECD, Regional Statistics"))
        .single(List.of("SEX", "Sex", "POS", "Unit Code"))
        .build()
        .column("region", "Region")
        .column("industry", "Indicator")
        .column("value", "Value")
        .column("period", "TIME")
        .unknown("", MISSING)
        .absent(MISSING)
        .flagged("Flag Codes", "L", MISSING)
        .flagged("Flag Codes", "M", MISSING)
        .flagged("Flag Codes", "C", SUPPRESSED)
        .flagged("Flag Codes", "E", ESTIMATED)
        .flagged("Flag Codes", "P", ESTIMATED)
        .normal("Flag Codes", "B", "D")
        .measuring("count");
  }

  /** Data of Insee as its API hands them out: semicolons, decimal points, a column of status. */
  public static FileLayout insee() {
    return statuses(
            FileLayout.builder().source(Source.of("Insee")).separator(";").build(), "OBS_STATUS")
        .flaggedIfThere("CONF_STATUS", "C", SUPPRESSED)
        .flaggedIfThere("CONF_STATUS", "N", SUPPRESSED)
        .column("region", "GEO")
        .column("industry", "ACTIVITY")
        .column("value", "OBS_VALUE")
        .column("period", "TIME_PERIOD")
        .unknown("", MISSING)
        .absent(MISSING)
        .normal("CONF_STATUS", "F")
        .measuring("count")
        .toBuilder()
        .single(List.of("FREQ", "UNIT_MEASURE", "GEO_OBJECT"))
        .build();
  }

  /**
   * The flat file of GENESIS, the database of the German statistical offices. By their signs a dash
   * is nothing, and a zero less than half of one, so not known; where a table writes zeros for
   * nothing, say {@code nothing("0")}.
   */
  public static FileLayout genesis() {
    return signs(FileLayout.semicolons()).toBuilder()
        .source(Source.of("Statistisches Bundesamt, GENESIS-Online"))
        .single(List.of("value_variable_label", "value_unit"))
        .measure("count")
        .absent(MISSING)
        .build()
        .column("region", "1_variable_attribute_label")
        .column("industry", "2_variable_attribute_label")
        .column("value", "value")
        .column("period", "time");
  }

  /**
   * A table of the Regionaldatenbank Deutschland saved as text in ISO-8859-1: titles, then a row of
   * headings, a column for each industry, notes after a line.
   *
   * @param firstHeading what stands in the first field of the headings
   * @return the layout, to which the columns are said
   */
  public static FileLayout regionaldatenbank(String firstHeading) {
    Check.notBlank(firstHeading, "firstHeading");
    return signs(FileLayout.semicolons()).toBuilder()
        .source(Source.of("Regionaldatenbank Deutschland"))
        .encoding("ISO-8859-1")
        .headingsStart(firstHeading)
        .endsAtBlankRow(true)
        .build();
  }

  /**
   * The signs of the German statistical offices: a dash is exactly nothing, a zero more than that
   * but less than half of one in its last digit, brackets mark what is uncertain.
   */
  private static FileLayout signs(FileLayout layout) {
    return layout
        .nothing("-")
        .unknown("0", CellFlag.below(0.5))
        .unknown("0,0", CellFlag.below(0.05))
        .unknown(".", SUPPRESSED)
        .unknown("·", SUPPRESSED)
        .unknown("...", MISSING)
        .unknown("/", MISSING)
        .unknown("x", MISSING)
        .flaggedBehind("()", ESTIMATED)
        .flaggedBehind("p", ESTIMATED)
        .flaggedBehind("s", ESTIMATED)
        .normalBehind("r");
  }

  /**
   * County Business Patterns of the US Census Bureau: counties by both parts of their key, and
   * industries of one level, since the file holds all levels among one another. Where {@code
   * emp_nf} says that a number is withheld or not available, a zero stands in its place; the older
   * {@code empflag} gives the class of its size.
   *
   * @param digits how many digits of NAICS, from 2 to 6
   * @return the layout
   */
  public static FileLayout cbp(int digits) {
    Check.between(digits, 2, 6, "digits");
    String filler = digits == 2 ? "----" : digits == 6 ? "" : "/".repeat(6 - digits);
    return FileLayout.builder()
        .source(Source.of("US Census Bureau, County Business Patterns"))
        .keyJoint("")
        .measure("employees")
        .build()
        .column("region", "fipstate", "fipscty")
        .column("industry", "naics")
        .column("value", "emp")
        .keeping("industry", "[0-9]{" + digits + "}" + filler)
        .total("industry", "------")
        .toBuilder()
        .addAllFlags(
            List.of(
                FileFlag.ifThere("emp_nf", "D", SUPPRESSED),
                FileFlag.ifThere("emp_nf", "S", SUPPRESSED),
                FileFlag.ifThere("emp_nf", "N", MISSING),
                FileFlag.ifThere("emp_nf", "X", MISSING),
                FileFlag.ifThere("emp_nf", "G", ESTIMATED),
                FileFlag.ifThere("emp_nf", "H", ESTIMATED),
                FileFlag.ifThere("emp_nf", "J", ESTIMATED)))
        .addAllFlags(
            List.of(
                sized("A", CellFlag.between(0, 19)),
                sized("B", CellFlag.between(20, 99)),
                sized("C", CellFlag.between(100, 249)),
                sized("E", CellFlag.between(250, 499)),
                sized("F", CellFlag.between(500, 999)),
                sized("G", CellFlag.between(1000, 2499)),
                sized("H", CellFlag.between(2500, 4999)),
                sized("I", CellFlag.between(5000, 9999)),
                sized("J", CellFlag.between(10_000, 24_999)),
                sized("K", CellFlag.between(25_000, 49_999)),
                sized("L", CellFlag.between(50_000, 99_999)),
                sized("M", CellFlag.atLeast(100_000))))
        .build();
  }

  private static FileFlag sized(String text, CellFlag size) {
    return FileFlag.ifThere("empflag", text, size);
  }

  /**
   * The Quarterly Census of Employment and Wages of the US Bureau of Labor Statistics, as annual
   * averages. Levels and owners must not mix: say {@code where("agglvl_code", "74")} and {@code
   * where("own_code", "5")} for private sectors of counties. Of files of quarters say {@code
   * column("value", "month3_emplvl")} and one of them by {@code where("qtr", "1")}.
   */
  public static FileLayout qcew() {
    return FileLayout.builder()
        .source(
            Source.of("US Bureau of Labor Statistics, Quarterly Census of Employment and Wages"))
        .single(List.of("own_code", "agglvl_code", "size_code", "qtr"))
        .measure("employees")
        .build()
        .column("region", "area_fips")
        .column("industry", "industry_code")
        .column("value", "annual_avg_emplvl")
        .column("period", "year")
        .flagged("disclosure_code", "N", SUPPRESSED);
  }
}
