package org.creativehubs.metrics.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.disclosure.internal.Crossing;
import org.creativehubs.metrics.disclosure.internal.Insight;

/** The work of one attack: bounds of every cell, which only ever close in. */
final class Attacking {

  private static final long NONE = Shifts.NONE;
  private static final int ROUNDS = 100;

  private final Lines lines;
  private final Crossing crossing;
  private final AttackLog log;
  private final PublishedTable table;
  private final Attacker attacker;
  private final Insight insight;
  final long[] lower;
  final long[] upper;
  private final int[] hidden;
  private final Shifts shifts;

  Attacking(PublishedTable table, Attacker attacker, Insight insight) {
    this.table = table;
    this.attacker = attacker;
    this.insight = insight;
    this.lines = Lines.of(table);
    this.crossing = lines.crossing();
    this.log = new AttackLog(lines, insight);
    int cells = table.cells().size();
    this.hidden =
        IntStream.range(0, cells).filter(at -> table.cells().get(at).isHidden()).toArray();
    this.lower = new long[cells];
    this.upper = new long[cells];
    for (int at = 0; at < cells; at++) {
      start(at);
    }
    this.shifts = new Shifts(crossing, lower, lower, upper);
  }

  private void start(int at) {
    PublishedCell cell = table.cells().get(at);
    long value = cell.value().orElse(0);
    lower[at] = value;
    upper[at] = value;
    if (cell.isHidden()) {
      lower[at] = insight.least(at, leastKnown(at));
      upper[at] = insight.most(at, mostKnown(cell));
    } else if (cell.base().isPresent()) {
      startRounded(at, value, cell.base().getAsLong());
    }
  }

  /** The least count of a hidden cell that everybody knows of. */
  long leastKnown(int at) {
    long least = attacker.zerosShown() ? 1 : 0;
    if (!attacker.reasonsKnown()) {
      return least;
    }
    return switch (table.cells().get(at).status()) {
      case SECONDARY -> least == 0 ? 0 : table.threshold().orElse(least);
      case PRIMARY_BELOW_THRESHOLD, PRIMARY_DOMINATED -> 1;
      default -> least;
    };
  }

  private long mostKnown(PublishedCell cell) {
    boolean isSmall =
        attacker.reasonsKnown() && cell.status() == CellStatus.PRIMARY_BELOW_THRESHOLD;
    return isSmall && table.threshold().isPresent() ? table.threshold().getAsLong() - 1 : NONE;
  }

  /** What each policy says of a rounded number; the widest where there are two. */
  private void startRounded(int at, long value, long base) {
    long least = NONE;
    long most = -1;
    for (RoundingPolicy policy : table.policies()) {
      least = Math.min(least, policy.leastBehind(value, base).orElse(NONE));
      most = Math.max(most, policy.mostBehind(value, base).orElse(-1));
    }
    if (least > most) {
      String shown = table.cells().get(at).name() + ", " + value + " by " + base;
      Check.that(false, Fault.INCONSISTENT, "table.cells", "be rounded by policies", shown);
    }
    lower[at] = least;
    upper[at] = most;
  }

  /** How the bounds of a cell were found. */
  RecoveryMethod method(int cell) {
    return log.method(cell);
  }

  /** The reasoning that leads to the bounds of a cell. */
  List<String> chain(int cell) {
    return log.chain(cell);
  }

  /** Sums first, then bounds of lines, until neither finds more; then the whole table. */
  void run() {
    int wrong = shifts.settle();
    checkPossible(wrong < 0, wrong);
    eliminate();
    do {
      closeIn();
    } while (eliminate());
    exhaust();
  }

  /** Brings each hidden cell to its least and greatest count in the tables that add up. */
  private void exhaust() {
    for (int cell : hidden) {
      if (upper[cell] == NONE ? !shifts.isEndless(cell) : shifts.seenMost[cell] < upper[cell]) {
        shifts.push(cell, true, NONE);
        prove(cell, lower[cell], shifts.seenMost[cell]);
      }
      if (shifts.seenLeast[cell] > lower[cell]) {
        shifts.push(cell, false, NONE);
        prove(cell, shifts.seenLeast[cell], upper[cell]);
      }
    }
  }

  private void prove(int cell, long least, long greatest) {
    if (least > lower[cell] || greatest < upper[cell]) {
      lower[cell] = least;
      upper[cell] = greatest;
      log.add(cell, least, greatest, RecoveryMethod.BOUNDS, shifts.proof());
    }
  }

  private boolean isUnknown(int cell) {
    return lower[cell] < upper[cell];
  }

  private boolean eliminate() {
    boolean found = subtract();
    return combine() || found;
  }

  /** Solves each line with one unknown cell, and what becomes one by that. */
  private boolean subtract() {
    boolean found = false;
    Deque<Integer> open = allLines();
    while (!open.isEmpty()) {
      int line = open.poll();
      int cell = onlyUnknown(line);
      if (cell >= 0) {
        int sign = crossing.sign(line, cell);
        learn(cell, -sign * balance(line), RecoveryMethod.DIFFERENCE, line);
        open.add(crossing.other(line, cell));
        found = true;
      }
    }
    return found;
  }

