package org.creativehubs.metrics.linkedtables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.creativehubs.metrics.disclosure.internal.Bounds;
import org.creativehubs.metrics.disclosure.internal.Insight;
import org.creativehubs.metrics.disclosure.internal.Needs;

/**
 * What could a stranger or a contributor work out from published tables that share counts, taken
 * together?
 *
 * <p>Each hidden count is brought to its least and its greatest value in all counts that add up to
 * what all tables show, and to what each contributor knows. Tables with subtotals of one kind are
 * flows, and solved as such whatever their size, in whole numbers. Others are solved by linear
 * programmes, exactly, and rounded inwards to whole numbers; so nothing beyond the bounds is
 * possible, but the counts would have to be whole at once, and the true bounds may be closer. Where
 * what hangs together is too large for that, a cell gets the bounds of the sums nearest to it; they
 * hold, but may be wider than the true ones, and are marked as not exact. Where the true counts are
 * given, other counts that add up are then looked for, which show that a cell is safe. A cell is
 * recovered when its bounds lie closer together than the policy asks, and not decided when that is
 * not known.
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
          .question("What could be worked out from all these tables together?")
          .convention(
              "bounds: the least and greatest count in all counts that add up to what is shown, "
                  + "rounded inwards")
          .convention(
              "attacker: a hidden count is at least 1 where zeros are shown; where reasons are"
                  + " known and told with the threshold, small ones lie below it and secondary ones"
                  + " reach it; strangers, contributors alone, each or two together")
          .convention(
              "size: what hangs together and is too large for true bounds gets wider ones, marked")
          .convention("protection: bounds closer than its width recover a cell")
          .source(
              Source.of(
                  "L. H. Cox, Suppression methodology and statistical disclosure control, "
                      + "Journal of the American Statistical Association 75, 1980"))
          .cap(Frame.CAP)
          .cap(Knowledge.CAP)
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
    return answer(input, Ranges.WHOLE);
  }

  /** The same with exact programmes up to a size of sums times unknown counts. */
  static LinkedAttackReport answer(LinkedAttackInput input, long whole) {
    ProtectedTables tables = input.tables();
    Frame frame = tables.frame();
    long[] bases = input.counts().map(LinkedTables::bases).orElseGet(() -> new long[frame.bases()]);
    Knowledge knowledge =
        new Knowledge(
            frame,
            bases,
            frame.counts(bases),
            input
                .counts()
                .map(counts -> LinkedContributors.byBase(counts, input.contributors()))
                .orElse(Map.of()));
    Needs needs = knowledge.needs(input.protection(), input.dominance());
    Unknowns unknowns = new Unknowns(frame, tables.cells());
    List<Insight> insights = knowledge.insights(input.attacker());
    Optional<Examples> examples =
        input.counts().map(counts -> new Examples(input, frame, counts.bases(), needs, insights));
    Map<Integer, LinkedInterval> worst = new TreeMap<>();
    for (int who = 0; who < insights.size(); who++) {
      Insight insight = insights.get(who);
      Ranges ranges = unknowns.ranges(input, insight, whole);
      Check.that(
          ranges.start(),
          Fault.INCONSISTENT,
          "tables.cells",
          "show counts that add up",
          tables.method());
      for (int cell = 0; cell < frame.size(); cell++) {
        if (tables.cells().get(cell).isHidden() && !insight.isOwn(cell)) {
          LinkedInterval found =
              interval(cell, frame, ranges.of(unknowns.of(cell)), needs, insight, input);
          boolean isShown =
              found.isOpen() && examples.isPresent() && examples.get().isSafe(cell, who);
          worst.merge(
              cell,
              isShown ? found.toBuilder().shownSafe(true).build() : found,
              LinkedAttack::worse);
        }
      }
      Spending.current().heed();
    }
    return LinkedAttackReport.builder()
        .measure(tables.measure())
        .attacker(input.attacker())
        .protection(input.protection())
        .addAllCells(worst.values())
        .build();
  }

  /** The one that is recovered by more, else the one that is not decided, else the closer. */
  private static LinkedInterval worse(LinkedInterval one, LinkedInterval other) {
    boolean isEven = one.isRecovered() || other.isRecovered() || one.isOpen() == other.isOpen();
    if (isEven) {
      return other.slack() < one.slack() ? other : one;
    }
    return other.isOpen() ? other : one;
  }

  /** Looks for counts that add up too, away from the true ones. */
  private static final class Examples {

    private final BoxMoves moves;
    private final Bounds bounds;
    private final Needs needs;
    private final List<Insight> insights;
    private final Optional<Judge> judge;
    private final BitSet hidden = new BitSet();

    Examples(
        LinkedAttackInput input, Frame frame, long[] bases, Needs needs, List<Insight> insights) {
      this.needs = needs;
      this.insights = insights;
      long total = Arrays.stream(bases).sum();
      this.bounds =
          Bounds.of(
              frame.counts(bases),
              input.attacker().zerosShown(),
              input.attacker().reasonsKnown(),
              input.tables().threshold().orElse(1),
              needs.enough(total));
      this.moves = new BoxMoves(frame, bases, bounds);
      this.judge =
          Judge.isFor(frame)
              ? Optional.of(new Judge(frame, bases, bounds, needs, insights, Judge.ENOUGH))
              : Optional.empty();
      for (int cell = 0; cell < frame.size(); cell++) {
        if (input.tables().cells().get(cell).isHidden()) {
          moves.hide(cell);
          hidden.set(cell);
          if (most(input, cell) != Ranges.NONE) {
            bounds.isBelow(cell, input.tables().threshold().orElse(1));
          } else if (input.tables().cells().get(cell).status() != CellStatus.SECONDARY) {
            bounds.isDominated(cell);
          }
        }
      }
    }

    /** Whether they lie as far above and below the count as it must be uncertain. */
    boolean isSafe(int cell, int who) {
      return isSafe(cell, insights.get(who))
          || (judge.isPresent() && judge.get().isSafe(cell, hidden, who));
    }

    private boolean isSafe(int cell, Insight insight) {
      long above = needs.above(cell);
      long below = needs.below(cell, insight.least(cell, bounds.least(cell)));
      long width = needs.width(cell);
      long up = moves.room(cell, true, Math.max(above, width), insight, new BitSet());
      long fall = Math.max(below, width - up);
      return up >= above
          && (fall <= 0 || moves.room(cell, false, fall, insight, new BitSet()) >= fall);
    }
  }

  private static LinkedInterval interval(
      int cell,
      Frame frame,
      Ranges.Range range,
      Needs needs,
      Insight insight,
      LinkedAttackInput input) {
    LinkedInterval.Builder interval =
        LinkedInterval.builder()
            .name(frame.name(cell))
            .leastWidth(needs.width(cell))
            .addAllInsiders(insight.who())
            .exact(range.isExact())
            .lower(range.lower());
    if (needs.above(cell) > 0) {
      long count = needs.count(cell);
      long least = insight.least(cell, least(input, cell));
      interval.mostAtLeast(count + needs.above(cell)).leastAtMost(count - needs.below(cell, least));
    }
    return range.upper() == Ranges.NONE ? interval.build() : interval.upper(range.upper()).build();
  }

  /** The least that everybody knows a hidden count to be. */
  private static long least(LinkedAttackInput input, int cell) {
    long least = input.attacker().zerosShown() ? 1 : 0;
    if (!input.attacker().reasonsKnown()) {
      return least;
    }
    return switch (input.tables().cells().get(cell).status()) {
      case SECONDARY -> least == 0 ? 0 : input.tables().threshold().orElse(1);
      case PRIMARY_BELOW_THRESHOLD, PRIMARY_DOMINATED -> 1;
      default -> least;
    };
  }

  /** The most that everybody knows a hidden count to be; {@link Ranges#NONE} without a limit. */
  private static long most(LinkedAttackInput input, int cell) {
    boolean isBelow =
        input.attacker().reasonsKnown()
            && input.tables().threshold().isPresent()
            && input.tables().cells().get(cell).status() == CellStatus.PRIMARY_BELOW_THRESHOLD;
    return isBelow ? input.tables().threshold().getAsLong() - 1 : Ranges.NONE;
  }

  /** Which number stands for which count that is not shown, and what the numbers add up to. */
  private static final class Unknowns {

    private final Frame frame;
    private final List<LinkedCell> cells;

    /** The number of each base count that no table shows by itself; -1 for others. */
    private final int[] ofBase;

    /** The number of each cell that is hidden; -1 if it is known. */
    private final int[] ofCell;

    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> signs = new ArrayList<>();
    private final long[] right;
    private final int size;

    Unknowns(Frame frame, List<LinkedCell> cells) {
      this.frame = frame;
      this.cells = cells;
      this.ofBase = new int[frame.bases()];
      this.ofCell = new int[cells.size()];
      int next = 0;
      for (int cell = 0; cell < ofCell.length; cell++) {
        ofCell[cell] = cells.get(cell).isHidden() ? next++ : -1;
      }
      for (int base = 0; base < ofBase.length; base++) {
        ofBase[base] = frame.cellOfBase(frame.codes(base)) < 0 ? next++ : -1;
      }
      this.size = next;
      List<Long> sums = new ArrayList<>();
      for (int cell = 0; cell < ofCell.length; cell++) {
        add(cell, sums);
      }
      this.right = sums.stream().mapToLong(sum -> sum).toArray();
    }

    int of(int cell) {
      return ofCell[cell];
    }

    /** That a cell is the sum of its parts: of other cells where they make it up. */
    private void add(int cell, List<Long> sums) {
      int[] bases = frame.basesOf(cell);
      if (bases.length == 1) {
        return;
      }
      int[] parts = frame.partsOf(cell);
      int[] found = new int[Math.max(parts.length, bases.length) + 1];
      int count = 0;
      long sum = cells.get(cell).value().orElse(0);
      if (parts.length > 0) {
        for (int part : parts) {
          sum -= cells.get(part).value().orElse(0);
          count = put(found, count, ofCell[part]);
        }
      } else {
        for (int base : bases) {
          int part = frame.cellOfBase(frame.codes(base));
          sum -= part < 0 ? 0 : cells.get(part).value().orElse(0);
          count = put(found, count, part < 0 ? ofBase[base] : ofCell[part]);
        }
      }
      int[] sign = new int[count + (ofCell[cell] < 0 ? 0 : 1)];
      Arrays.fill(sign, 1);
      if (ofCell[cell] >= 0) {
        sign[count] = -1;
        count = put(found, count, ofCell[cell]);
      }
      rows.add(Arrays.copyOf(found, count));
      signs.add(sign);
      sums.add(sum);
    }

    private static int put(int[] found, int count, int number) {
      if (number >= 0) {
        found[count] = number;
        return count + 1;
      }
      return count;
    }

    Ranges ranges(LinkedAttackInput input, Insight insight, long whole) {
      long[] lower = new long[size];
      long[] upper = new long[size];
      for (int cell = 0; cell < ofCell.length; cell++) {
        if (ofCell[cell] >= 0) {
          lower[ofCell[cell]] = insight.least(cell, least(input, cell));
          upper[ofCell[cell]] = insight.most(cell, most(input, cell));
        }
      }
      for (int base = 0; base < ofBase.length; base++) {
        if (ofBase[base] >= 0) {
          lower[ofBase[base]] = insight.least(ofCell.length + base, 0);
          upper[ofBase[base]] = insight.most(ofCell.length + base, Ranges.NONE);
        }
      }
      return new Ranges(rows, signs, right, lower, upper, whole);
    }
  }
}
