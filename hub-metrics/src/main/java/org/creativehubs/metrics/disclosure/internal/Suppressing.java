package org.creativehubs.metrics.disclosure.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.budget.Spending;

/**
 * The work of one suppression. First each hidden cell in turn gets the cheapest move that makes it
 * uncertain enough, and what moves with it is hidden too. Then all that need not be hidden is shown
 * again, the most expensive first. Then, while little work was done, each cell that protects others
 * is forbidden in turn, and what comes out is kept if it costs less. Where moves one by one protect
 * too little, all is hidden that can be, and shown again where it need not be.
 *
 * <p>Each hidden cell rests on tables that might be behind what is published, so a cell is safe for
 * as long as the cells that differ in them are hidden.
 */
public final class Suppressing {

  /** Steps after which no cheaper choice is looked for; counted, so that no clock decides. */
  private final long enoughWork;

  private static final int[] NOTHING = {};

  private final Moves moves;
  private final Bounds bounds;
  private final Needs needs;
  private final List<Insight> insights;
  private final long[] costs;
  private final SumRule sums;
  private final BitSet primary = new BitSet();

  /** The cost of each cell, or zero where it is hidden. */
  private final long[] prices;

  private final BitSet used = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();
  private Start manner = Start.LARGEST_FIRST;
  private State state = new State(new BitSet(), new HashMap<>(), new HashMap<>());
  private Optional<Leak> leak = Optional.empty();

  /** In which order small counts are protected, and by moves of which part of what they lack. */
  private enum Start {
    LARGEST_FIRST(-1, 1),
    SMALLEST_FIRST(1, 1),
    LARGEST_FIRST_BY_HALVES(-1, 2),
    SMALLEST_FIRST_BY_HALVES(1, 2),
    LARGEST_FIRST_BY_PARTS(-1, 8),
    SMALLEST_FIRST_BY_PARTS(1, 8);

    private final int order;
    private final int parts;

    Start(int order, int parts) {
      this.order = order;
      this.parts = parts;
    }
  }

  /**
   * A cell that somebody knows too closely even where all is hidden that can be.
   *
   * @param cell the cell, hidden for its own sake
   * @param insight who knows it
   * @param below how far it may lie below its count
   * @param above how far above, at most as far as was asked
   */
  public record Leak(int cell, Insight insight, long below, long above) {}

  /** Who lacks what for a cell: a rise, or a fall, or one of both; zero where it does not help. */
  private record Lack(Insight insight, long rise, long fall) {}

  /**
   * What is hidden, on which cells each rests, and which rest on each.
   *
   * @param hidden the hidden cells
   * @param rests for each hidden cell those that move in the tables it rests on
   * @param users for each cell those that rested on it, and may do so still
   */
  private record State(BitSet hidden, Map<Integer, int[]> rests, Map<Integer, Set<Integer>> users) {

    State copy() {
      Map<Integer, Set<Integer>> copied = new HashMap<>();
      users.forEach((cell, by) -> copied.put(cell, new HashSet<>(by)));
      return new State((BitSet) hidden.clone(), new HashMap<>(rests), copied);
    }

    void rest(int cell, int... on) {
      rests.put(cell, on);
      for (int at : on) {
        users.computeIfAbsent(at, key -> new HashSet<>()).add(cell);
      }
    }

    int[] usersOf(int cell) {
      return users.getOrDefault(cell, Set.of()).stream()
          .mapToInt(by -> by)
          .filter(by -> by != cell && hidden.get(by) && restsOn(by, cell))
          .sorted()
          .toArray();
    }

    private boolean restsOn(int by, int cell) {
      return Arrays.binarySearch(rests.getOrDefault(by, NOTHING), cell) >= 0;
    }
  }

  /**
   * A suppression of which nothing is done.
   *
   * @param costs the cost of hiding each cell; {@link Moves#NEVER} where it may not protect others
   * @param enoughWork steps of the moves after which no cheaper choice is looked for
   */
  public Suppressing(
      Moves moves,
      Bounds bounds,
      Needs needs,
      List<Insight> insights,
      long[] costs,
      SumRule sums,
      long enoughWork) {
    this.enoughWork = enoughWork;
    this.moves = moves;
    this.bounds = bounds;
    this.needs = needs;
    this.insights = insights;
    this.costs = costs;
    this.sums = sums;
    this.prices = costs.clone();
  }

  /** A cell is hidden for its own sake. */
  public void hideFirst(int cell) {
    primary.set(cell);
    hide(cell);
  }

  private void hide(int cell) {
    state.hidden().set(cell);
    prices[cell] = 0;
    moves.hide(cell);
    open.add(cell);
  }

