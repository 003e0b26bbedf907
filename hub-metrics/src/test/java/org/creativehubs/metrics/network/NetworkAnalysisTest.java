package org.creativehubs.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class NetworkAnalysisTest {

  static NetworkTie.Builder tie(String from, String to) {
    NetworkTie.Builder tie = NetworkTie.builder();
    tie.from(from).to(to).kind("meetup");
    return tie;
  }

  private static NetworkTie counted(String from, String to, long count) {
    return tie(from, to).count(QualifiedNumber.exact(count)).build();
  }

  private static NetworkTie called(String from, String to, TieStrength strength) {
    return tie(from, to).strength(strength).build();
  }

  static NetworkReport analyse(Distance by, List<String> members, NetworkTie... ties) {
    return NetworkAnalysis.answer(
        NetworkAnalysisInput.builder().addAllMembers(members).addTies(ties).distance(by).build());
  }

  @Test
  void theKentPlacesHangTogetherThroughFolkestoneAndLondon() {
    NetworkReport kent =
        analyse(
            Distance.HOPS,
            List.of(
                "Tunbridge Wells",
                "Medway",
                "Canterbury",
                "Folkestone",
                "London",
                "European Union"),
            called("Tunbridge Wells", "London", TieStrength.WEAK),
            called("Tunbridge Wells", "Folkestone", TieStrength.VERY_STRONG),
            called("Medway", "Folkestone", TieStrength.VERY_STRONG),
            called("Canterbury", "Folkestone", TieStrength.VERY_STRONG),
            called("Medway", "London", TieStrength.WEAK),
            called("Canterbury", "London", TieStrength.WEAK),
            called("Canterbury", "European Union", TieStrength.STRONG));
    assertThat(kent.density()).isEqualTo(Answer.share(Ratio.of(7, 15)));
    assertThat(kent.strongest()).extracting(RankedTie::rank).containsExactly(1, 1, 1, 4, 5, 5, 5);
    assertThat(kent.strongest().get(0).tie().from()).isEqualTo("Canterbury");
    assertThat(kent.strongest().get(3).tie().to()).isEqualTo("European Union");
    assertThat(kent.bridging().get(0).name()).isEqualTo("Canterbury");
    assertThat(kent.member("Canterbury").bridge()).isTrue();
    assertThat(kent.member("Folkestone").bridge()).isFalse();
    // Through Canterbury: four pairs with the European Union, and a third of Folkestone - London.
    assertThat(kent.member("Canterbury").betweenness()).isCloseTo(4 + 1 / 3.0, within(1e-12));
    assertThat(kent.member("Medway").strength())
        .isEqualTo(Answer.of(Reason.NO_COUNT.because("not every tie of the member has a count")));
  }

  @Test
  void anAtomisedMembershipShowsInItsParts() {
    NetworkReport report =
        analyse(Distance.HOPS, List.of("d", "c", "b", "a"), counted("a", "b", 3));
    assertThat(report.components()).containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    assertThat(report.isolatedShare()).isEqualTo(Ratio.of(1, 2));
    assertThat(report.largestShare()).isEqualTo(Ratio.of(1, 2));
    assertThat(report.effectiveComponents()).isEqualTo(Ratio.of(16, 6));
    assertThat(report.members())
        .extracting(NetworkMember::name)
        .containsExactly("d", "c", "b", "a");
    assertThat(report.member("a").strength()).isEqualTo(Answer.quantity(3, "links"));
  }

  @Test
  void manyTiesAreAShorterWayThanFewOnlyWhereWeightsCount() {
    NetworkTie[] ties = {counted("a", "b", 4), counted("b", "c", 4), counted("a", "c", 1)};
    List<String> members = List.of("a", "b", "c");
    assertThat(analyse(Distance.HOPS, members, ties).member("b").betweenness()).isZero();
    assertThat(analyse(Distance.INVERSE_WEIGHT, members, ties).member("b").betweenness())
        .isEqualTo(1);
  }

  @Test
  void equallyShortWaysShareAPairEvenWhereDoublesWouldDiffer() {
    // 1/10 + 1/5 = 3/10, which doubles miss
    NetworkReport report =
        analyse(
            Distance.INVERSE_WEIGHT,
            List.of("a", "b", "c"),
            counted("a", "b", 10),
            counted("b", "c", 5),
            tie("a", "c").count(QualifiedNumber.exact(Ratio.of(10, 3))).build());
    assertThat(report.member("b").betweenness()).isEqualTo(0.5);
  }

  @Test
  void equallyShortWaysAreSeenWhereTheCommonPartIsTooSmallForDoubles() {
    // the count of the last tie makes whole lengths of more than 53 bits
    NetworkReport report =
        analyse(
            Distance.INVERSE_WEIGHT,
            List.of("a", "b", "c", "d", "e"),
            counted("a", "b", 10),
            counted("b", "c", 5),
            tie("a", "c").count(QualifiedNumber.exact(Ratio.of(10, 3))).build(),
            counted("d", "e", 9_007_199_254_740_993L));
    assertThat(report.member("b").betweenness()).isEqualTo(0.5);
  }

  @Test
  void qualifiedCountsAddUpAndZeroIsNoLink() {
    NetworkReport report =
        analyse(
            Distance.HOPS,
            List.of("a", "b", "c"),
            tie("a", "b").count(QualifiedNumber.parse("over 20")).build(),
            NetworkTie.builder()
                .from("b")
                .to("a")
                .kind("project")
                .count(QualifiedNumber.exact(2))
                .build(),
            counted("b", "c", 0));
    assertThat(report.links()).isEqualTo(1);
    assertThat(report.member("a").strength())
        .isEqualTo(Answer.quantity(QualifiedNumber.parse("over 22"), "links"));
    assertThat(report.member("c").degree()).isZero();
  }

  @Test
  void aSingleMemberHasNoDensity() {
    NetworkReport report = analyse(Distance.HOPS, List.of("a"));
    assertThat(report.density())
        .isEqualTo(Answer.of(Reason.NO_PAIR.because("a single member makes no pair")));
    assertThat(report.effectiveComponents()).isEqualTo(Ratio.ONE);
  }

  @Test
  void nobodyLiesBetweenOthersWhereThereAreNoTwoOthers() {
    Undefined none = Reason.NO_PAIR.because("there are no two others to lie between");
    for (List<String> members : List.of(List.of("a"), List.of("a", "b"))) {
      NetworkReport report = analyse(Distance.HOPS, members);
      assertThat(report.member("a").betweennessShare()).isEqualTo(Answer.of(none));
    }
    assertThat(analyse(Distance.HOPS, List.of("a", "b", "c")).member("a").betweennessShare())
        .isEqualTo(Answer.share(0));
  }

  @Test
  void aSearchIsToldInWords() {
    assertThat(GroupSearch.of(7)).hasToString("20 searches from seed 7");
    assertThat(GroupSearch.of(7).toBuilder().starts(1).build()).hasToString("1 search from seed 7");
  }

  @Test
  void anEventGainsAndLosesLinks() {
    NetworkDifference change =
        NetworkChange.answer(
            NetworkChangeInput.builder()
                .addMembers("a", "b", "c")
                .addBefore(tie("a", "b").build())
                .addAfter(tie("c", "b").build(), tie("a", "c").build())
                .build());
    assertThat(change.gained()).containsExactly(List.of("a", "c"), List.of("b", "c"));
    assertThat(change.lost()).containsExactly(List.of("a", "b"));
    assertThat(change.before().components()).hasSize(2);
    assertThat(change.after().components()).hasSize(1);
    assertThat(change.explanation().answer()).isEqualTo(Answer.number(1));
  }

  @Test
  void anEventStrengthensAndWeakensWhatIsCountedExactly() {
    NetworkDifference change =
        NetworkChange.answer(
            NetworkChangeInput.builder()
                .addMembers("a", "b", "c", "d", "e")
                .addBefore(counted("a", "b", 2), counted("b", "c", 3), counted("c", "d", 1))
                .addBefore(tie("d", "e").count(QualifiedNumber.parse("over 4")).build())
                .addAfter(counted("b", "a", 5), counted("b", "c", 1), counted("c", "d", 1))
                .addAfter(counted("d", "e", 9))
                .build());
    assertThat(change.strengthened()).containsExactly(List.of("a", "b"));
    assertThat(change.weakened()).containsExactly(List.of("b", "c"));
    assertThat(change.before().distance()).isEqualTo(Distance.HOPS);
    assertThat(change.explanation().toString())
        .contains("isolated before: 0 %", "who bridges most after: c");
    assertThat(change.table().toString()).contains("betweenness after", "bridge before");
  }

  /** The path 0 - 1 - 2 - 3 - 4 with a lone sixth: every number can be counted by hand. */
  @Test
  void aPathOfFiveHasTheBetweennessOfAPath() {
    NetworkReport path =
        analyse(
            Distance.INVERSE_WEIGHT,
            List.of("0", "1", "2", "3", "4", "5"),
            counted("0", "1", 7),
            counted("1", "2", 7),
            counted("2", "3", 2),
            counted("3", "4", 2));
    assertThat(path.members())
        .extracting(NetworkMember::betweenness)
        .containsExactly(0.0, 3.0, 4.0, 3.0, 0.0, 0.0);
    assertThat(path.members())
        .extracting(NetworkMember::bridge)
        .containsExactly(false, true, true, true, false, false);
    assertThat(path.member("2").betweennessShare()).isEqualTo(Answer.share(0.4));
    assertThat(path.member("1").strength()).isEqualTo(Answer.quantity(14, "links"));
    assertThat(path.distance()).isEqualTo(Distance.INVERSE_WEIGHT);
    assertThat(path.strongest()).extracting(RankedTie::rank).containsExactly(1, 1, 3, 3);
  }

  @Test
  void badTiesAreRefused() {
    List<String> members = List.of("a", "b");
    NetworkTie tie = tie("a", "b").build();
    assertThatThrownBy(() -> analyse(Distance.HOPS, members, tie("a", "x").build()))
        .hasMessage("ties[0].to must be one of members, but was x");
    assertThatThrownBy(() -> analyse(Distance.HOPS, members, tie, tie("b", "a").build()))
        .hasMessage("ties[1] must have a pair and kind of its own, but was [meetup, [a, b]]");
    assertThatThrownBy(() -> analyse(Distance.INVERSE_WEIGHT, members, tie))
        .hasMessage("ties[0].count must be exact for distances by INVERSE_WEIGHT, but was absent");
    assertThatThrownBy(() -> analyse(Distance.HOPS, List.of("a", "a")))
        .hasMessage("members[1] must have a name of its own, but was a");
    NetworkTie.Builder itself = tie("a", "a");
    assertThatThrownBy(itself::build).hasMessage("to must differ from from, but was a");
  }
}
