package org.creativehubs.metrics.linkedtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.disclosure.ExactRanges;
import org.creativehubs.metrics.disclosure.internal.Bounds;
import org.creativehubs.metrics.disclosure.internal.Insight;
import org.creativehubs.metrics.disclosure.internal.Needs;
import org.junit.jupiter.api.Test;

/** The judge and an exact solver of another library look at the same hidden cells. */
class JudgeTest {

  private static final int TABLES = 20;

  /** With a + b, b + c, a + c + t and all that is left shown, t changes by twice what a does. */
  private static LinkedTables changingByTwo(int t) {
    LinkedTables.Builder tables =
        LinkedTables.builder()
            .addLayers(
                TableLayer.of(
                    "all",
                    EmploymentTable.of(
                        "jobs",
                        List.of("r"),
                        List.of("a", "b", "c", "t", "e"),
                        new double[][] {{0, 5, 5, t, 5}})));
    for (List<String> members :
        List.of(List.of("a", "b"), List.of("b", "c"), List.of("a", "c", "t"))) {
      tables.addGroups(
          CodeGroup.builder()
              .axis(CodeGroup.Axis.INDUSTRY)
              .name(String.join(" and ", members))
              .addAllMembers(members)
              .build());
    }
    return tables
        .addTables(
            TableLayout.builder()
                .name("all")
                .addIndustries("a and b", "b and c", "a and c and t", "t")
                .build())
        .build();
  }

  @Test
  void aCountThatOnlyBrokenOnesLeaveOpenIsNotSafe() {
    ProtectedTables two = LinkedSuppression.of(changingByTwo(2), 4);
    assertThat(two.hidden()).hasSizeGreaterThan(1);
    ProtectedTables three = LinkedSuppression.of(changingByTwo(3), 4);
    assertThat(three.hidden()).hasSize(1);
    assertThat(LinkedAttack.on(three).isSafe()).isTrue();
  }

  @Test
  void cellsAreSafeWhereWholeCountsLeaveThemSo() {
    Random random = new Random(41);
    for (int i = 0; i < TABLES; i++) {
      LinkedTables tables = RandomTables.ofThreeDimensions(random);
      Frame frame = tables.frame();
      long[] counts = frame.counts(tables.bases());
      int width = 1 + i % 4;
      BitSet hidden = new BitSet();
      for (int cell = 0; cell < counts.length; cell++) {
        hidden.set(cell, counts[cell] > 0 && random.nextInt(4) > 0);
      }
      Judge judge =
          new Judge(
              frame,
              tables.bases(),
              Bounds.of(counts, true, false, 1, 1 << 20),
              new Needs(counts, cell -> width, cell -> 0),
              List.of(Insight.OF_STRANGERS),
              Judge.ENOUGH);
      ExactRanges whole = exact(frame, tables.bases(), hidden);
      whole.inWholeNumbers();
      for (int cell : hidden.stream().toArray()) {
        boolean isSafe = width(whole, cell) >= width;
        assertThat(judge.isSafe(cell, hidden, 0)).as("%s of %s", cell, i).isEqualTo(isSafe);
      }
      assertThat(judge.isUndecided()).isFalse();
    }
  }

  private static long width(ExactRanges ranges, int cell) {
    return ranges.greatest(cell) - ranges.least(cell);
  }

  /** Cells first, then base counts. */
  private static ExactRanges exact(Frame frame, long[] bases, BitSet hidden) {
    long[] cells = frame.counts(bases);
    long[] counts = Arrays.copyOf(cells, cells.length + bases.length);
    BitSet open = (BitSet) hidden.clone();
    open.set(cells.length, counts.length);
    long[] least = new long[counts.length];
    long[] most = new long[counts.length];
    Arrays.fill(most, Long.MAX_VALUE);
    Arrays.fill(least, 0, cells.length, 1);
    List<int[]> sums = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      int[] of = frame.basesOf(cell);
      int[] sum = new int[of.length + 1];
      sum[0] = cell;
      for (int i = 0; i < of.length; i++) {
        sum[i + 1] = cells.length + of[i];
      }
      sums.add(sum);
    }
    return new ExactRanges(counts, open, sums, least, most);
  }
}
