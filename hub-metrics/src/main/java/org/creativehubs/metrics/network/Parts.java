package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Graph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parts a graph falls into, as it is or without one of its members. */
final class Parts {

  private Parts() {}

  /** The parts, the largest first, then by their first names; names in alphabetical order. */
  static List<List<String>> of(Graph<String> graph) {
    Set<String> seen = new LinkedHashSet<>();
    List<List<String>> parts = new ArrayList<>();
    for (String name : new TreeSet<>(graph.nodes())) {
      if (!seen.contains(name)) {
        Set<String> part = reach(graph, name, ImmutableSet.of());
        seen.addAll(part);
        parts.add(part.stream().sorted().toList());
      }
    }
    parts.sort(
        Comparator.<List<String>>comparingInt(List::size)
            .reversed()
            .thenComparing(part -> part.get(0)));
    return parts;
  }

  /** Whether its neighbours no longer all reach one another without a member. */
  static boolean isBridge(Graph<String> graph, String member) {
    Set<String> neighbours = graph.adjacentNodes(member);
    if (neighbours.size() < 2) {
      return false;
    }
    String first = neighbours.iterator().next();
    return !reach(graph, first, ImmutableSet.of(member)).containsAll(neighbours);
  }

  private static Set<String> reach(Graph<String> graph, String start, Set<String> without) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    reached.add(start);
    open.add(start);
    while (!open.isEmpty()) {
      for (String next : graph.adjacentNodes(open.remove())) {
        if (!without.contains(next) && reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }
}
