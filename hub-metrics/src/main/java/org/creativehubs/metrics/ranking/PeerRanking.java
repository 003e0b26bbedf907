package org.creativehubs.metrics.ranking;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

/**
 * Where does one stand among its peers? Ranks a place, a hub or anything else by indicators, by its
 * network ties and by the rank of its universities.
 *
 * <p>The best value has rank 1; {@link RankTies} says which rank equal values have, and {@link
 * PercentileRule} which share of the peers counts as below, each by its formula. Both are exact.
 * One that is not among those ranked ({@link Reason#NOT_RANKED}) has neither, one without peers
 * ({@link Reason#NO_PEERS}) no percentile. Thread-safe.
 *
 * <pre>{@code
 * Observations rents = Observations.of("rent", Map.of("Ashford", 9.0, "Deal", 7.0, "Hythe", 5.0));
 * PeerRank deal =
 *     PeerRanking.of("Deal", rents, RankTies.BEST, PercentileRule.BELOW_OF_OTHERS);
 * deal.standing(); // 2 of 3
 * }</pre>
 */
public final class PeerRanking {

  /** What a ranking of universities and ties is found in. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "Locate in Kent: summary of NESTA's The Geography of Creativity in the UK,"
                  + " universities and networks")
          .edition("August 2016")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<PeerRankingInput, PeerRankings> ENTRY =
      CatalogEntry.of("peer-ranking", PeerRanking.class, PeerRankingInput.class, PeerRankings.class)
          .title("Ranking among peers")
          .question("Where does a place stand among its peers?")
          .convention("ties: BEST (1, 2, 2, 4), WORST, MIDDLE or DENSE")
          .convention("percentile: BELOW_OF_OTHERS, AT_OR_BELOW, MIDDLE or OF_STEPS")
          .source(SOURCE)
          .answeredBy(PeerRanking::answer);

  private final PeerRankingInput input;

  private PeerRanking(PeerRankingInput input) {
    this.input = input;
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input subject, peers and rules
   * @return the rank by every measure
   */
  public static PeerRankings answer(PeerRankingInput input) {
    PeerRanking ranking = new PeerRanking(input);
    PeerRankings.Builder result =
        PeerRankings.builder()
            .subject(input.subject())
            .rankTies(input.rankTies())
            .percentile(input.percentile());
    input.universities().ifPresent(standing -> result.addRanks(ranking.universities(standing)));
    input.indicators().forEach(one -> result.addRanks(ranking.rank(one, input.polarity(one))));
    TieCounts.of(input.ties())
        .forEach(one -> result.addRanks(ranking.rank(one, Polarity.HIGHER_IS_BETTER)));
    return result.build();
  }

  /**
   * Where one stands among its peers by one indicator, the higher the better.
   *
   * @param subject the one that is compared, by its label; not blank
   * @param indicator the values of the peers
   * @param ties the rank of those with the same value
   * @param rule which share of the peers stands below
   * @return its rank and percentile
   */
  public static PeerRank of(
      String subject, Observations indicator, RankTies ties, PercentileRule rule) {
    return answer(
            PeerRankingInput.builder()
                .subject(subject)
                .addIndicators(indicator)
                .rankTies(ties)
                .percentile(rule)
                .build())
        .at(indicator.measure());
  }

  private PeerRank universities(UniversityStanding standing) {
    int ranked = standing.ranked().orElseThrow();
    int rank = standing.rank().orElseThrow();
    PeerRank.Builder found =
        PeerRank.builder()
            .measure(PeerRankingInput.UNIVERSITIES)
            .polarity(Polarity.HIGHER_IS_BETTER)
            .ranked(ranked);
    return placed(found, Standing.of(rank - 1, rank - 1, 1, ranked - rank), 0);
  }

  private PeerRank rank(Observations indicator, Polarity polarity) {
    double[] values = indicator.values();
    PeerRank.Builder rank =
        PeerRank.builder().measure(indicator.measure()).polarity(polarity).ranked(values.length);
    rank.best(best(values, polarity));
    return indicator.entries().stream()
        .filter(one -> one.label().equals(input.subject()))
        .map(Observation::value)
        .findFirst()
        .map(value -> placed(rank.value(value), value, values, polarity))
        .orElseGet(() -> rank.undefined(Reason.NOT_RANKED.undefined()).build());
  }

  private static OptionalDouble best(double[] values, Polarity polarity) {
    return polarity == Polarity.HIGHER_IS_BETTER
        ? Arrays.stream(values).max()
        : Arrays.stream(values).min();
  }

  private PeerRank placed(PeerRank.Builder rank, double value, double[] values, Polarity polarity) {
    double[] better =
        Arrays.stream(values)
            .filter(other -> polarity == Polarity.HIGHER_IS_BETTER ? other > value : other < value)
            .toArray();
    int same = (int) Arrays.stream(values).filter(other -> other == value).count();
    int levels = (int) Arrays.stream(better).distinct().count();
    return placed(
        rank,
        Standing.of(better.length, levels, same, values.length - better.length - same),
        same - 1);
  }

  private PeerRank placed(PeerRank.Builder rank, Standing standing, int tied) {
    Term percentile = standing.percentile(input.percentile());
    return rank.rank(standing.rank(input.rankTies()).ratio())
        .tied(tied)
        .percentile(percentile.exact())
        .undefined(percentile.undefined())
        .build();
  }
}
