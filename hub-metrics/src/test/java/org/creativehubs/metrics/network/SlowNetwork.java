package org.creativehubs.metrics.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/**
 * A small network by the definitions, in exact fractions: distances by Floyd and Warshall, paths
 * counted along them, betweenness over every triple, sums over every pair.
 */
final class SlowNetwork {

  final int size;
  final Ratio[][] weights;
  final boolean directed;

  SlowNetwork(Ratio[][] weights, boolean directed) {
    this.size = weights.length;
    this.weights = weights;
    this.directed = directed;
  }

  static String name(int member) {
    return "m" + (char) ('a' + member);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(name(i));
    }
    return names;
  }

  List<NetworkTie> ties() {
    List<NetworkTie> ties = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (weights[i][j].signum() > 0 && (directed || i < j)) {
          ties.add(
              NetworkTie.builder()
                  .from(name(i))
                  .to(name(j))
                  .kind("project")
                  .count(QualifiedNumber.exact(weights[i][j]))
                  .build());
        }
      }
    }
    return ties;
  }

  /** The same with each link counting once. */
  SlowNetwork once() {
    Ratio[][] once = new Ratio[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        once[i][j] = weights[i][j].signum() > 0 ? Ratio.ONE : Ratio.ZERO;
      }
    }
    return new SlowNetwork(once, directed);
  }

  /** Both ways added up. */
  SlowNetwork both() {
    Ratio[][] both = new Ratio[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        both[i][j] = directed ? weights[i][j].plus(weights[j][i]) : weights[i][j];
      }
    }
    return new SlowNetwork(both, false);
  }

  List<List<Optional<Ratio>>> distances() {
    List<List<Optional<Ratio>>> far = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      far.add(new ArrayList<>());
      for (int j = 0; j < size; j++) {
        far.get(i)
            .add(
                i == j
                    ? Optional.of(Ratio.ZERO)
                    : Optional.of(weights[i][j])
                        .filter(weight -> weight.signum() > 0)
                        .map(Ratio.ONE::dividedBy));
      }
    }
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          Optional<Ratio> by = sum(far.get(i).get(k), far.get(k).get(j));
          if (by.isPresent()
              && far.get(i).get(j).map(d -> by.get().compareTo(d) < 0).orElse(true)) {
            far.get(i).set(j, by);
          }
        }
      }
    }
    return far;
  }

  private static Optional<Ratio> sum(Optional<Ratio> one, Optional<Ratio> other) {
    return one.flatMap(a -> other.map(a::plus));
  }

  /** For each pair in order of distance from the first: how many shortest ways there are. */
  private long[][] paths(List<List<Optional<Ratio>>> far) {
    long[][] paths = new long[size][size];
    for (int i = 0; i < size; i++) {
      List<Ratio> from = far.get(i).stream().map(d -> d.orElse(Ratio.of(1_000_000))).toList();
      List<Integer> order = new ArrayList<>(names().stream().map(n -> n.charAt(1) - 'a').toList());
      order.sort((a, b) -> from.get(a).compareTo(from.get(b)));
      paths[i][i] = 1;
      for (int j : order) {
        for (int k = 0; j != i && k < size; k++) {
          if (weights[k][j].signum() > 0
              && far.get(i).get(k).isPresent()
              && far.get(i).get(j).isPresent()
              && from.get(k).plus(Ratio.ONE.dividedBy(weights[k][j])).equals(from.get(j))) {
            paths[i][j] += paths[i][k];
          }
        }
      }
    }
    return paths;
  }

  List<Ratio> betweenness() {
    List<List<Optional<Ratio>>> far = distances();
    long[][] paths = paths(far);
    List<Ratio> all = new ArrayList<>();
    for (int v = 0; v < size; v++) {
      Ratio sum = Ratio.ZERO;
      for (int s = 0; s < size; s++) {
        for (int t = 0; t < size; t++) {
          Optional<Ratio> by = sum(far.get(s).get(v), far.get(v).get(t));
          if (s != v && t != v && s != t && by.isPresent() && by.equals(far.get(s).get(t))) {
            sum = sum.plus(Ratio.of(paths[s][v] * paths[v][t], paths[s][t]));
          }
        }
      }
      all.add(directed ? sum : sum.dividedBy(Ratio.of(2)));
    }
    return all;
  }

  Optional<Ratio> closeness(int member, ClosenessRule rule) {
    List<Optional<Ratio>> far = distances().get(member);
    Ratio sum = Ratio.ZERO;
    Ratio inverse = Ratio.ZERO;
    int reached = 0;
    for (int other = 0; other < size; other++) {
      if (other != member && far.get(other).isPresent()) {
        sum = sum.plus(far.get(other).get());
        inverse = inverse.plus(Ratio.ONE.dividedBy(far.get(other).get()));
        reached++;
      }
    }
    Ratio others = Ratio.of(size - 1L);
    return switch (rule) {
      case HARMONIC -> Optional.of(inverse.dividedBy(others));
      case OF_ALL -> reached < size - 1 ? Optional.empty() : Optional.of(others.dividedBy(sum));
      case OF_THOSE_REACHED ->
          Optional.of(
              reached == 0
                  ? Ratio.ZERO
                  : Ratio.of(reached).dividedBy(sum).times(Ratio.of(reached).dividedBy(others)));
    };
  }

  private Ratio strength(int member) {
    return Ratio.sum(List.of(weights[member]));
  }

  private boolean linked(int one, int other) {
    return weights[one][other].signum() > 0;
  }

  /** Of {@link #both()}. */
  Ratio constraint(int i) {
    Ratio all = Ratio.ZERO;
    for (int j = 0; j < size; j++) {
      if (linked(i, j)) {
        Ratio bound = weights[i][j].dividedBy(strength(i));
        for (int q = 0; q < size; q++) {
          if (q != i && q != j && linked(i, q)) {
            bound =
                bound.plus(
                    weights[i][q]
                        .dividedBy(strength(i))
                        .times(weights[q][j].dividedBy(strength(q))));
          }
        }
        all = all.plus(bound.times(bound));
      }
    }
    return all;
  }

  /** Of {@link #both()}. */
  Ratio effectiveSize(int i) {
    Ratio all = Ratio.ZERO;
    for (int j = 0; j < size; j++) {
      if (linked(i, j)) {
        Ratio most = List.of(weights[j]).stream().max(Ratio::compareTo).orElseThrow();
        all = all.plus(Ratio.ONE);
        for (int q = 0; q < size; q++) {
          if (q != i && q != j && linked(i, q)) {
            all =
                all.minus(
                    weights[i][q].dividedBy(strength(i)).times(weights[j][q].dividedBy(most)));
          }
        }
      }
    }
    return all;
  }

  /** Over all pairs of members of one group: their weight less that by chance. */
  Ratio modularity(int[] groups, Ratio resolution) {
    Ratio total = Ratio.ZERO;
    Ratio[] in = new Ratio[size];
    for (int j = 0; j < size; j++) {
      in[j] = Ratio.ZERO;
      for (int i = 0; i < size; i++) {
        in[j] = in[j].plus(weights[i][j]);
      }
      total = total.plus(in[j]);
    }
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (groups[i] == groups[j]) {
          sum =
              sum.plus(weights[i][j])
                  .minus(resolution.times(strength(i)).times(in[j]).dividedBy(total));
        }
      }
    }
    return sum.dividedBy(total);
  }
}
