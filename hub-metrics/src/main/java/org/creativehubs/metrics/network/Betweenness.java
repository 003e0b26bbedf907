package org.creativehubs.metrics.network;

import java.util.Arrays;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * Betweenness by Brandes: from each member the shortest paths to all others are counted, and their
 * dependencies added up on the way back. Equally short paths are seen to be so, since distances are
 * compared exactly. All terms are above zero, and what is lost in adding them is carried along, so
 * that sums stay within 1e-12 of exact fractions.
 */
final class Betweenness {

  private final ShortestPaths ways;
  private final double[] dependency;
  private final double[] scores;
  private final double[] lost;

  private Betweenness(Links links) {
    ways = new ShortestPaths(links);
    dependency = new double[links.size()];
    scores = new double[links.size()];
    lost = new double[links.size()];
  }

  /** For each member how many pairs it lies between, in order where links have a direction. */
  static double[] of(Links links) {
    Betweenness all = new Betweenness(links);
    for (int source = 0; source < links.size(); source++) {
      all.from(source, links.names().get(source));
    }
    double twice = links.isDirected() ? 1 : 2; // without direction each pair was met from both ends
    for (int i = 0; i < all.scores.length; i++) {
      all.scores[i] = (all.scores[i] + all.lost[i]) / twice;
    }
    return all.scores;
  }

  private void from(int source, String name) {
    ways.from(source);
    Arrays.fill(dependency, 0);
    for (int place = ways.reached() - 1; place > 0; place--) {
      int node = ways.reached(place);
      double paths = ways.paths(node);
      Check.that(
          Double.isFinite(paths),
          Fault.TOO_LARGE,
          "ties",
          "leave fewer than 1e308 shortest paths between two members",
          name);
      double share = (1 + dependency[node]) / paths;
      for (int arc = ways.arc(node); arc >= 0; arc = ways.arcBefore(arc)) {
        dependency[ways.tail(arc)] += ways.paths(ways.tail(arc)) * share;
      }
      add(node, dependency[node]);
    }
  }

  private void add(int node, double term) {
    double sum = scores[node] + term;
    lost[node] += scores[node] >= term ? scores[node] - sum + term : term - sum + scores[node];
    scores[node] = sum;
  }
}
