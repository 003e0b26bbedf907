package org.creativehubs.metrics.linkedtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.junit.jupiter.api.Test;

class LinkedTablesTest {

  private static final TableLayer JOBS =
      TableLayer.of(
          "all",
          EmploymentTable.of(
              "jobs",
              List.of("r0", "r1", "r2"),
              List.of("i0", "i1", "i2"),
              new double[][] {{15, 4, 320}, {120, 61, 38}, {44, 57, 1_204}}));
  private static final CodeGroup MERGED =
      CodeGroup.builder()
          .axis(CodeGroup.Axis.INDUSTRY)
          .name("i1 and i2")
          .addMembers("i1", "i2")
          .build();

  private static LinkedTables.Builder jobs() {
    return LinkedTables.builder().addLayers(JOBS).addGroups(MERGED);
  }

  private static TableLayout table(String name, String... industries) {
    return TableLayout.builder()
        .name(name)
        .addRegions("r0", "r1", "r2")
        .addIndustries(industries)
        .build();
  }

  @Test
  void twoReleasesThatAreSafeByThemselvesGiveACountAwayTogether() {
    LinkedTables first = jobs().addTables(table("first", "i0", "i1", "i2")).build();
    ProtectedTables alone = LinkedSuppression.of(first, 10);
    assertThat(LinkedAttack.on(alone).isSafe()).isTrue();
    assertThat(alone.cell(name("r0", "i1")).status()).isEqualTo(CellStatus.PRIMARY_BELOW_THRESHOLD);
    LinkedTables both = first.toBuilder().addTables(table("second", "i0", "i1 and i2")).build();
    LinkedAttackReport report = LinkedAttack.on(shown(alone, both));
    assertThat(report.recovered()).extracting(cell -> cell.name().toString()).contains("r0, i1");
    assertThat(report.recovered().get(0).range()).isIn("4", "15");
    ProtectedTables together = LinkedSuppression.of(both, 10);
    assertThat(LinkedAttack.on(together).isSafe()).isTrue();
    LinkedSuppressionInput after =
        LinkedSuppressionInput.builder()
            .tables(
                both.toBuilder()
                    .tables(
                        List.of(
                            both.tables().get(0).toBuilder().released(true).build(),
                            both.tables().get(1)))
                    .build())
            .threshold(10)
            .addAllHiddenBefore(alone.hidden().stream().map(LinkedCell::name).toList())
            .build();
    ProtectedTables later = LinkedSuppression.answer(after);
    assertThat(LinkedAttack.on(later).isSafe()).isTrue();
    assertThat(later.cells().subList(0, alone.cells().size()))
        .extracting(LinkedCell::isHidden)
        .isEqualTo(alone.cells().stream().map(LinkedCell::isHidden).toList());
  }

  /** Further tables with all their cells shown. */
  private static ProtectedTables shown(ProtectedTables first, LinkedTables both) {
    Frame frame = both.frame();
    long[] counts = frame.counts(both.bases());
    ProtectedTables.Builder all = first.toBuilder().addLayouts(both.tables().get(1));
    for (int cell = first.cells().size(); cell < counts.length; cell++) {
      all.addCells(
          LinkedCell.builder()
              .name(frame.name(cell))
              .status(CellStatus.AS_COUNTED)
              .value(counts[cell])
              .build());
    }
    return all.build();
  }

  private static CellName name(String region, String industry) {
    return CellName.builder().region(region).industry(industry).build();
  }

  @Test
  void aSumThatTwoTablesShowIsOneCell() {
    LinkedTables both =
        jobs().addTables(table("one", "i0", "i1", "i2"), table("two", "i0")).build();
    assertThat(both.frame().size()).isEqualTo(16);
  }

  @Test
  void aSubtotalBelowTheThresholdIsHiddenToo() {
    LinkedTables tables =
        LinkedTables.builder()
            .addLayers(
                TableLayer.of(
                    "all",
                    EmploymentTable.of(
                        "jobs",
                        List.of("r0", "r1", "r2"),
                        List.of("i0", "i1"),
                        new double[][] {{2, 30}, {3, 40}, {90, 80}})))
            .addGroups(
                CodeGroup.builder()
                    .axis(CodeGroup.Axis.REGION)
                    .name("R")
                    .addMembers("r0", "r1")
                    .build())
            .addTables(
                TableLayout.builder()
                    .name("all")
                    .addRegions("r0", "r1", "R", "r2")
                    .addIndustries("i0", "i1")
                    .build())
            .build();
    ProtectedTables published = LinkedSuppression.of(tables, 10);
    assertThat(published.cell(name("R", "i0")).status())
        .isEqualTo(CellStatus.PRIMARY_BELOW_THRESHOLD);
    assertThat(LinkedAttack.on(published).isSafe()).isTrue();
    String json = HubJson.write(published.publishable());
    assertThat(json).doesNotContain("PRIMARY").doesNotContain("SECONDARY").doesNotContain("below");
    assertThat(published.publishable().table().toCsv()).contains("r0,i0").doesNotContain("rimary");
  }

