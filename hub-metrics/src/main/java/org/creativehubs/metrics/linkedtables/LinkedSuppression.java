package org.creativehubs.metrics.linkedtables;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.creativehubs.metrics.disclosure.internal.Bounds;
import org.creativehubs.metrics.disclosure.internal.Insight;
import org.creativehubs.metrics.disclosure.internal.Moves;
import org.creativehubs.metrics.disclosure.internal.Needs;
import org.creativehubs.metrics.disclosure.internal.SumRule;
import org.creativehubs.metrics.disclosure.internal.Suppressing;

/**
 * Which cells of tables with subtotals, of three dimensions, with counts in common, or of a later
 * release must be hidden so that no small count can be worked out from all of them together?
 *
 * <p>Primary: counts above zero and below the threshold, sums too. Each hidden cell gets the
 * cheapest move that makes it as uncertain as the policy asks: one base count is raised and, on
 * each axis, perhaps another lowered by as much; what changes by it is hidden in every table at
 * once, as a sum that several tables show is one cell. Then what need not be hidden is shown again.
 * Moves are in whole numbers, so every hidden count has at least the range that is promised. What a
 * released table shows stays shown. Nothing is rounded, nothing is undefined.
 *
 * <p>Tables of up to 200,000 cells times base counts are then judged exactly: all moves in whole
 * numbers are looked for, by linear programmes over whole numbers and branching. Cells that need
 * not be hidden are shown, others replaced by less expensive ones, and all choices gone through
 * that could cost less, by branch and bound, until counted work is spent, seconds of it; so small
 * tables, of some forty cells, nearly always hide the least possible, and others no more than the
 * boxes do. Such tables are refused only where it is shown that no choice keeps the promise, as
 * hiding all that can be hidden does not; the message names a cell and who knows it too well. In
 * larger ones, where the work is spent first, and where hidden cells stay dominated together, a
 * promise is refused if no choice was found that keeps it, and the message says that.
 *
 * <p>Contributors are given by base count, and are the same wherever their key is. Each knows its
 * own amounts, and the counts that it makes up alone; every hidden count that is not its own stays
 * as uncertain to it, and to each two if wanted. Where a rule of dominance is given, a cell whose
 * contributors are known and break it is hidden, its range reaches as far above and below as the
 * rule asks, and the hidden cells that add up to a sum that is shown keep the rule together.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of("jobs", List.of("Leeds", "York", "Hull"), List.of("design", "film"),
 *         new double[][] {{30, 4}, {20, 40}, {15, 25}});
 * LinkedTables tables =
 *     LinkedTables.builder()
 *         .addLayers(TableLayer.of("all", jobs))
 *         .addGroups(CodeGroup.builder().axis(CodeGroup.Axis.REGION).name("West")
 *             .addMembers("Leeds", "York").build())
 *         .addTables(TableLayout.builder().name("by place")
 *             .addRegions("Leeds", "York", "Hull", "West").addIndustries("design", "film").build())
 *         .build();
 * LinkedSuppression.of(tables, 10).hidden().size(); // 4
 * }</pre>
 */
public final class LinkedSuppression {

  /** Steps of moves by boxes after which no cheaper choice is looked for. */
  private static final long ENOUGH_WORK = 100_000;

