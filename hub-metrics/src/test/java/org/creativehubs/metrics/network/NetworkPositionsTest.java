package org.creativehubs.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class NetworkPositionsTest {

  private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

  private static NetworkTie tie(String from, String to, long count) {
    return NetworkAnalysisTest.tie(from, to).count(QualifiedNumber.exact(count)).build();
  }

  private static NetworkPositionsReport of(ClosenessRule rule, NetworkTie... ties) {
    return NetworkPositions.of(FIVE, List.of(ties), rule);
  }

  @Test
  void theMiddleOfAStarBrokersAndIsTheCore() {
    NetworkPositionsReport star =
        of(
            ClosenessRule.OF_ALL,
            tie("a", "b", 1),
            tie("a", "c", 1),
            tie("a", "d", 1),
            tie("a", "e", 1));
    MemberPosition middle = star.member("a");
    assertThat(middle.constraint()).isEqualTo(Answer.number(0.25));
    assertThat(middle.effectiveSize()).isEqualTo(Answer.number(4));
    assertThat(middle.efficiency()).isEqualTo(Answer.share(1));
    assertThat(middle.clustering()).isEqualTo(Answer.share(0));
    assertThat(middle.closeness()).isEqualTo(Answer.number(1));
    assertThat(middle.standing()).isEqualTo(CoreStanding.CORE);
    MemberPosition end = star.member("c");
    assertThat(end.constraint()).isEqualTo(Answer.number(1));
    assertThat(end.clustering())
        .isEqualTo(Answer.of(Reason.NO_PAIR.because("it has fewer than two contacts")));
    assertThat(end.eigenvector().number().orElseThrow()).isCloseTo(0.5, within(1e-9));
    assertThat(end.standing()).isEqualTo(CoreStanding.PERIPHERY);
    assertThat(star.departures()).isZero();
    assertThat(star.highestCore()).isEqualTo(1);
  }

  @Test
  void whereAllAreLinkedAllAreTheCoreAndATriangleMoreOfTheSameIsNoneForSure() {
    NetworkPositionsReport all =
        NetworkPositions.of(
            List.of("a", "b", "c"),
            List.of(tie("a", "b", 1), tie("b", "c", 1), tie("a", "c", 1)),
            ClosenessRule.HARMONIC);
    assertThat(all.members()).extracting(MemberPosition::standing).containsOnly(CoreStanding.CORE);
    NetworkPositionsReport ring =
        of(
            ClosenessRule.HARMONIC,
            tie("a", "b", 1),
            tie("b", "c", 1),
            tie("c", "d", 1),
            tie("d", "e", 1),
            tie("a", "e", 1));
    assertThat(ring.members())
        .extracting(MemberPosition::standing)
        .containsOnly(CoreStanding.EITHER);
  }

  @Test
  void thoseNotReachedCountByTheRuleNamed() {
    NetworkTie[] ties = {tie("a", "b", 1), tie("b", "c", 1)};
    assertThat(of(ClosenessRule.HARMONIC, ties).member("a").closeness())
        .isEqualTo(Answer.number((1 + 0.5) / 4));
    assertThat(of(ClosenessRule.OF_THOSE_REACHED, ties).member("a").closeness())
        .isEqualTo(Answer.number(2 / 4.0 * (2 / 3.0)));
    assertThat(of(ClosenessRule.OF_THOSE_REACHED, ties).member("d").closeness())
        .isEqualTo(Answer.number(0));
    assertThat(of(ClosenessRule.OF_ALL, ties).member("a").closeness())
        .isEqualTo(Answer.of(Reason.DISCONNECTED.because("it does not reach every other member")));
  }

  @Test
  void closenessFollowsTiesThatLeadOneWay() {
    NetworkPositionsReport chain =
        NetworkPositions.answer(
            NetworkPositionsInput.builder()
                .addMembers("a", "b", "c")
                .addTies(tie("a", "b", 2), tie("b", "c", 4))
                .weights(TieWeights.COUNTS)
                .direction(TieDirection.FROM_TO)
                .closeness(ClosenessRule.OF_THOSE_REACHED)
                .build());
    assertThat(chain.member("a").closeness()).isEqualTo(Answer.number(2 / 1.25));
    assertThat(chain.member("b").closeness()).isEqualTo(Answer.number(1 / 2.0 * 4));
    assertThat(chain.member("c").closeness()).isEqualTo(Answer.number(0));
  }

  @Test
  void theEigenvectorIsUndefinedWhereThereIsNotOne() {
    NetworkPositionsReport pair = of(ClosenessRule.HARMONIC, tie("a", "b", 1));
    assertThat(pair.member("a").eigenvector()).isEqualTo(Answer.number(1));
    assertThat(pair.member("c").eigenvector())
        .isEqualTo(Answer.of(Reason.DISCONNECTED.because("it is not in the largest part")));
    NetworkPositionsReport two = of(ClosenessRule.HARMONIC, tie("a", "b", 1), tie("c", "d", 1));
    assertThat(two.member("a").eigenvector())
        .isEqualTo(Answer.of(Reason.DISCONNECTED.because("several parts are the largest")));
    assertThat(of(ClosenessRule.HARMONIC).member("a").eigenvector())
        .isEqualTo(Answer.of(Reason.ISLAND.because("nobody is linked to anybody")));
    assertThat(of(ClosenessRule.HARMONIC).member("a").constraint())
        .isEqualTo(Answer.of(Reason.ISLAND.because("it is linked to nobody")));
  }

  /** The elements of a path are sines: of i pi / (n + 1). */
  @Test
  void theEigenvectorOfALongPathIsFoundToItsPrecision() {
    int n = 61;
    EigenvectorCentrality found = path(n, EigenvectorCentrality.MOST_STEPS);
    for (int i = 0; i < n; i++) {
      assertThat(found.of(i).number().orElseThrow())
          .isCloseTo(Math.sin((i + 1) * Math.PI / (n + 1)), within(1e-9));
    }
  }

  @Test
  void stepsThatDoNotSufficeAreSaid() {
    assertThat(path(61, 100).of(0))
        .isEqualTo(
            Answer.of(Reason.NO_CONVERGENCE.because("100 steps do not find it to within 1.0E-9")));
  }

  private static EigenvectorCentrality path(int n, int steps) {
    List<String> names = IntStream.range(100, 100 + n).mapToObj(i -> "m" + i).toList();
    List<NetworkTie> ties = new ArrayList<>();
    for (int i = 1; i < n; i++) {
      ties.add(tie(names.get(i - 1), names.get(i), 1));
    }
    Links links = Links.of(names, ties, TieDirection.NONE, TieWeights.EACH_LINK_ONCE);
    return EigenvectorCentrality.of(links, Cuts.of(links).parts(), steps);
  }

  @Test
  void aSingleMemberHasNobodyToBeNearTo() {
    MemberPosition alone =
        NetworkPositions.of(List.of("a"), List.of(), ClosenessRule.HARMONIC).member("a");
    assertThat(alone.closeness())
        .isEqualTo(Answer.of(Reason.NO_PEERS.because("there is nobody else to be near to")));
    assertThat(alone.coreNumber()).isZero();
  }

  @Test
  void directionsAreKeptApartWhereTiesHaveOne() {
    NetworkReport report =
        NetworkAnalysis.answer(
            NetworkAnalysisInput.builder()
                .addMembers("a", "b", "c")
                .addTies(tie("a", "b", 1), tie("b", "a", 2), tie("b", "c", 1))
                .direction(TieDirection.FROM_TO)
                .distance(Distance.HOPS)
                .build());
    assertThat(report.links()).isEqualTo(3);
    assertThat(report.density()).isEqualTo(Answer.share(Ratio.of(3, 6)));
    assertThat(report.linksPerPair()).isEqualTo(Answer.quantity(Ratio.of(4, 6), "links"));
    assertThat(report.member("b").betweenness()).isEqualTo(1);
    assertThat(report.member("b").betweennessShare()).isEqualTo(Answer.share(0.5));
    assertThat(report.member("b").outgoing()).hasValue(2);
    assertThat(report.member("b").incoming()).hasValue(1);
    assertThat(report.member("b").degree()).isEqualTo(2);
    assertThat(report.bridges()).containsExactly(List.of("a", "b"), List.of("b", "c"));
    assertThat(report.table().toString()).contains("outgoing");
  }

  @Test
  void badQuestionsAreRefusedByPath() {
    NetworkPositionsInput.Builder input =
        NetworkPositionsInput.builder()
            .addMembers("a", "b")
            .addTies(NetworkAnalysisTest.tie("a", "b").build())
            .closeness(ClosenessRule.HARMONIC);
    assertThatThrownBy(() -> input.weights(TieWeights.COUNTS).build())
        .hasMessage("ties[0].count must be exact for weights by COUNTS, but was absent");
    NetworkGroupsInput.Builder groups =
        NetworkGroupsInput.builder().addMembers("a", "b").weights(TieWeights.EACH_LINK_ONCE);
    assertThatThrownBy(groups::build)
        .hasMessage("search must be given if groups is empty, but was absent");
    assertThatThrownBy(() -> groups.putGroups("a", "x").build())
        .hasMessage("groups[b] must be given, but was absent");
    assertThatThrownBy(() -> groups.putGroups("b", "x").putGroups("c", "x").build())
        .hasMessage("groups must be of one of members, but was c");
    assertThatThrownBy(() -> GroupSearch.builder().seed(1).starts(0).build())
        .hasMessage("starts must be in [1, 10000], but was 0");
  }
}
