package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.disclosure.internal.Crossing;
import org.opentest4j.TestAbortedException;

class CellSuppressionProperties {

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.upTo(300, 7);
  }

  @Provide
  Arbitrary<EmploymentTable> tiny() {
    return Tables.upTo(4, 3);
  }

  @Property(tries = 400)
  void suppressedCellsCannotBeRecovered(
      @ForAll("tables") EmploymentTable table, @ForAll @IntRange(min = 1, max = 60) int threshold) {
    AttackReport report = DisclosureAttack.on(CellSuppression.of(table, threshold));
    assertThat(report.recovered()).isEmpty();
  }

  /** Tries every table of small counts, so it does not rest on the attack. */
  @Property(tries = 60)
  void everyHiddenCellHasTwoPossibleCountsInTablesThatAddUp(
      @ForAll("tiny") EmploymentTable table, @ForAll @IntRange(min = 1, max = 6) int threshold) {
    PublishedTable published = CellSuppression.of(table, threshold);
    List<long[]> possible = AllTables.behind(published, 6);
    for (int at = 0; at < published.cells().size(); at++) {
      int place = at;
      if (published.cells().get(at).isHidden()) {
        assertThat(possible.stream().map(counts -> counts[place]).distinct().count())
            .isGreaterThan(1);
      }
    }
  }

  @Property(tries = 300)
  void noHiddenCellCanBeNarrowedToLessThanThePolicyAsks(
      @ForAll("tables") EmploymentTable table,
      @ForAll @IntRange(min = 1, max = 60) int threshold,
      @ForAll @IntRange(min = 1, max = 90) int width,
      @ForAll @IntRange(min = 0, max = 150) int percent) {
    ProtectionPolicy protection =
        ProtectionPolicy.builder().leastWidth(width).leastShare(Ratio.of(percent, 100)).build();
    PublishedTable published = protectedBy(protection, table, threshold);
    AttackReport report =
        DisclosureAttack.answer(
            DisclosureAttackInput.builder()
                .table(published)
                .protection(protection)
                .counts(Optional.of(table).filter(known -> percent > 0))
                .build());
    assertThat(report.recovered()).isEmpty();
    assertThat(report.cells()).hasSameSizeAs(published.hidden());
  }

  /** Tries every table of small counts, so it rests neither on the attack nor on shifts. */
  @Property(tries = 60)
  void everyHiddenCellSpansTheWidthInTablesThatAddUp(
      @ForAll("tiny") EmploymentTable table,
      @ForAll @IntRange(min = 1, max = 6) int threshold,
      @ForAll @IntRange(min = 1, max = 3) int width) {
    PublishedTable published = protectedBy(ProtectionPolicy.width(width), table, threshold);
    List<long[]> possible = AllTables.behind(published, 8);
    for (int at = 0; at < published.cells().size(); at++) {
      int place = at;
      if (published.cells().get(at).isHidden()) {
        LongSummaryStatistics range =
            possible.stream().mapToLong(counts -> counts[place]).summaryStatistics();
        assertThat(range.getMax() - range.getMin()).isGreaterThanOrEqualTo(width);
      }
    }
  }

  private static PublishedTable protectedBy(
      ProtectionPolicy protection, EmploymentTable table, long threshold) {
    return CellSuppression.answer(
        CellSuppressionInput.builder()
            .table(table)
            .threshold(threshold)
            .protection(protection)
            .build());
  }

  @Property(tries = 200)
  void everyLineWithHiddenCellsHasAtLeastTwo(
      @ForAll("tables") EmploymentTable table, @ForAll @IntRange(min = 1, max = 60) int threshold) {
    PublishedTable published = CellSuppression.of(table, threshold);
    Crossing lines = Lines.of(published).crossing();
    for (int line = 0; line < lines.lines(); line++) {
      int hidden = 0;
      for (int place = 0; place < lines.size(line); place++) {
        hidden += published.cells().get(lines.cell(line, place)).isHidden() ? 1 : 0;
      }
      assertThat(hidden).isNotEqualTo(1);
    }
  }

  @Property(tries = 200)
  void raisingTheThresholdKeepsHiddenWhatIsHiddenForItsOwnSake(
      @ForAll("tables") EmploymentTable table,
      @ForAll @IntRange(min = 1, max = 60) int threshold,
      @ForAll @IntRange(min = 0, max = 60) int more) {
    PublishedTable lower = CellSuppression.of(table, threshold);
    PublishedTable higher = CellSuppression.of(table, (long) threshold + more);
    assertThat(names(higher)).containsAll(primary(lower));
  }

  private static List<String> primary(PublishedTable table) {
    return table.cells().stream()
        .filter(cell -> cell.status().isPrimary())
        .map(PublishedCell::name)
        .toList();
  }

  @Property(tries = 200)
  void publishedCellsKeepTheirCountsAndNoneIsBelowTheThreshold(
      @ForAll("tables") EmploymentTable table, @ForAll @IntRange(min = 1, max = 60) int threshold) {
    long[] counts = Tables.counts(table);
    PublishedTable published = CellSuppression.of(table, threshold);
    for (int at = 0; at < counts.length; at++) {
      PublishedCell cell = published.cells().get(at);
      boolean isSmall = counts[at] > 0 && counts[at] < threshold;
      assertThat(cell.status() == CellStatus.PRIMARY_BELOW_THRESHOLD).isEqualTo(isSmall);
      assertThat(cell.value().orElse(counts[at])).isEqualTo(counts[at]);
    }
  }

  @Property(tries = 200)
  void anotherOrderOfLabelsGivesATableAsSafe(
      @ForAll("tables") EmploymentTable table,
      @ForAll @IntRange(min = 1, max = 60) int threshold,
      @ForAll long seed) {
    List<String> rows = shuffled(table.regions(), seed);
    List<String> columns = shuffled(table.industries(), seed + 1);
    PublishedTable other = CellSuppression.of(table.slice(rows, columns), threshold);
    PublishedTable first = CellSuppression.of(table, threshold);
    assertThat(DisclosureAttack.on(other).isSafe()).isTrue();
    assertThat(other.count(CellStatus.PRIMARY_BELOW_THRESHOLD))
        .isEqualTo(first.count(CellStatus.PRIMARY_BELOW_THRESHOLD));
  }

  @Property(tries = 200)
  void dominatedCellsCannotBeRecoveredAndAHigherThresholdKeepsThemHidden(
      @ForAll("tables") EmploymentTable table,
      @ForAll @IntRange(min = 1, max = 60) int threshold,
      @ForAll long seed) {
    CellSuppressionInput.Builder input =
        CellSuppressionInput.builder().table(table).dominance(DominanceRule.bres());
    Random random = new Random(seed);
    boolean ofTotals = random.nextBoolean();
    for (PublishedCell cell : PublishedTable.of(table).cells()) {
      boolean isOne = cell.region().isPresent() && cell.industry().isPresent() != ofTotals;
      long count = cell.value().orElseThrow();
      if (isOne && count > 0 && random.nextInt(3) == 0) {
        long largest = Math.max(1, (long) (count * random.nextDouble()));
        long rest = count - largest;
        long second = (Math.min(largest, rest) + random.nextInt(2)) / 2;
        second = rest == 0 ? 0 : Math.max(1, second);
        long others = rest == 0 ? 0 : (rest - 1) / second;
        input.addContributors(
            Contributors.builder()
                .region(cell.region())
                .industry(cell.industry())
                .enterprises((int) (2 + others))
                .addLargest(Contribution.of(largest), Contribution.of(second))
                .build());
      }
    }
    CellSuppressionInput first = input.threshold(threshold).build();
    PublishedTable lower = answered(first);
    PublishedTable higher =
        answered(
            CellSuppressionInput.builder()
                .table(table)
                .dominance(first.dominance())
                .addAllContributors(first.contributors())
                .threshold(threshold + 20L)
                .build());
    assertThat(DisclosureAttack.on(lower).isSafe()).isTrue();
    assertThat(DisclosureAttack.on(higher).isSafe()).isTrue();
    assertThat(names(higher)).containsAll(primary(lower));
  }

  /** A table that nothing protects, such as one of two firms, is refused and tells nothing here. */
  private static PublishedTable answered(CellSuppressionInput input) {
    try {
      return CellSuppression.answer(input);
    } catch (InvalidValueException refused) {
      assertThat(refused.field()).isEqualTo("protection");
      throw new TestAbortedException(refused.getMessage(), refused);
    }
  }

  private static List<String> names(PublishedTable table) {
    return table.hidden().stream().map(PublishedCell::name).toList();
  }

  private static List<String> shuffled(List<String> labels, long seed) {
    List<String> shuffled = new ArrayList<>(labels);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
