package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentCsvTest {

  private static final EmploymentCsv LONG = EmploymentCsv.longRows("region", "section", "jobs");

  private static EmploymentTable read(EmploymentCsv csv, String text) {
    try {
      return csv.table(new StringReader(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void longRowsAreReadByTheNamesOfTheirColumns() {
    EmploymentTable table =
        read(LONG, "year,jobs,region,section\n2015,10,North,film\n2015,2.5,Coast,craft\n");
    assertThat(table)
        .isEqualTo(
            EmploymentTable.of(
                "jobs",
                List.of("North", "Coast"),
                List.of("film", "craft"),
                new double[][] {{10, 0}, {0, 2.5}}));
  }

  @Test
  void wideRowsTakeEveryColumnThatIsNotNamedOtherwise() {
    EmploymentTable table =
        read(
            EmploymentCsv.wide("region", List.of()).measure("jobs").where("kind", "a"),
            "region,film,kind,craft\nNorth,1,a,2\nNorth,9,b,9\nCoast,3,a,4\n");
    assertThat(table.industries()).containsExactly("film", "craft");
    assertThat(table.countAt(1, 1)).isEqualTo(4);
    assertThat(table.total()).isEqualTo(10);
  }

  @Test
  void wideRowsTakeTheColumnsAskedForInTheirOrder() {
    EmploymentTable table =
        read(
            EmploymentCsv.wide("region", List.of("craft", "film")),
            "region,film,other,craft\nA,1,5,2\n");
    assertThat(table.industries()).containsExactly("craft", "film");
    assertThat(table.measure()).isEqualTo("count");
  }

  @Test
  void quotesBreaksAndMarksAreReadAsTheStandardSays() {
    EmploymentTable table =
        read(
            LONG,
            "\uFEFFregion,section,jobs\r\n"
                + "\"Bath, \"\"Spa\"\"\",\"film\r\n"
                + "and TV\",\"7\"\r\n\r\n"
                + "A,x,1");
    assertThat(table.regions()).containsExactly("Bath, \"Spa\"", "A");
    assertThat(table.industries()).containsExactly("film\r\nand TV", "x");
    assertThat(table.total()).isEqualTo(8);
  }

  @Test
  void anotherSeparatorLeavesCommasToTheLabels() {
    EmploymentTable table = read(LONG.separator(';'), "region;section;jobs\nBath, Spa;film;7\n");
    assertThat(table.regions()).containsExactly("Bath, Spa");
  }

  @Test
  void aMarkMakesTheCellUnknownAndNeverZero() {
    EmploymentTable table =
        read(
            LONG.unknown("..", CellFlag.missing()).unknown("", CellFlag.suppressed()),
            "region,section,jobs\nA,x,..\nA,y,\nA,z,3\n");
    assertThat(table.industries()).containsExactly("x", "y", "z");
    assertThat(table.unknown().cells())
        .containsExactly(
            TableCell.unknown("A", "x", CellFlag.missing().toBuilder().mark("..").build()),
            TableCell.unknown("A", "y", CellFlag.suppressed()));
    assertThat(table.count("A", "z")).isEqualTo(3);
  }

  @Test
  void aColumnOfFlagsOutweighsTheZeroThatStandsBesideIt() {
    EmploymentTable table =
        read(
            LONG.flagged("status", "D", CellFlag.suppressed())
                .flagged("status", "e", CellFlag.estimated()),
            "region,section,jobs,status\nA,x,0,D\nA,y,5,e\nA,z,0,\n");
    assertThat(table.unknown().cells())
        .containsExactly(
            TableCell.unknown("A", "x", CellFlag.suppressed().toBuilder().mark("D").build()));
    assertThat(table.unknown().flagged()).hasSize(2);
    assertThat(table.count("A", "y")).isEqualTo(5);
    assertThat(table.count("A", "z")).isZero();
  }

  @Test
  void aColumnOfFlagsIsNoIndustryOfAWideFile() {
    EmploymentTable table =
        read(
            EmploymentCsv.wide("region", List.of()).flagged("note", "c", CellFlag.suppressed()),
            "region,film,games,note\nA,1,2,\nB,0,0,c\n");
    assertThat(table.industries()).containsExactly("film", "games");
    assertThat(table.unknown().cells()).hasSize(2);
  }

  @Test
  void aCellThatNoRowGivesIsUnknownIfTheReaderSaysSo() throws IOException {
    EmploymentCsv reader = LONG.absent(CellFlag.missing());
    EmploymentTable table = read(reader, "region,section,jobs\nA,x,1\nB,y,2\n");
    assertThat(table.unknown().cells())
        .containsExactly(
            TableCell.unknown("A", "y", CellFlag.missing()),
            TableCell.unknown("B", "x", CellFlag.missing()));
    EmploymentPanel panel =
        reader.panel(
            "year", new StringReader("year,region,section,jobs\n2015,A,x,1\n2016,B,x,2\n"));
    assertThat(panel.table(2015).unknown().cells())
        .containsExactly(TableCell.unknown("B", "x", CellFlag.missing()));
  }

  @Test
  void aMarkMustSayThatTheCountIsUnknown() {
    assertThatThrownBy(() -> LONG.unknown("e", CellFlag.estimated()))
        .hasMessage("flag must be of a count that is unknown, but was estimated");
  }

  @Test
  void yearsBecomeAPanelWithTheLabelsOfAllYears() throws IOException {
    EmploymentPanel panel =
        LONG.panel(
            "year",
            new StringReader("year,region,section,jobs\n2016,B,x,1\n2015,A,x,2\n2015,A,y,3\n"));
    assertThat(panel.years()).containsExactly(2015, 2016);
    assertThat(panel.regions()).containsExactly("A", "B");
    assertThat(panel.industries()).containsExactly("x", "y");
    assertThat(panel.table(2016).count("B", "x")).isEqualTo(1);
    assertThat(panel.table(2016).count("A", "x")).isZero();
  }

  @Test
  void manyRecordsCrossTheBufferWithoutLoss() {
    StringBuilder text = new StringBuilder("region,section,jobs\r\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("\"region ").append(i % 200).append("\",s").append(i / 200).append(",1\r\n");
    }
    EmploymentTable whole = read(LONG, text.toString());
    assertThat(whole.total()).isEqualTo(20_000);
    assertThat(whole.regions()).hasSize(200);
    assertThat(whole.industries()).hasSize(100);
  }

  /** A reader may hand out one character at a time. */
  @Test
  void slowReadersGiveTheSameTable() throws IOException {
    String text = "region,section,jobs\r\nA,\"x\"\"\",1\r\nB,y,2\r\n";
    FilterReader slow =
        new FilterReader(new StringReader(text)) {
          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(1, length));
          }
        };
    assertThat(LONG.table(slow)).isEqualTo(read(LONG, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A,x,abc|line 2, column jobs must be a number such as 1234.5 or a mark that unknown(..)"
            + " names, but was abc",
        "A,x,1e|line 2, column jobs must be a number such as 1234.5 or a mark that unknown(..)"
            + " names, but was 1e",
        "A,x,NaN|line 2, column jobs must be a number such as 1234.5 or a mark that unknown(..)"
            + " names, but was NaN",
        "A,x,0x1|line 2, column jobs must be a number such as 1234.5 or a mark that unknown(..)"
            + " names, but was 0x1",
        "A,x,|line 2, column jobs must be a number such as 1234.5 or a mark that unknown(..) names,"
            + " but was empty",
        "A,x,-1|line 2, column jobs must be >= 0, but was -1.0",
        "A,x,1e999|line 2, column jobs must be a finite number, but was Infinity",
        "A,x|line 2 must have 3 fields as the header has, but was 2",
        "A,x,1,2|line 2 must have 3 fields as the header has, but was 4",
        ",x,1|line 2, column region must hold a visible character, but was empty",
        "A,\"x,1|line 2, field 2 must end with a quote, but was the end of the text",
        "A,\"x\"y,1|line 2, field 2 must end with its closing quote, but was xy",
        "A,x\"y,1|line 2, field 2 must hold no quote unless it is quoted as a whole, but was x\"",
      })
  void faultsNameLineAndColumn(String row, String message) {
    assertThatThrownBy(() -> read(LONG, "region,section,jobs\n" + row))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  @Test
  void aCellGivenTwiceNamesBothLines() {
    assertThatThrownBy(() -> read(LONG, "region,section,jobs\nA,x,1\nA,\"y\ny\",1\n\nA,x,2\n"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("line 6, count[A, x] must be given once, but was 1.0 on line 2 and 2.0")
        .extracting(thrown -> ((InvalidValueException) thrown).code())
        .isEqualTo(Fault.DUPLICATE);
  }

  @Test
  void headersAreChecked() {
    assertThatThrownBy(() -> read(LONG, ""))
        .hasMessage("text must begin with the names of the columns, but was empty");
    assertThatThrownBy(() -> read(LONG, "region,jobs\nA,1\n"))
        .hasMessage("column must be one of region, jobs, but was section");
    assertThatThrownBy(() -> read(LONG, "region,section,jobs,jobs\n"))
        .hasMessage("line 1, field 4 must name a column once, but was jobs");
    assertThatThrownBy(() -> LONG.separator('"'))
        .hasMessage("separator must be neither a quote nor a line break, but was \"");
  }

  @Test
  void aColumnHasOneRole() {
    assertThatThrownBy(() -> EmploymentCsv.longRows("region", "region", "jobs"))
        .hasMessageContaining("columns[1]")
        .hasMessageContaining("region");
    assertThatThrownBy(() -> EmploymentCsv.wide("region", List.of("film", "region")))
        .hasMessage("industries must leave out the column of the regions, but was region");
  }

  @Test
  void aTextWithoutCountsSaysWhichRowsWereLookedFor() {
    String text = "region,section,jobs,year\nA,x,1,2015\nA,x,..,2016\n";
    assertThatThrownBy(() -> read(LONG, "region,section,jobs\n"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.EMPTY))
        .hasMessage("text must hold a count, but was none");
    assertThatThrownBy(() -> read(EmploymentCsv.wide("region", List.of()), "region\nA\n"))
        .hasMessage("text must hold a count, but was none");
    assertThatThrownBy(() -> read(LONG.where("year", "2014"), text))
        .hasMessage("text must hold a count where year is 2014, but was none");
    assertThatThrownBy(() -> LONG.where("year", "2014").panel("year", new StringReader(text)))
        .hasMessage("text must hold a count where year is 2014, but was none");
  }

  @Test
  void aYearMustBeOne() {
    assertThatThrownBy(
            () -> LONG.panel("year", new StringReader("year,region,section,jobs\n15,A,x,1\n")))
        .hasMessage("line 2, column year must be a year of four digits, but was 15");
  }
}
