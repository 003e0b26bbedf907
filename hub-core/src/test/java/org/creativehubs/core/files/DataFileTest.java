package org.creativehubs.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

  private static final FileLayout JOBS = FileLayout.csv().column("value", "jobs");

  private static DataFile file(String text) {
    return DataFile.text(text, JOBS);
  }

  @Test
  void longRowsAreReadByTheNamesOfTheirColumns() {
    EmploymentTable table =
        EmploymentTable.read(
                file("year,jobs,region,industry\n2015,10,North,film\n2015,2,B,craft\n"))
            .value();
    assertThat(table)
        .isEqualTo(
            EmploymentTable.of(
                "jobs",
                List.of("North", "B"),
                List.of("film", "craft"),
                new double[][] {{10, 0}, {0, 2}}));
  }

  @Test
  void anEmptyCellHasNoFlagBehindIt() {
    FileLayout flagged = JOBS.flaggedBehind("p", CellFlag.estimated());
    DataFile one = DataFile.text("region,industry,jobs\nNorth,film,\n", flagged);
    assertThatThrownBy(() -> EmploymentTable.read(one))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("column jobs must be a number");
  }

  @ParameterizedTest
  @CsvSource({
    "0, D, true",
    "0, ;, true",
    "0, 'N, D', true",
    "0, N, false",
    "5, D, false",
    "0, '', false",
    "0, 'N,N', false"
  })
  void aZeroStandsOnlyBesideFlagsThatAreKnown(double count, String flag, boolean isRefused) {
    FileLayout flagged = JOBS.flagged("flag", "C", CellFlag.suppressed()).normal("flag", "N");
    String text =
        "region,industry,jobs,flag\nNorth,film,9,N\nNorth,craft," + count + ",\"" + flag + "\"\n";
    DataFile one = DataFile.text(text, flagged);
    if (isRefused) {
      assertThatThrownBy(() -> EmploymentTable.read(one))
          .hasMessageContaining("line 3, column flag must have a meaning in the layout")
          .hasMessageContaining("say flagged(\"flag\", \"" + flag + "\", CellFlag.missing()), or ");
    } else {
      assertThat(EmploymentTable.read(one).value().count("North", "craft")).isEqualTo(count);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OBS_STATUS", "conf_status", "EMP_NF", "disclosure_code", "Flag Codes"})
  void columnsOfFlagsAreLookedAtWhereTheLayoutSaysNothingOfThem(String column) {
    String text = "region,industry,jobs," + column + "\nNorth,film,0,S\nNorth,craft,4,S\n";
    assertThatThrownBy(() -> EmploymentTable.read(file(text)))
        .hasMessageContaining("line 2, column " + column + " must have a meaning")
        .isInstanceOfSatisfying(
            InvalidFileException.class, refused -> assertThat(refused.places()).hasSize(1));
    assertThat(EmploymentTable.read(DataFile.text(text, JOBS.column("note", column))).value())
        .satisfies(table -> assertThat(table.count("North", "film")).isZero());
  }

  @Test
  void aColumnSpeltNearlyAsOneThatFilesMayLackIsRemarkedOn() {
    String text = "from,to,kind,strenght\nA,B,funding,strong\n";
    assertThat(NetworkTie.read(DataFile.text(text, FileLayout.csv())).report().remarks())
        .contains(
            "nothing is read for strength; if it stands in strenght,"
                + " say column(\"strength\", \"strenght\")");
    String right = text.replace("strenght", "strength");
    assertThat(NetworkTie.read(DataFile.text(right, FileLayout.csv())).report().remarks())
        .noneMatch(remark -> remark.startsWith("nothing is read"));
  }

  @Test
  void manyRecordsCrossTheBufferWithoutLoss() {
    StringBuilder text = new StringBuilder("region,industry,jobs\r\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("\"region ").append(i % 200).append("\",s").append(i / 200).append(",1\r\n");
    }
    EmploymentTable whole = EmploymentTable.read(file(text.toString())).value();
    assertThat(whole.total()).isEqualTo(20_000);
    assertThat(whole.regions()).hasSize(200);
    assertThat(whole.industries()).hasSize(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|7",
        "-7|-7",
        "0|0",
        "1234.5|1234.5",
        "1e3|1000",
        "1.5E-2|0.015",
        ".5|0.5",
        "12.|12",
        "123456789012345678|123456789012345678",
        "0.1|0.1",
        "9007199254740993|9007199254740992",
        "0.30000000000000004|0.30000000000000004",
        "\u22123|-3",
      })
  void numbersAreReadToTheNearestDouble(String text, double number) {
    assertThat(numbers(FileLayout.csv()).read(text.toCharArray(), 0, text.length(), false))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5|1234.5",
        "1234,5|1234.5",
        "1.234.567|1234567",
        "-1.000|-1000",
        "12,5|12.5",
      })
  void thousandsStandInGroupsOfThree(String text, double number) {
    assertThat(numbers(FileLayout.semicolons()).read(text.toCharArray(), 0, text.length(), false))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.23",
        "12.34.567",
        "1234.567",
        "1,2,3",
        "1.234,5.6",
        ".123",
        "1..234",
        "--1",
        "1-",
        "e5",
        "1e",
        "0x1",
        "NaN",
        "Infinity",
        "1 234",
        "1,234.5",
        "-",
        ",",
      })
  void whatIsNoNumberOfTheLayoutIsNone(String text) {
    assertThat(numbers(FileLayout.semicolons()).read(text.toCharArray(), 0, text.length(), false))
        .isNaN();
  }

  private static Numbers numbers(FileLayout layout) {
    return new Numbers(layout);
  }

  @Test
  void commasInQuotesAreThousandsAndTheReportSaysSo() {
    FileRead<EmploymentTable> read =
        EmploymentTable.read(file("region,industry,jobs\nA,x,\"1,245\"\nA,y,\"1,245,300.5\"\n"));
    assertThat(read.value().count("A", "x")).isEqualTo(1245);
    assertThat(read.value().count("A", "y")).isEqualTo(1_245_300.5);
    assertThat(read.report().remarks())
        .contains("commas were taken for thousands in 2 numbers in quotes");
  }

  @Test
  void faultsOfOneKindAreOneAndTheOthersAreCounted() {
    StringBuilder text = new StringBuilder("region,industry,jobs\n");
    for (int i = 0; i < 30; i++) {
      text.append("A")
          .append(i)
          .append(",x,bad")
          .append(i)
          .append("\nB")
          .append(i)
          .append(",x,..\n");
    }
    assertThatThrownBy(() -> EmploymentTable.read(file(text.toString())))
        .isInstanceOfSatisfying(
            InvalidFileException.class,
            e -> {
              assertThat(e.places()).hasSize(20);
              assertThat(e.more()).isEqualTo(11);
              FileFault dots = e.places().get(1);
              assertThat(dots.line()).isEqualTo(3);
              assertThat(dots.others()).isEqualTo(29);
              assertThat(dots.code()).isEqualTo(Fault.MALFORMED);
              assertThat(e.faults()).hasSize(20);
              assertThat(e.faults().get(1).field()).isEqualTo("line 3, column jobs");
              assertThat(e.getMessage()).contains("(and in 29 more places)");
              assertThat(e).hasMessageEndingWith("and 11 more faults of other kinds");
            });
  }

  @Test
  void aFileThatCannotBeOpenedSaysSo() {
    DataFile gone = DataFile.of(Path.of("no-such-folder", "jobs.csv"), JOBS);
    assertThatThrownBy(() -> EmploymentTable.read(gone))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageStartingWith("jobs.csv: the file must be there, but was none at ")
        .extracting(thrown -> ((InvalidValueException) thrown).code())
        .isEqualTo(Fault.UNREADABLE);
  }

  @Test
  void aFileIsOpenedAnewForEachReadingAndClosed() {
    int[] opened = {0, 0};
    DataFile file =
        DataFile.opened(
            "jobs",
            () -> {
              opened[0]++;
              return new ByteArrayInputStream(
                  "region,industry,jobs\nA,x,1\n".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() throws IOException {
                  opened[1]++;
                }
              };
            },
            JOBS);
    assertThat(file.headings()).containsExactly("region", "industry", "jobs");
    assertThat(EmploymentTable.read(file).value()).isEqualTo(EmploymentTable.read(file).value());
    assertThat(opened[0]).isEqualTo(3);
    assertThat(opened[1]).isGreaterThanOrEqualTo(3);
  }

  /** Of the letters behind a number one that hides it decides, wherever it stands. */
  @ParameterizedTest
  @CsvSource({"pc,SUPPRESSED", "cp,SUPPRESSED", "bp,ESTIMATED", "pb,ESTIMATED", "c,SUPPRESSED"})
  void oneOfSeveralFlagsBehindANumberHidesIt(String letters, CellFlagKind kind) {
    String text = "freq,nace_r2,geo\\TIME_PERIOD\t2019 \nA,J58,AA\t12 " + letters + "\n";
    EmploymentPanel read = EmploymentPanel.read(DataFile.text(text, Offices.eurostat())).value();
    CellFlag flag = read.table(2019).unknown().flagged().get(0).flag().orElseThrow();
    assertThat(flag.kind()).isEqualTo(kind);
    assertThat(flag.mark()).contains(letters);
  }

  @Test
  void labelsThatTheFileDoesNotHaveAreTold() {
    FileLayout layout = JOBS.leavingOut("region", "Englnad").total("industry", "Totl");
    DataFile file = DataFile.text("region,industry,jobs\nEngland,x,1\nLeeds,x,1\n", layout);
    assertThat(EmploymentTable.read(file).report().remarks())
        .containsExactly(
            "there is no region Englnad to be left out, perhaps England",
            "there is no industry Totl that is a total");
    FileLayout right = JOBS.leavingOut("region", "England");
    FileRead<EmploymentTable> read = EmploymentTable.read(file.as(right));
    assertThat(read.value().regions()).containsExactly("Leeds");
    assertThat(read.report().remarks()).isEmpty();
  }

  @Test
  void aMonthIsNeitherAQuarterNorFiscal() {
    assertThat(FilePeriod.ofMonth(2019, 3).isYear()).isFalse();
    assertThat(FilePeriod.ofMonth(2019, 3))
        .isGreaterThan(FilePeriod.ofYear(2019))
        .isLessThan(FilePeriod.ofMonth(2019, 4));
    assertThatThrownBy(() -> FilePeriod.ofMonth(2019, 13)).hasMessageContaining("month must be");
    DataFile months =
        DataFile.text("region,industry,period,value\nA,x,2019-01,1\n", FileLayout.csv());
    assertThatThrownBy(() -> EmploymentPanel.read(months))
        .hasMessageContaining("hold whole years for a panel, but was 2019 M01");
  }

  @Test
  void aRegionThatAYearDoesNotHaveIsNotZeroInSilence() {
    String rows = "region,industry,period,value\nA,x,2019,1\nA,x,2020,2\nB,x,2020,3\n";
    FileRead<EmploymentPanel> read = EmploymentPanel.read(DataFile.text(rows, FileLayout.csv()));
    assertThat(read.report().remarks().toString())
        .contains("1 cell of a region or industry that its year does not have count as zero");
    FileLayout layout = FileLayout.csv().absent(CellFlag.missing());
    FileRead<EmploymentPanel> unknown = EmploymentPanel.read(DataFile.text(rows, layout));
    assertThat(unknown.report().remarks()).isEmpty();
    assertThat(unknown.value().table(2019).unknown().size()).isEqualTo(1);
  }

  @Test
  void headingsAreFoundButForCapitalsUnlessTwoAreAlike() {
    FileLayout layout = FileLayout.csv().column("value", "Jobs");
    String rows = "\nA,x,1,2\n";
    assertThat(
            EmploymentTable.read(DataFile.text("region,industry,JOBS,other" + rows, layout))
                .value()
                .total())
        .isEqualTo(1);
    assertThatThrownBy(
            () -> EmploymentTable.read(DataFile.text("region,industry,JOBS,jobs" + rows, layout)))
        .hasMessageContaining("must have a column Jobs");
  }

  @Test
  void aReadingHeedsInterruption() {
    StringBuilder text = new StringBuilder("region,industry,jobs\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("A").append(i).append(",x,1\n");
    }
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> EmploymentTable.read(file(text.toString())))
          .isInstanceOf(OverBudgetException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void yearsBecomeAPanelAndQuartersDoNot() {
    FileLayout layout = JOBS.column("period", "when");
    String head = "when,region,industry,jobs\n";
    DataFile fiscal = DataFile.text(head + "2019/20,A,x,1\n2020/21,B,x,2\n", layout);
    FileRead<EmploymentPanel> read = EmploymentPanel.read(fiscal);
    assertThat(read.value().years()).containsExactly(2019, 2020);
    assertThat(read.value().table(2019).count("B", "x")).isZero();
    assertThat(read.report().remarks())
        .contains("a fiscal year stands by the year in which it begins");
    assertThatThrownBy(() -> EmploymentPanel.read(DataFile.text(head + "2019 Q1,A,x,1\n", layout)))
        .hasMessageContaining("the file must hold whole years for a panel, but was 2019 Q1");
    assertThatThrownBy(() -> EmploymentPanel.read(DataFile.text(head + "2019,A,x,1\n", JOBS)))
        .hasMessageContaining("say column(\"period\", \"its heading\")");
    assertThatThrownBy(() -> EmploymentPanel.read(DataFile.text(head + "15,A,x,1\n", layout)))
        .hasMessage(
            "the text: line 2, column when must be a period such as 2019, 2019/20, 2019 Q1 or 2019"
                + " M01, but was 15");
    assertThatThrownBy(() -> EmploymentTable.read(fiscal))
        .hasMessageContaining("must hold one period for a table, but was 2 from 2019/20 to 2020/21")
        .hasMessageContaining("say where(\"when\", \"2020/21\"), or read a panel");
  }

  @Test
  void plantsAreReadWithTheirPositions() {
    FileLayout layout = FileLayout.csv().column("size", "jobs");
    String head = "region,industry,jobs,x,y\n";
    Plants plants =
        Plants.read(DataFile.text(head + "A,film,12,1,2.5\nB,craft,3,-4,0\n", layout)).value();
    assertThat(plants.entries().get(1).x()).hasValue(-4);
    assertThatThrownBy(
            () -> Plants.read(DataFile.text(head + "A,film,0,1,2\nA,film,..,1,\n", layout)))
        .hasMessageContaining("line 2, column size must be > 0, but was 0")
        .hasMessageContaining("line 3, column jobs must be a number");
  }

  @Test
  void areasAndPopulationsAreReadByRegion() {
    DataFile file = DataFile.text("region,area,population\nA,2.5,100\nB,4,..\n", FileLayout.csv());
    assertThat(RegionalEconomy.readAreas(file).value()).containsEntry("A", 2.5).hasSize(2);
    assertThatThrownBy(() -> RegionalEconomy.readPopulations(file))
        .hasMessageContaining("line 3, column population");
    FileLayout known = file.layout().unknown("..", CellFlag.missing());
    assertThatThrownBy(() -> RegionalEconomy.readPopulations(file.as(known)))
        .hasMessageContaining("must be known, but was missing (mark ..); say leavingOutUnknown()");
    FileRead<?> left = RegionalEconomy.readPopulations(file.as(known.leavingOutUnknown()));
    assertThat(left.report().leftOut()).isEqualTo(1);
    assertThatThrownBy(
            () ->
                RegionalEconomy.readAreas(
                    DataFile.text("region,area\nA,1\nA,2\n", FileLayout.csv())))
        .hasMessageContaining("line 3 must give each region once, but was A");
  }

  @Test
  void tiesAreReadWithWhatTheFileHas() {
    String text = "from,to,strength,count\nA,B,very strong,3\nB,C,,\n";
    List<NetworkTie> ties = NetworkTie.read(DataFile.text(text, FileLayout.csv())).value();
    assertThat(ties.get(0).strength()).contains(TieStrength.VERY_STRONG);
    assertThat(ties.get(0).kind()).isEqualTo("tie");
    assertThat(ties.get(1).count()).isEmpty();
    assertThatThrownBy(() -> NetworkTie.read(DataFile.text("from,to\nA,A\n", FileLayout.csv())))
        .hasMessageContaining("line 2, column to must differ from from");
  }

  @Test
  void aLayoutKeepsItsMeaningInJson() {
    FileLayout layout = Offices.cbp(2).below("<").where("st", "01").usingTotals();
    assertThat(HubJson.read(HubJson.write(layout), FileLayout.class)).isEqualTo(layout);
    assertThat(HubJson.write(FileLayout.semicolons()))
        .contains("\"separator\":\";\"")
        .doesNotContain("marks");
  }

  @Test
  void aLayoutSaysWhatIsWrongWithIt() {
    assertThatThrownBy(() -> FileLayout.csv().separatedBy("\""))
        .hasMessage(
            "separator must be one character that is neither a quote nor a line break, but was \"");
    assertThatThrownBy(() -> FileLayout.csv().numbers(".", "."))
        .hasMessage("thousands must differ from decimal, but was .");
    assertThatThrownBy(() -> FileLayout.csv().encodedAs("utf-99"))
        .hasMessage("encoding must be one such as UTF-8 or ISO-8859-1, but was utf-99");
    assertThatThrownBy(() -> FileLayout.csv().unknown("e", CellFlag.estimated()))
        .hasMessage("flag must be of a count that is unknown, but was estimated");
    assertThatThrownBy(() -> FileLayout.csv().keeping("industry", "["))
        .hasMessage("kept[industry] must be a regular expression, but was [");
  }

  @ParameterizedTest
  @CsvSource({
    "2019,2019", "2019/20,2019/20", "2019-20,2019/20", "2019/2020,2019/20", "1999/00,1999/00",
    "2019 Q1,2019 Q1", "2019-Q4,2019 Q4", "2019Q2,2019 Q2", "Q3 2019,2019 Q3", "2019-T2,2019 Q2",
    "Q3/2019,2019 Q3", "2019-01,2019 M01", "2019M12,2019 M12", "2019 M02,2019 M02",
        "Sept 2019,2019 M09",
    "march 2019,2019 M03", "2010-11,2010/11", "FY2019/20,2019/20", "FY 2019-20,2019/20",
  })
  void periodsAreReadInTheirUsualForms(String text, String period) {
    assertThat(FilePeriod.parse(text)).hasToString(period);
    assertThat(FilePeriod.parse(FilePeriod.parse(text).toString()))
        .isEqualTo(FilePeriod.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2019/21",
    "19",
    "2019 Q5",
    "0000",
    "9999",
    "2019-02-01",
    "in 2019",
    "2019/19",
    "2019-13",
    "FY19",
    "Marches 2019"
  })
  void whatIsNoPeriodIsRefused(String text) {
    assertThatThrownBy(() -> FilePeriod.parse(text))
        .hasMessage(
            "period must be a period such as 2019, 2019/20, 2019 Q1 or 2019 M01, but was " + text);
  }
}
