package org.creativehubs.metrics.linkedtables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.metrics.disclosure.internal.Bounds;
import org.creativehubs.metrics.disclosure.internal.Insight;
import org.creativehubs.metrics.disclosure.internal.Needs;

/**
 * Whether hidden cells stay as uncertain as they must, exactly and in whole numbers: other counts
 * that add up to what is shown too are looked for, as far above and below the true ones as it
 * takes. Those that are found are kept, as they answer for other cells and choices too.
 */
final class Judge {

  /** Base counts times sums of the largest tables that are judged. */
  private static final long LARGEST = 200_000;

  /** Entries of tables that are looked at for the proof that no choice keeps a promise. */
  static final long ENOUGH = 1_000_000_000;

  /** Moves that are kept. */
  private static final int MOST_MOVES = 2_000;

  /** Looks for whole numbers in one range before it is left open. */
  private static final int MOST_LOOKS = 100;

  private final Frame frame;
  private final Bounds bounds;
  private final Needs needs;
  private final List<Insight> insights;
  private final long[] bases;

  /** More than any count is known to reach. */
  private final long far;

  /** The number of each cell: its base count where it has but one, else one behind all of them. */
  private final int[] number;

  private final int[][] sums;
  private final List<Move> moves = new ArrayList<>();
  private final Set<Move> known = new HashSet<>();
  private long work;

  /** Work after which no further moves are looked for. */
  private long enough;

  private boolean isUndecided;

  /** Other counts that add up to what is shown. */
  private static final class Move {

    /** By how much each base count differs. */
    private final long[] ofBase;

    /** By how much each cell differs. */
    private final long[] by;

    /** The cells that differ. */
    private final BitSet cells = new BitSet();

    /** By number who does not know better. */
    private final BitSet fits = new BitSet();

    Move(long[] ofBase, long[] by) {
      this.ofBase = ofBase;
      this.by = by;
      for (int cell = 0; cell < by.length; cell++) {
        cells.set(cell, by[cell] != 0);
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Move move && Arrays.equals(ofBase, move.ofBase);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(ofBase);
    }
  }

  /**
   * A hidden cell that somebody knows too closely.
   *
   * @param who the number of the one who does
   * @param mayHelp the shown cells of which one must be hidden for it, as far as is known
   */
  record Leak(int cell, int who, BitSet mayHelp) {}

  /** How far a cell can rise and fall for somebody, and what holds it. */
  private static final class Room {
    private final long[] up;
    private final long[] down;

    Room(int size) {
      up = new long[size];
      down = new long[size];
    }

    void take(Move move) {
      for (int cell = move.cells.nextSetBit(0); cell >= 0; ) {
        up[cell] = Math.max(up[cell], move.by[cell]);
        down[cell] = Math.max(down[cell], -move.by[cell]);
        cell = move.cells.nextSetBit(cell + 1);
      }
    }
  }

  /**
   * One who has seen nothing yet.
   *
   * @param enough work after which no further moves are looked for, so that cells count as too
   *     certain of which nothing is known
   */
  Judge(
      Frame frame, long[] bases, Bounds bounds, Needs needs, List<Insight> insights, long enough) {
    this.enough = enough;
    this.frame = frame;
    this.bases = bases;
    this.bounds = bounds;
    this.needs = needs;
    this.insights = insights;
    this.number = new int[frame.size()];
    this.far = IntStream.range(0, number.length).mapToLong(bounds::most).max().orElse(0);
    List<int[]> of = new ArrayList<>();
    for (int cell = 0; cell < number.length; cell++) {
      int[] parts = frame.basesOf(cell);
      number[cell] = parts.length == 1 ? parts[0] : bases.length + of.size();
      if (parts.length > 1) {
        of.add(parts);
      }
    }
    this.sums = of.toArray(new int[0][]);
  }

  /** Whether tables are small enough to be judged. */
  static boolean isFor(Frame frame) {
    return (long) frame.size() * frame.bases() <= LARGEST;
  }

  /** Reports work that others do with what is found, in entries of tables looked at. */
  void work(long more) {
    work += more;
  }

  /** Whether no further moves are looked for. */
  boolean isSpent() {
    return work > enough;
  }

  /** Looks for further moves again. */
  void spendFurther(long more) {
    enough = work + more;
  }

  /** Whether a cell was ever called too certain without that being shown. */
  boolean isUndecided() {
    return isUndecided;
  }

  /** A cell that somebody knows too closely, if any; no others than those asked are looked at. */
  Optional<Leak> leak(BitSet hidden, BitSet asked) {
    for (int who = 0; who < insights.size(); who++) {
      Optional<Leak> leak = leak(hidden, asked, who);
      if (leak.isPresent()) {
        return leak;
      }
    }
    return Optional.empty();
  }

