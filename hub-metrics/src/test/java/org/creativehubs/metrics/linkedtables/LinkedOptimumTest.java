package org.creativehubs.metrics.linkedtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.creativehubs.metrics.disclosure.HidingCost;
import org.creativehubs.metrics.disclosure.LeastHidden;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.junit.jupiter.api.Test;

/** How much more linked suppression hides than the least that keeps the promise. */
class LinkedOptimumTest {

  private static final int TABLES = Integer.getInteger("disclosure.optima", 12);

  @Test
  void hierarchiesCostTheLeastPossible() {
    assertThat(ratio(RandomTables::hierarchical)).isBetween(1 - 1e-9, 1 + 1e-9);
  }

  @Test
  void threeDimensionsCostTheLeastPossible() {
    assertThat(ratio(RandomTables::ofThreeDimensions)).isBetween(1 - 1e-9, 1 + 1e-9);
  }

  @Test
  void linkedTablesCostTheLeastPossible() {
    assertThat(ratio(RandomTables::linked)).isBetween(1 - 1e-9, 1 + 1e-9);
  }

  /** The mean cost of what is hidden by the least possible. */
  private static double ratio(Function<Random, LinkedTables> kind) {
    Random random = new Random(31);
    double sum = 0;
    for (int i = 0; i < TABLES; i++) {
      sum += ratio(kind.apply(random));
    }
    return sum / TABLES;
  }

  private static double ratio(LinkedTables tables) {
    ProtectedTables published =
        LinkedSuppression.answer(
            LinkedSuppressionInput.builder()
                .tables(tables)
                .threshold(5)
                .protection(ProtectionPolicy.width(3))
                .build());
    Frame frame = tables.frame();
    long[] counts = frame.counts(tables.bases());
    long[] costs = new long[counts.length];
    BitSet usable = new BitSet();
    BitSet primary = new BitSet();
    BitSet hidden = new BitSet();
    List<int[]> sums = new ArrayList<>();
    for (int cell = 0; cell < counts.length; cell++) {
      costs[cell] = HidingCost.COUNT.of(counts[cell]);
      usable.set(cell, counts[cell] > 0);
      primary.set(cell, counts[cell] > 0 && counts[cell] < 5);
      hidden.set(cell, published.cells().get(cell).isHidden());
      for (int axis = 0; axis < 3; axis++) {
        int[] parts = frame.partsOf(cell, axis);
        if (parts.length > 1) {
          int[] sum = new int[parts.length + 1];
          sum[0] = cell;
          System.arraycopy(parts, 0, sum, 1, parts.length);
          sums.add(sum);
        }
      }
    }
    if (primary.isEmpty()) {
      return 1;
    }
    BitSet least =
        new LeastHidden(
                costs,
                usable,
                primary,
                sums,
                (cell, cells) -> isSafe(published, counts, cell, cells))
            .find();
    return (double) cost(hidden, costs) / cost(least, costs);
  }

  private static boolean isSafe(ProtectedTables published, long[] counts, int cell, BitSet hidden) {
    List<LinkedCell> cells = new ArrayList<>();
    for (int at = 0; at < counts.length; at++) {
      LinkedCell.Builder one = LinkedCell.builder().name(published.cells().get(at).name());
      cells.add(
          hidden.get(at)
              ? one.status(CellStatus.HIDDEN).build()
              : one.status(CellStatus.AS_COUNTED).value(counts[at]).build());
    }
    LinkedAttackInput input =
        LinkedAttackInput.builder()
            .tables(published.toBuilder().cells(cells).build())
            .protection(ProtectionPolicy.width(3))
            .build();
    int place = (int) hidden.stream().filter(at -> at < cell).count();
    return !LinkedAttack.answer(input).cells().get(place).isRecovered();
  }

  private static long cost(BitSet hidden, long[] costs) {
    return hidden.stream().mapToLong(cell -> costs[cell]).sum();
  }
}
