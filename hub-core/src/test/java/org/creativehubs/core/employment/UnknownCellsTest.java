package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.CellFlagKind;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class UnknownCellsTest {

  private static final CellFlag HIDDEN = CellFlag.suppressed().toBuilder().mark("C").build();

  /** Film in South is hidden. */
  private static EmploymentTable.Builder rows() {
    return EmploymentTable.builder()
        .measure("jobs")
        .add("North", "film", 10)
        .add("North", "games", 30)
        .add("South", "film", HIDDEN)
        .add("South", "games", 5);
  }

  private static final EmploymentTable TABLE = rows().build();

  private static void refused(ThrowingCallable read, String why) {
    assertThatThrownBy(read)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CELL))
        .hasMessage("table must be known where it is needed, but was unknown: " + why);
  }

  @Test
  void whatIsNotKnownIsNeverHandedOutAsANumber() {
    String cell = "the count of film in South is suppressed (mark C)";
    refused(() -> TABLE.count("South", "film"), cell);
    refused(() -> TABLE.countAt(1, 0), cell);
    refused(() -> TABLE.copyRegion(1, new double[2], 0), "1 count of South is not known");
    String open = " is not known, and its total is not given";
    refused(() -> TABLE.regionTotal("South"), "1 count of South" + open);
    refused(() -> TABLE.exactRegionTotalAt(1), "1 count of South" + open);
    refused(() -> TABLE.industryTotal("film"), "1 count of film" + open);
    refused(() -> TABLE.exactIndustryTotalAt(0), "1 count of film" + open);
    refused(TABLE::total, "1 count of the table" + open);
    refused(TABLE::exactTotal, "1 count of the table" + open);
    refused(() -> TABLE.share("South", List.of("games")), "1 count of South" + open);
  }

  @Test
  void whatIsKnownIsReadAsBefore() {
    assertThat(TABLE.count("North", "film")).isEqualTo(10);
    assertThat(TABLE.regionTotal("North")).isEqualTo(40);
    assertThat(TABLE.industryTotal("games")).isEqualTo(35);
    assertThat(TABLE.exactIndustryTotalAt(1)).isEqualTo(Ratio.of(35));
    assertThat(TABLE.share("North", List.of("film"))).contains(Ratio.parse("0.25"));
    assertThat(TABLE).hasToString("1 count is not known, jobs in 2 regions x 2 industries");
  }

  @Test
  void theReasonNamesTheCellAndItsMark() {
    UnknownCells unknown = TABLE.unknown();
    assertThat(unknown.size()).isEqualTo(1);
    assertThat(unknown.cells()).containsExactly(TableCell.unknown("South", "film", HIDDEN));
    assertThat(unknown.whyCountAt(1, 0))
        .contains(Reason.UNKNOWN_CELL.because("the count of film in South is suppressed (mark C)"));
    assertThat(unknown.whyCountAt(0, 0)).isEmpty();
    assertThat(unknown.whyRegionAt(0)).isEmpty();
    assertThat(unknown.whyIndustryTotalAt(1)).isEmpty();
    assertThat(EmploymentTable.merged(List.of(TABLE.ofRegions(List.of("North")))).unknown())
        .hasToString("no count is unknown");
  }

  @Test
  void aTotalThatIsGivenStandsInForTheSum() {
    EmploymentTable given =
        TABLE.withTotals(
            List.of(TableTotal.ofRegion("South", 25), TableTotal.ofIndustry("film", 30)));
    assertThat(given.regionTotal("South")).isEqualTo(25);
    assertThat(given.industryTotal("film")).isEqualTo(30);
    assertThat(given.exactRegionTotalAt(1)).isEqualTo(Ratio.of(25));
    assertThat(given.share("South", List.of("games"))).contains(Ratio.parse("0.2"));
    assertThat(given.unknown().isUnknownAt(1, 0)).isTrue();
  }

  @Test
  void theTotalOfAllFollowsFromThoseOfAllRegionsOrIndustries() {
    assertThat(TABLE.withTotals(List.of(TableTotal.ofRegion("South", 25))).total()).isEqualTo(65);
    assertThat(TABLE.withTotals(List.of(TableTotal.ofIndustry("film", 30))).total()).isEqualTo(65);
    assertThat(TABLE.withTotals(List.of(TableTotal.ofAll(65))).exactTotal())
        .isEqualTo(Ratio.of(65));
  }

  @Test
  void aTotalThatTheCellsCannotHaveIsRefused() {
    assertThatThrownBy(() -> TABLE.withTotals(List.of(TableTotal.ofRegion("South", 4))))
        .hasMessage("total of South must be at least what is known, 5.0, but was 4.0");
    assertThatThrownBy(() -> TABLE.withTotals(List.of(TableTotal.ofRegion("North", 41))))
        .hasMessage("total of North must be the sum of its counts, 40.0, but was 41.0");
    assertThatThrownBy(
            () ->
                rows()
                    .add("South", "radio", CellFlag.below(5))
                    .total(TableTotal.ofIndustry("radio", 6))
                    .build())
        .hasMessage("total of radio must be in [0.0, 5.0] by what its counts can be, but was 6.0");
    assertThatThrownBy(
            () -> TABLE.withTotals(List.of(TableTotal.ofRegion("South", 25), TableTotal.ofAll(66))))
        .hasMessageContaining("total of all must be the sum of the totals of its regions");
    assertThatThrownBy(() -> TABLE.withTotals(List.of(TableTotal.ofAll(65), TableTotal.ofAll(65))))
        .hasMessageContaining("subject");
    assertThatThrownBy(() -> TABLE.withTotals(List.of(TableTotal.ofRegion("East", 6))))
        .hasMessage("region must be one of North, South, but was East");
  }

  @Test
  void anEstimateKeepsItsNumberAndItsFlag() {
    TableCell estimate =
        TableCell.of("South", "film", 7).toBuilder().flag(CellFlag.estimated()).build();
    EmploymentTable table = EmploymentTable.builder().measure("jobs").add(estimate).build();
    assertThat(table.total()).isEqualTo(7);
    assertThat(table.exactTotal()).isEqualTo(Ratio.of(7));
    assertThat(table.unknown().isEmpty()).isTrue();
    assertThat(table.unknown().flagged()).containsExactly(estimate);
    assertThat(table.groupedByIndustry(any -> "all").unknown().flagAt(0, 0))
        .contains(CellFlag.estimated());
  }

  @Test
  void slicesGroupsAndMergesCarryWhatIsNotKnown() {
    EmploymentTable given = TABLE.withTotals(List.of(TableTotal.ofRegion("South", 25)));
    assertThat(given.ofIndustries(List.of("games", "film")).regionTotal("South")).isEqualTo(25);
    assertThat(given.ofIndustries(List.of("film")).unknown().whyRegionTotalAt(1)).isPresent();
    EmploymentTable grouped = given.groupedByIndustry(any -> "creative");
    assertThat(grouped.unknown().cells())
        .containsExactly(
            TableCell.unknown("South", "creative", HIDDEN.toBuilder().least(5).build()));
    assertThat(grouped.total()).isEqualTo(65);
    EmploymentTable merged = given.merge(TABLE.ofRegions(List.of("North")));
    assertThat(merged.regionTotal("South")).isEqualTo(25);
    assertThat(merged.count("North", "film")).isEqualTo(20);
    assertThat(given.merge(TABLE).unknown().whyRegionTotalAt(1)).isPresent();
    EmploymentTable parents = given.groupedByRegion(Map.of("North", "All", "South", "All"));
    assertThat(parents.regionTotal("All")).isEqualTo(65);
  }

  @Test
  void aYearThatLacksARegionHasNoZerosIfAbsentIsNamed() {
    EmploymentPanel panel =
        EmploymentPanel.of(
            ImmutableMap.of(2015, TABLE.ofRegions(List.of("North")), 2016, TABLE),
            CellFlag.missing());
    assertThat(panel.table(2015).unknown().cells())
        .containsExactly(
            TableCell.unknown("South", "film", CellFlag.missing()),
            TableCell.unknown("South", "games", CellFlag.missing()));
    assertThat(panel.table(2016)).isEqualTo(TABLE);
  }

  @Test
  void sumsOfRowsAreUnknownWhereOneRowIs() {
    EmploymentSums some = EmploymentSums.of("jobs").add("A", "x", 3).add("A", "x", HIDDEN);
    EmploymentSums others =
        EmploymentSums.of("jobs").add("A", "x", CellFlag.below(5)).add("A", "y", 1);
    EmploymentTable sum = some.merge(others).build();
    assertThat(sum.unknown().cells())
        .containsExactly(
            TableCell.unknown("A", "x", CellFlag.suppressed().toBuilder().least(3).build()));
    assertThat(sum.count("A", "y")).isEqualTo(1);
  }

  @Test
  void jsonSpellsOutEachCellAndEachTotal() {
    EmploymentTable given = TABLE.withTotals(List.of(TableTotal.ofRegion("South", 25)));
    assertThat(HubJson.write(given))
        .isEqualTo(
            "{\"measure\":\"jobs\",\"regions\":[\"North\",\"South\"],"
                + "\"industries\":[\"film\",\"games\"],\"cells\":["
                + "{\"region\":\"North\",\"industry\":\"film\",\"count\":10.0},"
                + "{\"region\":\"North\",\"industry\":\"games\",\"count\":30.0},"
                + "{\"region\":\"South\",\"industry\":\"film\",\"flag\":"
                + "{\"kind\":\"SUPPRESSED\",\"mark\":\"C\",\"least\":0.0}},"
                + "{\"region\":\"South\",\"industry\":\"games\",\"count\":5.0}],"
                + "\"totals\":[{\"region\":\"South\",\"count\":25.0}]}");
    assertThat(HubJson.read(HubJson.write(given), EmploymentTable.class)).isEqualTo(given);
  }

  @Test
  void jsonThatLeavesACellOutIsRefused() {
    String cells =
        "{\"measure\":\"jobs\",\"regions\":[\"A\"],\"industries\":[\"x\",\"y\"],"
            + "\"cells\":[{\"region\":\"A\",\"industry\":\"x\",\"flag\":{\"kind\":\"MISSING\"}}]}";
    assertThatThrownBy(() -> HubJson.read(cells, EmploymentTable.class))
        .hasMessageContaining("cells must be 2, one for each region and industry, but was 1");
  }

  @Test
  void theTableShowsWhyACellHasNoNumber() {
    assertThat(TABLE.table().toString()).contains("unknown cell");
    assertThat(TABLE.explain("South", "film").toString()).contains("suppressed");
    assertThat(TABLE.explain("North", "total").toString()).contains("10 + 30");
  }

  @Test
  void aFlagSaysWhatItSays() {
    assertThat(CellFlag.below(5)).hasToString("below (at most 5.0)");
    assertThatThrownBy(() -> CellFlag.builder().kind(CellFlagKind.BELOW).build())
        .hasMessageContaining("most must be given if kind is BELOW");
    assertThatThrownBy(() -> CellFlag.below(5).toBuilder().least(6).build())
        .hasMessageContaining("most must be >= least 6");
    assertThatThrownBy(() -> CellFlag.estimated().toBuilder().least(1).build())
        .hasMessageContaining("kind must be of an unknown count");
    assertThatThrownBy(() -> TableCell.unknown("A", "x", CellFlag.estimated()))
        .hasMessageContaining("count must be given");
  }
}
