package org.creativehubs.metrics.linkedtables;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.metrics.disclosure.internal.Moves;
import org.creativehubs.metrics.disclosure.internal.SumRule;

/**
 * The cells of least cost that keep a promise, as a judge sees it. Cells that protect others are
 * shown again, the most expensive first, then each in turn is replaced by less expensive ones. Then
 * all choices are gone through that can cost less: where a hidden cell is too certain with some
 * cells, as many as leave it so are found, and one of the others is hidden, each in turn; a choice
 * is left where what is still asked for makes it cost too much. All of it ends when the work is
 * spent, with the best that was found.
 */
final class LeastCost {

  /** Cells of the largest tables of which all choices are gone through. */
  private static final int MOST_CELLS = 400;

  private final Judge judge;
  private final long[] costs;
  private final BitSet primary;
  private final SumRule sums;

  /** All cells that can be hidden in a choice that keeps the promise. */
  private BitSet usable;

  private BitSet best = new BitSet();
  private long bestCost = Long.MAX_VALUE;
  private final List<Demand> demands = new ArrayList<>();

  /** That one of some cells must be hidden if a cell is. */
  private static final class Demand {
    private final int cell;
    private final int[] others;

    Demand(int cell, int[] others) {
      this.cell = cell;
      this.others = others;
    }
  }

  /**
   * A search.
   *
   * @param costs the cost of each cell; {@link Moves#NEVER} where it may not protect others
   * @param primary the cells that are hidden for their own sake
   */
  LeastCost(Judge judge, long[] costs, BitSet primary, SumRule sums) {
    this.judge = judge;
    this.costs = costs;
    this.primary = primary;
    this.sums = sums;
    this.usable = (BitSet) primary.clone();
    for (int cell = 0; cell < costs.length; cell++) {
      usable.set(cell, primary.get(cell) || costs[cell] != Moves.NEVER);
    }
  }

  /**
   * The cells that stay hidden when each that is too certain is shown, one after the other. No
   * choice among them that keeps the promise holds others, as fewer hidden cells leave each of them
   * no less certain.
   *
   * @return empty if one that is hidden for its own sake is too certain
   */
  private Optional<BitSet> within(BitSet cells) {
    BitSet left = (BitSet) cells.clone();
    for (Optional<Judge.Leak> leak = judge.leak(left, left);
        leak.isPresent();
        leak = judge.leak(left, left)) {
      if (primary.get(leak.get().cell())) {
        return Optional.empty();
      }
      left.clear(leak.get().cell());
    }
    return Optional.of(left);
  }

  /**
   * Why no choice of cells keeps the promise.
   *
   * @return the cell that is too certain even where all is hidden that can be; empty if none is
   */
  Optional<Judge.Leak> impossible() {
    Optional<Judge.Leak> leak = judge.leak(usable, usable);
    while (leak.isPresent() && !primary.get(leak.get().cell())) {
      usable.clear(leak.get().cell());
      leak = judge.leak(usable, usable);
    }
    return leak;
  }

  /** All that can be hidden. */
  BitSet usable() {
    return usable;
  }

  /**
   * The best choice that is found.
   *
   * @param first a choice that keeps the promise, if one is known
   * @param further the work after which the best that was found is taken
   * @return one that costs no more; empty if sums are dominated in all that were found
   */
  Optional<BitSet> find(Optional<BitSet> first, long further) {
    Optional<BitSet> start =
        first.isPresent() ? first : mended(usable).map(all -> cleaned(all, true));
    judge.spendFurther(further);
    start.ifPresent(this::improve);
    if (first.isPresent() && !judge.isSpent()) {
      mended(usable).ifPresent(this::improve);
    }
    if (bestCost < Long.MAX_VALUE && costs.length <= MOST_CELLS && !judge.isSpent()) {
      BitSet shown = new BitSet();
      shown.set(0, costs.length);
      shown.andNot(usable);
      choose((BitSet) primary.clone(), shown);
    }
    return bestCost == Long.MAX_VALUE ? Optional.empty() : Optional.of(best);
  }

