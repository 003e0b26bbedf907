package org.creativehubs.metrics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.cluster.UniversityStanding;
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
