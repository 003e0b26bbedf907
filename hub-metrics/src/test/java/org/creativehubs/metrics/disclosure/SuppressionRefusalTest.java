package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Whether a promise is refused only where no choice of cells keeps it. */
class SuppressionRefusalTest {

  private static final Attacker SEES_REASONS =
      Attacker.builder().reasonsKnown(true).together(0).build();

  @Test
  void aCountThatOpensOnlyByTwoMovesTogetherIsProtected() {
    // each 3 is 1 to 4, as their sum, 5 to 8, falls by one where the other 3 can rise by one only
    CellSuppressionInput input =
        CellSuppressionInput.builder()
            .table(Tables.of(new double[] {0}, new double[] {3}, new double[] {3}))
            .threshold(5)
            .attacker(SEES_REASONS)
            .protection(ProtectionPolicy.width(3))
            .build();
    PublishedTable published = CellSuppression.answer(input);
    assertThat(attack(published, input).isSafe()).isTrue();
    assertThat(published.hidden()).hasSize(6);
  }

  @Test
  void noPromiseIsRefusedThatSomeChoiceOfCellsKeeps() {
    Random random = new Random(14);
    int refused = 0;
    for (int round = 0; round < 1_500; round++) {
      CellSuppressionInput input = random(random);
      try {
        CellSuppression.answer(input);
      } catch (InvalidValueException refusal) {
        refused++;
        assertThat(choiceThatKeeps(input)).as(refusal.getMessage() + input.table()).isEmpty();
      }
    }
    assertThat(refused).isBetween(50, 500);
  }

  private static CellSuppressionInput random(Random random) {
    double[][] counts = new double[1 + random.nextInt(3)][random.nextInt(3) == 0 ? 2 : 1];
    for (double[] row : counts) {
      for (int at = 0; at < row.length; at++) {
        row[at] = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(6);
      }
    }
    boolean reasonsKnown = random.nextInt(3) > 0;
    CellSuppressionInput.Builder input =
        CellSuppressionInput.builder()
            .table(Tables.of(counts))
            .threshold(5)
            .attacker(
                Attacker.builder()
                    .zerosShown(random.nextInt(3) > 0)
                    .reasonsKnown(reasonsKnown)
                    .together(0)
                    .build())
            .protection(ProtectionPolicy.width(1 + random.nextInt(3)));
    for (String region : Tables.labels("r", counts.length)) {
      if (random.nextInt(4) == 0) {
        input.addUses(CellUse.builder().region(region).kind(CellUse.Kind.MAY_NOT_USE).build());
      }
    }
    return input.build();
  }

  /** The statuses of a choice that an attack cannot break; empty if there is none. */
  private static List<CellStatus> choiceThatKeeps(CellSuppressionInput input) {
    long[] counts = Tables.counts(input.table());
    List<Optional<CellUse.Kind>> uses = CellUse.byPosition(input.table(), input.uses());
    List<Integer> free = new ArrayList<>();
    List<CellStatus> first = new ArrayList<>();
    for (int at = 0; at < counts.length; at++) {
      boolean isSmall = counts[at] > 0 && counts[at] < input.threshold();
      first.add(isSmall ? CellStatus.PRIMARY_BELOW_THRESHOLD : CellStatus.AS_COUNTED);
      boolean isUsable = counts[at] > 0 || !input.attacker().zerosShown();
      if (!isSmall && isUsable && uses.get(at).isEmpty()) {
        free.add(at);
      }
    }
    for (int choice = 0; choice < 1 << free.size(); choice++) {
      List<CellStatus> status = new ArrayList<>(first);
      for (int place = 0; place < free.size(); place++) {
        if ((choice >> place & 1) == 1) {
          status.set(free.get(place), CellStatus.SECONDARY);
        }
      }
      if (attack(published(input, counts, status), input).isSafe()) {
        return status;
      }
    }
    return List.of();
  }

  private static PublishedTable published(
      CellSuppressionInput input, long[] counts, List<CellStatus> status) {
    return PublishedTable.of(
            input.table(),
            at -> {
              PublishedCell.Builder cell = PublishedCell.builder().status(status.get(at));
              return status.get(at).isHidden() ? cell : cell.value(counts[at]);
            })
        .method("tried")
        .threshold(input.threshold())
        .build();
  }

  private static AttackReport attack(PublishedTable published, CellSuppressionInput input) {
    return DisclosureAttack.answer(
        DisclosureAttackInput.builder()
            .table(published)
            .attacker(input.attacker())
            .protection(input.protection())
            .build());
  }

  @Test
  void aCountThatIsSeenToBeHiddenForItsOwnSakeIsAtLeastOneThoughZerosMayBeHidden() {
    CellSuppressionInput input =
        CellSuppressionInput.builder()
            .table(Tables.of(new double[] {1, 30}, new double[] {40, 50}))
            .threshold(5)
            .attacker(SEES_REASONS.toBuilder().zerosShown(false).build())
            .build();
    PublishedTable published = CellSuppression.answer(input);
    assertThat(attack(published, input).cells().get(0).range()).isEqualTo("1 to 4");
  }

