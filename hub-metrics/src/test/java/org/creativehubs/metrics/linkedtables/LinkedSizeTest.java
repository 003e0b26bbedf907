package org.creativehubs.metrics.linkedtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Tables that are large, and those of which the attack cannot find the true bounds. */
class LinkedSizeTest {

  private static List<String> labels(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /** Regions in groups of five and of twenty-five, by industry. */
  private static LinkedTables large(int regions, int industries) {
    Random random = new Random(regions);
    double[][] counts = new double[regions][industries];
    for (double[] row : counts) {
      Arrays.setAll(row, at -> random.nextInt(3) == 0 ? random.nextInt(8) : random.nextInt(900));
    }
    LinkedTables.Builder tables =
        LinkedTables.builder()
            .addLayers(
                TableLayer.of(
                    "all",
                    EmploymentTable.of(
                        "jobs", labels("r", regions), labels("i", industries), counts)));
    List<String> shown = new ArrayList<>(labels("r", regions));
    for (int size = 5; size <= 25; size *= 5) {
      for (int first = 0; first < regions; first += size) {
        String name = "from " + first + " by " + size;
        shown.add(name);
        tables.addGroups(
            CodeGroup.builder()
                .axis(CodeGroup.Axis.REGION)
                .name(name)
                .addAllMembers(labels("r", regions).subList(first, Math.min(regions, first + size)))
                .build());
      }
    }
    return tables
        .addTables(
            TableLayout.builder()
                .name("all")
                .addAllRegions(shown)
                .addAllIndustries(labels("i", industries))
                .build())
        .build();
  }

  @Test
  void fourHundredRegionsInFourLevelsAreAttackedExactly() {
    ProtectedTables published = LinkedSuppression.of(large(400, 20), 8);
    LinkedAttackReport report = LinkedAttack.on(published);
    assertThat(report.cells()).hasSizeGreaterThan(2_000);
    assertThat(report.cells()).allMatch(LinkedInterval::exact);
    assertThat(report.isSafe()).isTrue();
  }

  @Test
  void whatIsTooLargeGetsBoundsThatHoldTheTrueOnesAndIsNotCalledSafe() {
    Random random = new Random(21);
    int open = 0;
    for (int i = 0; i < 60; i++) {
      LinkedTables tables = RandomTables.ofThreeDimensions(random);
      ProtectedTables published = LinkedSuppression.of(tables, 6);
      LinkedAttackInput input = LinkedAttackInput.builder().tables(published).build();
      List<LinkedInterval> exact = LinkedAttack.answer(input).cells();
      LinkedAttackReport wide = LinkedAttack.answer(input, 0);
      for (int at = 0; at < exact.size(); at++) {
        LinkedInterval found = wide.cells().get(at);
        assertThat(found.lower()).isLessThanOrEqualTo(exact.get(at).lower());
        assertThat(found.upper().orElse(Long.MAX_VALUE))
            .isGreaterThanOrEqualTo(exact.get(at).upper().orElse(Long.MAX_VALUE));
        open += found.isOpen() ? 1 : 0;
      }
      assertThat(wide.isSafe()).isEqualTo(wide.notDecided().isEmpty());
      LinkedAttackInput known = input.toBuilder().counts(tables).build();
      assertThat(LinkedAttack.answer(known, 0).isSafe()).isTrue();
    }
    assertThat(open).isPositive();
  }

  @Test
  void countsThatWouldNotShowACellSafeLeaveItUndecided() {
    Random random = new Random(22);
    LinkedTables tables = RandomTables.ofThreeDimensions(random);
    ProtectedTables published = LinkedSuppression.of(tables, 6);
    LinkedAttackInput asked =
        LinkedAttackInput.builder()
            .tables(published)
            .protection(ProtectionPolicy.width(100_000))
            .counts(tables)
            .build();
    LinkedAttackReport report = LinkedAttack.answer(asked, 0);
    assertThat(report.isSafe()).isFalse();
    assertThat(report.cells()).noneMatch(LinkedInterval::shownSafe);
  }

  /** A total that is hidden while all its parts are shown is no secret; sums must fit. */
  @Test
  void aHiddenTotalOfShownPartsIsKnownAndShownSumsMustAddUp() {
    LinkedTables tables =
        LinkedTables.builder()
            .addLayers(
                TableLayer.of(
                    "all",
                    EmploymentTable.of(
                        "jobs", List.of("r0"), List.of("i0", "i1"), new double[][] {{3, 4}})))
            .addTables(TableLayout.builder().name("all").addIndustries("i0", "i1").build())
            .build();
    ProtectedTables shown = LinkedSuppression.of(tables, 1);
    List<LinkedCell> cells = new ArrayList<>(shown.cells());
    cells.set(2, LinkedCell.builder().name(cells.get(2).name()).status(CellStatus.HIDDEN).build());
    LinkedAttackReport report = LinkedAttack.on(shown.toBuilder().cells(cells).build());
    assertThat(report.recovered()).hasSize(1);
    assertThat(report.recovered().get(0).range()).isEqualTo("7");
    cells.set(2, shown.cells().get(2).toBuilder().value(8).build());
    assertThatThrownBy(() -> LinkedAttack.on(shown.toBuilder().cells(cells).build()))
        .hasMessageStartingWith("tables.cells must show counts that add up");
  }
}
