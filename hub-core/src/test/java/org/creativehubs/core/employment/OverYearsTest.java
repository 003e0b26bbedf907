package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.tables.TableWork;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** An index of every year of a panel as one tidy table. */
class OverYearsTest {

  private static final EmploymentPanel PANEL =
      EmploymentPanel.of(
          Map.of(2021, jobs("Leeds,film,10\nYork,film,30\n"), 2019, jobs("Leeds,film,..\n")),
          CellFlag.missing());

  private static EmploymentTable jobs(String rows) {
    FileLayout layout = FileLayout.csv().unknown("..", CellFlag.suppressed());
    return EmploymentTable.read(DataFile.text("region,industry,value\n" + rows, layout)).value();
  }

  /** The total of each region, with the reason where it is not known. */
  private static Table totals(EmploymentTable table) {
    Table.Builder totals = Table.builder();
    totals.title("jobs").addColumns("region", "jobs");
    for (String region : table.regions()) {
      boolean isKnown = table.unknown().inRegion(table.regions().indexOf(region)) == 0;
      totals.addRows(
          List.of(
              Answer.text(region),
              isKnown ? Answer.number(table.regionTotal(region)) : Reason.UNKNOWN_CELL.answer()));
    }
    return totals.build();
  }

  @Test
  void theRowsOfEachYearStandInOrderWithTheYearBeforeThem() {
    Table tidy = PANEL.overYears(table -> () -> totals(table));
    assertThat(tidy.columns()).containsExactly("year", "region", "jobs");
    TableWork work = TableWork.of(tidy);
    assertThat(work.column("year").toString()).isEqualTo("[2019, 2019, 2021, 2021]");
    assertThat(work.column("region").toString()).isEqualTo("[Leeds, York, Leeds, York]");
    assertThat(work.column("jobs").subList(0, 2)).containsOnly(Reason.UNKNOWN_CELL.answer());
    assertThat(work.column("jobs").subList(2, 4).toString()).isEqualTo("[10, 30]");
  }

  @Test
  void resultsOfUnlikeColumnsAreRefused() {
    assertThatThrownBy(
            () ->
                PANEL.overYears(
                    table ->
                        () ->
                            Table.builder()
                                .title("jobs")
                                .addColumns("of " + table.unknown().size())
                                .build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("tables[2021] must have the columns [of 2]");
  }
}
