package org.creativehubs.metrics.network;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.simulation.RandomStream;

/**
 * Groups of high modularity by the method of Louvain: members move one by one to the group next to
 * them that gains most, groups become members, and again, until nothing gains. The seed decides the
 * order in which members are asked. A member moves only for a gain that rounding cannot feign, so
 * that each move raises the modularity.
 */
final class Louvain {

  /** A search that still moves after so many rounds stops where it is. */
  private static final int MOST_ROUNDS = 1000;

  /** What rounding may do to a gain, by the numbers it is made of. */
  private static final double ROUNDING = 1e-12;

  private final double resolution;
  private final Level network;

  Louvain(Links links, Ratio resolution) {
    this.resolution = resolution.toDouble();
    int[] first = IntStream.rangeClosed(0, links.size()).map(links::first).toArray();
    int[] to = IntStream.range(0, links.arcs()).map(links::to).toArray();
    double[] weights =
        Arrays.stream(links.wholeWeights()).mapToDouble(BigInteger::doubleValue).toArray();
    network = new Level(first, to, weights);
  }

  /** The group of each member, numbered by their first members. */
  int[] groups(RandomStream random) {
    int[] groups = IntStream.range(0, network.size()).toArray();
    Level level = network;
    int[] moved = moved(level, random);
    while (count(moved) < level.size()) {
      for (int member = 0; member < groups.length; member++) {
        groups[member] = moved[groups[member]];
      }
      level = level.together(moved);
      moved = moved(level, random);
    }
    return connected(groups);
  }

  private static int count(int[] groups) {
    return Arrays.stream(groups).max().orElse(-1) + 1;
  }

  private int[] moved(Level level, RandomStream random) {
    int[] order = IntStream.range(0, level.size()).toArray();
    random.shuffle(order);
    Moves moves = new Moves(level);
    boolean isMoving = true;
    for (int round = 0; isMoving && round < MOST_ROUNDS; round++) {
      isMoving = false;
      for (int member : order) {
        isMoving |= moves.move(member);
      }
    }
    return numbered(moves.groups);
  }

  /** Members, or groups of them, and their links, which may lead from one to itself. */
  private static final class Level {

    private final int[] first;
    private final int[] to;
    private final double[] weights;

    Level(int[] first, int[] to, double[] weights) {
      this.first = first;
      this.to = to;
      this.weights = weights;
    }

    int size() {
      return first.length - 1;
    }

    /** Groups as members. */
    Level together(int[] groups) {
      int size = count(groups);
      SortedMap<Long, Double> arcs = new TreeMap<>();
      for (int member = 0; member < size(); member++) {
        for (int arc = first[member]; arc < first[member + 1]; arc++) {
          long key = (long) groups[member] * size + groups[to[arc]];
          arcs.merge(key, weights[arc], Double::sum);
        }
      }
      return of(size, arcs);
    }

    /** The same with each link the other way round. */
    Level back() {
      SortedMap<Long, Double> arcs = new TreeMap<>();
      for (int member = 0; member < size(); member++) {
        for (int arc = first[member]; arc < first[member + 1]; arc++) {
          arcs.put((long) to[arc] * size() + member, weights[arc]);
        }
      }
      return of(size(), arcs);
    }

    private static Level of(int size, SortedMap<Long, Double> arcs) {
      int[] first = new int[size + 1];
      int[] to = new int[arcs.size()];
      double[] weights = new double[arcs.size()];
      int arc = 0;
      for (Map.Entry<Long, Double> entry : arcs.entrySet()) {
        first[(int) (entry.getKey() / size) + 1]++;
        to[arc] = (int) (entry.getKey() % size);
        weights[arc++] = entry.getValue();
      }
      for (int i = 0; i < size; i++) {
        first[i + 1] += first[i];
      }
      return new Level(first, to, weights);
    }

    double[] out() {
      return IntStream.range(0, size())
          .mapToDouble(member -> Arrays.stream(weights, first[member], first[member + 1]).sum())
          .toArray();
    }
  }

  /** The groups of a level while its members move. */
  private final class Moves {

    private final Level forth;
    private final Level back;
    private final double[] memberOut;
    private final double[] memberIn;
    private final double total;
    private final int[] groups;
    private final double[] out;
    private final double[] in;
    private final double[] links;
    private final int[] near;
    private int count;

    Moves(Level level) {
      forth = level;
      back = level.back();
      memberOut = forth.out();
      memberIn = back.out();
      total = Arrays.stream(memberOut).sum();
      groups = IntStream.range(0, level.size()).toArray();
      out = memberOut.clone();
      in = memberIn.clone();
      links = new double[level.size()];
      near = new int[level.size()];
    }

    /** Moves a member to where it gains most, and says whether it moved. */
    boolean move(int member) {
      int own = groups[member];
      out[own] -= memberOut[member];
      in[own] -= memberIn[member];
      count = 0;
      look(forth, member);
      look(back, member);
      int best = own;
      for (int i = 0; i < count; i++) {
        best = isBetter(member, near[i], best) ? near[i] : best;
      }
      for (int i = 0; i < count; i++) {
        links[near[i]] = 0;
      }
      groups[member] = best;
      out[best] += memberOut[member];
      in[best] += memberIn[member];
      return best != own;
    }

    private void look(Level level, int member) {
      for (int arc = level.first[member]; arc < level.first[member + 1]; arc++) {
        if (level.to[arc] != member) {
          int group = groups[level.to[arc]];
          if (links[group] == 0) {
            near[count++] = group;
          }
          links[group] += level.weights[arc];
        }
      }
    }

    private boolean isBetter(int member, int group, int best) {
      double gain = total * (links[group] - links[best]);
      double chance = chance(member, group) - chance(member, best);
      double rounding =
          total * (links[group] + links[best]) + chance(member, group) + chance(member, best);
      return gain - chance > ROUNDING * rounding;
    }

    private double chance(int member, int group) {
      return resolution * (memberOut[member] * in[group] + memberIn[member] * out[group]);
    }
  }

  /** Splits groups that fall apart, which raises the modularity. */
  private int[] connected(int[] groups) {
    int[] found = IntStream.range(0, groups.length).toArray();
    for (int member = 0; member < groups.length; member++) {
      for (int arc = network.first[member]; arc < network.first[member + 1]; arc++) {
        if (groups[member] == groups[network.to[arc]]) {
          int one = root(found, member);
          int other = root(found, network.to[arc]);
          found[Math.max(one, other)] = Math.min(one, other);
        }
      }
    }
    return numbered(IntStream.range(0, found.length).map(member -> root(found, member)).toArray());
  }

  private static int root(int[] found, int member) {
    int at = member;
    while (found[at] != at) {
      found[at] = found[found[at]];
      at = found[at];
    }
    return at;
  }

  /** The same groups, numbered from zero by their first members. */
  private static int[] numbered(int[] groups) {
    int[] numbers = new int[groups.length];
    Arrays.fill(numbers, -1);
    int next = 0;
    int[] numbered = new int[groups.length];
    for (int member = 0; member < groups.length; member++) {
      if (numbers[groups[member]] < 0) {
        numbers[groups[member]] = next++;
      }
      numbered[member] = numbers[groups[member]];
    }
    return numbered;
  }
}