  private void show(int cell) {
    state.hidden().clear(cell);
    prices[cell] = costs[cell];
    moves.show(cell);
  }

  /**
   * Hides what must be hidden.
   *
   * @return the hidden cells; empty if a cell cannot be protected
   */
  public Optional<BitSet> run() {
    State start = state.copy();
    Optional<BitSet> best = Optional.empty();
    for (Start way : Start.values()) {
      if (best.isEmpty() || moves.work() < enoughWork) {
        restore(start.copy());
        manner = way;
        open.addAll(primary.stream().boxed().toList());
        if (find() && best.map(other -> cost(state.hidden()) < cost(other)).orElse(true)) {
          best = Optional.of((BitSet) state.hidden().clone());
        }
      }
    }
    if (best.isEmpty()) {
      restore(start);
      if (findFromAll()) {
        best = Optional.of((BitSet) state.hidden().clone());
      }
    }
    return best;
  }

  /** Why there is no choice, where that is shown: a cell that no choice protects. */
  public Optional<Leak> leak() {
    return leak;
  }

  private boolean find() {
    return protect() && finish();
  }

  private boolean finish() {
    clean();
    while (improve()) {
      Spending.current().heed();
    }
    return true;
  }

  /**
   * Hides all that can be, and shows each cell that is too certain even so. No choice that keeps
   * the promise hides one of those, as fewer hidden cells leave each of them no less certain. So if
   * one remains that is hidden for its own sake, there is no choice.
   */
  private boolean findFromAll() {
    for (int cell = 0; cell < costs.length; cell++) {
      if (!state.hidden().get(cell) && costs[cell] != Moves.NEVER) {
        hide(cell);
      }
    }
    open.clear();
    open.addAll(primary.stream().boxed().toList());
    state.hidden().stream().filter(cell -> !primary.get(cell)).forEach(open::add);
    while (!open.isEmpty()) {
      Spending.current().heed();
      int cell = open.poll();
      Optional<Lack> lack = state.hidden().get(cell) ? lack(cell) : Optional.empty();
      if (lack.isPresent() && primary.get(cell)) {
        leak = Optional.of(leak(cell, lack.get().insight()));
        open.clear();
        return false;
      }
      if (lack.isPresent()) {
        show(cell);
        Arrays.stream(state.usersOf(cell)).forEach(open::add);
      }
    }
    if (sums.broken(state.hidden()).isPresent()) {
      clean(SumRule.NONE);
      open.addAll(state.hidden().stream().boxed().toList());
      if (!protect()) {
        open.clear();
        return false;
      }
    }
    return finish();
  }

  private Leak leak(int cell, Insight insight) {
    long most = bounds.most(cell);
    long below = moves.room(cell, false, most, insight, new BitSet());
    long above = moves.room(cell, true, most, insight, new BitSet());
    return new Leak(cell, insight, below, above);
  }

  /** Protects what is not looked at yet in the order of its counts, then what was hidden for it. */
  private boolean protect() {
    List<Integer> first = new ArrayList<>(open);
    open.clear();
    first.sort(Comparator.comparingLong((Integer cell) -> manner.order * bounds.counts[cell]));
    open.addAll(first);
    while (!open.isEmpty()) {
      Spending.current().heed();
      int cell = open.poll();
      if (state.hidden().get(cell) && !protect(cell)) {
        return false;
      }
      if (open.isEmpty() && !keepSums()) {
        return false;
      }
    }
    return true;
  }

  private boolean keepSums() {
    Optional<BitSet> broken = sums.broken(state.hidden());
    if (broken.isEmpty()) {
      return true;
    }
    int cheapest =
        broken.get().stream()
            .filter(cell -> !state.hidden().get(cell) && costs[cell] != Moves.NEVER)
            .boxed()
            .min(Comparator.comparingLong(cell -> costs[cell]))
            .orElse(-1);
    if (cheapest >= 0) {
      hide(cheapest);
    }
    return cheapest >= 0;
  }

  private boolean protect(int cell) {
    for (Optional<Lack> lack = lack(cell); lack.isPresent(); lack = lack(cell)) {
      Spending.current().heed();
      BitSet way = new BitSet();
      for (int parts = manner.parts; parts > 0 && way.isEmpty(); parts /= 2) {
        way = cheapest(cell, lack.get(), parts);
        way.andNot(state.hidden());
      }
      if (way.isEmpty()) {
        way = cheapest(cell, lack.get(), Integer.MAX_VALUE);
        way.andNot(state.hidden());
      }
      if (way.isEmpty()) {
        return false;
      }
      way.stream().forEach(this::hide);
    }
    return true;
  }

