package org.creativehubs.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.quantity.QualifiedNumber;

class NetworkAnalysisProperties {

  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

  /** Numbers of pairs of six members: 6 * from + to, with from below to. */
  @Provide
  Arbitrary<Set<Integer>> pairs() {
    return Arbitraries.integers().between(0, 35).filter(n -> n / 6 < n % 6).set().ofMaxSize(12);
  }

  private static List<NetworkTie> ties(Set<Integer> pairs) {
    List<NetworkTie> ties = new ArrayList<>();
    for (int pair : pairs) {
      ties.add(
          NetworkAnalysisTest.tie(NAMES.get(pair / 6), NAMES.get(pair % 6))
              .count(QualifiedNumber.exact(pair % 4 + 1L))
              .build());
    }
    return ties;
  }

  private static NetworkReport report(Distance by, List<NetworkTie> ties) {
    return NetworkAnalysisTest.analyse(by, NAMES, ties.toArray(NetworkTie[]::new));
  }

  @Property(tries = 200)
  void aLinkMoreNeverMakesMorePartsNorLessDensity(@ForAll("pairs") Set<Integer> pairs) {
    List<NetworkTie> ties = ties(pairs);
    if (!ties.isEmpty()) {
      NetworkReport more = report(Distance.HOPS, ties);
      NetworkReport fewer = report(Distance.HOPS, ties.subList(1, ties.size()));
      assertThat(more.components().size()).isLessThanOrEqualTo(fewer.components().size());
      assertThat(more.density().number().orElseThrow())
          .isGreaterThan(fewer.density().number().orElseThrow());
    }
  }

  @Property(tries = 200)
  void betweennessAddsUpToTheStopsOnAllShortestPaths(@ForAll("pairs") Set<Integer> pairs) {
    double sum =
        report(Distance.HOPS, ties(pairs)).members().stream()
            .mapToDouble(NetworkMember::betweenness)
            .sum();
    assertThat(sum).isCloseTo(stops(pairs), within(1e-9));
  }

  /** The sum of (distance - 1) over all pairs that reach one another, by Floyd and Warshall. */
  private static int stops(Set<Integer> pairs) {
    int[][] far = new int[6][6];
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 6; j++) {
        boolean linked = pairs.contains(6 * i + j) || pairs.contains(6 * j + i);
        far[i][j] = i == j ? 0 : linked ? 1 : 100;
      }
    }
    for (int k = 0; k < 6; k++) {
      for (int i = 0; i < 6; i++) {
        for (int j = 0; j < 6; j++) {
          far[i][j] = Math.min(far[i][j], far[i][k] + far[k][j]);
        }
      }
    }
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        sum += far[i][j] < 100 ? far[i][j] - 1 : 0;
      }
    }
    return sum;
  }

  @Property(tries = 200)
  void aBridgeIsWhatLeavesMoreParts(@ForAll("pairs") Set<Integer> pairs) {
    NetworkReport report = report(Distance.HOPS, ties(pairs));
    for (NetworkMember member : report.members()) {
      List<String> others = new ArrayList<>(NAMES);
      others.remove(member.name());
      NetworkTie[] left =
          ties(pairs).stream()
              .filter(tie -> others.contains(tie.from()) && others.contains(tie.to()))
              .toArray(NetworkTie[]::new);
      int without = NetworkAnalysisTest.analyse(Distance.HOPS, others, left).components().size();
      assertThat(member.bridge()).isEqualTo(without > report.components().size());
    }
  }

  @Property(tries = 200)
  void theOrderOfMembersAndTiesChangesNothingButTheOrder(
      @ForAll("pairs") Set<Integer> pairs, @ForAll Distance by, @ForAll long seed) {
    List<NetworkTie> ties = ties(pairs);
    NetworkReport one = report(by, ties);
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, new Random(seed));
    Collections.shuffle(ties, new Random(seed));
    NetworkReport other = NetworkAnalysisTest.analyse(by, names, ties.toArray(NetworkTie[]::new));
    assertThat(other.members()).containsExactlyInAnyOrderElementsOf(one.members());
    assertThat(other.components()).isEqualTo(one.components());
    assertThat(other.strongest()).isEqualTo(one.strongest());
    assertThat(other.explanation()).isEqualTo(one.explanation());
  }
}
