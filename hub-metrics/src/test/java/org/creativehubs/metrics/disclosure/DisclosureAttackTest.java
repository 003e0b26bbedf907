package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class DisclosureAttackTest {

  private static final EmploymentTable TABLE =
      Tables.of(
          new double[] {15, 4, 320}, new double[] {120, 61, 38}, new double[] {44, 57, 1_204});

  @Test
  void aSingleHiddenCellFollowsFromItsRowAndOpensTheNext() {
    // r0: i1 alone; column i1: then r1 alone, r1: then i0 alone
    AttackReport report = DisclosureAttack.on(Tables.hiding(TABLE, 1, 5, 4, 0));
    assertThat(report.recovered()).isEmpty();
    report = DisclosureAttack.on(Tables.hiding(TABLE, 1, 5, 4));
    assertThat(report.explanation().toString())
        .isEqualTo(
            """
            Which jobs can be worked out from what is published?
              1. safe if: not known for certain
              2. attacker: zeros may be hidden too, each contributor knows what it contributes
              3. hidden or rounded: 3 cells
              4. r0, i1: row r0 leaves 4 for r0, i1 = 4
              5. r1, i0: column i0 leaves 120 for r1, i0 = 120
              6. r1, i1: row r0 leaves 4 for r0, i1; column i1 leaves 61 for r1, i1 = 61
              7. least room: r0, i1 = 4
              8. recovered: 3 cells\
            """);
  }

  @Test
  void twoGroupsOfHiddenCellsGiveAwayTheCellBetweenThem() {
    double[][] counts = new double[4][4];
    for (double[] row : counts) {
      Arrays.fill(row, 9);
    }
    counts[0][2] = 7;
    // two squares of hidden cells, and r0, i2 between them; every line hides two or more
    PublishedTable published = Tables.hiding(Tables.of(counts), 0, 1, 5, 6, 2, 12, 13, 17, 18);
    AttackReport report = DisclosureAttack.on(published);
    assertThat(report.recovered()).hasSize(1);
    CellInterval found = report.recovered().get(0);
    assertThat(found.name()).isEqualTo("r0, i2");
    assertThat(found.lower()).isEqualTo(7);
    assertThat(found.method()).hasValue(RecoveryMethod.COMBINATION);
    assertThat(found.chain()).hasSize(1);
    assertThat(found.chain().get(0)).endsWith(" together leave 7 for r0, i2");
  }

  @Test
  void zerosGiveThemselvesAway() {
    EmploymentTable table = Tables.of(new double[] {0, 0, 5}, new double[] {2, 3, 6});
    AttackReport report = DisclosureAttack.on(Tables.hiding(table, 0, 1, 4, 5));
    assertThat(report.recovered()).hasSize(4);
    assertThat(report.cells().get(2).method()).hasValue(RecoveryMethod.BOUNDS);
    assertThat(report.cells().get(2).range()).isEqualTo("2");
  }

  @Test
  void boundsThatLieTooCloseCountAsRecovered() {
    EmploymentTable table = Tables.of(new double[] {1, 2, 5}, new double[] {4, 3, 6});
    PublishedTable published = Tables.hiding(table, 0, 1, 4, 5);
    assertThat(DisclosureAttack.on(published).cells())
        .extracting(CellInterval::range)
        .containsExactly("0 to 3", "0 to 3", "2 to 5", "2 to 5");
    assertThat(recovered(published, 3)).isZero();
    assertThat(recovered(published, 4)).isEqualTo(4);
  }

  private static int recovered(PublishedTable table, long width) {
    DisclosureAttackInput input =
        DisclosureAttackInput.builder()
            .table(table)
            .protection(ProtectionPolicy.width(width))
            .build();
    return DisclosureAttack.answer(input).recovered().size();
  }

  @Test
  void theWholeTableGivesCloserBoundsThanItsLinesOneByOne() {
    // two blocks of large hidden counts, and two small ones between them: the sums of rows r0, r1
    // less those of columns i0, i1 leave 2 for both together; no single line tells
    EmploymentTable table =
        Tables.of(
            new double[] {20, 20, 1, 9},
            new double[] {20, 20, 9, 1},
            new double[] {9, 9, 20, 20},
            new double[] {9, 9, 20, 20});
    PublishedTable published = Tables.hiding(table, 0, 1, 2, 5, 6, 8, 12, 13, 17, 18);
    AttackReport report = DisclosureAttack.on(published);
    assertThat(report.cells().get(2).name()).isEqualTo("r0, i2");
    assertThat(report.cells().get(2).range()).isEqualTo("0 to 2");
    assertThat(report.explanation().toString())
        .contains("safe if: not known for certain")
        .contains("least room: r0, i2 = 0 to 2");
    DisclosureAttackInput wider = checked(published, ProtectionPolicy.width(3)).build();
    CellInterval recovered = DisclosureAttack.answer(wider).recovered().get(0);
    assertThat(recovered.name()).isEqualTo("r0, i2");
    assertThat(recovered.method()).hasValue(RecoveryMethod.BOUNDS);
    assertThat(recovered.chain()).last().asString().endsWith(" together leave 0 to 2 for r0, i2");
  }

  @Test
  void aShareOfTheCountIsCheckedAgainstTheTrueCounts() {
    EmploymentTable table = Tables.of(new double[] {1, 2, 5}, new double[] {4, 30, 6});
    PublishedTable published = Tables.hiding(table, 0, 1, 4, 5);
    ProtectionPolicy fifth = ProtectionPolicy.shareOfCount(Ratio.of(1, 5));
    assertThat(DisclosureAttack.answer(checked(published, fifth).counts(table).build()).recovered())
        .extracting(CellInterval::name)
        .containsExactly("r1, i1");
    assertThatThrownBy(() -> checked(published, fifth).build())
        .hasMessage("counts must be given if protection is a share of the count, but was absent");
    EmploymentTable other = Tables.of(new double[] {1, 2, 4}, new double[] {4, 30, 6});
    assertThatThrownBy(() -> checked(published, fifth).counts(other).build())
        .hasMessage("counts must be those shown: r0, i2, 5, but was 4");
    assertThatThrownBy(
            () -> checked(published, fifth).counts(Tables.of(new double[] {1, 2, 4})).build())
        .hasMessage("counts must have the regions and industries of table, but was 1 x 3");
  }

  private static DisclosureAttackInput.Builder checked(
      PublishedTable published, ProtectionPolicy protection) {
    DisclosureAttackInput.Builder input = DisclosureAttackInput.builder();
    input.table(published).protection(protection);
    return input;
  }

  @Test
  void hiddenTotalsLeaveCountsWithoutALimit() {
    AttackReport report =
        DisclosureAttack.on(Tables.hiding(Tables.of(new double[] {5}), 0, 1, 2, 3));
    assertThat(report.cells()).extracting(CellInterval::range).containsOnly("0 or more");
  }

  @Test
  void roundedNumbersCanGiveACountAway() {
    // 2 + 2 is shown as 0 + 0 = 5, or 4 to the nearest 5: each is 2 at most, and they sum to 3 or
    // more
    PublishedTable rounded =
        TableRounding.of(Tables.of(new double[] {2, 2}), RoundingPolicy.bresRelaxed());
    AttackReport report = DisclosureAttack.on(rounded);
    assertThat(report.cells().get(0).range()).isEqualTo("1 to 2");
    assertThat(report.cells().get(2).range()).isEqualTo("3 to 4");
    assertThat(report.isSafe()).isTrue();
    assertThat(recovered(rounded, 2)).isEqualTo(6);
  }

  @Test
  void aTableThatNoCountsGiveIsRefused() {
    PublishedTable shown = PublishedTable.of(Tables.of(new double[] {5, 6}));
    PublishedTable wrong =
        PublishedTable.builder()
            .measure("jobs")
            .addRegions("r0")
            .addIndustries("i0", "i1")
            .method("by hand")
            .addAllCells(shown.cells().subList(0, 2))
            .addCells(
                PublishedCell.builder()
                    .region("r0")
                    .status(CellStatus.AS_COUNTED)
                    .value(12)
                    .build())
            .addAllCells(shown.cells().subList(3, 6))
            .build();
    assertThatThrownBy(() -> DisclosureAttack.on(wrong))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("table.cells must add to their totals, but was row r0");
    assertThatThrownBy(() -> recovered(shown, 0))
        .hasMessage("leastWidth must be from 1 to 2^53, but was 0");
  }
}
