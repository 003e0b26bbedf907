package org.creativehubs.metrics.disclosure;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;

/**
 * What could a stranger work out of a published table?
 *
 * <p>Linear elimination finds every cell that follows from sums alone: by one row or column, or by
 * several added and subtracted. Then bounds (counts are whole and not negative; a rounded count
 * lies near what is shown) are carried through rows and columns until nothing changes, and both are
 * tried again. Last, the whole table is looked at: by shifts along cycles of cells (maximal flows)
 * each hidden cell is brought to its least and greatest count in any table that adds up. So the
 * bounds of a hidden cell are exact: both ends are possible, and nothing beyond them is. Those of a
 * rounded cell are the ones that rows and columns give, and may be wider than the exact ones. A
 * cell is recovered when its bounds lie closer together than the {@link ProtectionPolicy} asks. All
 * in whole numbers.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * AttackReport report = DisclosureAttack.on(CellSuppression.of(jobs, 15));
 * report; // 0 of 4 hidden or rounded cells recovered
 * }</pre>
 */
public final class DisclosureAttack {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<DisclosureAttackInput, AttackReport> ENTRY =
      CatalogEntry.of(
              "disclosure-attack",
              DisclosureAttack.class,
              DisclosureAttackInput.class,
              AttackReport.class)
          .title("Attack on a published table")
          .question("What could a stranger work out of this published table?")
          .convention(
              "protection: bounds closer than its width recover a cell; left out for "
                  + "certainty")
          .convention(
              "hidden: exact, the least and greatest count in all tables that add up; "
                  + "rounded: by lines")
          .convention("counts are whole and not negative; rounded ones lie near what is shown")
          .source(
              Source.of(
                  "D. Gusfield, A graph theoretic approach to statistical data security, "
                      + "SIAM Journal on Computing 17, 1988"))
          .answeredBy(DisclosureAttack::answer);

  private DisclosureAttack() {}

  /**
   * What can be known for certain.
   *
   * @param table the table as it is published
   * @return bounds of every hidden or rounded cell, and how they were found
   */
  public static AttackReport on(PublishedTable table) {
    return answer(DisclosureAttackInput.builder().table(table).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input a published table and how uncertain a count must stay
   * @return bounds of every hidden or rounded cell, and how they were found
   * @throws org.creativehubs.core.value.InvalidValueException if no counts give this table
   */
  public static AttackReport answer(DisclosureAttackInput input) {
    PublishedTable table = input.table();
    Lines lines = Lines.of(table);
    AttackLog log = new AttackLog(lines);
    Attacking attack = new Attacking(table, log, lines);
    attack.run();
    AttackReport.Builder report =
        AttackReport.builder().measure(table.measure()).protection(input.protection());
    long[] widths = input.widths();
    List<PublishedCell> cells = table.cells();
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at).status() != CellStatus.AS_COUNTED) {
        report.addCells(interval(at, widths[at], input, attack, log));
      }
    }
    return report.build();
  }

  private static CellInterval interval(
      int at, long width, DisclosureAttackInput input, Attacking attack, AttackLog log) {
    PublishedCell cell = input.table().cells().get(at);
    CellInterval.Builder interval =
        CellInterval.builder()
            .region(cell.region())
            .industry(cell.industry())
            .leastWidth(width)
            .lower(attack.lower[at]);
    if (attack.upper[at] == Long.MAX_VALUE) {
      return interval.build();
    }
    interval.upper(attack.upper[at]);
    if (attack.upper[at] - attack.lower[at] < width) {
      interval.method(log.method(at)).addAllChain(log.chain(at));
    }
    return interval.build();
  }
}