  /** Entries of simplex tables after which the same holds for the exact search. */
  private static final long ENOUGH_SEARCH = 200_000_000;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LinkedSuppressionInput, ProtectedTables> ENTRY =
      CatalogEntry.of(
              "linked-suppression",
              LinkedSuppression.class,
              LinkedSuppressionInput.class,
              ProtectedTables.class)
          .title("Suppression in linked tables")
          .question(
              "Which cells of tables with subtotals or counts in common must be hidden together?")
          .convention("primary: above zero and below the threshold, in any table")
          .convention("a sum that several tables show is hidden in all of them or in none")
          .convention(
              "released: what an earlier release shows stays shown, what it hid stays hidden")
          .convention(
              "protection: every hidden count stays open by leastWidth and by leastShare of it, in "
                  + "whole numbers")
          .convention("primary too: dominated, as far as contributors of base counts are known")
          .convention(
              "attacker: zeros shown or hidden too; reasons of hidden cells known or not;"
                  + " strangers, contributors alone, each or two together")
          .convention("cost: COUNT, ONE or LOGARITHM; secondary cells are chosen to cost little")
          .convention(
              "search: up to 200,000 cells times base counts exactly, all choices until counted"
                  + " work is spent; beyond by moves of boxes")
          .convention(
              "publish the publishable form only: statuses and steps say why a cell is hidden")
          .convention(
              "refused: where hiding all that can be hidden does not keep the promise; beyond that"
                  + " size where none was found")
          .source(
              Source.of(
                  "L. H. Cox, Suppression methodology and statistical disclosure control, "
                      + "Journal of the American Statistical Association 75, 1980"))
          .cap(Frame.CAP)
          .cap(Knowledge.CAP)
          .answeredBy(LinkedSuppression::answer);

  private LinkedSuppression() {}

