package org.creativehubs.metrics.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

/** Ties of several kinds, and what the words beside a rank say. */
class PeerRankExplanationsTest {

  private static final Observations RENTS =
      Observations.of("rents", ImmutableMap.of("Deal", 7.0, "Dover", 5.0));

  private static PeerRankingInput.Builder input(String subject) {
    PeerRankingInput.Builder input = PeerRankingInput.builder();
    input.rankTies(RankTies.BEST).percentile(PercentileRule.BELOW_OF_OTHERS).subject(subject);
    return input;
  }

  private static NetworkTie.Builder tie(String from, String to, String kind) {
    return NetworkTie.builder().from(from).to(to).kind(kind);
  }

  /** Deal has two trade ties and one meetup; of one trade tie the strength is not known. */
  @Test
  void tiesAreCountedByKindAndStrongOnesOnlyWhereAllStrengthsAreKnown() {
    PeerRankings ranks =
        PeerRanking.answer(
            input("Deal")
                .addTies(
                    tie("Deal", "Dover", "trade").strength(TieStrength.STRONG).build(),
                    tie("Deal", "Hythe", "trade").build(),
                    tie("Dover", "Deal", "meetup").strength(TieStrength.WEAK).build())
                .build());
    assertThat(ranks.ranks())
        .extracting(PeerRank::measure)
        .containsExactly("trade ties", "meetup ties", "strong meetup ties");
    assertThat(ranks.at("trade ties").value()).hasValue(2);
    assertThat(ranks.at("meetup ties").value()).hasValue(1);
    assertThat(ranks.at("strong meetup ties").value()).hasValue(0);
  }

  /** No ties are known among universities, so each rank above is a value of its own. */
  @Test
  void theEighteenthIsTheEighteenthByEveryRuleOfTies() {
    for (RankTies ties : RankTies.values()) {
      PeerRankings ranks =
          PeerRanking.answer(
              input("Canterbury")
                  .rankTies(ties)
                  .universities(UniversityStanding.builder().rank(18).ranked(33).build())
                  .build());
      assertThat(ranks.at("universities").rank()).as(ties.name()).hasValue(Ratio.of(18));
    }
  }

  @Test
  void anExplanationGivesTheValueAndTheBest() {
    PeerRankings ranks =
        PeerRanking.answer(input("Deal").addIndicators(RENTS).addLowerIsBetter("rents").build());
    Explanation explanation = ranks.explanations().get(0);
    assertThat(explanation.steps())
        .extracting(Step::label)
        .startsWith("rents", "best of all, lower is better");
    assertThat(explanation.steps().subList(0, 2))
        .extracting(step -> step.value().number().orElseThrow())
        .containsExactly(7.0, 5.0);
    Explanation best = ranks.explain("rents", "best");
    assertThat(best.question()).isEqualTo("What is the best rents?");
    assertThat(best.answer().number()).hasValue(5);
  }

  @Test
  void oneThatIsNotRankedIsToldWhyForRankAndPercentile() {
    Explanation explanation =
        PeerRanking.answer(input("London").addIndicators(RENTS).build()).explanations().get(0);
    assertThat(explanation.steps()).extracting(Step::label).endsWith("rank", "percentile");
    assertThat(explanation.answer().undefined().orElseThrow().code()).isEqualTo("NOT_RANKED");
  }
}
