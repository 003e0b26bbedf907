package org.creativehubs.metrics.network;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/**
 * A network in flat arrays. Members are numbered in alphabetical order, so that the order in which
 * they or their ties are listed changes no bit. The links that lead from a member stand one after
 * the other; a link without direction stands twice, once from either end.
 */
final class Links {

  private final List<String> names;
  private final boolean directed;
  private final TieWeights weighed;
  private final SortedMap<Long, Ratio> arcs;
  private final int[] first;
  private final int[] to;
  private final Ratio[] weights;

  private Links(
      List<String> names, boolean directed, TieWeights weighed, SortedMap<Long, Ratio> arcs) {
    this.names = names;
    this.directed = directed;
    this.weighed = weighed;
    this.arcs = arcs;
    first = new int[names.size() + 1];
    to = new int[arcs.size()];
    weights = arcs.values().toArray(Ratio[]::new);
    int arc = 0;
    for (long key : arcs.keySet()) {
      first[(int) (key / names.size()) + 1] = arc + 1;
      to[arc++] = (int) (key % names.size());
    }
    for (int i = 0; i < names.size(); i++) {
      first[i + 1] = Math.max(first[i], first[i + 1]);
    }
  }

  /** The links that ties make; by COUNTS every count must be exact. */
  static Links of(
      List<String> members, List<NetworkTie> ties, TieDirection direction, TieWeights weighed) {
    List<String> names = members.stream().sorted().toList();
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    boolean directed = direction == TieDirection.FROM_TO;
    BinaryOperator<Ratio> together = weighed == TieWeights.COUNTS ? Ratio::plus : (a, b) -> a;
    SortedMap<Long, Ratio> arcs = new TreeMap<>();
    for (NetworkTie tie : ties) {
      if (Ties.links(tie)) {
        Ratio weight = weighed == TieWeights.COUNTS ? count(tie) : Ratio.ONE;
        long from = Check.notNull(numbers.get(tie.from()), "from");
        long other = Check.notNull(numbers.get(tie.to()), "to");
        arcs.merge(from * names.size() + other, weight, together);
        if (!directed) {
          arcs.merge(other * names.size() + from, weight, together);
        }
      }
    }
    return new Links(names, directed, weighed, arcs);
  }

  private static Ratio count(NetworkTie tie) {
    return tie.count().map(QualifiedNumber::value).orElseThrow();
  }

  /** The same links, whatever their direction: those both ways add up. */
  Links bothWays() {
    if (!directed) {
      return this;
    }
    SortedMap<Long, Ratio> both = new TreeMap<>(arcs);
    int n = names.size();
    arcs.forEach((key, weight) -> both.merge(key % n * n + key / n, weight, Ratio::plus));
    return new Links(names, false, weighed, both);
  }

  /** Names in alphabetical order: the number of a member is its place. */
  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  /** How many links lead from one member to another; those without direction count twice. */
  int arcs() {
    return to.length;
  }

  /** How many links there are. */
  int count() {
    return directed ? to.length : to.length / 2;
  }

  boolean isDirected() {
    return directed;
  }

  /** Whether links count by the counts of their ties. */
  boolean isWeighted() {
    return weighed == TieWeights.COUNTS;
  }

  /** The first link that leads from a member; for the number of members the end of all. */
  int first(int member) {
    return first[member];
  }

  int degree(int member) {
    return first[member + 1] - first[member];
  }

  /** Where a link leads to; from one member in alphabetical order. */
  int to(int arc) {
    return to[arc];
  }

  /** What a link counts, above zero. */
  Ratio weight(int arc) {
    return weights[arc];
  }

  /** The weights as whole numbers in the same proportions, as small as can be. */
  BigInteger[] wholeWeights() {
    BigInteger multiple = BigInteger.ONE;
    for (Ratio weight : weights) {
      multiple = multiple.multiply(weight.denominator().divide(multiple.gcd(weight.denominator())));
    }
    BigInteger[] whole = new BigInteger[weights.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = weights[i].numerator().multiply(multiple.divide(weights[i].denominator()));
    }
    return whole;
  }
}