  private Deque<Integer> allLines() {
    Deque<Integer> all = new ArrayDeque<>();
    for (int line = 0; line < crossing.lines(); line++) {
      all.add(line);
    }
    return all;
  }

  private int onlyUnknown(int line) {
    int found = -1;
    for (int place = 0; place < crossing.size(line); place++) {
      int cell = crossing.cell(line, place);
      if (isUnknown(cell)) {
        if (found >= 0) {
          return -1;
        }
        found = cell;
      }
    }
    return found;
  }

  /** The sum of the known cells of a line, each with its sign. */
  private long balance(int line) {
    long sum = 0;
    for (int place = 0; place < crossing.size(line); place++) {
      int cell = crossing.cell(line, place);
      sum += isUnknown(cell) ? 0 : crossing.sign(line, cell) * lower[cell];
    }
    return sum;
  }

  /** Solves each cell that is the only unknown between a group of lines and all others. */
  private boolean combine() {
    boolean[] unknown = new boolean[lower.length];
    for (int cell = 0; cell < unknown.length; cell++) {
      unknown[cell] = isUnknown(cell);
    }
    Forest forest = Forest.of(crossing.rows(), crossing.columns(), unknown);
    int[] size = new int[crossing.lines()];
    long[] sums = new long[crossing.lines()];
    for (int line = 0; line < sums.length; line++) {
      sums[line] = balance(line);
    }
    boolean found = false;
    for (int i = sums.length - 1; i >= 0; i--) {
      int line = forest.order[i];
      size[line]++;
      int edge = forest.parentEdge[line];
      if (edge >= 0) {
        int parent = forest.other(line, edge);
        size[parent] += size[line];
        sums[parent] += sums[line];
      }
      if (forest.isBelowBridge(line)) {
        int[] group = Arrays.copyOfRange(forest.order, i, i + size[line]);
        learn(edge, -crossing.sign(line, edge) * sums[line], RecoveryMethod.COMBINATION, group);
        found = true;
      }
    }
    return found;
  }

  private void learn(int cell, long value, RecoveryMethod method, int... used) {
    checkPossible(value >= lower[cell] && value <= upper[cell], used[0]);
    lower[cell] = value;
    upper[cell] = value;
    log.add(cell, value, value, method, used);
  }

  private void checkPossible(boolean isPossible, int line) {
    if (!isPossible) {
      Check.that(false, Fault.INCONSISTENT, "table.cells", "add to their totals", lines.name(line));
    }
  }

  /**
   * Carries bounds from line to line until no line can close any in, or for so long that they only
   * creep on by one at a time.
   */
  private void closeIn() {
    Deque<Integer> open = allLines();
    boolean[] isOpen = new boolean[crossing.lines()];
    Arrays.fill(isOpen, true);
    int left = ROUNDS * crossing.lines();
    while (!open.isEmpty() && left-- > 0) {
      int line = open.poll();
      isOpen[line] = false;
      closeIn(line, open, isOpen);
    }
  }

  /** Closes in the cells of a line by the sums of the others, as they are at the start. */
  private void closeIn(int line, Deque<Integer> open, boolean[] isOpen) {
    int total = crossing.total(line);
    long least = 0;
    long most = 0;
    int endless = 0;
    for (int place = 0; place < crossing.size(line) - 1; place++) {
      int cell = crossing.cell(line, place);
      least += lower[cell];
      endless += upper[cell] == NONE ? 1 : 0;
      most += upper[cell] == NONE ? 0 : upper[cell];
    }
    long totalLeast = lower[total];
    long totalMost = upper[total];
    narrow(line, total, least, endless > 0 ? NONE : most, open, isOpen);
    for (int place = 0; place < crossing.size(line) - 1; place++) {
      int cell = crossing.cell(line, place);
      boolean isEndless = upper[cell] == NONE;
      boolean othersEnd = endless == (isEndless ? 1 : 0);
      long from = othersEnd ? totalLeast - most + (isEndless ? 0 : upper[cell]) : 0;
      long to = totalMost == NONE ? NONE : totalMost - least + lower[cell];
      narrow(line, cell, from, to, open, isOpen);
    }
  }

  private void narrow(
      int line, int cell, long from, long to, Deque<Integer> open, boolean[] isOpen) {
    checkPossible(from <= upper[cell] && to >= lower[cell], line);
    if (from > lower[cell] || to < upper[cell]) {
      lower[cell] = Math.max(lower[cell], from);
      upper[cell] = Math.min(upper[cell], to);
      log.add(cell, lower[cell], upper[cell], RecoveryMethod.BOUNDS, line);
      reopen(crossing.row(cell), open, isOpen);
      reopen(crossing.column(cell), open, isOpen);
    }
  }

  private static void reopen(int line, Deque<Integer> open, boolean[] isOpen) {
    if (!isOpen[line]) {
      isOpen[line] = true;
      open.add(line);
    }
  }
}
