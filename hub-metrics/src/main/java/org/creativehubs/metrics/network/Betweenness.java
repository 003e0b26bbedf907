package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ValueGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Betweenness by Brandes: from each member the shortest paths to all others are counted, and their
 * dependencies added up on the way back. Distances are exact, so that equally short paths are seen
 * to be so. Members are numbered in alphabetical order, so that no other order changes a bit.
 */
final class Betweenness {

  private final List<String> names;
  private final int[][] neighbours;
  private final Ratio[][] lengths;
  private final double[] scores;

  private Betweenness(ValueGraph<String, ImmutableList<NetworkTie>> graph, Distance distance) {
    names = graph.nodes().stream().sorted().toList();
    int n = names.size();
    neighbours = new int[n][];
    lengths = new Ratio[n][];
    scores = new double[n];
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < n; i++) {
      index.put(names.get(i), i);
    }
    for (int i = 0; i < n; i++) {
      String name = names.get(i);
      List<String> next = graph.adjacentNodes(name).stream().sorted().toList();
      neighbours[i] = next.stream().mapToInt(index::get).toArray();
      lengths[i] =
          next.stream()
              .map(other -> Ties.weight(Ties.between(graph, name, other)))
              .map(weight -> distance == Distance.HOPS ? Ratio.ONE : inverse(weight))
              .toArray(Ratio[]::new);
    }
  }

  private static Ratio inverse(Optional<QualifiedNumber> weight) {
    return Ratio.ONE.dividedBy(weight.orElseThrow().value());
  }

  /** For each name in alphabetical order, how many pairs it lies between. */
  static double[] of(ValueGraph<String, ImmutableList<NetworkTie>> graph, Distance distance) {
    Betweenness all = new Betweenness(graph, distance);
    for (int i = 0; i < all.names.size(); i++) {
      all.from(i);
    }
    // Each pair was met from both of its ends.
    return Arrays.stream(all.scores).map(score -> score / 2).toArray();
  }

  private record Reached(int node, Ratio distance) {}

  private void from(int source) {
    int n = names.size();
    @Nullable Ratio[] distances = new Ratio[n];
    double[] paths = new double[n];
    List<List<Integer>> before = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      before.add(new ArrayList<>());
    }
    Deque<Integer> done = new ArrayDeque<>();
    boolean[] settled = new boolean[n];
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(Comparator.comparing(Reached::distance).thenComparing(Reached::node));
    distances[source] = Ratio.ZERO;
    paths[source] = 1;
    queue.add(new Reached(source, Ratio.ZERO));
    while (!queue.isEmpty()) {
      Reached at = queue.remove();
      int node = at.node();
      if (settled[node]) {
        continue;
      }
      settled[node] = true;
      done.push(node);
      for (int k = 0; k < neighbours[node].length; k++) {
        int next = neighbours[node][k];
        Ratio reach = at.distance().plus(lengths[node][k]);
        Ratio known = distances[next];
        int order = known == null ? -1 : reach.compareTo(known);
        if (order < 0) {
          distances[next] = reach;
          paths[next] = 0;
          before.get(next).clear();
          queue.add(new Reached(next, reach));
        }
        if (order <= 0) {
          paths[next] += paths[node];
          before.get(next).add(node);
        }
      }
    }
    addDependencies(source, done, paths, before);
  }

  private void addDependencies(
      int source, Deque<Integer> done, double[] paths, List<List<Integer>> before) {
    double[] dependency = new double[names.size()];
    for (int node : done) {
      Check.that(
          Double.isFinite(paths[node]),
          Fault.TOO_LARGE,
          "ties",
          "leave fewer than 1e308 shortest paths between two members",
          names.get(node));
      for (int previous : before.get(node)) {
        dependency[previous] += paths[previous] / paths[node] * (1 + dependency[node]);
      }
      if (node != source) {
        scores[node] += dependency[node];
      }
    }
  }
}
