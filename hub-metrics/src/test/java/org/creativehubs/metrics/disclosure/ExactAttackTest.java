package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.disclosure.internal.Bounds;
import org.junit.jupiter.api.Test;

/**
 * An exact solver of another library attacks what is published: no hidden count is known more
 * closely than promised, and the attack of this library finds the same ranges.
 */
class ExactAttackTest {

  private static final int TABLES = 500;

  @Test
  void plainTablesKeepTheirPromise() {
    Random random = new Random(1);
    for (int i = 0; i < TABLES; i++) {
      attack(table(random, 0), 10, random);
    }
  }

  @Test
  void sparseTablesKeepTheirPromise() {
    Random random = new Random(2);
    for (int i = 0; i < TABLES; i++) {
      attack(table(random, 0.3), 3, random);
    }
  }

  /** A number may be any count less than a step away, in whole tables that add up. */
  @Test
  void roundedTablesAreAttackedExactlyAndControlledOnesGiveNothingAway() {
    Random random = new Random(8);
    for (int i = 0; i < TABLES; i++) {
      EmploymentTable table = table(random, 0.3);
      boolean isControlled = random.nextBoolean();
      RoundingPolicy policy =
          RoundingPolicy.builder()
              .name("own")
              .addBands(RoundingBand.of(1, 2 + random.nextInt(9)))
              .method(isControlled ? RoundingMethod.CONTROLLED : RoundingMethod.RANDOM)
              .source(Source.of("house rule"))
              .build();
      TableRoundingInput.Builder input = TableRoundingInput.builder().table(table).policy(policy);
      if (!isControlled) {
        input.seed(i);
      }
      PublishedTable rounded = TableRounding.answer(input.build());
      AttackReport report = DisclosureAttack.on(rounded);
      ExactRanges exact = exactRounded(rounded, table);
      int width = rounded.width();
      for (CellInterval found : report.cells()) {
        int row = found.region().map(table::regionIndex).orElse(table.regions().size());
        int at = row * width + found.industry().map(table::industryIndex).orElse(width - 1);
        assertThat(found.lower()).isEqualTo(exact.least(at));
        assertThat(found.upper().orElseThrow()).isEqualTo(exact.greatest(at));
        if (isControlled) {
          assertThat(found.isExact()).isFalse();
        }
      }
    }
  }

  private static ExactRanges exactRounded(PublishedTable rounded, EmploymentTable table) {
    int cells = rounded.cells().size();
    long[] least = new long[cells];
    long[] most = new long[cells];
    BitSet all = new BitSet();
    all.set(0, cells);
    for (int at = 0; at < cells; at++) {
      PublishedCell cell = rounded.cells().get(at);
      long step = cell.base().orElse(1);
      least[at] = Math.max(0, cell.value().orElseThrow() - step + 1);
      most[at] = cell.value().orElseThrow() + step - 1;
    }
    int width = rounded.width();
    return new ExactRanges(
        WholeCounts.of(table), all, ExactRanges.sums(cells / width, width), least, most);
  }

  /** Those of the attack, whose ranges are the exact ones, with what each contributor knows. */
  @Test
  void neitherContributorsNorTwoTogetherKnowMoreThanIsPromised() {
    Random random = new Random(7);
    for (int i = 0; i < TABLES; i++) {
      EmploymentTable table = table(random, 0.2);
      CellSuppressionInput input =
          CellSuppressionInput.builder()
              .table(table)
              .threshold(4)
              .attacker(Attacker.builder().together(1 + i % 2).build())
              .dominance(DominanceRule.bres())
              .protection(ProtectionPolicy.width(1 + random.nextInt(4)))
              .addAllContributors(contributors(table, random))
              .build();
      AttackReport report =
          DisclosureAttack.answer(
              DisclosureAttackInput.builder()
                  .table(CellSuppression.answer(input))
                  .protection(input.protection())
                  .dominance(input.dominance())
                  .counts(table)
                  .addAllContributors(input.contributors())
                  .build());
      assertThat(report.recovered()).isEmpty();
    }
  }

  /** One to three enterprises behind some cells, out of five that stand behind several. */
  private static List<Contributors> contributors(EmploymentTable table, Random random) {
    List<Contributors> found = new ArrayList<>();
    for (PublishedCell cell : PublishedTable.of(table).cells()) {
      long count = cell.value().orElseThrow();
      boolean isInner = cell.region().isPresent() && cell.industry().isPresent();
      if (isInner && count > 3 && random.nextInt(3) == 0) {
        int enterprises = 1 + random.nextInt(3);
        Contributors.Builder facts =
            Contributors.builder()
                .region(cell.region())
                .industry(cell.industry())
                .enterprises(enterprises);
        long rest = count;
        for (int i = 0; i < enterprises; i++) {
          long amount = i == enterprises - 1 ? rest : rest - rest / 3;
          facts.addLargest(Contribution.of("E" + (i + random.nextInt(2) * 3), amount));
          rest -= amount;
        }
        found.add(facts.build());
      }
    }
    return found;
  }

  /** Counts of businesses, a share of them 0, 1 or 2. */
  private static EmploymentTable table(Random random, double few) {
    double[][] counts = new double[2 + random.nextInt(4)][2 + random.nextInt(4)];
    for (double[] row : counts) {
      Arrays.setAll(
          row,
          at ->
              random.nextDouble() < few
                  ? random.nextInt(3)
                  : Math.floor(Math.exp(5.3 * random.nextDouble())));
    }
    return Tables.of(counts);
  }

  private static void attack(EmploymentTable table, long threshold, Random random) {
    ProtectionPolicy protection =
        ProtectionPolicy.builder()
            .leastWidth(1 + random.nextInt(10))
            .leastShare(Ratio.of(random.nextInt(6), 10))
            .build();
    Attacker attacker = Attacker.builder().zerosShown(random.nextInt(4) > 0).build();
    PublishedTable published =
        CellSuppression.answer(
            CellSuppressionInput.builder()
                .table(table)
                .threshold(threshold)
                .attacker(attacker)
                .protection(protection)
                .cost(List.of(HidingCost.values()).get(random.nextInt(3)))
                .build());
    long[] counts = Tables.counts(table);
    BitSet hidden = new BitSet();
    for (int at = 0; at < counts.length; at++) {
      hidden.set(at, published.cells().get(at).isHidden());
    }
    if (hidden.isEmpty()) {
      return;
    }
    int columns = published.width();
    Bounds bounds = Bounds.of(counts, attacker.zerosShown(), false, threshold, Long.MAX_VALUE);
    ExactRanges exact =
        new ExactRanges(
            counts,
            hidden,
            ExactRanges.sums(counts.length / columns, columns),
            LongStream.range(0, counts.length).map(at -> bounds.least((int) at)).toArray(),
            LongStream.range(0, counts.length).map(at -> bounds.most((int) at)).toArray());
    int at = 0;
    for (CellInterval cell : DisclosureAttack.on(published).cells()) {
      int place = hidden.nextSetBit(at);
      long least = exact.least(place);
      long greatest = exact.greatest(place);
      assertThat(cell.lower()).isEqualTo(least);
      assertThat(cell.upper().isEmpty()).isEqualTo(greatest > ExactRanges.FAR / 2);
      cell.upper().ifPresent(upper -> assertThat(upper).isEqualTo(greatest));
      assertThat(greatest - least).isGreaterThanOrEqualTo(protection.widthOf(counts[place]));
      at = place + 1;
    }
  }
}
