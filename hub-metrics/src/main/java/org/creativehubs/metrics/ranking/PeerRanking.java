package org.creativehubs.metrics.ranking;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.Ratio;
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
 */
public final class PeerRanking {

  static final String UNIVERSITIES = "universities";

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

  private PeerRank universities(UniversityStanding standing) {
    int ranked = standing.ranked().orElseThrow();
    int rank = standing.rank().orElseThrow();
    PeerRank.Builder found =
        PeerRank.builder().measure(UNIVERSITIES).polarity(Polarity.HIGHER_IS_BETTER).ranked(ranked);
    return placed(found, new Standing(rank - 1, rank - 1, 1, ranked - rank));
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
        rank, new Standing(better.length, levels, same, values.length - better.length - same));
  }

  private PeerRank placed(PeerRank.Builder rank, Standing standing) {
    rank.rank(standing.rank(input.rankTies())).tied(standing.same() - 1);
    return standing.ranked() == 1
        ? rank.undefined(Reason.NO_PEERS.undefined()).build()
        : rank.percentile(
                input.percentile().of(standing.worse(), standing.same(), standing.ranked()))
            .build();
  }

  /** How many are better, at how many levels, the same (itself included) and worse. */
  private record Standing(int better, int levels, int same, int worse) {

    int ranked() {
      return better + same + worse;
    }

    Ratio rank(RankTies ties) {
      return switch (ties) {
        case BEST -> Ratio.of(better + 1);
        case WORST -> Ratio.of(better + same);
        case MIDDLE -> Ratio.of(2L * better + same + 1, 2);
        case DENSE -> Ratio.of(levels + 1);
      };
    }
  }
}
