package org.creativehubs.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.metrics.network.Distance;
import org.creativehubs.metrics.network.NetworkAnalysis;
import org.creativehubs.metrics.network.NetworkReport;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Betweenness of a random network of 2,000 members and 6,000 ties, with counts from 1 to 97: ways
 * by hops, or by 1 / count. The yardstick is JGraphT, which compares lengths as doubles; here exact
 * lengths are compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class Betweennesses {

  private static final int MEMBERS = 2000;
  private static final int TIES = 6000;
  private static final int MOST = 97;
  private static final long SEED = 7;

  /** What decides how far apart two linked members are. */
  @Param({"HOPS", "INVERSE_WEIGHT"})
  public Distance distance = Distance.HOPS;

  private final List<String> members =
      IntStream.range(0, MEMBERS).mapToObj(i -> "m" + (MEMBERS + i)).toList();
  private final List<NetworkTie> ties = new ArrayList<>();
  private final Graph<String, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

  /** Draws the ties, and makes the graph of the yardstick. */
  @Setup
  public void drawTies() {
    Random random = new Random(SEED);
    Set<Long> drawn = new HashSet<>();
    members.forEach(graph::addVertex);
    while (ties.size() < TIES) {
      int one = random.nextInt(MEMBERS);
      int other = random.nextInt(MEMBERS);
      if (one != other && drawn.add((long) Math.min(one, other) * MEMBERS + Math.max(one, other))) {
        add(members.get(one), members.get(other), 1 + random.nextInt(MOST));
      }
    }
  }

  private void add(String from, String to, int count) {
    NetworkTie.Builder tie = NetworkTie.builder();
    ties.add(tie.from(from).to(to).kind("project").count(QualifiedNumber.exact(count)).build());
    double length = distance == Distance.HOPS ? 1 : 1.0 / count;
    graph.setEdgeWeight(graph.addEdge(from, to), length);
  }

  /** With degrees, parts, bridges, the strongest ties and an explanation. */
  @Benchmark
  @Against("scoresOfJgrapht")
  public NetworkReport report() {
    return NetworkAnalysis.of(members, ties, distance);
  }

  /** The scores alone. */
  @Benchmark
  public Map<String, Double> scoresOfJgrapht() {
    return new BetweennessCentrality<>(graph).getScores();
  }
}
