package org.creativehubs.metrics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

/** What inputs, ranks and rankings must not be, each with its fault and its words. */
class PeerRankRefusalsTest {

  private static final Observations RENTS =
      Observations.of("rents", ImmutableMap.of("Deal", 7.0, "Dover", 5.0));

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  private static PeerRankingInput.Builder input() {
    PeerRankingInput.Builder input = PeerRankingInput.builder();
    input.rankTies(RankTies.BEST).percentile(PercentileRule.MIDDLE).subject("Deal");
    return input;
  }

  @Test
  void anInputNamesItsSubjectAndEachMeasureOnce() {
    assertRefused(
        () -> input().subject(" ").addIndicators(RENTS).build(),
        Fault.EMPTY,
        "subject must hold a visible character, but was  ");
    assertRefused(
        () -> input().addIndicators(RENTS, RENTS).build(),
        Fault.DUPLICATE,
        "indicators[1] must have a measure of its own, but was rents");
  }

  @Test
  void anIndicatorDoesNotBearTheNameOfACountOfTies() {
    NetworkTie tie = NetworkTie.builder().from("Deal").to("Dover").kind("meetup").build();
    Observations same = Observations.of("meetup ties", ImmutableMap.of("Deal", 1.0));
    assertRefused(
        () -> input().addTies(tie).addIndicators(RENTS, same).build(),
        Fault.DUPLICATE,
        "indicators[1].measure must be none of [meetup ties], but was meetup ties");
  }

  @Test
  void universitiesAreRankedAmongANumber() {
    assertRefused(
        () -> input().universities(UniversityStanding.builder().rank(18).build()).build(),
        Fault.INCONSISTENT,
        "universities must have rank and ranked, but was ");
    assertRefused(
        () -> input().universities(UniversityStanding.builder().ranked(33).build()).build(),
        Fault.INCONSISTENT,
        "universities must have rank and ranked, but was ");
  }

  /** Second of four: one is better, two are worse. */
  private static PeerRank.Builder second() {
    return PeerRank.builder()
        .measure("rents")
        .polarity(Polarity.LOWER_IS_BETTER)
        .ranked(4)
        .rank(Ratio.of(2))
        .tied(0)
        .percentile(Ratio.of(2, 3));
  }

  @Test
  void aRankHasFiniteNumbersWithinTheirRanges() {
    assertRefused(
        () -> second().measure(" ").build(),
        Fault.EMPTY,
        "measure must hold a visible character, but was  ");
    assertRefused(
        () -> second().value(Double.NaN).build(),
        Fault.NOT_FINITE,
        "value must be a finite number, but was NaN");
    assertRefused(
        () -> second().best(Double.POSITIVE_INFINITY).build(),
        Fault.NOT_FINITE,
        "best must be a finite number, but was Infinity");
    assertRefused(
        () -> second().tied(-1).build(), Fault.OUT_OF_RANGE, "tied must be >= 0, but was -1");
    assertRefused(
        () -> second().percentile(Ratio.of(3, 2)).build(),
        Fault.OUT_OF_RANGE,
        "percentile must be in [0, 1], but was 1.5");
    assertRefused(
        () -> second().rank(Ratio.of(9, 2)).build(),
        Fault.OUT_OF_RANGE,
        "rank must be in [1, 4], but was 4.5");
    assertRefused(
        () -> second().rank(Ratio.of(1, 2)).build(),
        Fault.OUT_OF_RANGE,
        "rank must be in [1, 4], but was 0.5");
  }

  @Test
  void thereIsAPercentileOrAReasonAndNeverBoth() {
    assertRefused(
        () -> second().undefined(Reason.NO_PEERS.undefined()).build(),
        Fault.INCONSISTENT,
        "undefined must be absent if percentile is given, but was ");
    PeerRank.Builder none =
        PeerRank.builder().measure("rents").polarity(Polarity.LOWER_IS_BETTER).ranked(4);
    assertRefused(
        none::build, Fault.INCONSISTENT, "undefined must be given if percentile is absent");
    assertRefused(
        () -> none.ranked(-1).undefined(Reason.NOT_RANKED.undefined()).build(),
        Fault.OUT_OF_RANGE,
        "ranked must be >= 0, but was -1");
  }

  private static PeerRankings rankings(String subject, RankTies ties, PeerRank... ranks) {
    return PeerRankings.builder()
        .subject(subject)
        .rankTies(ties)
        .percentile(PercentileRule.BELOW_OF_OTHERS)
        .addRanks(ranks)
        .build();
  }

  @Test
  void rankingsNameTheirSubjectAndEachMeasureOnce() {
    PeerRank rank = second().build();
    assertRefused(
        () -> rankings(" ", RankTies.BEST, rank),
        Fault.EMPTY,
        "subject must hold a visible character, but was  ");
    assertRefused(
        () -> rankings("Deal", RankTies.BEST),
        Fault.EMPTY,
        "ranks must hold at least one element, but was none");
    assertRefused(
        () -> rankings("Deal", RankTies.BEST, rank, rank),
        Fault.DUPLICATE,
        "ranks[1] must have a measure of its own, but was rents");
  }

  /** Rank and percentile agree, but would need one and a half peers, or one fewer than none. */
  @Test
  void aRankNeedsPeersThatCanBeCounted() {
    PeerRank half = second().rank(Ratio.of(5, 2)).percentile(Ratio.of(1, 2)).build();
    assertRefused(
        () -> rankings("Deal", RankTies.BEST, half),
        Fault.INCONSISTENT,
        "ranks[0] must have the rank that goes with its percentile, but was ");
    PeerRank tooMany = second().tied(1).rank(Ratio.ONE).percentile(Ratio.ONE).build();
    assertRefused(
        () -> rankings("Deal", RankTies.WORST, tooMany),
        Fault.INCONSISTENT,
        "ranks[0] must have the rank that goes with its percentile, but was ");
  }
}
