package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** What is published is protected against all that its reader knows. */
class AttackerTest {

  private static final EmploymentTable SPARSE =
      Tables.of(new double[] {1, 1, 40}, new double[] {1, 1, 60}, new double[] {50, 70, 90});

  @Test
  void onesThatAShownZeroGivesAwayAreHiddenWithMore() {
    AttackReport before = DisclosureAttack.on(hiding(SPARSE, 0, 1, 4, 5));
    assertThat(before.recovered()).hasSize(4);
    assertThat(before.recovered()).allMatch(cell -> cell.isExact() && cell.lower() == 1);
    PublishedTable published = CellSuppression.of(SPARSE, 3);
    assertThat(published.hidden()).hasSizeGreaterThan(4);
    assertThat(DisclosureAttack.on(published).isSafe()).isTrue();
  }

  /** As {@link Tables#hiding}, with zeros shown. */
  private static PublishedTable hiding(EmploymentTable table, int... places) {
    return Tables.hiding(table, places).toBuilder().attacker(Attacker.ofPublication()).build();
  }

  @Test
  void zerosMayBeHiddenToProtectOthers() {
    EmploymentTable table =
        Tables.of(new double[] {2, 0, 40}, new double[] {0, 2, 60}, new double[] {50, 70, 90});
    Attacker attacker = Attacker.builder().zerosShown(false).build();
    PublishedTable published = CellSuppression.answer(input(table, 3).attacker(attacker).build());
    assertThat(published.hidden())
        .extracting(PublishedCell::name)
        .containsExactly("r0, i0", "r0, i1", "r1, i0", "r1, i1");
    assertThat(DisclosureAttack.on(published).isSafe()).isTrue();
    assertThat(published.notes()).containsExactly("a zero may be hidden to protect others");
  }

  private static CellSuppressionInput.Builder input(EmploymentTable table, long threshold) {
    return CellSuppressionInput.builder().table(table).threshold(threshold);
  }

  @Test
  void whoSeesTheReasonsLearnsNoSmallCount() {
    EmploymentTable table =
        Tables.of(new double[] {2, 9, 40}, new double[] {11, 12, 60}, new double[] {50, 70, 90});
    Attacker attacker = Attacker.builder().reasonsKnown(true).build();
    PublishedTable unaware = CellSuppression.answer(input(table, 4).build());
    DisclosureAttackInput.Builder attack = DisclosureAttackInput.builder().attacker(attacker);
    ProtectionPolicy two = ProtectionPolicy.width(2);
    PublishedTable aware =
        CellSuppression.answer(input(table, 4).attacker(attacker).protection(two).build());
    assertThat(DisclosureAttack.answer(attack.table(aware).protection(two).build()).isSafe())
        .isTrue();
    AttackReport report = DisclosureAttack.answer(attack.table(unaware).build());
    assertThat(report.cells().get(0).upper()).hasValue(3);
    assertThatThrownBy(
            () -> input(table, 4).attacker(attacker).protection(ProtectionPolicy.width(3)).build())
        .hasMessage(
            "protection.leastWidth must be at most threshold - 2, as attacker.reasonsKnown"
                + " distinguishes small counts, but was 3");
  }

  private static final EmploymentTable SINGLES =
      Tables.of(
          new double[] {100, 60, 300}, new double[] {80, 200, 400}, new double[] {500, 600, 700});

  private static CellSuppressionInput.Builder singles() {
    return input(SINGLES, 1)
        .dominance(
            DominanceRule.builder()
                .minimumEnterprises(3)
                .minimumRest(Ratio.ZERO)
                .source(Source.of("house rule"))
                .build())
        .addContributors(one("r0", "i0", Contribution.of(100)))
        .addContributors(one("r0", "i1", Contribution.of(60)));
  }

  private static Contributors one(String region, String industry, Contribution part) {
    return Contributors.builder()
        .region(region)
        .industry(industry)
        .enterprises(1)
        .addLargest(part)
        .build();
  }

  @Test
  void singleEnterprisesDoNotWorkEachOtherOut() {
    CellSuppressionInput input = singles().build();
    AttackReport leak = DisclosureAttack.answer(inside(hiding(SINGLES, 0, 1, 4, 5), input, 1));
    assertThat(leak.recovered())
        .extracting(CellInterval::name)
        .containsExactly("r0, i0", "r0, i1", "r1, i0", "r1, i1");
    assertThat(leak.recovered().get(1).insiders())
        .containsExactly("the only contributor of r0, i0");
    assertThat(leak.recovered().get(1).chain())
        .containsExactly(
            "the only contributor of r0, i0 knows 100 of r0, i0", "row r0 leaves 60 for r0, i1");
    PublishedTable published = CellSuppression.answer(input);
    assertThat(DisclosureAttack.answer(inside(published, input, 1)).isSafe()).isTrue();
    assertThat(published.hidden()).hasSizeGreaterThan(4);
  }

