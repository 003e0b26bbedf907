package org.creativehubs.metrics.linkedtables;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.budget.Spending;

/**
 * Sums of which each number is in two at most, so that, with the signs of some sums turned, each
 * number flows out of one sum and into another. A number grows as far as something can flow back
 * from where it goes to where it comes from, so that ranges are found by ways, exactly and in whole
 * numbers. Tables with subtotals of one kind are such.
 */
final class Flow implements Part {

  private static final long FAR = 1L << 62;

  private final int[] from;
  private final int[] to;
  private final long[] lower;
  private final long[] upper;
  private final long[] flow;

  /** What flows out of each node less what flows in, as it must be. */
  private final long[] balance;

  /** For each node the numbers that touch it. */
  private final int[][] touching;

  private final int[] cameBy;
  private final int[] queue;
  private final int[] seen;
  private int round;

  private Flow(int[] from, int[] to, long[] balance, long[] lower, long[] upper) {
    this.from = from;
    this.to = to;
    this.balance = balance;
    this.lower = lower;
    this.upper = upper;
    this.flow = lower.clone();
    int nodes = balance.length;
    int[] size = new int[nodes];
    for (int at = 0; at < from.length; at++) {
      size[from[at]]++;
      size[to[at]]++;
    }
    touching = new int[nodes][];
    Arrays.setAll(touching, node -> new int[size[node]]);
    for (int at = from.length - 1; at >= 0; at--) {
      touching[from[at]][--size[from[at]]] = at;
      touching[to[at]][--size[to[at]]] = at;
    }
    cameBy = new int[nodes];
    queue = new int[nodes];
    seen = new int[nodes];
  }

  /**
   * A flow, where the sums are one.
   *
   * @param rows the numbers of each sum
   * @param signs their coefficients, 1 and -1
   * @return empty if a number is in more than two sums, or their signs cannot be turned
   */
  static Optional<Flow> of(int[][] rows, int[][] signs, long[] right, long[] lower, long[] upper) {
    int[] one = new int[lower.length];
    int[] other = new int[lower.length];
    int[] signOfOne = new int[lower.length];
    int[] signOfOther = new int[lower.length];
    Arrays.fill(one, -1);
    Arrays.fill(other, -1);
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < rows[row].length; i++) {
        int at = rows[row][i];
        if (one[at] < 0) {
          one[at] = row;
          signOfOne[at] = signs[row][i];
        } else if (other[at] < 0) {
          other[at] = row;
          signOfOther[at] = signs[row][i];
        } else {
          return Optional.empty();
        }
      }
    }
    int[] turn = turns(rows, one, other, signOfOne, signOfOther);
    if (turn.length < rows.length) {
      return Optional.empty();
    }
    int outside = rows.length;
    long[] balance = new long[rows.length + 1];
    for (int row = 0; row < rows.length; row++) {
      balance[row] = turn[row] * right[row];
      balance[outside] -= balance[row];
    }
    int[] from = new int[lower.length];
    int[] to = new int[lower.length];
    for (int at = 0; at < lower.length; at++) {
      int first = one[at] < 0 ? outside : one[at];
      int second = other[at] < 0 ? outside : other[at];
      boolean isOut = one[at] < 0 || turn[first] * signOfOne[at] > 0;
      from[at] = isOut ? first : second;
      to[at] = isOut ? second : first;
    }
    return Optional.of(new Flow(from, to, balance, lower, upper));
  }

  /** 1 or -1 for each sum, so that each number in two has both signs; empty if that cannot be. */
  private static int[] turns(
      int[][] rows, int[] one, int[] other, int[] signOfOne, int[] signOfOther) {
    int[] turn = new int[rows.length];
    int[] queue = new int[rows.length];
    for (int first = 0; first < rows.length; first++) {
      int size = 0;
      if (turn[first] == 0) {
        turn[first] = 1;
        queue[size++] = first;
      }
      for (int next = 0; next < size; next++) {
        int row = queue[next];
        for (int at : rows[row]) {
          if (other[at] < 0) {
            continue;
          }
          int neighbour = one[at] == row ? other[at] : one[at];
          int wanted = -turn[row] * signOfOne[at] * signOfOther[at];
          if (turn[neighbour] == 0) {
            turn[neighbour] = wanted;
            queue[size++] = neighbour;
          } else if (turn[neighbour] != wanted) {
            return new int[0];
          }
        }
      }
    }
    return turn;
  }

  @Override
  public boolean start() {
    long[] lacks = balance.clone();
    for (int at = 0; at < from.length; at++) {
      lacks[from[at]] -= flow[at];
      lacks[to[at]] += flow[at];
    }
    for (int node = 0; node < lacks.length; node++) {
      while (lacks[node] > 0) {
        int end = reach(node, -1, -1, lacks, 0);
        if (end < 0) {
          return false;
        }
        long by = Math.min(lacks[node], Math.min(-lacks[end], least(node, end)));
        push(node, end, by);
        lacks[node] -= by;
        lacks[end] += by;
      }
      Spending.current().heed();
    }
    return Arrays.stream(lacks).allMatch(lack -> lack == 0);
  }

  @Override
  public long best(int at, boolean isGreatest) {
    int start = isGreatest ? to[at] : from[at];
    int end = isGreatest ? from[at] : to[at];
    if (start == end) {
      return isGreatest ? upper[at] : lower[at];
    }
    if (isGreatest && upper[at] == NONE && reach(start, end, at, balance, FAR) == end) {
      return NONE;
    }
    while (room(at, isGreatest) > 0 && reach(start, end, at, balance, 0) == end) {
      long by = Math.min(room(at, isGreatest), least(start, end));
      push(start, end, by);
      flow[at] += isGreatest ? by : -by;
    }
    Spending.current().heed();
    return flow[at];
  }

  private long room(int at, boolean up) {
    if (!up) {
      return flow[at] - lower[at];
    }
    return upper[at] == NONE ? FAR + 1 : upper[at] - flow[at];
  }

  /**
   * Looks for the shortest way out of a node along numbers with more room than asked.
   *
   * @param end where it ends; -1 for the first node that has too much
   * @param without a number that is not used; -1 for none
   * @return where it ends; -1 if there is no way
   */
  private int reach(int start, int end, int without, long[] lacks, long room) {
    round++;
    seen[start] = round;
    queue[0] = start;
    int size = 1;
    for (int next = 0; next < size; next++) {
      int node = queue[next];
      for (int at : touching[node]) {
        boolean isOut = from[at] == node;
        int neighbour = isOut ? to[at] : from[at];
        if (at != without && seen[neighbour] != round && room(at, isOut) > room) {
          seen[neighbour] = round;
          cameBy[neighbour] = at;
          if (end < 0 ? lacks[neighbour] < 0 : neighbour == end) {
            return neighbour;
          }
          queue[size++] = neighbour;
        }
      }
    }
    return -1;
  }

  /** The least room on the way that was found. */
  private long least(int start, int end) {
    long least = FAR;
    for (int node = end; node != start; ) {
      int at = cameBy[node];
      boolean isOut = to[at] == node;
      least = Math.min(least, room(at, isOut));
      node = isOut ? from[at] : to[at];
    }
    return least;
  }

  private void push(int start, int end, long by) {
    for (int node = end; node != start; ) {
      int at = cameBy[node];
      boolean isOut = to[at] == node;
      flow[at] += isOut ? by : -by;
      node = isOut ? from[at] : to[at];
    }
  }
}
