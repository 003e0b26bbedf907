package org.creativehubs.metrics.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.metrics.agglomeration.PlantConcentration;
import org.junit.jupiter.api.Test;

class UnknownBoundsTest {

  private static EmploymentTable table(CellFlag film) {
    return EmploymentTable.builder()
        .measure("jobs")
        .add("Leeds", "design", 30)
        .add("Leeds", "film", 10)
        .add("York", "design", 20)
        .add("York", "film", film)
        .build();
  }

  private static UnknownBoundsInput quotient(EmploymentTable table, UnknownRule rule) {
    return UnknownBoundsInput.builder()
        .table(table)
        .index(FilledIndex.LOCATION_QUOTIENT)
        .region("Leeds")
        .industry("film")
        .rule(rule)
        .build();
  }

  @Test
  void theRuleSaysWhatBecomesOfAnUnknownCountAndComesBack() {
    EmploymentTable given =
        table(CellFlag.suppressed()).withTotals(List.of(TableTotal.ofIndustry("film", 25)));
    BoundedIndex declined = UnknownBounds.answer(quotient(given, UnknownRule.DECLINE));
    assertThat(declined.undefined().map(Undefined::reason)).contains(Reason.UNKNOWN_CELL);
    assertThat(declined.rule()).isEqualTo(UnknownRule.DECLINE);
    assertThat(declined.conventions().get(1)).startsWith("undefined where it needs");
    BoundedIndex byTotals = UnknownBounds.answer(quotient(given, UnknownRule.GIVEN_TOTALS));
    assertThat(byTotals.value()).hasValue((10 / 40.0) / (25 / 75.0));
    BoundedIndex bounded = UnknownBounds.answer(quotient(given, UnknownRule.BOUND));
    assertThat(bounded.value()).hasValue(0.75);
    EmploymentTable open = table(CellFlag.suppressed());
    assertThat(UnknownBounds.answer(quotient(open, UnknownRule.GIVEN_TOTALS)).undefined())
        .isPresent();
  }

  /** York has 0 to 50 jobs in film: 1/4 over 10/60, and 1/4 over 60/110. */
  @Test
  void aThresholdBoundsTheQuotient() {
    BoundedIndex found = UnknownBounds.quotient(table(CellFlag.below(50)), "Leeds", "film");
    assertThat(found).hasToString("location quotient of film in Leeds: 0.4583 to 1.5");
    assertThat(found.lowKind()).contains(BoundKind.EXACT);
    assertThat(found.highKind()).contains(BoundKind.EXACT);
    assertThat(found.contains(1)).isTrue();
    assertThat(found.contains(1.6)).isFalse();
    assertThat(found.value()).isEmpty();
  }

  @Test
  void withoutAnyBoundTheQuotientOfTheKnownRegionStillHasOne() {
    BoundedIndex found = UnknownBounds.quotient(table(CellFlag.suppressed()), "Leeds", "film");
    assertThat(found.low()).hasValue(0.25);
    assertThat(found.high()).hasValue(1.5);
    BoundedIndex other = UnknownBounds.quotient(table(CellFlag.suppressed()), "York", "film");
    assertThat(other.low()).hasValue(0);
    assertThat(other.high().orElseThrow()).isCloseTo(1.3509, within(1e-4));
  }

  @Test
  void whatElseIsWithoutEndLeavesTheQuotientWithoutOne() {
    BoundedIndex found = UnknownBounds.quotient(table(CellFlag.suppressed()), "Leeds", "design");
    assertThat(found.low()).hasValue((30 / 40.0) / (50 / 60.0));
    assertThat(found.high()).isEmpty();
    assertThat(found.undefined().map(Undefined::reason)).contains(Reason.UNBOUNDED);
    assertThat(found.undefined().map(Undefined::because))
        .contains("some filling is above any number");
  }

