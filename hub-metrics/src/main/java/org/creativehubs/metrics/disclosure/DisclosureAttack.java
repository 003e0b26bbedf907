package org.creativehubs.metrics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.disclosure.internal.Insight;
import org.creativehubs.metrics.disclosure.internal.Needs;

/**
 * What could a stranger work out of a published table?
 *
 * <p>Linear elimination finds every cell that follows from sums alone: by one row or column, or by
 * several added and subtracted. Then bounds (counts are whole, a hidden one is at least 1 where
 * zeros are shown, a rounded one lies near what is shown and in its band) are carried through rows
 * and columns until nothing changes, and both are tried again. Last, the whole table is looked at:
 * by shifts along cycles of cells (maximal flows) each hidden cell is brought to its least and
 * greatest count in any table that adds up. So the bounds of a hidden cell are exact: both ends are
 * possible, and nothing beyond them is. Those of a rounded cell are the ones that rows and columns
 * give, and may be wider than the exact ones. A cell is recovered when its bounds lie closer
 * together than the {@link ProtectionPolicy} asks, or end nearer to its count than the dominance
 * rule allows. All in whole numbers.
 *
 * <p>So it goes for a stranger. Where the contributors are known, each of them attacks as well, or
 * each two, knowing what it contributes; of each cell the bounds with least room are told.
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
          .convention("counts are whole; rounded ones lie in their band, near what is shown")
          .convention(
              "attacker: a hidden count is at least 1 where zeros are shown; strangers, then "
                  + "contributors alone or two together; the worst bounds are told")
          .source(
              Source.of(
                  "D. Gusfield, A graph theoretic approach to statistical data security, "
                      + "SIAM Journal on Computing 17, 1988"))
          .cap(Insiders.CAP)
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
    List<PublishedCell> cells = input.table().cells();
    long[] known = input.known();
    Map<Integer, Contributors> contributors = input.contributorsByPosition();
    Needs needs = input.protection().needs(known, input.dominance(), contributors);
    Map<Integer, CellInterval> worst = new TreeMap<>();
    for (Insight insight :
        Insiders.all(known, input.table().width(), contributors, input.attacker())) {
      Attacking attack = new Attacking(input.table(), input.attacker(), insight);
      attack.run();
      for (int at = 0; at < cells.size(); at++) {
        if (cells.get(at).status() != CellStatus.AS_COUNTED && !insight.isOwn(at)) {
          CellInterval found = interval(at, needs, input, attack, insight);
          worst.merge(at, found, (one, other) -> other.slack() < one.slack() ? other : one);
        }
      }
      Spending.current().heed();
    }
    return AttackReport.builder()
        .measure(input.table().measure())
        .protection(input.protection())
        .attacker(input.attacker())
        .addAllCells(worst.values())
        .build();
  }

  private static CellInterval interval(
      int at, Needs needs, DisclosureAttackInput input, Attacking attack, Insight insight) {
    PublishedCell cell = input.table().cells().get(at);
    CellInterval.Builder interval =
        CellInterval.builder()
            .region(cell.region())
            .industry(cell.industry())
            .leastWidth(needs.width(at))
            .addAllInsiders(insight.who())
            .lower(attack.lower[at]);
    if (needs.above(at) > 0) {
      long count = needs.count(at);
      long least = insight.least(at, attack.leastKnown(at));
      interval.mostAtLeast(count + needs.above(at)).leastAtMost(count - needs.below(at, least));
    }
    if (attack.upper[at] != Long.MAX_VALUE) {
      interval.upper(attack.upper[at]);
    }
    CellInterval found = interval.build();
    return found.slack() >= 0
        ? found
        : found.toBuilder().method(attack.method(at)).addAllChain(attack.chain(at)).build();
  }
}
