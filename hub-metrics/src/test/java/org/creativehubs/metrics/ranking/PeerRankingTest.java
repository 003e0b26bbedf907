package org.creativehubs.metrics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

class PeerRankingTest {

  private static final Observations VALUES =
      Observations.of(
          "graduates", ImmutableMap.of("Ashford", 9.0, "Deal", 7.0, "Dover", 7.0, "Hythe", 5.0));

  private static PeerRankingInput.Builder input(RankTies ties, PercentileRule rule) {
    PeerRankingInput.Builder input = PeerRankingInput.builder();
    input.rankTies(ties).percentile(rule);
    return input;
  }

  private static PeerRank rank(String subject, RankTies ties, PercentileRule rule) {
    return PeerRanking.answer(input(ties, rule).subject(subject).addIndicators(VALUES).build())
        .at("graduates");
  }

  @Test
  void eachTieRuleHasItsRank() {
    PercentileRule rule = PercentileRule.BELOW_OF_OTHERS;
    assertThat(rank("Deal", RankTies.BEST, rule).rank()).hasValue(Ratio.of(2));
    assertThat(rank("Deal", RankTies.WORST, rule).rank()).hasValue(Ratio.of(3));
    assertThat(rank("Deal", RankTies.MIDDLE, rule).rank()).hasValue(Ratio.of(5, 2));
    assertThat(rank("Hythe", RankTies.DENSE, rule).rank()).hasValue(Ratio.of(3));
    assertThat(rank("Hythe", RankTies.BEST, rule).rank()).hasValue(Ratio.of(4));
    assertThat(rank("Deal", RankTies.BEST, rule).tied()).hasValue(1);
  }

  @Test
  void eachPercentileRuleHasItsShare() {
    assertThat(rank("Deal", RankTies.BEST, PercentileRule.BELOW_OF_OTHERS).percentile())
        .hasValue(Ratio.of(1, 3));
    assertThat(rank("Deal", RankTies.BEST, PercentileRule.AT_OR_BELOW).percentile())
        .hasValue(Ratio.of(3, 4));
    assertThat(rank("Deal", RankTies.BEST, PercentileRule.MIDDLE).percentile())
        .hasValue(Ratio.of(1, 2));
    assertThat(rank("Deal", RankTies.BEST, PercentileRule.OF_STEPS).percentile())
        .hasValue(Ratio.of(1, 2));
  }

  @Test
  void lessMayBeBetter() {
    PeerRank rank =
        PeerRanking.answer(
                input(RankTies.BEST, PercentileRule.BELOW_OF_OTHERS)
                    .subject("Hythe")
                    .addIndicators(VALUES)
                    .addLowerIsBetter("graduates")
                    .build())
            .at("graduates");
    assertThat(rank.rank()).hasValue(Ratio.ONE);
    assertThat(rank.best()).hasValue(5);
    assertThat(rank.percentile()).hasValue(Ratio.ONE);
  }

  @Test
  void eighteenthOfThirtyThreeStandsAboveFifteenOfThirtyTwo() {
    PeerRankings ranks =
        PeerRanking.answer(
            input(RankTies.BEST, PercentileRule.BELOW_OF_OTHERS)
                .subject("Canterbury")
                .universities(UniversityStanding.builder().rank(18).ranked(33).build())
                .build());
    assertThat(ranks.at("universities").percentile()).hasValue(Ratio.of(15, 32));
    assertThat(ranks.at("universities").standing()).isEqualTo("18 of 33");
    assertThat(ranks.explanations().get(0).answer().number()).hasValue(15 / 32.0);
  }

  @Test
  void tiesOfANetworkAreCountedByPlace() {
    PeerRankings ranks =
        PeerRanking.answer(
            input(RankTies.BEST, PercentileRule.BELOW_OF_OTHERS)
                .subject("Canterbury")
                .addTies(
                    tie("Canterbury", "Folkestone", TieStrength.VERY_STRONG),
                    tie("London", "Canterbury", TieStrength.WEAK),
                    tie("Medway", "Folkestone", TieStrength.STRONG))
                .build());
    assertThat(ranks.at("meetup ties").value()).hasValue(2);
    assertThat(ranks.at("meetup ties").rank()).hasValue(Ratio.ONE);
    assertThat(ranks.at("meetup ties").ranked()).isEqualTo(4);
    assertThat(ranks.at("strong meetup ties").value()).hasValue(1);
    assertThat(ranks.at("strong meetup ties").rank()).hasValue(Ratio.of(2));
  }

  private static NetworkTie tie(String from, String to, TieStrength strength) {
    return NetworkTie.builder().from(from).to(to).kind("meetup").strength(strength).build();
  }