  @Test
  void totalsBindSeveralCellsTogether() {
    EmploymentTable table =
        EmploymentTable.builder()
            .measure("jobs")
            .add("A", "x", CellFlag.suppressed())
            .add("A", "y", CellFlag.suppressed())
            .add("B", "x", CellFlag.suppressed())
            .add("B", "y", CellFlag.suppressed())
            .total(TableTotal.ofRegion("A", 10))
            .total(TableTotal.ofRegion("B", 10))
            .total(TableTotal.ofIndustry("x", 4))
            .build();
    BoundedIndex spread = UnknownBounds.of(table, FilledIndex.HERFINDAHL, "A");
    assertThat(spread.high()).hasValue(1);
    assertThat(spread.low().orElseThrow()).isCloseTo(0.52, within(1e-9));
    assertThat(spread.lowKind()).contains(BoundKind.EXACT);
    assertThat(UnknownBounds.of(table, FilledIndex.KRUGMAN, "A").high().orElseThrow())
        .isCloseTo(0.4, within(1e-9));
  }

  @Test
  void totalsThatNoFillingHasTogetherAreRefused() {
    EmploymentTable table =
        EmploymentTable.builder()
            .measure("jobs")
            .add("A", "x", CellFlag.below(3))
            .add("A", "y", 1)
            .add("B", "x", CellFlag.suppressed())
            .add("B", "y", CellFlag.suppressed())
            .total(TableTotal.ofRegion("B", 2))
            .total(TableTotal.ofIndustry("x", 9))
            .build();
    assertThatThrownBy(() -> UnknownBounds.quotient(table, "A", "y"))
        .hasMessageStartingWith(
            "table.totals must be totals that the unknown counts can make up together");
  }

  /**
   * Leeds has all of the jobs at the start, so its shift is 3 - 8 whatever it had; with none there
   * is no shift at all, so that an end found with none is an outer bound.
   */
  @Test
  void noFillingWithoutAnythingAtTheStartCountsAsReached() {
    EmploymentTable.Builder start = EmploymentTable.builder().measure("jobs");
    start.add("Leeds", "film", CellFlag.below(6)).add("Leeds", "design", 0);
    start.add("York", "film", 0).add("York", "design", 0);
    EmploymentTable.Builder end = EmploymentTable.builder().measure("jobs");
    end.add("Leeds", "film", 3).add("Leeds", "design", 2);
    end.add("York", "film", 5).add("York", "design", 1);
    for (boolean isOne : new boolean[] {true, false}) {
      UnknownBoundsInput.Builder input = UnknownBoundsInput.builder();
      input.table(start.build()).later(end.build()).index(FilledIndex.REGIONAL_SHIFT);
      input.region("Leeds");
      BoundedIndex found =
          UnknownBounds.answer(isOne ? input.industry("film").build() : input.build());
      assertThat(found.low()).hasValue(isOne ? -5 : -3);
      assertThat(found.lowKind()).contains(BoundKind.EXACT);
      assertThat(found.high()).hasValue(isOne ? 3 : 5);
      assertThat(found.highKind()).contains(BoundKind.OUTER);
    }
  }

  @Test
  void theilAndEntropyOfTwoIndustriesAddUpToTheMost() {
    EmploymentTable table =
        EmploymentTable.builder()
            .measure("jobs")
            .add("Leeds", "design", 10)
            .add("Leeds", "film", CellFlag.below(10))
            .build();
    BoundedIndex theil = UnknownBounds.of(table, FilledIndex.THEIL, "Leeds");
    BoundedIndex entropy = UnknownBounds.of(table, FilledIndex.SHANNON, "Leeds");
    assertThat(theil.low()).hasValueCloseTo(0.0, within(1e-12));
    assertThat(theil.high()).hasValueCloseTo(Math.log(2), within(1e-12));
    assertThat(entropy.low()).hasValueCloseTo(0.0, within(1e-12));
    assertThat(entropy.high()).hasValueCloseTo(1.0, within(1e-12));
    assertThat(entropy.lowKind()).contains(BoundKind.EXACT);
  }

  @Test
  void aTableWithoutUnknownCountsHasOneValue() {
    EmploymentTable known = table(CellFlag.suppressed()).ofRegions(List.of("Leeds"));
    BoundedIndex found = UnknownBounds.of(known, FilledIndex.GINI, "Leeds");
    assertThat(found.value().orElseThrow()).isCloseTo(0.25, within(1e-12));
    assertThat(found.unknownCells()).isZero();
  }