  /** The same for one who looks. */
  Optional<Leak> leak(BitSet hidden, BitSet asked, int who) {
    Spending.current().heed();
    Insight insight = insights.get(who);
    Room room = new Room(frame.size());
    for (Move move : moves) {
      work += 1 + bases.length / 64;
      if (move.fits.get(who) && isWithin(move.cells, hidden)) {
        work += move.by.length / 8;
        room.take(move);
      }
    }
    Optional<Tableau> tableau = Optional.empty();
    for (int cell = asked.nextSetBit(0); cell >= 0; cell = asked.nextSetBit(cell + 1)) {
      if (hidden.get(cell) && !insight.isOwn(cell) && !isEnough(cell, insight, room)) {
        if (isSpent()) {
          isUndecided = true;
          return Optional.of(new Leak(cell, who, allBut(hidden)));
        }
        try {
          if (tableau.isEmpty()) {
            tableau = Optional.of(tableau(hidden, insight, List.of()));
          }
          BitSet held = new BitSet();
          boolean isSafe = look(cell, hidden, insight, tableau.get(), room, held);
          if (!isSafe) {
            return Optional.of(new Leak(cell, who, held));
          }
        } catch (ArithmeticException tooLarge) {
          isUndecided = true;
          return Optional.of(new Leak(cell, who, allBut(hidden)));
        }
      }
    }
    return Optional.empty();
  }

  private BitSet allBut(BitSet hidden) {
    BitSet others = new BitSet();
    others.set(0, frame.size());
    others.andNot(hidden);
    return others;
  }