  private static DisclosureAttackInput inside(
      PublishedTable table, CellSuppressionInput input, int together) {
    return DisclosureAttackInput.builder()
        .table(table)
        .attacker(input.attacker().toBuilder().together(together).build())
        .protection(input.protection())
        .dominance(input.dominance())
        .counts(input.table())
        .addAllContributors(input.contributors())
        .build();
  }

  @Test
  void twoTogetherKnowMoreThanEach() {
    CellSuppressionInput.Builder three =
        singles().addContributors(one("r1", "i1", Contribution.of(200)));
    CellSuppressionInput alone = three.build();
    CellSuppressionInput both =
        alone.toBuilder().attacker(Attacker.builder().together(2).build()).build();
    PublishedTable published = CellSuppression.answer(both);
    assertThat(DisclosureAttack.answer(inside(published, both, 2)).isSafe()).isTrue();
    PublishedTable forEach = CellSuppression.answer(alone);
    assertThat(DisclosureAttack.answer(inside(forEach, alone, 1)).isSafe()).isTrue();
    assertThat(DisclosureAttack.answer(inside(forEach, alone, 2)).isSafe()).isFalse();
  }

  @Test
  void aDominatedCountIsOpenAsFarAsTheRuleAsks() {
    EmploymentTable table =
        Tables.of(
            new double[] {850, 2, 300}, new double[] {500, 3, 400}, new double[] {600, 700, 800});
    DominanceRule rule =
        DominanceRule.builder()
            .minimumEnterprises(3)
            .minimumRest(Ratio.of(1, 10))
            .source(Source.of("house rule"))
            .build();
    Contributors of =
        Contributors.builder()
            .region("r0")
            .industry("i0")
            .enterprises(4)
            .addLargest(Contribution.of(800), Contribution.of(40))
            .build();
    assertThat(rule.protection(850, of)).isEqualTo(70);
    CellSuppressionInput input = input(table, 1).dominance(rule).addContributors(of).build();
    CellInterval open =
        DisclosureAttack.answer(inside(CellSuppression.answer(input), input, 1)).cells().get(0);
    assertThat(open.upper().orElseThrow()).isGreaterThanOrEqualTo(920);
    assertThat(open.lower()).isLessThanOrEqualTo(780);
    assertThat(open.mostAtLeast()).isEqualTo(920);
    assertThat(open.leastAtMost()).hasValue(780);
    AttackReport before = DisclosureAttack.answer(inside(hiding(table, 0, 1, 4, 5), input, 1));
    assertThat(before.recovered()).extracting(CellInterval::name).containsExactly("r0, i0");
  }

  @Test
  void theLargestFewAndCoalitionsBreakTheirRules() {
    DominanceRule few =
        DominanceRule.builder()
            .minimumEnterprises(1)
            .minimumRest(Ratio.ZERO)
            .few(2)
            .mostShare(Ratio.of(3, 4))
            .source(Source.of("house rule"))
            .build();
    Contributors cell =
        Contributors.builder()
            .enterprises(9)
            .addLargest(Contribution.of(50), Contribution.of(28), Contribution.of(10))
            .build();
    assertThat(few.isKeptBy(104, cell)).isTrue();
    assertThat(few.isKeptBy(103, cell)).isFalse();
    assertThat(few.protection(100, cell)).isEqualTo(4);
    DominanceRule pairs =
        few.toBuilder()
            .few(OptionalInt.empty())
            .mostShare(Optional.empty())
            .minimumRest(Ratio.of(1, 5))
            .guessers(2)
            .build();
    assertThat(pairs.isKeptBy(98, cell)).isTrue();
    assertThat(pairs.isKeptBy(97, cell)).isFalse();
    assertThat(pairs.protection(97, cell)).isEqualTo(1);
  }

  @Test
  void oneEnterpriseBehindSeveralHiddenCellsOfARowIsNotTheirSum() {
    EmploymentTable table =
        Tables.of(
            new double[] {100, 60, 300}, new double[] {80, 200, 400}, new double[] {500, 600, 700});
    DominanceRule rule =
        DominanceRule.builder()
            .minimumEnterprises(2)
            .minimumRest(Ratio.ZERO)
            .source(Source.of("house rule"))
            .build();
    CellSuppressionInput input =
        input(table, 1)
            .dominance(rule)
            .addContributors(one("r0", "i0", Contribution.of("A", 100)))
            .addContributors(one("r0", "i1", Contribution.of("A", 60)))
            .build();
    PublishedTable published = CellSuppression.answer(input);
    boolean isTotalHidden = published.regionTotal("r0").isHidden();
    assertThat(isTotalHidden || published.cell("r0", "i2").isHidden()).isTrue();
  }