  /** With all totals known the index is that of the calculator of plants for each filling. */
  @Test
  void ellisonGlaeserLiesWithinItsBounds() {
    EmploymentTable table =
        EmploymentTable.builder()
            .measure("jobs")
            .add("A", "x", 10)
            .add("B", "x", CellFlag.suppressed())
            .add("C", "x", CellFlag.suppressed())
            .add("A", "y", 20)
            .add("B", "y", CellFlag.suppressed())
            .add("C", "y", CellFlag.suppressed())
            .total(TableTotal.ofIndustry("x", 30))
            .total(TableTotal.ofRegion("B", 30))
            .total(TableTotal.ofRegion("C", 40))
            .build();
    List<Double> sizes = List.of(10.0, 10.0, 10.0);
    BoundedIndex found =
        UnknownBounds.answer(
            UnknownBoundsInput.builder()
                .table(table)
                .index(FilledIndex.ELLISON_GLAESER)
                .industry("x")
                .plantHerfindahl(1 / 3.0)
                .build());
    assertThat(found.lowKind()).contains(BoundKind.EXACT);
    assertThat(found.highKind()).contains(BoundKind.EXACT);
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int b = 0; b <= 20; b++) {
      EmploymentTable filled =
          EmploymentTable.of(
              "jobs",
              table.regions(),
              table.industries(),
              new double[][] {{10, 20}, {b, 30 - b}, {20 - b, 20 + b}});
      double index =
          PlantConcentration.ellisonGlaeser()
              .of(filled, Map.of("x", sizes))
              .value("x")
              .orElseThrow();
      least = Math.min(least, index);
      most = Math.max(most, index);
    }
    assertThat(found.high().orElseThrow()).isCloseTo(most, within(1e-9));
    assertThat(found.low().orElseThrow()).isLessThanOrEqualTo(least + 1e-12);
    assertThat(found.low().orElseThrow()).isCloseTo(least, within(2e-3));
  }

  @Test
  void anIndustryOfOnePlaceHasNoEllisonGlaeserWhateverItsCounts() {
    EmploymentTable table =
        EmploymentTable.builder()
            .measure("jobs")
            .add("A", "x", CellFlag.below(5))
            .add("B", "x", 0)
            .add("C", "x", 0)
            .build();
    BoundedIndex found =
        UnknownBounds.answer(
            UnknownBoundsInput.builder()
                .table(table)
                .index(FilledIndex.ELLISON_GLAESER)
                .industry("x")
                .plantHerfindahl(0.2)
                .build());
    assertThat(found.low()).isEmpty();
    assertThat(found.high()).isEmpty();
    assertThat(found.undefined().orElseThrow().reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void theInputSaysWhatAnIndexNeeds() {
    UnknownBoundsInput.Builder input = UnknownBoundsInput.builder();
    input.table(table(CellFlag.missing())).index(FilledIndex.LOCATION_QUOTIENT).region("Leeds");
    assertThatThrownBy(input::build)
        .hasMessage("industry must be given if index is LOCATION_QUOTIENT, but was absent");
    assertThatThrownBy(() -> input.industry("radio").build())
        .hasMessage("industry must be an industry of table, but was radio");
    assertThatThrownBy(() -> input.index(FilledIndex.NATIONAL_SHARE).industry("film").build())
        .hasMessageContaining("later must be given if index is a part of growth");
  }

  /** A wide table with one count in twenty hidden; its totals of regions close the bounds in. */
  @Test
  void aLargeTableHasBoundsForEveryQuotient() {
    Random random = new Random(1);
    EmploymentTable.Builder builder = EmploymentTable.builder().measure("jobs");
    List<TableTotal> totals = new ArrayList<>();
    for (int region = 0; region < 60; region++) {
      double total = 0;
      for (int industry = 0; industry < 30; industry++) {
        int count = random.nextInt(200);
        total += count;
        if (random.nextInt(20) == 0) {
          builder.add("R" + region, "I" + industry, CellFlag.below(200));
        } else {
          builder.add("R" + region, "I" + industry, count);
        }
      }
      totals.add(TableTotal.ofRegion("R" + region, total));
    }
    EmploymentTable table = builder.build();
    List<BoundedIndex> free = UnknownBounds.quotients(table);
    List<BoundedIndex> bound = UnknownBounds.quotients(table.withTotals(totals));
    assertThat(free).hasSize(60 * 30);
    for (int i = 0; i < free.size(); i++) {
      assertThat(free.get(i).highKind()).contains(BoundKind.EXACT);
      assertThat(bound.get(i).width().orElseThrow())
          .isLessThanOrEqualTo(free.get(i).width().orElseThrow() + 1e-9);
    }
  }
}