  /** A choice with cells shown again until no hidden ones are dominated together. */
  private Optional<BitSet> mended(BitSet cells) {
    return sums.broken(cells).isEmpty() ? Optional.of(cells) : withSums(cleaned(cells, false));
  }

  private Optional<BitSet> withSums(BitSet cells) {
    BitSet left = cells;
    for (Optional<BitSet> line = sums.broken(left); line.isPresent(); line = sums.broken(left)) {
      Optional<BitSet> more = Optional.empty();
      for (int cell : cheapestFirst(line.get())) {
        if (more.isEmpty() && usable.get(cell) && !left.get(cell)) {
          BitSet tried = (BitSet) left.clone();
          tried.set(cell);
          more = within(tried).filter(all -> all.get(cell));
        }
      }
      if (more.isEmpty()) {
        return Optional.empty();
      }
      left = more.get();
    }
    return Optional.of(left);
  }

  private void improve(BitSet cells) {
    BitSet now = cleaned(cells, true);
    take(now);
    boolean isBetter = true;
    while (isBetter && !judge.isSpent()) {
      isBetter = false;
      for (int cell : mostExpensiveFirst(now)) {
        if (!judge.isSpent() && !isBetter) {
          Optional<BitSet> other = without(cell, now);
          if (other.isPresent() && cost(other.get()) < cost(now)) {
            now = other.get();
            take(now);
            isBetter = true;
          }
        }
      }
    }
  }

  private void take(BitSet cells) {
    long cost = cost(cells);
    if (cost < bestCost) {
      bestCost = cost;
      best = (BitSet) cells.clone();
    }
  }

  /** Hides cells that cost less in the place of one. */
  private Optional<BitSet> without(int cell, BitSet cells) {
    BitSet tried = (BitSet) cells.clone();
    for (int at = usable.nextSetBit(0); at >= 0; at = usable.nextSetBit(at + 1)) {
      if (costs[at] < costs[cell]) {
        tried.set(at);
      }
    }
    tried.clear(cell);
    return within(tried)
        .filter(left -> sums.broken(left).isEmpty())
        .map(left -> cleaned(left, true));
  }

  /** Shows what need not be hidden, the most expensive first. */
  private BitSet cleaned(BitSet cells, boolean keepsSums) {
    BitSet left = (BitSet) cells.clone();
    boolean isChanged = true;
    while (isChanged && !judge.isSpent()) {
      isChanged = false;
      for (int cell : mostExpensiveFirst(left)) {
        if (left.get(cell) && !judge.isSpent()) {
          BitSet tried = (BitSet) left.clone();
          tried.clear(cell);
          Optional<BitSet> fewer = within(tried);
          if (fewer.isPresent() && (!keepsSums || sums.broken(fewer.get()).isEmpty())) {
            left = fewer.get();
            isChanged = true;
          }
        }
      }
    }
    return left;
  }

  private int[] mostExpensiveFirst(BitSet cells) {
    return cells.stream()
        .filter(cell -> !primary.get(cell))
        .boxed()
        .sorted(Comparator.comparingLong((Integer cell) -> -costs[cell]))
        .mapToInt(cell -> cell)
        .toArray();
  }

  private int[] cheapestFirst(BitSet cells) {
    return cells.stream()
        .boxed()
        .sorted(Comparator.comparingLong((Integer cell) -> costs[cell]))
        .mapToInt(cell -> cell)
        .toArray();
  }

