package org.creativehubs.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.Ratio;

/** Every measure of a network is that of its definition in exact fractions. */
class NetworkOracleProperties {

  private static final Offset<Double> CLOSE = within(1e-12);

  /** Up to seven members; counts that double arithmetic cannot tell apart are among the weights. */
  @Provide
  Arbitrary<SlowNetwork> networks() {
    Arbitrary<Ratio> weight =
        Arbitraries.of(
            Ratio.ZERO,
            Ratio.ZERO,
            Ratio.ZERO,
            Ratio.ZERO,
            Ratio.ONE,
            Ratio.of(2),
            Ratio.of(3),
            Ratio.of(3, 2),
            Ratio.of(10, 3),
            Ratio.of(97),
            Ratio.parse("9007199254740993"),
            Ratio.parse("1000000007"),
            Ratio.parse("998244353"));
    return Combinators.combine(
            Arbitraries.integers().between(2, 7),
            weight.list().ofSize(49),
            Arbitraries.of(true, false))
        .as(NetworkOracleProperties::network);
  }

  private static SlowNetwork network(int size, List<Ratio> drawn, boolean directed) {
    Ratio[][] weights = new Ratio[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int from = directed ? i : Math.min(i, j);
        int to = directed ? j : Math.max(i, j);
        weights[i][j] = i == j ? Ratio.ZERO : drawn.get(7 * from + to);
      }
    }
    return new SlowNetwork(weights, directed);
  }

  private static TieDirection direction(SlowNetwork network) {
    return network.directed ? TieDirection.FROM_TO : TieDirection.NONE;
  }

  private static NetworkReport analysed(SlowNetwork network, Distance distance) {
    return NetworkAnalysis.answer(
        NetworkAnalysisInput.builder()
            .addAllMembers(network.names())
            .addAllTies(network.ties())
            .direction(direction(network))
            .distance(distance)
            .build());
  }

  private static NetworkPositionsReport positions(
      SlowNetwork network, TieWeights weights, ClosenessRule rule) {
    return NetworkPositions.answer(
        NetworkPositionsInput.builder()
            .addAllMembers(network.names())
            .addAllTies(network.ties())
            .direction(direction(network))
            .weights(weights)
            .closeness(rule)
            .build());
  }

  private static double number(Answer answer) {
    return answer.number().orElseThrow();
  }

  @Property(tries = 300)
  void betweennessIsThatOfAllTriples(@ForAll("networks") SlowNetwork network) {
    isClose(analysed(network, Distance.INVERSE_WEIGHT), network.betweenness());
    isClose(analysed(network, Distance.HOPS), network.once().betweenness());
  }

  private static void isClose(NetworkReport report, List<Ratio> exact) {
    for (int i = 0; i < exact.size(); i++) {
      assertThat(report.members().get(i).betweenness()).isCloseTo(exact.get(i).toDouble(), CLOSE);
    }
  }

  @Property(tries = 300)
  void closenessIsThatOfAllDistances(
      @ForAll("networks") SlowNetwork network, @ForAll ClosenessRule rule) {
    for (TieWeights weights : TieWeights.values()) {
      SlowNetwork slow = weights == TieWeights.COUNTS ? network : network.once();
      NetworkPositionsReport report = positions(network, weights, rule);
      for (int i = 0; i < network.size; i++) {
        Answer found = report.members().get(i).closeness();
        double exact = slow.closeness(i, rule).map(Ratio::toDouble).orElse(-1.0);
        assertThat(found.number().orElse(-1)).isCloseTo(exact, within(1e-12 * Math.abs(exact)));
      }
    }
  }

  @Property(tries = 300)
  void constraintAndEffectiveSizeAreThoseOfTheDefinition(@ForAll("networks") SlowNetwork network) {
    for (TieWeights weights : TieWeights.values()) {
      SlowNetwork slow = (weights == TieWeights.COUNTS ? network : network.once()).both();
      NetworkPositionsReport report = positions(network, weights, ClosenessRule.HARMONIC);
      for (int i = 0; i < network.size; i++) {
        MemberPosition found = report.members().get(i);
        if (found.constraint().isDefined()) {
          assertThat(number(found.constraint())).isCloseTo(slow.constraint(i).toDouble(), CLOSE);
          assertThat(number(found.effectiveSize()))
              .isCloseTo(slow.effectiveSize(i).toDouble(), CLOSE);
        } else {
          assertThat(slow.weights[i]).containsOnly(Ratio.ZERO);
        }
      }
    }
  }

  @Property(tries = 200)
  void modularityIsThatOfAllPairsAndNoGroupingBeatsTheBestByMuch(
      @ForAll("networks") SlowNetwork network, @ForAll long seed) {
    NetworkGroupsInput.Builder input =
        NetworkGroupsInput.builder()
            .addAllMembers(network.names())
            .addAllTies(network.ties())
            .direction(direction(network))
            .weights(TieWeights.COUNTS)
            .resolution(Ratio.of(3, 4));
    NetworkGroupsReport found = NetworkGroups.answer(input.search(GroupSearch.of(seed)).build());
    if (found.modularity().isPresent()) {
      int[] groups = groups(network, found);
      assertThat(found.modularity()).hasValue(network.modularity(groups, Ratio.of(3, 4)));
      Ratio best = best(network, new int[network.size], 0, 0);
      assertThat(found.modularity().get()).isLessThanOrEqualTo(best);
    } else {
      assertThat(network.ties()).isEmpty();
    }
  }

  private static int[] groups(SlowNetwork network, NetworkGroupsReport report) {
    int[] groups = new int[network.size];
    for (int group = 0; group < report.groups().size(); group++) {
      for (String member : report.groups().get(group).members()) {
        groups[network.names().indexOf(member)] = group;
      }
    }
    return groups;
  }

  /** The greatest modularity of all groupings. */
  static Ratio best(SlowNetwork network, int[] groups, int from, int used) {
    if (from == groups.length) {
      return network.modularity(groups, Ratio.of(3, 4));
    }
    Ratio best = Ratio.of(-2);
    for (int group = 0; group <= used; group++) {
      groups[from] = group;
      Ratio found = best(network, groups, from + 1, Math.max(used, group + 1));
      best = found.compareTo(best) > 0 ? found : best;
    }
    return best;
  }

  @Property(tries = 300)
  void theCoreHasTheFewestDeparturesOfAllSets(@ForAll("networks") SlowNetwork network) {
    SlowNetwork once = network.both().once();
    NetworkPositionsReport report =
        positions(network, TieWeights.EACH_LINK_ONCE, ClosenessRule.HARMONIC);
    int least = Integer.MAX_VALUE;
    for (int set = 0; set < 1 << network.size; set++) {
      least = Math.min(least, departures(once, set));
    }
    assertThat(report.departures()).isEqualTo(least);
    boolean isSure = report.members().stream().noneMatch(m -> m.standing() == CoreStanding.EITHER);
    if (isSure) {
      int core = 0;
      for (int i = 0; i < network.size; i++) {
        core |= report.members().get(i).standing() == CoreStanding.CORE ? 1 << i : 0;
      }
      assertThat(departures(once, core)).isEqualTo(least);
    }
  }

  private static int departures(SlowNetwork once, int set) {
    int departures = 0;
    for (int i = 0; i < once.size; i++) {
      for (int j = i + 1; j < once.size; j++) {
        boolean linked = once.weights[i][j].signum() > 0;
        int inside = (set >> i & 1) + (set >> j & 1);
        departures += (inside == 2 && !linked) || (inside == 0 && linked) ? 1 : 0;
      }
    }
    return departures;
  }

  @Property(tries = 300)
  void aCoreNumberIsThatOfTheLargestSetWithSoManyLinksEach(
      @ForAll("networks") SlowNetwork network) {
    SlowNetwork once = network.both().once();
    int[] numbers = new int[network.size];
    for (int set = 1; set < 1 << network.size; set++) {
      int within = set;
      int least =
          IntStream.range(0, once.size)
              .filter(i -> (within >> i & 1) == 1)
              .map(i -> links(once, i, within))
              .min()
              .orElseThrow();
      for (int i = 0; i < once.size; i++) {
        numbers[i] = (set >> i & 1) == 1 ? Math.max(numbers[i], least) : numbers[i];
      }
    }
    assertThat(
            positions(network, TieWeights.COUNTS, ClosenessRule.HARMONIC).members().stream()
                .mapToInt(MemberPosition::coreNumber)
                .toArray())
        .isEqualTo(numbers);
  }

  private static int links(SlowNetwork once, int member, int set) {
    return (int)
        IntStream.range(0, once.size)
            .filter(j -> (set >> j & 1) == 1 && once.weights[member][j].signum() > 0)
            .count();
  }

  @Property(tries = 200)
  void theEigenvectorIsOneAndItsElementsAddUpToWhatTheyAre(
      @ForAll("networks") SlowNetwork network) {
    SlowNetwork both = network.once().both();
    List<MemberPosition> found =
        positions(network, TieWeights.EACH_LINK_ONCE, ClosenessRule.HARMONIC).members();
    double[] vector =
        found.stream().mapToDouble(member -> member.eigenvector().number().orElse(0)).toArray();
    double most = Arrays.stream(vector).max().orElse(0);
    if (most > 0) {
      assertThat(most).isEqualTo(1);
      double[] product = times(both, vector);
      double value = Arrays.stream(product).max().orElseThrow();
      for (int i = 0; i < vector.length; i++) {
        assertThat(product[i]).isCloseTo(value * vector[i], within(1e-7));
      }
    }
  }

  private static double[] times(SlowNetwork network, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += network.weights[i][j].toDouble() * vector[j];
      }
    }
    return product;
  }

  @Property(tries = 200)
  void aBridgeIsALinkWithoutWhichThereAreMoreParts(@ForAll("networks") SlowNetwork network) {
    NetworkReport report = analysed(network, Distance.HOPS);
    for (int i = 0; i < network.size; i++) {
      for (int j = i + 1; j < network.size; j++) {
        Ratio[][] fewer =
            Arrays.stream(network.weights).map(Ratio[]::clone).toArray(Ratio[][]::new);
        fewer[i][j] = Ratio.ZERO;
        fewer[j][i] = Ratio.ZERO;
        int parts =
            analysed(new SlowNetwork(fewer, network.directed), Distance.HOPS).components().size();
        assertThat(report.bridges().contains(List.of(SlowNetwork.name(i), SlowNetwork.name(j))))
            .isEqualTo(parts > report.components().size());
      }
    }
  }

  @Property(tries = 100)
  void theOrderOfListsChangesNoBit(@ForAll("networks") SlowNetwork network, @ForAll long seed) {
    NetworkPositionsInput input =
        NetworkPositionsInput.builder()
            .addAllMembers(network.names())
            .addAllTies(network.ties())
            .direction(direction(network))
            .weights(TieWeights.COUNTS)
            .closeness(ClosenessRule.HARMONIC)
            .build();
    List<String> names = new ArrayList<>(input.members());
    List<NetworkTie> ties = new ArrayList<>(input.ties());
    Collections.shuffle(names, new Random(seed));
    Collections.shuffle(ties, new Random(seed));
    NetworkPositionsReport other =
        NetworkPositions.answer(input.toBuilder().members(names).ties(ties).build());
    assertThat(other.members())
        .containsExactlyInAnyOrderElementsOf(NetworkPositions.answer(input).members());
  }
}
