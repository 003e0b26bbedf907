package org.creativehubs.metrics.linkedtables;

import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * What could a stranger work out from published tables that share counts, taken together?
 *
 * <p>Each hidden count is brought to its least and its greatest value in all counts that add up to
 * what all tables show, by linear programmes that are solved exactly, and rounded inwards to whole
 * numbers. So nothing beyond the bounds is possible. In tables with subtotals of one kind both ends
 * are; in others the counts would have to be whole at once, and the true bounds may be closer. A
 * cell is recovered when its bounds lie closer together than the policy asks.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of("jobs", List.of("Leeds", "York", "Hull"), List.of("design", "film"),
 *         new double[][] {{30, 4}, {20, 40}, {15, 25}});
 * LinkedTables tables =
 *     LinkedTables.builder()
 *         .addLayers(TableLayer.of("all", jobs))
 *         .addTables(TableLayout.builder().name("by place")
 *             .addRegions("Leeds", "York", "Hull").addIndustries("design", "film").build())
 *         .build();
 * LinkedAttack.on(LinkedSuppression.of(tables, 10)).isSafe(); // true
 * }</pre>
 */
public final class LinkedAttack {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LinkedAttackInput, LinkedAttackReport> ENTRY =
      CatalogEntry.of(
              "linked-attack",
              LinkedAttack.class,
              LinkedAttackInput.class,
              LinkedAttackReport.class)
          .title("Attack on linked tables")
          .question("What could a stranger work out from all these tables together?")
          .convention(
              "bounds: the least and greatest count in all counts that add up to what is shown, "
                  + "rounded inwards")
          .convention("attacker: a hidden count is at least 1 where zeros are shown")
          .convention("protection: bounds closer than its width recover a cell")
          .source(
              Source.of(
                  "L. H. Cox, Suppression methodology and statistical disclosure control, "
                      + "Journal of the American Statistical Association 75, 1980"))
          .cap(Frame.CAP)
          .cap(Programme.CAP)
          .answeredBy(LinkedAttack::answer);

  private LinkedAttack() {}

  /**
   * What can be known for certain.
   *
   * @param tables the tables as they are published
   * @return bounds of every hidden cell
   */
  public static LinkedAttackReport on(ProtectedTables tables) {
    return answer(LinkedAttackInput.builder().tables(tables).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the tables and how uncertain a count must stay
   * @return bounds of every hidden cell
   * @throws org.creativehubs.core.value.InvalidValueException if no counts give these tables
   */
  public static LinkedAttackReport answer(LinkedAttackInput input) {
    ProtectedTables tables = input.tables();
    Frame frame = tables.frame();
    Unknowns unknowns = new Unknowns(frame, tables.cells(), input.attacker().zerosShown());
    Programme programme = unknowns.programme();
    Check.that(
        programme.start(),
        Fault.INCONSISTENT,
        "tables.cells",
        "show counts that add up",
        tables.method());
    long[] counts = input.counts().map(of -> frame.counts(of.bases())).orElse(new long[0]);
    LinkedAttackReport.Builder report =
        LinkedAttackReport.builder()
            .measure(tables.measure())
            .attacker(input.attacker())
            .protection(input.protection());
    for (int cell = 0; cell < frame.size(); cell++) {
      if (tables.cells().get(cell).isHidden()) {
        LinkedInterval.Builder found =
            LinkedInterval.builder()
                .name(frame.name(cell))
                .leastWidth(input.protection().widthOf(counts.length > 0 ? counts[cell] : 0))
                .lower(programme.best(unknowns.of(cell), false));
        long most = programme.best(unknowns.of(cell), true);
        report.addCells(most == Programme.NONE ? found.build() : found.upper(most).build());
      }
    }
    return report.build();
  }

  /** Which number of the programme stands for which count. */
  private static final class Unknowns {

    private final Frame frame;
    private final List<LinkedCell> cells;
    private final boolean zerosShown;

    /** The number of each base count, of each cell that is hidden; -1 if it is known. */
    private final int[] ofBase;

    private final int[] ofCell;
    private int size;

    Unknowns(Frame frame, List<LinkedCell> cells, boolean zerosShown) {
      this.frame = frame;
      this.cells = cells;
      this.zerosShown = zerosShown;
      this.ofBase = new int[frame.bases()];
      this.ofCell = new int[cells.size()];
      Arrays.fill(ofCell, -1);
      for (int base = 0; base < ofBase.length; base++) {
        int cell = frame.cellOfBase(frame.codes(base));
        boolean isKnown = cell >= 0 && !cells.get(cell).isHidden();
        ofBase[base] = isKnown ? -1 : size++;
        if (cell >= 0) {
          ofCell[cell] = ofBase[base];
        }
      }
    }

    int of(int cell) {
      return ofCell[cell];
    }

    Programme programme() {
      int bases = size;
      int rows = 0;
      int[] sums = new int[cells.size()];
      for (int cell = 0; cell < cells.size(); cell++) {
        int[] of = frame.basesOf(cell);
        if (of.length > 1 && Arrays.stream(of).anyMatch(base -> ofBase[base] >= 0)) {
          sums[rows++] = cell;
          ofCell[cell] = cells.get(cell).isHidden() ? size++ : -1;
        }
      }
      Programme.CAP.check("tables", rows, size);
      long[][] table = new long[rows][size];
      long[] right = new long[rows];
      for (int row = 0; row < rows; row++) {
        fill(table[row], right, row, sums[row]);
      }
      long[] lower = new long[size];
      long[] upper = new long[size];
      Arrays.fill(upper, Programme.NONE);
      for (int cell = 0; cell < cells.size(); cell++) {
        if (ofCell[cell] >= 0 && zerosShown) {
          lower[ofCell[cell]] = 1;
        }
      }
      return bases == 0
          ? new Programme(new long[0][], new long[0], lower, upper)
          : new Programme(table, right, lower, upper);
    }

    private void fill(long[] row, long[] right, int at, int cell) {
      right[at] = cells.get(cell).value().orElse(0);
      for (int base : frame.basesOf(cell)) {
        int known = frame.cellOfBase(frame.codes(base));
        if (ofBase[base] >= 0) {
          row[ofBase[base]] = 1;
        } else {
          right[at] -= cells.get(known).value().orElse(0);
        }
      }
      if (ofCell[cell] >= 0) {
        row[ofCell[cell]] = -1;
      }
    }
  }
}
