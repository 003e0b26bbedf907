package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CellSuppressionTest {

  private static final EmploymentTable TABLE =
      Tables.of(
          new double[] {15, 4, 320}, new double[] {120, 61, 38}, new double[] {44, 57, 1_204});

  @Test
  void theCheapestCycleHidesASmallCell() {
    // the cycles through r0, i1: 15 + 44 + 57 = 116 is the least sum
    PublishedTable published = CellSuppression.of(TABLE, 10);
    assertThat(published.table().toString().lines().skip(3).map(String::strip))
        .containsExactly(
            "r0        C    C    320    339",
            "r1      120   61     38    219",
            "r2        C    C  1,204  1,305",
            "total   179  122  1,562  1,863");
    assertThat(published.cell("r0", "i1").status()).isEqualTo(CellStatus.PRIMARY_BELOW_THRESHOLD);
    assertThat(published.cell("r2", "i0").status()).isEqualTo(CellStatus.SECONDARY);
    assertThat(published.count(CellStatus.SECONDARY)).isEqualTo(3);
    assertThat(published.hidden()).hasSize(4);
  }

  @Test
  void aWiderProtectionTakesACycleWhoseCellsCanFallAsFar() {
    // 4 rises by 14 as 15 falls to 1, and falls by 3; for more it takes 320 and 38 for them
    EmploymentTable table =
        Tables.of(new double[] {15, 4, 320}, new double[] {20, 61, 38}, new double[] {44, 57, 999});
    assertThat(hiddenFor(ProtectionPolicy.certainty(), table))
        .isEqualTo(hiddenFor(ProtectionPolicy.width(17), table))
        .containsExactly("r0, i0", "r0, i1", "r1, i0", "r1, i1");
    assertThat(hiddenFor(ProtectionPolicy.width(18), table))
        .containsExactly("r0, i1", "r0, i2", "r1, i1", "r1, i2");
  }

  private static List<String> hiddenFor(ProtectionPolicy protection, EmploymentTable table) {
    CellSuppressionInput input =
        CellSuppressionInput.builder().table(table).threshold(10).protection(protection).build();
    return CellSuppression.answer(input).hidden().stream().map(PublishedCell::name).toList();
  }

  @Test
  void aShareOfTheCountIsRoundedUp() {
    ProtectionPolicy fifth = ProtectionPolicy.shareOfCount(Ratio.of(1, 5));
    assertThat(fifth.widthOf(4)).isEqualTo(1);
    assertThat(fifth.widthOf(5)).isEqualTo(1);
    assertThat(fifth.widthOf(6)).isEqualTo(2);
    assertThat(
            ProtectionPolicy.builder().leastWidth(3).leastShare(Ratio.of(1, 5)).build().widthOf(6))
        .isEqualTo(3);
    assertThat(fifth).hasToString("open by 20 % of itself, rounded up, or more");
    assertThat(ProtectionPolicy.width(5)).hasToString("open by 5 or more");
    assertThat(ProtectionPolicy.certainty()).hasToString("not known for certain");
    assertThatThrownBy(() -> ProtectionPolicy.shareOfCount(Ratio.of(-1, 5)))
        .hasMessage("leastShare must be >= 0, but was -0.2");
    assertThatThrownBy(() -> ProtectionPolicy.width(0))
        .hasMessage("leastWidth must be from 1 to 2^53, but was 0");
  }

  @Test
  void noTextTellsAHiddenCount() {
    PublishedTable published = CellSuppression.of(TABLE, 10);
    assertThat(published.explain("r0", "i0").toString())
        .isEqualTo(
            """
            What is published for r0, i0?
              1. method: counts below 10 are hidden, others to protect them
              2. status: another hidden cell could be worked out from it = secondary
              3. published: C\
            """);
  }

  @Test
  void aRowWithOneCountHidesItsTotalToo() {
    PublishedTable published =
        CellSuppression.of(Tables.of(new double[] {3, 0}, new double[] {40, 50}), 5);
    assertThat(published.regionTotal("r0").isHidden()).isTrue();
    assertThat(published.cell("r0", "i1").value()).hasValue(0);
    assertThat(DisclosureAttack.on(published).isSafe()).isTrue();
  }

  @Test
  void aDominatedCellIsHiddenHoweverLargeItIs() {
    PublishedTable published = dominated(1_000, 150);
    assertThat(published.cell("r2", "i2").status()).isEqualTo(CellStatus.PRIMARY_DOMINATED);
    assertThat(dominated(900, 150).cell("r2", "i2").status()).isEqualTo(CellStatus.AS_COUNTED);
    assertThat(DisclosureAttack.on(published).isSafe()).isTrue();
  }

  private static CellSuppressionInput of(
      @Nullable String region, @Nullable String industry, int all, long largest, long second) {
    return input(1_000, 150)
        .threshold(1)
        .addContributors(
            Contributors.builder()
                .region(Optional.ofNullable(region))
                .industry(Optional.ofNullable(industry))
                .enterprises(all)
                .addLargest(Contribution.of(largest), Contribution.of(second))
                .build())
        .build();
  }

  @Test
  void totalsWithFewerOrSmallerContributorsThanTheirPartsAreSaid() {
    assertThat(CellSuppression.answer(of("r2", null, 6, 900, 200)).notes())
        .contains("r2, total has fewer or smaller contributors than r2, i2");
    assertThat(CellSuppression.answer(of(null, "i2", 4, 1_000, 540)).notes())
        .contains("total, i2 has fewer or smaller contributors than r2, i2");
    assertThat(CellSuppression.answer(of("r2", null, 6, 1_000, 150)).notes())
        .noneMatch(note -> note.contains("contributors than"));
  }

  private static PublishedTable dominated(long largest, long second) {
    return CellSuppression.answer(input(largest, second).threshold(1).build());
  }

  private static CellSuppressionInput.Builder input(long largest, long second) {
    return CellSuppressionInput.builder()
        .table(TABLE)
        .dominance(DominanceRule.bres())
        .addContributors(
            Contributors.builder()
                .region("r2")
                .industry("i2")
                .enterprises(5)
                .addLargest(Contribution.of(largest), Contribution.of(second))
                .build());
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> CellSuppression.of(TABLE, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("threshold must be >= 1, but was 0");
    assertThatThrownBy(() -> CellSuppression.of(Tables.of(new double[] {0.5}), 3))
        .hasMessage("table.counts[0][0] must be a whole number, but was 0.5");
    assertThatThrownBy(() -> input(1_000, 205).threshold(1).build())
        .hasMessage("contributors[0] must be at most the count of the cell, 1204, but was 1205");
    assertThatThrownBy(() -> input(1_000, 50).threshold(1).build())
        .hasMessage(
            "contributors[0].largest must leave at most 150 of 1204 to others, as none has more"
                + " than 50, but was 154");
    assertThatThrownBy(() -> of("r0", "i0", 2, 10, 4))
        .hasMessage(
            "contributors[1].largest must add up to the count of the cell, 15, as all enterprises"
                + " are given, but was 14");
    assertThatThrownBy(
            () ->
                Contributors.builder()
                    .enterprises(2)
                    .addLargest(Contribution.of(3), Contribution.of(4))
                    .build())
        .hasMessage("largest[1] must be at most the one before, but was 4");
    assertThatThrownBy(
            () -> {
              CellSuppressionInput.Builder twice = input(1_000, 150).threshold(1);
              twice
                  .addAllContributors(input(1_000, 150).threshold(1).build().contributors())
                  .build();
            })
        .hasMessage("contributors[1] must be of another cell than those before, but was r2, i2");
  }
}
