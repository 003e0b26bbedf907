package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** The rules of lists of ties, and the graph they make. */
final class Ties {

  private Ties() {}

  /** Refuses ties to strangers, and two of one kind between the same members. */
  static void check(List<String> members, List<NetworkTie> ties, String field) {
    Set<String> known = ImmutableSet.copyOf(members);
    for (int i = 0; i < ties.size(); i++) {
      checkKnown(known, ties.get(i).from(), field + "[" + i + "].from");
      checkKnown(known, ties.get(i).to(), field + "[" + i + "].to");
    }
    Check.distinct(ties, tie -> List.of(tie.kind(), pair(tie)), field, "pair and kind");
  }

  private static void checkKnown(Set<String> members, String name, String field) {
    Check.that(members.contains(name), Fault.UNKNOWN_CODE, field, "be one of members", name);
  }

  /** Refuses ties whose count is not exact. */
  static void checkWeights(List<NetworkTie> ties, String field) {
    for (int i = 0; i < ties.size(); i++) {
      Optional<QualifiedNumber> count = ties.get(i).count();
      Check.that(
          count.filter(QualifiedNumber::isExact).isPresent(),
          Fault.INCONSISTENT,
          field + "[" + i + "].count",
          "be exact for distances by INVERSE_WEIGHT",
          count.map(QualifiedNumber::toString).orElse("absent"));
    }
  }

  /** Both members of a tie in alphabetical order. */
  static List<String> pair(NetworkTie tie) {
    boolean inOrder = tie.from().compareTo(tie.to()) < 0;
    return ImmutableList.of(inOrder ? tie.from() : tie.to(), inOrder ? tie.to() : tie.from());
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

  /** The sum of the counts; empty where one is not known. */
  static Optional<QualifiedNumber> weight(List<NetworkTie> ties) {
    Optional<QualifiedNumber> sum = Optional.of(QualifiedNumber.exact(0));
    for (NetworkTie tie : ties) {
      sum = sum.flatMap(known -> tie.count().map(known::plus));
    }
    return sum;
  }
}