  /** The cheaper of a rise and a fall by a part of what is lacking. */
  private BitSet cheapest(int cell, Lack lack, int parts) {
    BitSet up = way(cell, true, part(lack.rise(), parts), lack.insight());
    BitSet down = way(cell, false, part(lack.fall(), parts), lack.insight());
    return price(down) < price(up) ? down : up;
  }

  private static long part(long amount, int parts) {
    return amount / parts + (amount % parts == 0 ? 0 : 1);
  }

  private BitSet way(int cell, boolean up, long amount, Insight insight) {
    return amount == 0 || bounds.room(cell, up, insight) < amount
        ? new BitSet()
        : moves.way(cell, up, amount, insight, prices);
  }

  private long price(BitSet way) {
    return way.isEmpty() ? Moves.NEVER : way.stream().mapToLong(cell -> prices[cell]).sum();
  }

  /** What a cell lacks for the first who would know it too well; else it rests on what moves. */
  private Optional<Lack> lack(int cell) {
    used.clear();
    for (Insight insight : insights) {
      Optional<Lack> lack = insight.isOwn(cell) ? Optional.empty() : lack(cell, insight);
      if (lack.isPresent()) {
        return lack;
      }
    }
    state.rest(cell, used.stream().toArray());
    return Optional.empty();
  }

  private Optional<Lack> lack(int cell, Insight insight) {
    long above = needs.above(cell);
    long below = needs.below(cell, insight.least(cell, bounds.least[cell]));
    long width = needs.width(cell);
    long up = moves.room(cell, true, Math.max(above, width), insight, used);
    if (up < above) {
      return Optional.of(new Lack(insight, above, 0));
    }
    long fall = Math.max(below, width - up);
    long down = fall <= 0 ? 0 : moves.room(cell, false, fall, insight, used);
    if (down >= fall) {
      return Optional.empty();
    }
    return Optional.of(new Lack(insight, down < below ? 0 : width - down, fall));
  }

  /** Shows all that need not be hidden, the most expensive first, until nothing changes. */
  private void clean() {
    clean(sums);
  }

  private void clean(SumRule kept) {
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (int cell : secondary()) {
        isChanged |= reveal(cell, kept);
      }
      Spending.current().heed();
    }
  }

  private int[] secondary() {
    return state.hidden().stream()
        .filter(cell -> !primary.get(cell))
        .boxed()
        .sorted(Comparator.comparingLong((Integer cell) -> -costs[cell]))
        .mapToInt(cell -> cell)
        .toArray();
  }

  private boolean reveal(int cell, SumRule kept) {
    Map<Integer, int[]> before = new HashMap<>();
    show(cell);
    boolean isSafe = true;
    for (int user : state.usersOf(cell)) {
      before.put(user, state.rests().getOrDefault(user, NOTHING));
      if (lack(user).isPresent()) {
        isSafe = false;
        break;
      }
    }
    if (isSafe && kept.broken(state.hidden()).isEmpty()) {
      return true;
    }
    hide(cell);
    open.clear();
    before.forEach(state::rest);
    return false;
  }

  /** Looks for a cheaper choice without one of the cells that protect others. */
  private boolean improve() {
    for (int cell : secondary()) {
      if (moves.work() > enoughWork) {
        return false;
      }
      State before = state.copy();
      if (without(cell) && cost(state.hidden()) < cost(before.hidden())) {
        return true;
      }
      restore(before);
    }
    return false;
  }

  private boolean without(int cell) {
    long cost = costs[cell];
    int[] users = state.usersOf(cell);
    costs[cell] = Moves.NEVER;
    show(cell);
    Arrays.stream(users).forEach(open::add);
    boolean isProtected = protect();
    open.clear();
    costs[cell] = cost;
    if (isProtected) {
      prices[cell] = cost;
      clean();
    }
    return isProtected;
  }

  private void restore(State before) {
    BitSet further = (BitSet) state.hidden().clone();
    further.andNot(before.hidden());
    further.stream().forEach(this::show);
    BitSet missing = (BitSet) before.hidden().clone();
    missing.andNot(state.hidden());
    missing.stream().forEach(this::hide);
    open.clear();
    for (int cell = 0; cell < prices.length; cell++) {
      prices[cell] = before.hidden().get(cell) ? 0 : costs[cell];
    }
    state = before;
  }

  private long cost(BitSet hidden) {
    return hidden.stream().filter(cell -> !primary.get(cell)).mapToLong(cell -> costs[cell]).sum();
  }
}
