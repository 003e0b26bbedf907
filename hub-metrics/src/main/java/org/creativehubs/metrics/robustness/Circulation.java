package org.creativehubs.metrics.robustness;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import org.creativehubs.core.budget.Spending;

/**
 * Flows round a network in which every way carries at least and at most so much. One that carries
 * what it must exists, or does not; and each way has a least and a greatest flow among all that do
 * (the theorem of maximal flow and minimal cut). More flow is found over shortest ways first (E. A.
 * Dinic, 1970).
 */
final class Circulation {

  private final double near;
  private final int[] first;
  private int[] next;
  private int[] to;

  /** What a way can still carry; a way and its way back stand side by side. */
  private double[] room;

  /** What the ways carry, at the even places. */
  private double[] flow;

  private int ways;
  private final double[] excess;

  /** How far a node is from where a search began; -1 where it did not come. */
  private final int[] level;

  private final int[] queue;

  /** The way of a node that is to be tried next. */
  private final int[] place;

  /**
   * A network without ways.
   *
   * @param nodes how many nodes it has
   * @param near what may be neglected beside the flows
   */
  Circulation(int nodes, double near) {
    this(nodes, near, new int[nodes], new int[64], new int[64], new double[64], new double[64]);
    Arrays.fill(first, -1);
  }

  private Circulation(
      int nodes, double near, int[] first, int[] next, int[] to, double[] room, double[] flow) {
    this.near = near;
    this.first = first;
    this.next = next;
    this.to = to;
    this.room = room;
    this.flow = flow;
    this.excess = new double[nodes];
    this.level = new int[nodes];
    this.queue = new int[nodes];
    this.place = new int[nodes];
  }

  /** The same network with flows of its own. */
  Circulation copy() {
    Circulation copy =
        new Circulation(first.length, near, first, next, to, room.clone(), flow.clone());
    copy.ways = ways;
    return copy;
  }

  /** Adds a way and gives its number. */
  int way(int from, int target, Range allowed) {
    if (ways + 2 > to.length) {
      next = Arrays.copyOf(next, 2 * ways);
      to = Arrays.copyOf(to, 2 * ways);
      room = Arrays.copyOf(room, 2 * ways);
      flow = Arrays.copyOf(flow, 2 * ways);
    }
    add(from, target, allowed.most() - allowed.least());
    add(target, from, 0);
    flow[ways - 2] = allowed.least();
    excess[target] += allowed.least();
    excess[from] -= allowed.least();
    return ways - 2;
  }

  private void add(int from, int target, double most) {
    to[ways] = target;
    room[ways] = most;
    next[ways] = first[from];
    first[from] = ways;
    ways++;
  }

  /** Whether there is a flow that carries all it must; it is kept. */
  boolean settle() {
    for (int node = 0; node < excess.length; node++) {
      for (int end = 0; end < excess.length && excess[node] > near; end++) {
        if (excess[end] < -near) {
          double moved = carry(node, end, -1, Math.min(excess[node], -excess[end]));
          excess[node] -= moved;
          excess[end] += moved;
        }
      }
    }
    return Arrays.stream(excess).allMatch(left -> Math.abs(left) <= near);
  }

  /** The least and the greatest flow that a way can have. */
  Range range(int way) {
    double most = flow[way] + more(way, Double.POSITIVE_INFINITY);
    more(way ^ 1, Double.POSITIVE_INFINITY);
    return new Range(Math.max(0, flow[way]), most);
  }

  /** Gives a way a flow and keeps it so; false where that is not possible. */
  boolean fix(int way, double wanted) {
    double lacking = wanted - flow[way];
    if (lacking > 0) {
      more(way, lacking);
    } else {
      more(way ^ 1, -lacking);
    }
    room[way] = 0;
    room[way ^ 1] = 0;
    return Math.abs(wanted - flow[way]) <= 4 * near;
  }

  /** Carries more over a way, up to so much, and gives how much more; endless flow is not moved. */
  @CanIgnoreReturnValue
  private double more(int way, double wanted) {
    double most = Math.min(wanted, room[way]);
    double moved = carry(to[way], to[way ^ 1], way & ~1, most);
    if (!Double.isInfinite(moved)) {
      move(way, moved);
    }
    return moved;
  }

  /** Carries flow from a node to another without one of the ways. */
  private double carry(int start, int end, int without, double wanted) {
    double sum = 0;
    while (wanted - sum > near && reaches(start, end, without)) {
      System.arraycopy(first, 0, place, 0, first.length);
      double moved = push(start, end, without, wanted - sum);
      while (moved > 0) {
        sum += moved;
        boolean isDone = Double.isInfinite(sum) || wanted - sum <= near;
        moved = isDone ? 0 : push(start, end, without, wanted - sum);
      }
      if (Double.isInfinite(sum)) {
        return sum;
      }
    }
    return sum;
  }

  /** Finds how far each node is. */
  private boolean reaches(int start, int end, int without) {
    Spending.current().heed();
    Arrays.fill(level, -1);
    int open = 0;
    queue[open++] = start;
    level[start] = 0;
    for (int at = 0; at < open && level[end] < 0; at++) {
      int node = queue[at];
      for (int way = first[node]; way >= 0; way = next[way]) {
        if (level[to[way]] < 0 && isOpen(way, without)) {
          level[to[way]] = level[node] + 1;
          queue[open++] = to[way];
        }
      }
    }
    return level[end] >= 0;
  }

  private boolean isOpen(int way, int without) {
    return room[way] > near && (way & ~1) != without;
  }

  /** Carries flow over one shortest way, and gives how much; endless flow is not moved. */
  private double push(int node, int end, int without, double most) {
    if (node == end) {
      return most;
    }
    for (; place[node] >= 0; place[node] = next[place[node]]) {
      int way = place[node];
      if (level[to[way]] == level[node] + 1 && isOpen(way, without)) {
        double moved = push(to[way], end, without, Math.min(most, room[way]));
        if (moved > 0) {
          if (!Double.isInfinite(moved)) {
            move(way, moved);
          }
          return moved;
        }
      }
    }
    return 0;
  }

  private void move(int way, double by) {
    room[way] -= by;
    room[way ^ 1] += by;
    flow[way & ~1] += (way & 1) == 0 ? by : -by;
  }
}
