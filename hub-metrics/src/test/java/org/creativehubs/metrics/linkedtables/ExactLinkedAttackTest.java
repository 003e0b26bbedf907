package org.creativehubs.metrics.linkedtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.creativehubs.metrics.disclosure.ExactRanges;
import org.creativehubs.metrics.disclosure.HidingCost;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.junit.jupiter.api.Test;

/**
 * An exact solver of another library attacks linked tables of each kind: no hidden count is known
 * more closely than promised, and the attack of this library finds the same bounds.
 */
class ExactLinkedAttackTest {

  private static final int TABLES = Integer.getInteger("disclosure.tables", 500);

  @Test
  void tablesWithSubtotalsOfRegionsAndIndustriesKeepTheirPromise() {
    Random random = new Random(3);
    for (int i = 0; i < TABLES; i++) {
      attack(RandomTables.hierarchical(random), List.of(), random);
    }
  }

  @Test
  void tablesOfThreeDimensionsKeepTheirPromise() {
    Random random = new Random(4);
    for (int i = 0; i < TABLES; i++) {
      attack(RandomTables.ofThreeDimensions(random), List.of(), random);
    }
  }

  @Test
  void tablesWithCountsInCommonKeepTheirPromise() {
    Random random = new Random(5);
    for (int i = 0; i < TABLES; i++) {
      attack(RandomTables.linked(random), List.of(), random);
    }
  }

  @Test
  void tablesKeepTheirPromiseWhereItIsSeenWhyACellIsHidden() {
    Random random = new Random(7);
    for (int i = 0; i < TABLES / 5; i++) {
      LinkedTables tables =
          i % 2 == 0 ? RandomTables.hierarchical(random) : RandomTables.linked(random);
      LinkedSuppressionInput drawn = input(tables, List.of(), random);
      LinkedSuppressionInput input =
          drawn.toBuilder()
              .attacker(drawn.attacker().toBuilder().reasonsKnown(true).build())
              .threshold(drawn.protection().leastWidth() + 2 + random.nextInt(4))
              .build();
      NoChoice.orPublished(input).ifPresent(published -> attack(input, published));
    }
  }

  @Test
  void tablesOfThreeDimensionsKeepTheirPromiseInWholeNumbers() {
    Random random = new Random(8);
    for (int i = 0; i < TABLES / 5; i++) {
      LinkedSuppressionInput input =
          LinkedSuppressionInput.builder()
              .tables(RandomTables.ofSmallCounts(random))
              .threshold(3)
              .protection(ProtectionPolicy.width(1 + i % 4))
              .build();
      ProtectedTables published = LinkedSuppression.answer(input);
      ExactRanges exact = exact(input, input.tables().frame(), published);
      exact.inWholeNumbers();
      for (int cell : hiddenIn(published).stream().toArray()) {
        assertThat(exact.greatest(cell) - exact.least(cell))
            .isGreaterThanOrEqualTo(input.protection().leastWidth());
      }
    }
  }

  @Test
  void aSecondReleaseKeepsThePromiseOfTheFirst() {
    Random random = new Random(6);
    int refused = 0;
    for (int done = 0; done < TABLES; ) {
      LinkedTables first = RandomTables.firstRelease(random);
      LinkedSuppressionInput input = input(first, List.of(), random);
      List<CellName> hidden =
          LinkedSuppression.answer(input).hidden().stream().map(LinkedCell::name).toList();
      LinkedSuppressionInput second =
          input.toBuilder().tables(RandomTables.secondRelease(first)).hiddenBefore(hidden).build();
      Optional<ProtectedTables> published = NoChoice.orPublished(second);
      if (published.isEmpty()) {
        refused++;
      } else {
        attack(second, published.get());
        done++;
      }
    }
    assertThat(refused).as("second releases refused").isLessThan(TABLES);
  }

  private static void attack(LinkedTables tables, List<CellName> before, Random random) {
    LinkedSuppressionInput input = input(tables, before, random);
    NoChoice.orPublished(input).ifPresent(published -> attack(input, published));
  }

  private static LinkedSuppressionInput input(
      LinkedTables tables, List<CellName> before, Random random) {
    return LinkedSuppressionInput.builder()
        .tables(tables)
        .threshold(3 + random.nextInt(8))
        .hiddenBefore(before)
        .attacker(Attacker.builder().zerosShown(random.nextInt(4) > 0).together(0).build())
        .protection(
            ProtectionPolicy.builder()
                .leastWidth(1 + random.nextInt(8))
                .leastShare(Ratio.of(random.nextInt(4), 10))
                .build())
        .cost(List.of(HidingCost.values()).get(random.nextInt(3)))
        .build();
  }

  private static void attack(LinkedSuppressionInput input, ProtectedTables published) {
    if (published.hidden().isEmpty()) {
      return;
    }
    boolean isShare = input.protection().dependsOnCount();
    LinkedAttackReport report =
        LinkedAttack.answer(
            LinkedAttackInput.builder()
                .tables(input.attacker().reasonsKnown() ? published : published.publishable())
                .protection(input.protection())
                .counts(Optional.of(input.tables()).filter(counts -> isShare))
                .build());
    assertThat(report.recovered()).isEmpty();
    Frame frame = input.tables().frame();
    long[] counts = frame.counts(input.tables().bases());
    ExactRanges exact = exact(input, frame, published);
    int next = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      if (published.cells().get(cell).isHidden()) {
        LinkedInterval found = report.cells().get(next++);
        long least = exact.least(cell);
        long greatest = exact.greatest(cell);
        assertThat(found.lower()).isEqualTo(least);
        assertThat(found.upper().isEmpty()).isEqualTo(greatest > ExactRanges.FAR / 2);
        found.upper().ifPresent(upper -> assertThat(upper).isEqualTo(greatest));
        assertThat(greatest - least)
            .isGreaterThanOrEqualTo(input.protection().widthOf(counts[cell]));
      }
    }
  }

  private static BitSet hiddenIn(ProtectedTables published) {
    BitSet hidden = new BitSet();
    for (int cell = 0; cell < published.cells().size(); cell++) {
      hidden.set(cell, published.cells().get(cell).isHidden());
    }
    return hidden;
  }

  /** Cells first, then base counts that no table shows by themselves. */
  private static ExactRanges exact(
      LinkedSuppressionInput input, Frame frame, ProtectedTables published) {
    long[] bases = input.tables().bases();
    long[] cells = frame.counts(bases);
    long[] counts = Arrays.copyOf(cells, cells.length + bases.length);
    BitSet hidden = new BitSet();
    long[] least = new long[counts.length];
    long[] most = new long[counts.length];
    Arrays.fill(most, Long.MAX_VALUE);
    Arrays.fill(least, 0, cells.length, input.attacker().zerosShown() ? 1 : 0);
    hidden.set(cells.length, counts.length);
    List<int[]> sums = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      CellStatus status = published.cells().get(cell).status();
      hidden.set(cell, status.isHidden());
      if (input.attacker().reasonsKnown() && status == CellStatus.PRIMARY_BELOW_THRESHOLD) {
        least[cell] = 1;
        most[cell] = input.threshold() - 1;
      } else if (input.attacker().reasonsKnown() && status == CellStatus.SECONDARY) {
        least[cell] = input.attacker().zerosShown() ? input.threshold() : 0;
      }
      int[] of = frame.basesOf(cell);
      int[] sum = new int[of.length + 1];
      sum[0] = cell;
      for (int i = 0; i < of.length; i++) {
        sum[i + 1] = cells.length + of[i];
      }
      sums.add(sum);
    }
    return new ExactRanges(counts, hidden, sums, least, most);
  }
}