  private static boolean isWithin(BitSet cells, BitSet hidden) {
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      if (!hidden.get(cell)) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody does not know better than that counts differ so. */
  private boolean isKept(Move move, Insight insight) {
    if (insight.who().isEmpty()) {
      return true;
    }
    for (int base = 0; base < bases.length; base++) {
      long by = move.ofBase[base];
      if (by != 0 && (by < fall(base, insight) || by > rise(base, insight))) {
        return false;
      }
    }
    for (int cell = move.cells.nextSetBit(0); cell >= 0; cell = move.cells.nextSetBit(cell + 1)) {
      boolean isUp = move.by[cell] > 0;
      if (Math.abs(move.by[cell]) > bounds.room(cell, isUp, insight)) {
        return false;
      }
    }
    return true;
  }

  private long fall(int base, Insight insight) {
    return insight.least(frame.size() + base, 0) - bases[base];
  }

  private long rise(int base, Insight insight) {
    return insight.most(frame.size() + base, far) - bases[base];
  }

  /** Whether a cell is as uncertain to one who looks as it must be. */
  boolean isSafe(int cell, BitSet hidden, int who) {
    BitSet asked = new BitSet();
    asked.set(cell);
    return leak(hidden, asked, who).isEmpty();
  }

  private boolean isEnough(int cell, Insight insight, Room room) {
    long above = needs.above(cell);
    return room.up[cell] >= above && room.down[cell] >= fall(cell, insight, room.up[cell]);
  }

  /** How far it must be able to fall if it can rise so far. */
  private long fall(int cell, Insight insight, long up) {
    long below = needs.below(cell, insight.least(cell, bounds.least(cell)));
    return Math.max(below, needs.width(cell) - up);
  }

  /**
   * Looks for the moves that a cell needs.
   *
   * @param held gets the cells that keep it from moving further, where it is too certain
   */
  private boolean look(
      int cell, BitSet hidden, Insight insight, Tableau tableau, Room room, BitSet held) {
    long above = needs.above(cell);
    long rise = Math.max(above, needs.width(cell));
    long up = look(cell, true, rise, hidden, insight, tableau, room, held);
    if (up < above) {
      return false;
    }
    long fall = fall(cell, insight, up);
    return fall <= 0 || look(cell, false, fall, hidden, insight, tableau, room, held) >= fall;
  }

  private long look(
      int cell,
      boolean up,
      long cap,
      BitSet hidden,
      Insight insight,
      Tableau tableau,
      Room room,
      BitSet held) {
    long before = tableau.work();
    long reached = tableau.move(number[cell], up, cap);
    work += tableau.work() - before;
    if (reached < cap) {
      for (int at = 0; at < number.length; at++) {
        if (!hidden.get(at) && tableau.isHeldBy(number[cell], number[at])) {
          held.set(at);
        }
      }
    }
    if (tableau.broken() < 0) {
      keep(tableau, room);
      return reached;
    }
    long whole = whole(cell, up, reached, hidden, insight, room);
    if (whole < reached) {
      held.or(allBut(hidden));
    }
    return whole;
  }

  private void keep(Tableau tableau, Room room) {
    long[] ofBase = new long[bases.length];
    long[] by = new long[number.length];
    for (int base = 0; base < bases.length; base++) {
      ofBase[base] = tableau.moved(base);
    }
    for (int cell = 0; cell < number.length; cell++) {
      by[cell] = tableau.moved(number[cell]);
    }
    Move move = new Move(ofBase, by);
    room.take(move);
    if (moves.size() < MOST_MOVES && known.add(move)) {
      work += (long) insights.size() * bases.length;
      for (int who = 0; who < insights.size(); who++) {
        move.fits.set(who, isKept(move, insights.get(who)));
      }
      moves.add(move);
    }
  }

  /** One bound more for a number. */
  private record Bound(int number, boolean isLeast, long value) {}

  /** How far a cell can move in whole numbers, where broken ones take it further. */
  private long whole(int cell, boolean up, long most, BitSet hidden, Insight insight, Room room) {
    Deque<List<Bound>> open = new ArrayDeque<>();
    open.push(List.of());
    long best = 0;
    for (int looks = 0; !open.isEmpty() && best < most; looks++) {
      if (looks == MOST_LOOKS) {
        isUndecided = true;
        return best;
      }
      List<Bound> further = open.pop();
      Tableau tableau = tableau(hidden, insight, further);
      boolean isPossible = reach(tableau, further);
      long reached = isPossible ? tableau.move(number[cell], up, most) : 0;
      int broken = tableau.broken();
      if (reached > best && broken < 0) {
        best = reached;
        keep(tableau, room);
      } else if (reached > best) {
        long value = tableau.moved(broken);
        open.push(with(further, new Bound(broken, false, value)));
        open.push(with(further, new Bound(broken, true, value + 1)));
      }
      work += tableau.work();
    }
    return best;
  }

  private static List<Bound> with(List<Bound> further, Bound one) {
    List<Bound> all = new ArrayList<>(further);
    all.add(one);
    return all;
  }

  /** Moves numbers to where bounds want them that the true counts do not keep. */
  private static boolean reach(Tableau tableau, List<Bound> further) {
    for (Bound bound : further) {
      boolean isUp = bound.isLeast && bound.value > 0;
      boolean isDown = !bound.isLeast && bound.value < 0;
      if (isUp || isDown) {
        long by = Math.abs(bound.value);
        if (tableau.move(bound.number, isUp, by) < by) {
          return false;
        }
        tableau.keep(bound.number, isUp, by);
      }
    }
    return true;
  }

  private Tableau tableau(BitSet hidden, Insight insight, List<Bound> further) {
    Spending.current().heed();
    long[] lower = new long[bases.length + sums.length];
    long[] upper = new long[lower.length];
    for (int base = 0; base < bases.length; base++) {
      lower[base] = fall(base, insight);
      upper[base] = rise(base, insight);
    }
    for (int cell = 0; cell < number.length; cell++) {
      int at = number[cell];
      boolean isFixed = !hidden.get(cell);
      long fall = isFixed ? 0 : Math.min(0, -bounds.room(cell, false, insight));
      long rise = isFixed ? 0 : Math.max(0, bounds.room(cell, true, insight));
      lower[at] = at < bases.length ? Math.max(lower[at], fall) : fall;
      upper[at] = at < bases.length ? Math.min(upper[at], rise) : rise;
    }
    for (Bound bound : further) {
      if (bound.isLeast && bound.value <= 0) {
        lower[bound.number] = Math.max(lower[bound.number], bound.value);
      } else if (!bound.isLeast && bound.value >= 0) {
        upper[bound.number] = Math.min(upper[bound.number], bound.value);
      }
    }
    Tableau tableau = new Tableau(sums, bases.length, lower, upper);
    work += tableau.work();
    return tableau;
  }

  /** A cell and who knows it too closely, in words. */
  String words(Leak leak) {
    List<String> who = insights.get(leak.who).who();
    return frame.name(leak.cell)
        + " to stay as uncertain to "
        + (who.isEmpty() ? "strangers" : String.join(" and ", who))
        + " as is asked";
  }

  /** Between which counts a cell is known to lie, in words. */
  String range(Leak leak, BitSet hidden) {
    int at = number[leak.cell];
    long count = needs.count(leak.cell);
    Tableau tableau = tableau(hidden, insights.get(leak.who), List.of());
    long least = count - tableau.move(at, false, far);
    long most = count + tableau.move(at, true, far);
    if (least == most) {
      return String.valueOf(least);
    }
    return most >= far ? least + " or more" : "from " + least + " to " + most;
  }
}