  @Test
  void badTablesAreRefusedByPath() {
    assertThatThrownBy(() -> jobs().addTables(table("one", "i9")).build())
        .hasMessage("tables[0].industries[0] must be a code or a group, but was i9");
    assertThatThrownBy(() -> jobs().addGroups(MERGED).addTables(table("one", "i0")).build())
        .hasMessage(
            "groups[1].name must be another name than those of codes and groups before, but was i1"
                + " and i2");
    assertThatThrownBy(() -> jobs().addTables(table("one", "i0"), table("one", "i1")).build())
        .hasMessageContaining("tables");
    LinkedTables one = jobs().addTables(table("one", "i0")).build();
    assertThatThrownBy(
            () ->
                LinkedSuppressionInput.builder()
                    .tables(one)
                    .threshold(3)
                    .attacker(Attacker.builder().reasonsKnown(true).build())
                    .protection(ProtectionPolicy.width(2))
                    .build())
        .hasMessage(
            "protection.leastWidth must be at most threshold - 2, as attacker.reasonsKnown"
                + " distinguishes small counts, but was 2");
    assertThatThrownBy(
            () ->
                LinkedSuppression.answer(
                    LinkedSuppressionInput.builder()
                        .tables(one)
                        .threshold(3)
                        .addHiddenBefore(name("r0", "i2"))
                        .build()))
        .hasMessage("hiddenBefore[0] must be a cell of a table, but was r0, i2");
  }

  @Test
  void theLargestCountsAndTheWidestProtectionEnd() {
    double most = (1L << 53) - 40;
    LinkedTables tables =
        LinkedTables.builder()
            .addLayers(
                TableLayer.of(
                    "all",
                    EmploymentTable.of(
                        "jobs",
                        List.of("r0", "r1", "r2"),
                        List.of("i0", "i1"),
                        new double[][] {{1, most}, {3, 4}, {5, 6}})))
            .addGroups(
                CodeGroup.builder()
                    .axis(CodeGroup.Axis.REGION)
                    .name("R")
                    .addMembers("r0", "r1")
                    .build())
            .addTables(
                TableLayout.builder()
                    .name("all")
                    .addRegions("r0", "r1", "R", "r2")
                    .addIndustries("i0", "i1")
                    .build())
            .build();
    ProtectionPolicy widest = ProtectionPolicy.width(1L << 53);
    ProtectedTables published =
        LinkedSuppression.answer(
            LinkedSuppressionInput.builder()
                .tables(tables)
                .threshold(2)
                .protection(widest)
                .build());
    LinkedAttackInput attack =
        LinkedAttackInput.builder().tables(published).protection(widest).build();
    assertThat(LinkedAttack.answer(attack).isSafe()).isTrue();
  }

  @Test
  void aGroupOfOneCodeOrOfAllIsTheSameCellUnderEitherName() {
    LinkedTables tables =
        jobs()
            .addGroups(region("only", "r0"), region("all", "r0", "r1", "r2"))
            .addTables(
                TableLayout.builder()
                    .name("by place")
                    .addRegions("r0", "only", "r1", "r2", "all")
                    .addIndustries("i0", "i1", "i2")
                    .build())
            .build();
    LinkedSuppressionInput.Builder input =
        LinkedSuppressionInput.builder().tables(tables).threshold(1);
    ProtectedTables published =
        LinkedSuppression.answer(
            input.addHiddenBefore(name("only", "i1"), name("all", "i1")).build());
    assertThat(published.cell(name("only", "i1"))).isEqualTo(published.cell(name("r0", "i1")));
    assertThat(published.cell(name("r0", "i1")).isHidden()).isTrue();
    assertThat(published.cell(CellName.builder().industry("i1").build()).isHidden()).isTrue();
    assertThatThrownBy(() -> published.cell(name("r9", "i1")))
        .hasMessage("name must be a cell of a table, but was r9, i1");
  }

  private static CodeGroup region(String name, String... members) {
    return CodeGroup.builder().name(name).axis(CodeGroup.Axis.REGION).addMembers(members).build();
  }

  @Test
  void whatAnEarlierReleaseShowsAlthoughItIsSmallIsSaid() {
    LinkedTables tables =
        jobs()
            .addTables(table("first", "i0", "i1", "i2").toBuilder().released(true).build())
            .build();
    ProtectedTables published = LinkedSuppression.of(tables, 10);
    assertThat(published.hidden()).isEmpty();
    assertThat(published.explanation().toString())
        .contains(
            "as counted, below the threshold: an earlier release shows what would be hidden now ="
                + " 1 cell");
    assertThat(LinkedSuppression.of(tables, 2).explanation().toString())
        .doesNotContain("an earlier release");
  }

  @Test
  void aSecondReleaseThatCannotKeepThePromiseIsRefused() {
    LinkedTables tables =
        jobs()
            .addTables(table("first", "i0", "i1", "i2").toBuilder().released(true).build())
            .addTables(table("second", "i0", "i1 and i2"))
            .build();
    LinkedSuppressionInput input =
        LinkedSuppressionInput.builder()
            .tables(tables)
            .threshold(10)
            .addHiddenBefore(name("r0", "i1"))
            .build();
    assertThatThrownBy(() -> LinkedSuppression.answer(input))
        .hasMessage(
            "tables must leave enough cells to hide for r0, i1 to stay as uncertain to strangers as"
                + " is asked, but was 4 with all of them hidden");
  }
}