  @Test
  void aRefusalNamesTheCellAndWhoKnowsIt() {
    EmploymentTable table = Tables.of(new double[] {3, 30}, new double[] {40, 50});
    CellSuppressionInput.Builder shown = CellSuppressionInput.builder().table(table).threshold(10);
    shown.addUses(CellUse.builder().region("r0").kind(CellUse.Kind.MUST_SHOW).build());
    shown.addUses(
        CellUse.builder().region("r0").industry("i1").kind(CellUse.Kind.MAY_NOT_USE).build());
    assertThatThrownBy(() -> CellSuppression.answer(shown.build()))
        .hasMessage(
            "uses must leave enough cells to hide for r0, i0 to stay as uncertain to strangers as"
                + " is asked, but was 3 with all of them hidden");
    EmploymentTable row = Tables.of(new double[] {3, 4}, new double[] {0, 0});
    CellSuppressionInput.Builder wide =
        CellSuppressionInput.builder()
            .table(row)
            .threshold(10)
            .attacker(SEES_REASONS)
            .protection(ProtectionPolicy.width(8));
    wide.addUses(CellUse.builder().kind(CellUse.Kind.MUST_SHOW).build());
    assertThatThrownBy(() -> CellSuppression.answer(wide.build()))
        .hasMessage(
            "uses must leave enough cells to hide for r0, i0 to stay as uncertain to strangers as"
                + " is asked, but was from 1 to 6 with all of them hidden");
    CellSuppressionInput.Builder rival =
        CellSuppressionInput.builder().table(Tables.of(new double[] {3, 4})).threshold(5);
    rival.addUses(CellUse.builder().region("r0").kind(CellUse.Kind.MUST_SHOW).build());
    rival.addContributors(
        Contributors.builder()
            .region("r0")
            .industry("i0")
            .enterprises(1)
            .addLargest(Contribution.of("A", 3))
            .build());
    assertThatThrownBy(() -> CellSuppression.answer(rival.build()))
        .hasMessage(
            "uses must leave enough cells to hide for r0, i1 to stay as uncertain to contributor A"
                + " as is asked, but was 4 with all of them hidden");
  }

  @Test
  void whatIsShownAgainstTheRulesIsSaidAndWhereContributorsAreNotKnown() {
    EmploymentTable table = Tables.of(new double[] {3, 30}, new double[] {0, 50});
    CellSuppressionInput.Builder input =
        CellSuppressionInput.builder()
            .table(table)
            .threshold(10)
            .addUses(
                CellUse.builder().region("r0").industry("i0").kind(CellUse.Kind.MUST_SHOW).build())
            .addUses(CellUse.builder().industry("i0").kind(CellUse.Kind.MUST_SHOW).build())
            .addUses(CellUse.builder().kind(CellUse.Kind.MUST_SHOW).build());
    assertThat(CellSuppression.answer(input.build()).notes())
        .containsExactly(
            "a zero is shown as it is",
            "below the threshold, yet shown as uses ask: r0, i0; total, i0");
    input.dominance(DominanceRule.bres());
    assertThat(CellSuppression.answer(input.build()).notes())
        .contains(
            "below the threshold or dominated, yet shown as uses ask: r0, i0; total, i0",
            "dominance is looked at in 0 of 8 counts above zero, where contributors are given");
    assertThat(CellSuppression.of(table, 10).notes()).containsExactly("a zero is shown as it is");
  }

  @Test
  void aDominatedTotalThatMustBeShownIsNoReasonToRefuse() {
    CellSuppressionInput.Builder input =
        CellSuppressionInput.builder()
            .table(Tables.of(new double[] {34, 300}, new double[] {30, 400}))
            .threshold(1)
            .attacker(SEES_REASONS)
            .dominance(
                DominanceRule.builder()
                    .minimumEnterprises(2)
                    .minimumRest(Ratio.ZERO)
                    .source(Source.of("invented"))
                    .build());
    input.addContributors(
        Contributors.builder()
            .region("r0")
            .industry("i0")
            .enterprises(1)
            .addLargest(Contribution.of("A", 34))
            .build());
    input.addContributors(
        Contributors.builder()
            .region("r1")
            .industry("i0")
            .enterprises(1)
            .addLargest(Contribution.of("A", 30))
            .build());
    assertThat(CellSuppression.answer(input.build()).industryTotal("i0").isHidden()).isTrue();
    input.addUses(CellUse.builder().industry("i0").kind(CellUse.Kind.MUST_SHOW).build());
    PublishedTable published = CellSuppression.answer(input.build());
    assertThat(published.industryTotal("i0").value()).hasValue(64);
    assertThat(published.cell("r0", "i0").isHidden()).isTrue();
  }

  @Test
  void theTimeOfTheCallerIsHeededWhileTheFirstChoiceIsMade() {
    double[][] counts = new double[60][60];
    for (int row = 0; row < counts.length; row++) {
      Arrays.fill(counts[row], 50);
      for (int at = row % 6; at < counts.length; at += 6) {
        counts[row][at] = 2;
      }
    }
    EmploymentTable table = Tables.of(counts);
    AtomicLong clock = new AtomicLong();
    // 600 small counts, each of which looks at the clock
    Budget budget = Budget.unlimited().within(Duration.ofNanos(500), clock::getAndIncrement);
    assertThatThrownBy(() -> budget.run(() -> CellSuppression.of(table, 10)))
        .isInstanceOf(OverBudgetException.class);
  }
}