  private long cost(BitSet cells) {
    long sum = 0;
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      sum = primary.get(cell) ? sum : LongMath.saturatedAdd(sum, costs[cell]);
    }
    return sum;
  }

  /** Goes through all choices that hide some cells and show others, as far as they can be best. */
  private void choose(BitSet hidden, BitSet shown) {
    long cost = cost(hidden);
    while (cost < bestCost) {
      Spending.current().heed();
      if (judge.isSpent()) {
        return;
      }
      Optional<int[]> open = bounded(hidden, shown, cost);
      if (open.isEmpty()) {
        return;
      }
      if (open.get().length > 0) {
        branch(hidden, shown, open.get());
        return;
      }
      if (!ask(hidden)) {
        Optional<BitSet> line = sums.broken(hidden);
        if (line.isEmpty()) {
          take(hidden);
        } else {
          branch(hidden, shown, cheapestFirst(line.get()));
        }
        return;
      }
    }
  }

  /** One of some cells is hidden, each in turn, and those before it shown. */
  private void branch(BitSet hidden, BitSet shown, int[] cells) {
    BitSet others = (BitSet) shown.clone();
    for (int cell : cells) {
      if (!others.get(cell) && !hidden.get(cell)) {
        BitSet with = (BitSet) hidden.clone();
        with.set(cell);
        choose(with, (BitSet) others.clone());
        others.set(cell);
      }
    }
  }

  /**
   * Shows cells that would make a choice cost too much.
   *
   * @return the cells of which one must be hidden, as few as can be, none if nothing more is known
   *     to be asked for; empty if no choice costs less than the best
   */
  private Optional<int[]> bounded(BitSet hidden, BitSet shown, long cost) {
    List<int[]> active = new ArrayList<>();
    judge.work(demands.size());
    for (Demand demand : demands) {
      if (hidden.get(demand.cell) && Arrays.stream(demand.others).noneMatch(hidden::get)) {
        int[] free = Arrays.stream(demand.others).filter(at -> !shown.get(at)).toArray();
        judge.work(demand.others.length);
        if (free.length == 0) {
          return Optional.empty();
        }
        active.add(free);
      }
    }
    active.sort(Comparator.comparingInt(free -> free.length));
    long[] left = costs.clone();
    long bound = cost;
    for (int[] free : active) {
      long least = Long.MAX_VALUE;
      for (int cell : free) {
        least = Math.min(least, left[cell]);
      }
      bound = LongMath.saturatedAdd(bound, least);
      for (int cell : free) {
        left[cell] -= least;
      }
    }
    if (bound >= bestCost) {
      return Optional.empty();
    }
    for (int cell = usable.nextSetBit(0); cell >= 0; cell = usable.nextSetBit(cell + 1)) {
      if (!hidden.get(cell) && left[cell] >= bestCost - bound) {
        shown.set(cell);
      }
    }
    int[] fewest = new int[0];
    for (int[] free : active) {
      int[] still = Arrays.stream(free).filter(at -> !shown.get(at)).toArray();
      if (still.length == 0) {
        return Optional.empty();
      }
      fewest = fewest.length == 0 || still.length < fewest.length ? still : fewest;
    }
    BitSet cells = new BitSet();
    Arrays.stream(fewest).forEach(cells::set);
    return Optional.of(cheapestFirst(cells));
  }

  /** Finds what the hidden cells still ask for; false if they are safe. */
  private boolean ask(BitSet hidden) {
    BitSet left = (BitSet) hidden.clone();
    boolean isAsked = false;
    for (Optional<Judge.Leak> leak = judge.leak(hidden, left);
        leak.isPresent();
        leak = judge.leak(hidden, left)) {
      isAsked = true;
      left.clear(leak.get().cell());
      demands.add(demand(hidden, leak.get()));
    }
    return isAsked;
  }

  /** The cells of which one must be hidden, as few and as expensive as are found. */
  private Demand demand(BitSet hidden, Judge.Leak leak) {
    BitSet held = (BitSet) leak.mayHelp().clone();
    held.and(usable);
    BitSet with = (BitSet) usable.clone();
    with.andNot(held);
    with.or(hidden);
    BitSet others = (BitSet) held.clone();
    for (int cell : cheapestFirst(held)) {
      with.set(cell);
      if (judge.isSafe(leak.cell(), with, leak.who())) {
        with.clear(cell);
      } else {
        others.clear(cell);
      }
    }
    return new Demand(leak.cell(), others.stream().toArray());
  }
}
