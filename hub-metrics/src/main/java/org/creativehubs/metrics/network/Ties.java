package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.vocabulary.Codes;

/** The rules of lists of ties, and the graph they make. */
final class Ties {

  private Ties() {}

  /**
   * Refuses members without a name of their own, ties to strangers, and two of one kind between the
   * same members.
   */
  static void checkNetwork(List<String> members, List<NetworkTie> ties, TieDirection direction) {
    Check.notEmpty(members, "members");
    Codes.checkNames(members, "members");
    check(members, ties, direction, "ties");
  }

  /** Refuses ties to strangers, and two of one kind between the same members. */
  static void check(
      List<String> members, List<NetworkTie> ties, TieDirection direction, String field) {
    Set<String> known = ImmutableSet.copyOf(members);
    for (int i = 0; i < ties.size(); i++) {
      checkKnown(known, ties.get(i).from(), field + "[" + i + "].from");
      checkKnown(known, ties.get(i).to(), field + "[" + i + "].to");
    }
    Check.distinct(
        ties,
        tie -> List.of(tie.kind(), direction == TieDirection.NONE ? pair(tie) : ends(tie)),
        field,
        "pair and kind");
  }

  private static void checkKnown(Set<String> members, String name, String field) {
    Check.that(members.contains(name), Fault.UNKNOWN_CODE, field, "be one of members", name);
  }

  /** Refuses ties whose count is not exact, where counts weigh. */
  static void checkWeights(List<NetworkTie> ties, TieWeights weights) {
    if (weights == TieWeights.COUNTS) {
      checkWeights(ties, "ties", "weights by COUNTS");
    }
  }

  /** Refuses ties whose count is not exact. */
  static void checkWeights(List<NetworkTie> ties, String field, String convention) {
    for (int i = 0; i < ties.size(); i++) {
      Optional<QualifiedNumber> count = ties.get(i).count();
      Check.that(
          count.filter(QualifiedNumber::isExact).isPresent(),
          Fault.INCONSISTENT,
          field + "[" + i + "].count",
          "be exact for " + convention,
          count.map(QualifiedNumber::toString).orElse("absent"));
    }
  }

  private static List<String> ends(NetworkTie tie) {
    return ImmutableList.of(tie.from(), tie.to());
  }

  /** Both members of a tie in alphabetical order. */
  static List<String> pair(NetworkTie tie) {
    return inOrder(tie.from(), tie.to());
  }

  /** Two names in alphabetical order. */
  static List<String> inOrder(String one, String other) {
    boolean inOrder = one.compareTo(other) < 0;
    return ImmutableList.of(inOrder ? one : other, inOrder ? other : one);
  }

  /** Whether a tie links at all: a study may have counted none. */
  static boolean links(NetworkTie tie) {
    return tie.count().filter(n -> n.isExact() && n.value().isZero()).isEmpty();
  }

  /** One edge for each linked pair, with all ties between the two in the order given. */
  static ImmutableValueGraph<String, ImmutableList<NetworkTie>> graph(
      List<String> members, List<NetworkTie> ties) {
    MutableValueGraph<String, ImmutableList<NetworkTie>> graph =
        ValueGraphBuilder.undirected().allowsSelfLoops(false).build();
    members.stream().sorted().forEach(graph::addNode);
    for (NetworkTie tie : ties) {
      if (links(tie)) {
        List<NetworkTie> before = between(graph, tie.from(), tie.to());
        graph.putEdgeValue(
            tie.from(),
            tie.to(),
            ImmutableList.<NetworkTie>builder().addAll(before).add(tie).build());
      }
    }
    return ImmutableValueGraph.copyOf(graph);
  }

  /** The ties between two members; none where they are not linked. */
  static List<NetworkTie> between(
      ValueGraph<String, ImmutableList<NetworkTie>> graph, String one, String other) {
    return graph.edgeValue(one, other).orElse(ImmutableList.of());
  }

  /** The ties of each member that link, in the order given. */
  static Map<String, List<NetworkTie>> byMember(List<String> members, List<NetworkTie> ties) {
    Map<String, List<NetworkTie>> all = new HashMap<>();
    members.forEach(name -> all.put(name, new ArrayList<>()));
    for (NetworkTie tie : ties) {
      if (links(tie)) {
        all.getOrDefault(tie.from(), new ArrayList<>()).add(tie);
        all.getOrDefault(tie.to(), new ArrayList<>()).add(tie);
      }
    }
    return all;
  }

  /** The sum of the counts; empty where one is not known. */
  static Optional<QualifiedNumber> weight(List<NetworkTie> ties) {
    Optional<QualifiedNumber> sum = Optional.of(QualifiedNumber.exact(0));
    for (NetworkTie tie : ties) {
      sum = sum.flatMap(known -> tie.count().map(known::plus));
    }
    return sum;
  }
}
