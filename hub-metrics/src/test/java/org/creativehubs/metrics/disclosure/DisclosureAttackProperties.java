package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.InvalidValueException;

class DisclosureAttackProperties {

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.upTo(300, 7);
  }

  @Provide
  Arbitrary<EmploymentTable> tiny() {
    return Tables.upTo(3, 3);
  }

  @Property(tries = 300)
  void theTrueCountIsNeverOutsideTheBounds(
      @ForAll("tables") EmploymentTable table,
      @ForAll @DoubleRange(min = 0, max = 0.9) double share,
      @ForAll long seed) {
    int[] hidden = someOf(table, share, seed);
    long[] counts = Tables.counts(table);
    AttackReport report = DisclosureAttack.on(Tables.hiding(table, hidden));
    for (int i = 0; i < hidden.length; i++) {
      CellInterval cell = report.cells().get(i);
      assertThat(counts[hidden[i]]).isBetween(cell.lower(), cell.upper().orElse(Long.MAX_VALUE));
      assertThat(cell.isRecovered()).isEqualTo(cell.isExact()).isEqualTo(!cell.chain().isEmpty());
    }
  }

  /** Counts up to 10 are enough: what is not fixed can move by one. */
  @Property(tries = 60)
  void whatSumsAloneGiveAwayIsTheOnlyCountOfAllTablesThatAddUp(
      @ForAll("tiny") EmploymentTable table,
      @ForAll @DoubleRange(min = 0, max = 0.7) double share,
      @ForAll long seed) {
    int[] hidden = IntStream.of(someOf(table, share, seed)).limit(5).toArray();
    PublishedTable published = Tables.hiding(table, hidden);
    List<long[]> possible = AllTables.behind(published, 10);
    AttackReport report = DisclosureAttack.on(published);
    for (int i = 0; i < hidden.length; i++) {
      int place = hidden[i];
      if (report.cells().get(i).isExact()) {
        assertThat(possible.stream().map(counts -> counts[place]).distinct().toList())
            .containsExactly(report.cells().get(i).lower());
      }
    }
  }

  /** Totals that are shown keep every count small, so that the oracle tries all there are. */
  @Property(tries = 100)
  void theBoundsAreTheLeastAndGreatestCountOfAllTablesThatAddUp(
      @ForAll("tiny") EmploymentTable table,
      @ForAll @DoubleRange(min = 0.2, max = 1) double share,
      @ForAll long seed) {
    int width = table.industries().size() + 1;
    int[] hidden =
        IntStream.of(someOf(table, share, seed))
            .filter(at -> at / width < table.regions().size())
            .limit(7)
            .toArray();
    PublishedTable published = Tables.hiding(table, hidden);
    List<long[]> possible = AllTables.behind(published, 10);
    AttackReport report = DisclosureAttack.on(published);
    for (int i = 0; i < hidden.length; i++) {
      int place = hidden[i];
      CellInterval cell = report.cells().get(i);
      assertThat(possible.stream().mapToLong(counts -> counts[place]).min()).hasValue(cell.lower());
      assertThat(possible.stream().mapToLong(counts -> counts[place]).max())
          .isEqualTo(cell.upper());
    }
  }

  /** A table that shows an end of a range adds up for some counts; beyond the end it does not. */
  @Property(tries = 100)
  void bothEndsOfARangeArePossibleAndNothingBeyondIs(
      @ForAll("tables") EmploymentTable table,
      @ForAll @DoubleRange(min = 0.2, max = 0.9) double share,
      @ForAll long seed) {
    PublishedTable published = Tables.hiding(table, someOf(table, share, seed));
    for (CellInterval cell : DisclosureAttack.on(published).cells()) {
      assertThat(isPossible(published, cell, cell.lower())).isTrue();
      assertThat(cell.lower() == 0 || !isPossible(published, cell, cell.lower() - 1)).isTrue();
      long upper = cell.upper().orElse(1L << 40);
      assertThat(isPossible(published, cell, upper)).isTrue();
      assertThat(cell.upper().isEmpty() || !isPossible(published, cell, upper + 1)).isTrue();
    }
  }

  private static boolean isPossible(PublishedTable table, CellInterval cell, long count) {
    PublishedTable.Builder shown =
        PublishedTable.builder()
            .measure(table.measure())
            .addAllRegions(table.regions())
            .addAllIndustries(table.industries())
            .attacker(table.attacker())
            .method(table.method());
    for (PublishedCell other : table.cells()) {
      boolean isMeant = other.name().equals(cell.name());
      shown.addCells(
          isMeant
              ? PublishedCell.builder()
                  .region(cell.region())
                  .industry(cell.industry())
                  .status(CellStatus.AS_COUNTED)
                  .value(count)
                  .build()
              : other);
    }
    try {
      DisclosureAttack.on(shown.build());
      return true;
    } catch (InvalidValueException impossible) {
      return false;
    }
  }

  private static int[] someOf(EmploymentTable table, double share, long seed) {
    Random random = new Random(seed);
    int cells = (table.regions().size() + 1) * (table.industries().size() + 1);
    return IntStream.range(0, cells).filter(at -> random.nextDouble() < share).toArray();
  }
}
