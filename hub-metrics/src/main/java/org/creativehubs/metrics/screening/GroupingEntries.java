package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.Observations;

/** The entries of similarity, grouping and rankings among peers. */
final class GroupingEntries {

  private GroupingEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(similarity(), grouping(), peers());
  }

  private static IndustrySimilarityInput towns() {
    return IndustrySimilarityInput.of(
        ScreeningEntries.table(6000, 1500, 400, 20), SimilarityBasis.QUOTIENT);
  }

  private static CatalogEntry<IndustrySimilarityInput, IndexMatrix> similarity() {
    return CatalogEntry.of(
            "industry-similarity",
            IndustrySimilarity.class,
            IndustrySimilarityInput.class,
            IndexMatrix.class)
        .title("Similarity of industries")
        .question("Which industries are found in the same regions?")
        .convention("correlated: QUOTIENT or SYMMETRIC_QUOTIENT, regions of equal weight")
        .source(IndustrySimilarity.SOURCE)
        .example(GroupingEntries::towns)
        .answeredBy(IndustrySimilarity::answer);
  }

  private static CatalogEntry<IndustryGroupingInput, Dendrogram> grouping() {
    return CatalogEntry.of(
            "industry-grouping",
            IndustryGrouping.class,
            IndustryGroupingInput.class,
            Dendrogram.class)
        .title("Groups of industries")
        .question("Which industries belong together?")
        .convention("linkage: WARD (R: ward.D2), AVERAGE or COMPLETE")
        .convention("distance: ONE_MINUS, ROOT or PROFILE")
        .convention("equally near pairs: the first in the order of labels")
        .source(IndustryGrouping.SOURCE)
        .example(
            () ->
                IndustryGroupingInput.builder()
                    .similarity(IndustrySimilarity.answer(towns()))
                    .distance(SimilarityDistance.PROFILE)
                    .linkage(Linkage.WARD)
                    .groups(2)
                    .build())
        .answeredBy(IndustryGrouping::answer);
  }

  private static CatalogEntry<PeerRankingInput, PeerRankings> peers() {
    return CatalogEntry.of(
            "peer-ranking", PeerRanking.class, PeerRankingInput.class, PeerRankings.class)
        .title("Ranking among peers")
        .question("Where does a place stand among its peers?")
        .convention("ties: BEST (1, 2, 2, 4), WORST, MIDDLE or DENSE")
        .convention("percentile: BELOW_OF_OTHERS, AT_OR_BELOW, MIDDLE or OF_STEPS")
        .source(PeerRanking.SOURCE)
        .example(GroupingEntries::canterbury)
        .answeredBy(PeerRanking::answer);
  }

  private static PeerRankingInput canterbury() {
    return PeerRankingInput.builder()
        .subject("Canterbury")
        .addIndicators(
            Observations.of(
                "creative businesses",
                ImmutableMap.of("Medway", 1699.0, "Canterbury", 625.0, "Tunbridge Wells", 2138.0)))
        .addTies(
            tie("Tunbridge Wells", "Folkestone", TieStrength.VERY_STRONG),
            tie("Medway", "Folkestone", TieStrength.VERY_STRONG),
            tie("Canterbury", "Folkestone", TieStrength.VERY_STRONG),
            tie("Canterbury", "European Union", TieStrength.STRONG),
            tie("Tunbridge Wells", "London", TieStrength.WEAK),
            tie("Medway", "London", TieStrength.WEAK),
            tie("Canterbury", "London", TieStrength.WEAK))
        .universities(UniversityStanding.builder().rank(18).ranked(33).build())
        .rankTies(RankTies.BEST)
        .percentile(PercentileRule.BELOW_OF_OTHERS)
        .build();
  }

  private static NetworkTie tie(String from, String to, TieStrength strength) {
    return NetworkTie.builder().from(from).to(to).kind("meetup").strength(strength).build();
  }
}
