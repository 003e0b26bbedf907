package org.creativehubs.metrics.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What holds a network together: its parts, the members that hold a part together, and the links
 * that do. By one walk along all links, as R. Tarjan, Depth-First Search and Linear Graph
 * Algorithms (1972); direction does not matter.
 */
final class Cuts {

  private static final int NOBODY = -1;

  private final Links links;
  private final int[] found;
  private final int[] lowest;
  private final int[] parent;
  private final int[] next;
  private final boolean[] cuts;
  private final List<List<String>> bridges = new ArrayList<>();
  private final List<List<String>> parts = new ArrayList<>();
  private int steps;

  private Cuts(Links links) {
    this.links = links;
    found = new int[links.size()];
    lowest = new int[links.size()];
    parent = new int[links.size()];
    next = new int[links.size()];
    cuts = new boolean[links.size()];
  }

  static Cuts of(Links links) {
    Cuts cuts = new Cuts(links.bothWays());
    for (int i = 0; i < links.size(); i++) {
      if (cuts.found[i] == 0) {
        cuts.parts.add(cuts.part(i));
      }
    }
    cuts.parts.sort(
        Comparator.<List<String>>comparingInt(List::size)
            .reversed()
            .thenComparing(part -> part.get(0)));
    cuts.bridges.sort(
        Comparator.<List<String>, String>comparing(pair -> pair.get(0))
            .thenComparing(pair -> pair.get(1)));
    return cuts;
  }

  /** The parts, the largest first, then by their first names; names in alphabetical order. */
  List<List<String>> parts() {
    return parts;
  }

  /** Whether its neighbours no longer all reach one another without a member. */
  boolean isCut(int member) {
    return cuts[member];
  }

  /** Links without which a part falls in two, as two names in order; in alphabetical order. */
  List<List<String>> bridges() {
    return bridges;
  }

  /** Walks through the part of a member, and gives its names in alphabetical order. */
  private List<String> part(int root) {
    List<String> names = new ArrayList<>();
    int branches = 0;
    int node = enter(root, NOBODY, names);
    while (node != NOBODY) {
      if (next[node] == links.first(node + 1)) {
        branches += parent[node] == root ? 1 : 0;
        node = leave(node, root);
      } else {
        int other = links.to(next[node]++);
        if (found[other] == 0) {
          node = enter(other, node, names);
        } else if (other != parent[node]) {
          lowest[node] = Math.min(lowest[node], found[other]);
        }
      }
    }
    cuts[root] = branches > 1;
    names.sort(Comparator.naturalOrder());
    return names;
  }

  private int enter(int node, int from, List<String> names) {
    found[node] = ++steps;
    lowest[node] = steps;
    parent[node] = from;
    next[node] = links.first(node);
    names.add(links.names().get(node));
    return node;
  }

  /** Goes back to the member from which one was found, which may hold it and all behind it. */
  private int leave(int node, int root) {
    int back = parent[node];
    if (back != NOBODY) {
      lowest[back] = Math.min(lowest[back], lowest[node]);
      cuts[back] |= back != root && lowest[node] >= found[back];
      if (lowest[node] > found[back]) {
        bridges.add(Ties.inOrder(links.names().get(back), links.names().get(node)));
      }
    }
    return back;
  }
}
