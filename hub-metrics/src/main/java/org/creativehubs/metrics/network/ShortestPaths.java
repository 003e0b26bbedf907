package org.creativehubs.metrics.network;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The shortest ways from one member to all others, and how many there are. Ways are compared
 * exactly: by doubles that hold whole numbers where all lengths have a common part, and otherwise
 * by doubles where these are further apart than rounding can move them, else by exact sums.
 */
final class ShortestPaths implements ExactWays.Tree {

  private static final int NOT_SEEN = -1;

  /** So many bits of a common multiple are worth more than fractions. */
  private static final int COMMON_BITS = 4096;

  /** So many looks at a link or member take minutes; more are refused. */
  private static final double MOST_STEPS = 1e11;

  /** Doubles hold every whole number of so many bits. */
  private static final int EXACT_BITS = 53;

  /** Below it doubles lose digits. */
  private static final double TINY = Double.MIN_NORMAL;

  private final Links links;
  private final int[] tails;
  private final double[] lengths;
  private final double unit;
  private final double slack;
  private final @Nullable ExactWays<?> exact;

  private final double[] distance;
  private final double[] paths;
  private final int[] lastArc;
  private final int[] arcBefore;
  private final int[] order;
  private int reached;
  private final NearestFirst open;

  ShortestPaths(Links links) {
    int n = links.size();
    double steps = (double) n * (n + (double) links.arcs());
    Check.that(
        steps <= MOST_STEPS,
        Fault.TOO_LARGE,
        "members",
        "take at most 1e11 steps, members x (members + links)",
        n);
    this.links = links;
    tails = new int[links.arcs()];
    for (int i = 0; i < n; i++) {
      Arrays.fill(tails, links.first(i), links.first(i + 1), i);
    }
    distance = new double[n];
    paths = new double[n];
    lastArc = new int[n];
    arcBefore = new int[links.arcs()];
    order = new int[n];
    open = new NearestFirst(n, this);
    BigInteger multiple = links.isWeighted() ? multiple(links) : BigInteger.ONE;
    List<Ratio> all =
        links.isWeighted()
            ? IntStream.range(0, links.arcs()).mapToObj(i -> inverse(links, i)).toList()
            : List.of();
    boolean fits = multiple.bitLength() <= COMMON_BITS;
    List<BigInteger> whole =
        fits ? all.stream().map(each -> times(each, multiple)).toList() : List.of();
    BigInteger longest = whole.stream().max(BigInteger::compareTo).orElse(BigInteger.ONE);
    boolean isWhole = fits && longest.multiply(BigInteger.valueOf(n)).bitLength() < EXACT_BITS;
    lengths =
        isWhole
            ? whole.stream().mapToDouble(BigInteger::doubleValue).toArray()
            : all.stream().mapToDouble(Ratio::toDouble).toArray();
    unit = isWhole ? multiple.doubleValue() : 1;
    slack = isWhole ? 0 : (n + 2) * Math.ulp(1.0);
    exact = isWhole ? null : fits ? ExactWays.whole(n, whole) : ExactWays.fractions(n, all);
  }

  private static Ratio inverse(Links links, int arc) {
    return Ratio.ONE.dividedBy(links.weight(arc));
  }

  /** The least whole number that makes all lengths whole, or a longer one if it gets too long. */
  private static BigInteger multiple(Links links) {
    BigInteger multiple = BigInteger.ONE;
    for (int i = 0; i < links.arcs() && multiple.bitLength() <= COMMON_BITS; i++) {
      BigInteger count = links.weight(i).numerator();
      multiple = multiple.multiply(count.divide(multiple.gcd(count)));
    }
    return multiple;
  }

  private static BigInteger times(Ratio length, BigInteger multiple) {
    return length.numerator().multiply(multiple.divide(length.denominator()));
  }

  /** Finds the ways from a member; the answers hold until the next call. */
  void from(int source) {
    Arrays.fill(distance, NOT_SEEN);
    Arrays.fill(paths, 0);
    Arrays.fill(lastArc, NOT_SEEN);
    if (exact != null) {
      exact.clear();
    }
    reached = 0;
    distance[source] = 0;
    paths[source] = 1;
    if (links.isWeighted()) {
      search(source);
    } else {
      walk(source);
    }
  }

  private void walk(int source) {
    order[reached++] = source;
    for (int done = 0; done < reached; done++) {
      int node = order[done];
      double reach = distance[node] + 1;
      for (int arc = links.first(node); arc < links.first(node + 1); arc++) {
        int next = links.to(arc);
        if (distance[next] == NOT_SEEN) {
          distance[next] = reach;
          order[reached++] = next;
        }
        if (distance[next] == reach) {
          reach(node, arc, next);
        }
      }
    }
  }

  private void search(int source) {
    open.add(source);
    while (!open.isEmpty()) {
      int node = open.remove();
      order[reached++] = node;
      for (int arc = links.first(node); arc < links.first(node + 1); arc++) {
        relax(node, arc, links.to(arc));
      }
    }
  }

  private void relax(int node, int arc, int next) {
    double reach = distance[node] + lengths[arc];
    boolean isNew = distance[next] == NOT_SEEN;
    int comparison = isNew ? -1 : compare(reach, node, arc, next);
    if (comparison < 0) {
      distance[next] = reach;
      paths[next] = 0;
      lastArc[next] = NOT_SEEN;
      if (exact != null) {
        exact.forget(next);
      }
    }
    if (comparison <= 0) {
      reach(node, arc, next);
    }
    if (isNew) {
      open.add(next);
    } else if (comparison < 0) {
      open.cameNearer(next);
    }
  }

  private void reach(int node, int arc, int next) {
    paths[next] += paths[node];
    arcBefore[arc] = lastArc[next];
    lastArc[next] = arc;
  }

  private int compare(double reach, int node, int arc, int other) {
    double gap = reach - distance[other];
    if (exact == null || Math.abs(gap) > slack * Math.max(reach, distance[other]) + TINY) {
      return gap < 0 ? -1 : gap > 0 ? 1 : 0;
    }
    return exact.compare(this, node, arc, other);
  }

  /** Whether one member that is open is nearer than another. */
  boolean isNearer(int one, int other) {
    return compare(distance[one], one, NOT_SEEN, other) < 0;
  }

  /** How many members were reached, the start included. */
  int reached() {
    return reached;
  }

  /** The members reached, the nearest first. */
  int reached(int place) {
    return order[place];
  }

  /** How far a member that was reached is away, rounded from its exact distance. */
  double distance(int member) {
    return distance[member] / unit;
  }

  /** By how many shortest ways a member is reached; exact up to 2^53. */
  double paths(int member) {
    return paths[member];
  }

  /** The last link of the shortest ways to a member, or -1; see {@link #arcBefore}. */
  @Override
  public int arc(int member) {
    return lastArc[member];
  }

  /** The next one of the links by which the same member is reached, or -1. */
  int arcBefore(int arc) {
    return arcBefore[arc];
  }

  @Override
  public int tail(int arc) {
    return tails[arc];
  }
}
