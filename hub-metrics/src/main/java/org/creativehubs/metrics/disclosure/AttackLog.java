package org.creativehubs.metrics.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.metrics.disclosure.internal.Crossing;
import org.creativehubs.metrics.disclosure.internal.Insight;

/** What an attack learned, in order, so that a chain of reasoning can be read back. */
final class AttackLog {

  /**
   * One thing learned.
   *
   * @param cell the cell
   * @param lower its lower bound from now on
   * @param upper its upper bound from now on
   * @param method how
   * @param lines the sums that were used
   * @param before what was learned of the same cell before; -1 for nothing
   */
  private record Entry(
      int cell,
      long lower,
      long upper,
      RecoveryMethod method,
      ImmutableIntArray lines,
      int before) {}

  private final Lines lines;
  private final Crossing crossing;
  private final Insight insight;
  private final List<Entry> entries = new ArrayList<>();
  private final int[] last;

  AttackLog(Lines lines, Insight insight) {
    this.lines = lines;
    this.crossing = lines.crossing();
    this.insight = insight;
    this.last = new int[crossing.rows() * crossing.columns()];
    Arrays.fill(last, -1);
  }

  void add(int cell, long lower, long upper, RecoveryMethod method, int... used) {
    entries.add(new Entry(cell, lower, upper, method, ImmutableIntArray.copyOf(used), last[cell]));
    last[cell] = entries.size() - 1;
  }

  /**
   * How the last bounds of a cell were found; by the bounds it was published with, if not at all.
   */
  RecoveryMethod method(int cell) {
    return last[cell] < 0 ? RecoveryMethod.BOUNDS : entries.get(last[cell]).method();
  }

  /** Everything the last bounds of a cell rest on, in the order in which it was learned. */
  List<String> chain(int cell) {
    TreeSet<Integer> needed = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    require(last[cell], needed, open);
    while (!open.isEmpty()) {
      int at = open.pop();
      require(entries.get(at).before(), needed, open);
      requireOthers(at, needed, open);
    }
    ImmutableList.Builder<String> chain = ImmutableList.builder();
    PublishedCell published = lines.table().cells().get(cell);
    published
        .base()
        .ifPresent(base -> chain.add(published.name() + " is shown rounded to the base " + base));
    for (Map.Entry<Integer, Long> own : insight.own().entrySet()) {
      String who = String.join(" and ", insight.who());
      String what = Show.number((double) own.getValue()) + " of " + lines.cellName(own.getKey());
      chain.add(insight.who().size() == 1 ? who + " knows " + what : who + " know " + what);
    }
    needed.forEach(at -> chain.add(sentence(entries.get(at))));
    return chain.build();
  }

  private static void require(int at, Set<Integer> needed, Deque<Integer> open) {
    if (at >= 0 && needed.add(at)) {
      open.push(at);
    }
  }

  /** What was known of the other cells of the sums by then. */
  private void requireOthers(int at, Set<Integer> needed, Deque<Integer> open) {
    for (int line : entries.get(at).lines().asList()) {
      for (int place = 0; place < crossing.size(line); place++) {
        int cell = crossing.cell(line, place);
        if (cancels(cell, entries.get(at).lines())) {
          continue;
        }
        int known = last[cell];
        while (known >= at) {
          known = entries.get(known).before();
        }
        require(known, needed, open);
      }
    }
  }

  /** Whether a cell falls out when sums are added and subtracted: both of its lines are used. */
  private boolean cancels(int cell, ImmutableIntArray used) {
    return used.contains(crossing.row(cell)) && used.contains(crossing.column(cell));
  }

  private String sentence(Entry entry) {
    String leave = entry.lines().length() == 1 ? " leaves " : " together leave ";
    return lines.names(entry.lines())
        + leave
        + range(entry.lower(), entry.upper())
        + " for "
        + lines.cellName(entry.cell());
  }

  static String range(long lower, long upper) {
    if (upper == Long.MAX_VALUE) {
      return Show.number((double) lower) + " or more";
    }
    return lower == upper
        ? Show.number((double) lower)
        : Show.number((double) lower) + " to " + Show.number((double) upper);
  }
}