  @Test
  void oneThatIsNotRankedOrAloneHasNoPercentile() {
    PeerRank missing = rank("London", RankTies.BEST, PercentileRule.MIDDLE);
    assertThat(missing.undefined().orElseThrow().code()).isEqualTo("NOT_RANKED");
    assertThat(missing.rank()).isEmpty();
    PeerRank alone =
        PeerRanking.answer(
                input(RankTies.BEST, PercentileRule.MIDDLE)
                    .subject("Deal")
                    .addIndicators(Observations.of("graduates", ImmutableMap.of("Deal", 1.0)))
                    .build())
            .at("graduates");
    assertThat(alone.undefined().orElseThrow().code()).isEqualTo("NO_PEERS");
    assertThat(alone.rank()).hasValue(Ratio.ONE);
  }

  /** Deal: one is better, two are equal, one is worse. */
  @Test
  void rankAndPercentileAreWrittenWithTheirNumbers() {
    assertThat(last(RankTies.BEST, PercentileRule.BELOW_OF_OTHERS))
        .containsExactly("1 + 1", "1 / (4 - 1)");
    assertThat(last(RankTies.WORST, PercentileRule.AT_OR_BELOW))
        .containsExactly("1 + 2", "(1 + 2) / 4");
    assertThat(last(RankTies.MIDDLE, PercentileRule.MIDDLE))
        .containsExactly("1 + (2 + 1) / 2", "(1 + 2 / 2) / 4");
    assertThat(last(RankTies.DENSE, PercentileRule.OF_STEPS))
        .containsExactly("1 + 1", "(1 + (2 + 1) / 2) / (4 + 1)");
  }

  private static List<String> last(RankTies ties, PercentileRule rule) {
    PeerRankings ranks =
        PeerRanking.answer(input(ties, rule).subject("Deal").addIndicators(VALUES).build());
    assertThat(ranks.explain("graduates", "percentile")).isEqualTo(ranks.explanations().get(0));
    return ranks.explanations().get(0).steps().stream()
        .flatMap(step -> step.expression().stream())
        .toList();
  }

  @Test
  void theTableSaysWhyAValueIsMissing() {
    PeerRankings ranks =
        PeerRanking.answer(
            input(RankTies.BEST, PercentileRule.MIDDLE)
                .subject("London")
                .addIndicators(VALUES)
                .universities(UniversityStanding.builder().rank(18).ranked(33).build())
                .build());
    assertThat(ranks.explain("universities", "value").answer().undefined().orElseThrow().because())
        .isEqualTo("only the rank is known");
    assertThat(ranks.explain("graduates", "value").answer().undefined().orElseThrow().code())
        .isEqualTo("NOT_RANKED");
    assertThat(ranks.explain("graduates", "rank").answer().isDefined()).isFalse();
    assertThat(ranks.explain("universities", "rank").answer().number()).hasValue(18);
  }

  @Test
  void aRankThatDoesNotGoWithItsPercentileIsRefused() {
    PeerRankings ranks =
        PeerRanking.answer(
            input(RankTies.BEST, PercentileRule.BELOW_OF_OTHERS)
                .subject("Deal")
                .addIndicators(VALUES)
                .build());
    String json = HubJson.write(ranks);
    assertThat(HubJson.read(json, PeerRankings.class)).isEqualTo(ranks);
    String wrong = json.replaceAll("\"rank\"\\s*:\\s*\"2\"", "\"rank\":\"3\"");
    assertThat(wrong).isNotEqualTo(json);
    assertThatThrownBy(() -> HubJson.read(wrong, PeerRankings.class))
        .hasMessageContaining("ranks[0] must have the rank that goes with its percentile");
  }

  @Test
  void oneIndicatorCanBeAskedForInOneLine() {
    PeerRank rank = PeerRanking.of("Deal", VALUES, RankTies.BEST, PercentileRule.BELOW_OF_OTHERS);
    assertThat(rank).isEqualTo(rank("Deal", RankTies.BEST, PercentileRule.BELOW_OF_OTHERS));
  }

  @Test
  void badInputIsRefusedByName() {
    assertThatThrownBy(() -> input(RankTies.BEST, PercentileRule.MIDDLE).subject("Deal").build())
        .hasMessage(
            "indicators must hold an element where there are no ties and no universities,"
                + " but was none");
    assertThatThrownBy(
            () ->
                input(RankTies.BEST, PercentileRule.MIDDLE)
                    .subject("Deal")
                    .addIndicators(VALUES)
                    .addLowerIsBetter("rents")
                    .build())
        .hasMessage("lowerIsBetter must be measures of the indicators, but was rents");
    assertThatThrownBy(
            () ->
                input(RankTies.BEST, PercentileRule.MIDDLE)
                    .subject("Deal")
                    .addIndicators(Observations.of("universities", ImmutableMap.of("Deal", 1.0)))
                    .universities(UniversityStanding.builder().rank(18).ranked(33).build())
                    .build())
        .hasMessage("indicators[0].measure must be none of [universities], but was universities");
  }
}