  @Test
  void whatMustBeShownIsShownAndWhatMayNotBeUsedIsHiddenOnlyForItsOwnSake() {
    EmploymentTable table =
        Tables.of(
            new double[] {15, 4, 320}, new double[] {120, 61, 38}, new double[] {44, 57, 1_204});
    assertThat(names(input(table, 10).build()))
        .containsExactly("r0, i0", "r0, i1", "r2, i0", "r2, i1");
    CellSuppressionInput.Builder not = input(table, 10);
    not.addUses(use("r2", "i0", CellUse.Kind.MAY_NOT_USE));
    not.addUses(use("r0", "i1", CellUse.Kind.MAY_NOT_USE));
    assertThat(names(not.build())).contains("r0, i1").doesNotContain("r2, i0");
    CellSuppressionInput.Builder shown = input(table, 10);
    shown.addUses(use("r0", "i1", CellUse.Kind.MUST_SHOW));
    assertThat(names(shown.build())).isEmpty();
    CellSuppressionInput.Builder none = input(table, 10);
    for (String region : List.of("r0", "r1", "r2")) {
      none.addUses(use(region, "i0", CellUse.Kind.MUST_SHOW));
      none.addUses(use(region, "i2", CellUse.Kind.MUST_SHOW));
      none.addUses(CellUse.builder().region(region).kind(CellUse.Kind.MUST_SHOW).build());
    }
    assertThatThrownBy(() -> CellSuppression.answer(none.build()))
        .hasMessageStartingWith(
            "uses must leave enough cells to hide for r0, i1 to stay as uncertain to strangers");
  }

  private static CellUse use(String region, String industry, CellUse.Kind kind) {
    return CellUse.builder().region(region).industry(industry).kind(kind).build();
  }

  private static List<String> names(CellSuppressionInput input) {
    return CellSuppression.answer(input).hidden().stream().map(PublishedCell::name).toList();
  }

  @Test
  void thePublishableFormDoesNotTellWhyACellIsHidden() {
    PublishedTable published = CellSuppression.of(SPARSE, 3);
    EmploymentTable form = published.publishable();
    assertThat(form.unknown().cells())
        .extracting(cell -> cell.flag().orElseThrow().toString())
        .containsOnly("suppressed (mark C, at least 1.0)");
    String json = HubJson.write(form);
    assertThat(json).doesNotContain("PRIMARY").doesNotContain("SECONDARY").doesNotContain("reas");
    assertThat(form.table().toCsv()).contains("C").doesNotContain("rimary");
    EmploymentTable read = HubJson.read(json, EmploymentTable.class);
    PublishedTable seen = PublishedTable.of(read);
    assertThat(seen.cells())
        .filteredOn(PublishedCell::isHidden)
        .extracting(PublishedCell::status)
        .containsOnly(CellStatus.HIDDEN);
    assertThat(DisclosureAttack.on(seen).cells())
        .extracting(CellInterval::range)
        .isEqualTo(
            DisclosureAttack.on(published).cells().stream().map(CellInterval::range).toList());
  }

  @Test
  void numbersThatDoNotAddUpHaveATableButNoPublishableForm() {
    EmploymentTable counts = Tables.of(new double[] {5, 5}, new double[] {15, 25});
    RoundingPolicy tens =
        RoundingPolicy.builder()
            .name("tens")
            .addBands(RoundingBand.of(1, 10))
            .method(RoundingMethod.NEAREST)
            .source(Source.of("invented"))
            .build();
    PublishedTable rounded = TableRounding.of(counts, tens);
    assertThatThrownBy(rounded::publishable)
        .hasMessage(
            "cells must add up to their totals to be publishable, as CONTROLLED makes them; table()"
                + " need not, but was r0, total, 10 of 20 by NEAREST");
    assertThat(rounded.table().toCsv()).contains("r0,10,10,10");
    RoundingPolicy together = tens.toBuilder().method(RoundingMethod.CONTROLLED).build();
    assertThat(TableRounding.of(counts, together).publishable().total()).isEqualTo(50);
  }

  @Test
  void publishedBandsNarrowWhatARoundedNumberCanBe() {
    RoundingPolicy policy =
        RoundingPolicy.builder()
            .name("relaxed")
            .addBands(RoundingBand.of(1, 5), RoundingBand.of(50, 25), RoundingBand.of(250, 50))
            .addBands(RoundingBand.of(500, 100), RoundingBand.of(1_000, 250))
            .method(RoundingMethod.NEAREST)
            .source(Source.of("invented"))
            .build();
    PublishedTable rounded =
        TableRounding.of(Tables.of(new double[] {52, 400}, new double[] {600, 700}), policy);
    assertThat(DisclosureAttack.on(rounded).cells().get(0).range()).isEqualTo("50 to 62");
    rounded = TableRounding.of(Tables.of(new double[] {245, 400}), policy);
    assertThat(DisclosureAttack.on(rounded).cells().get(0).range()).isEqualTo("238 to 249");
  }
}
