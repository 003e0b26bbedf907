package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.disclosure.internal.Bounds;
import org.creativehubs.metrics.disclosure.internal.CycleMoves;
import org.creativehubs.metrics.disclosure.internal.Insight;
import org.creativehubs.metrics.disclosure.internal.Needs;
import org.junit.jupiter.api.Test;

/** How much more is hidden than the least that protects all, on small tables. */
class SuppressionOptimumTest {

  private static final int TABLES = 40;

  @Test
  void hiddenCountsCostLittleMoreThanTheLeastPossible() {
    for (HidingCost cost : HidingCost.values()) {
      double sum = 0;
      double worst = 0;
      int optimal = 0;
      Random random = new Random(11);
      for (int i = 0; i < TABLES; i++) {
        CellSuppressionInput input =
            CellSuppressionInput.builder()
                .table(table(random, 4, 4 + i % 2))
                .threshold(10)
                .cost(cost)
                .protection(ProtectionPolicy.width(List.of(1L, 5L, 10L).get(i % 3)))
                .build();
        double ratio = ratio(input);
        sum += ratio;
        worst = Math.max(worst, ratio);
        optimal += ratio < 1 + 1e-9 ? 1 : 0;
      }
      assertThat(sum / TABLES).as("mean by " + cost).isBetween(1 - 1e-9, 1.05);
      assertThat(worst).isLessThan(1.5);
      assertThat(optimal).isGreaterThan(TABLES * 3 / 4);
    }
  }

  private static EmploymentTable table(Random random, int rows, int columns) {
    double[][] counts = new double[rows][columns];
    for (double[] row : counts) {
      Arrays.setAll(row, at -> 1 + Math.floor(Math.exp(5 * random.nextDouble())));
    }
    return Tables.of(counts);
  }

  private static double ratio(CellSuppressionInput input) {
    long[] counts = Tables.counts(input.table());
    PublishedTable published = CellSuppression.answer(input);
    BitSet primary = new BitSet();
    BitSet hidden = new BitSet();
    for (int at = 0; at < counts.length; at++) {
      primary.set(at, counts[at] > 0 && counts[at] < input.threshold());
      hidden.set(at, published.cells().get(at).isHidden());
    }
    long[] costs = Arrays.stream(counts).map(input.cost()::of).toArray();
    BitSet usable = new BitSet();
    IntStream.range(0, counts.length).filter(at -> counts[at] > 0).forEach(usable::set);
    int columns = input.table().industries().size() + 1;
    LeastHidden least =
        new LeastHidden(
            costs,
            usable,
            primary,
            ExactRanges.sums(counts.length / columns, columns),
            (cell, with) -> isSafe(input, counts, columns, cell, with));
    BitSet found = least.find();
    return (double) cost(hidden, costs) / Math.max(1, cost(found, costs));
  }

  private static boolean isSafe(
      CellSuppressionInput input, long[] counts, int columns, int cell, BitSet hidden) {
    Bounds bounds = Bounds.of(counts, true, false, input.threshold(), 1L << 40);
    CycleMoves moves = new CycleMoves(counts.length / columns, columns, bounds);
    hidden.stream().forEach(moves::hide);
    Insight stranger = Insight.OF_STRANGERS;
    Needs needs = input.protection().needs(counts, Optional.empty(), Map.of());
    long width = needs.width(cell);
    BitSet used = new BitSet();
    long up = moves.room(cell, true, width, stranger, used);
    return up >= width || up + moves.room(cell, false, width - up, stranger, used) >= width;
  }

  private static long cost(BitSet cells, long[] costs) {
    return cells.stream().mapToLong(cell -> costs[cell]).sum();
  }
}