  /**
   * Tables without counts below a threshold.
   *
   * @param tables counts and tables
   * @param threshold the least count above zero that may be shown; 1 or more
   * @return the tables with hidden cells
   */
  public static ProtectedTables of(LinkedTables tables, long threshold) {
    return answer(LinkedSuppressionInput.builder().tables(tables).threshold(threshold).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts, tables and threshold
   * @return the tables with hidden cells, each with its status
   * @throws InvalidValueException if no choice of cells keeps the promise, or none was found in
   *     tables too large to be judged exactly
   */
  public static ProtectedTables answer(LinkedSuppressionInput input) {
    LinkedTables tables = input.tables();
    Frame frame = tables.frame();
    long[] bases = tables.bases();
    long[] counts = frame.counts(bases);
    CellStatus[] status = statuses(input, frame, bases, counts);
    ProtectedTables.Builder result =
        ProtectedTables.builder()
            .measure(tables.measure())
            .addAllLayers(tables.layerNames())
            .addAllRegions(tables.regions())
            .addAllIndustries(tables.industries())
            .addAllGroups(tables.groups())
            .addAllLayouts(tables.tables())
            .method(
                "counts below "
                    + input.threshold()
                    + (input.dominance().isPresent()
                        ? " or dominated, as far as contributors are given,"
                        : "")
                    + " are hidden, others to protect them")
            .threshold(input.threshold())
            .attacker(input.attacker())
            .protection(input.protection())
            .marker(input.marker());
    for (int cell = 0; cell < counts.length; cell++) {
      LinkedCell.Builder shown = LinkedCell.builder().name(frame.name(cell)).status(status[cell]);
      result.addCells(status[cell].isHidden() ? shown.build() : shown.value(counts[cell]).build());
    }
    return result.build();
  }

  private static CellStatus[] statuses(
      LinkedSuppressionInput input, Frame frame, long[] bases, long[] counts) {
    Knowledge knowledge =
        new Knowledge(
            frame, bases, counts, LinkedContributors.byBase(input.tables(), input.contributors()));
    Needs needs = knowledge.needs(input.protection(), input.dominance());
    BitSet dominated = input.dominance().map(knowledge::dominated).orElseGet(BitSet::new);
    boolean zerosShown = input.attacker().zerosShown();
    long total = Arrays.stream(bases).sum();
    Bounds bounds =
        Bounds.of(
            counts,
            zerosShown,
            input.attacker().reasonsKnown(),
            input.threshold(),
            needs.enough(total));
    BitSet before = hiddenBefore(input, frame);
    BitSet released = new BitSet();
    input.tables().tables().stream()
        .filter(TableLayout::released)
        .forEach(table -> released.or(frame.cellsOf(table)));
    long[] costs = new long[counts.length];
    CellStatus[] status = new CellStatus[counts.length];
    for (int cell = 0; cell < counts.length; cell++) {
      boolean isUsable = !released.get(cell) && (counts[cell] > 0 || !zerosShown);
      costs[cell] = isUsable ? input.cost().of(counts[cell]) : Moves.NEVER;
      boolean isSmall = counts[cell] > 0 && counts[cell] < input.threshold();
      boolean isOpen = before.get(cell) || !released.get(cell);
      status[cell] = before.get(cell) ? CellStatus.SECONDARY : CellStatus.AS_COUNTED;
      if (isOpen && dominated.get(cell)) {
        status[cell] = CellStatus.PRIMARY_DOMINATED;
        bounds.isDominated(cell);
      } else if (isOpen && isSmall) {
        status[cell] = CellStatus.PRIMARY_BELOW_THRESHOLD;
        bounds.isBelow(cell, input.threshold());
      }
      if (before.get(cell) && zerosShown) {
        Check.that(
            counts[cell] > 0,
            Fault.INCONSISTENT,
            "hiddenBefore",
            "be cells above zero, as attacker.zerosShown",
            frame.name(cell));
      }
    }
    SumRule sums = sums(input, frame, counts, knowledge);
    List<Insight> insights = knowledge.insights(input.attacker());
    Suppressing work =
        new Suppressing(
            new BoxMoves(frame, bases, bounds), bounds, needs, insights, costs, sums, ENOUGH_WORK);
    BitSet primary = new BitSet();
    for (int cell = 0; cell < counts.length; cell++) {
      if (status[cell].isHidden()) {
        primary.set(cell);
        work.hideFirst(cell);
      }
    }
    Optional<BitSet> found = work.run();
    if (Judge.isFor(frame)) {
      long enough = found.isPresent() ? ENOUGH_SEARCH : Judge.ENOUGH;
      Judge judge = new Judge(frame, bases, bounds, needs, insights, enough);
      found = exact(judge, costs, primary, sums, found);
    }
    found.orElseThrow(() -> notFound(input)).stream()
        .filter(cell -> !status[cell].isHidden())
        .forEach(cell -> status[cell] = CellStatus.SECONDARY);
    return status;
  }

  /** A choice that costs less, or any where moves by boxes found none. */
  private static Optional<BitSet> exact(
      Judge judge, long[] costs, BitSet primary, SumRule sums, Optional<BitSet> found) {
    LeastCost search = new LeastCost(judge, costs, primary, sums);
    Optional<Judge.Leak> leak = search.impossible();
    if (leak.isPresent() && found.isEmpty() && !judge.isUndecided()) {
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          "tables",
          "leave enough cells to hide for " + judge.words(leak.get()),
          judge.range(leak.get(), search.usable()) + " with all of them hidden");
    }
    return leak.isPresent() ? found : search.find(found, ENOUGH_SEARCH);
  }

  private static SumRule sums(
      LinkedSuppressionInput input, Frame frame, long[] counts, Knowledge knowledge) {
    return input.contributors().isEmpty() || input.dominance().isEmpty()
        ? SumRule.NONE
        : new HiddenSums(frame, counts, input.dominance().get(), knowledge.behind());
  }

  private static BitSet hiddenBefore(LinkedSuppressionInput input, Frame frame) {
    BitSet found = new BitSet();
    for (int i = 0; i < input.hiddenBefore().size(); i++) {
      CellName name = input.hiddenBefore().get(i);
      int cell = frame.cellNamed(name);
      String field = "hiddenBefore[" + i + "]";
      Check.that(cell >= 0, Fault.UNKNOWN_CODE, field, "be a cell of a table", name);
      found.set(cell);
    }
    return found;
  }

  private static InvalidValueException notFound(LinkedSuppressionInput input) {
    return new InvalidValueException(
        Fault.INCONSISTENT,
        "tables",
        "leave cells to hide that protect all others, of which none were found",
        input.protection());
  }
}
