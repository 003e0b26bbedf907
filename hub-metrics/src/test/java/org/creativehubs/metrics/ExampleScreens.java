package org.creativehubs.metrics;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.creativework.CreativeTrident;
import org.creativehubs.metrics.creativework.CreativeTridentInput;
import org.creativehubs.metrics.creativework.IndustryList;
import org.creativehubs.metrics.creativework.IndustryWorkers;
import org.creativehubs.metrics.grouping.IndustryGrouping;
import org.creativehubs.metrics.grouping.IndustryGroupingInput;
import org.creativehubs.metrics.grouping.Linkage;
import org.creativehubs.metrics.grouping.SimilarityDistance;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.location.ReferenceArea;
import org.creativehubs.metrics.ranking.PeerRanking;
import org.creativehubs.metrics.ranking.PeerRankingInput;
import org.creativehubs.metrics.ranking.PercentileRule;
import org.creativehubs.metrics.ranking.RankTies;
import org.creativehubs.metrics.screening.ClusterScreen;
import org.creativehubs.metrics.screening.ClusterScreenInput;
import org.creativehubs.metrics.screening.ScreenRule;
import org.creativehubs.metrics.screening.ScreenTable;
import org.creativehubs.metrics.screening.ScreenTies;
import org.creativehubs.metrics.screening.ScreenTotals;
import org.creativehubs.testing.ValueTypeContract;

/** Inputs of screening that fill what the examples of the catalogue leave out, with answers. */
final class ExampleScreens {

  private ExampleScreens() {}

  static void addTo(ValueTypeContract contract) {
    ClusterScreenInput screen = screen();
    CreativeTridentInput workers = workers();
    PeerRankingInput peers = peers();
    contract.withNested(screen, ClusterScreen.answer(screen));
    contract.withNested(workers, CreativeTrident.answer(workers));
    contract.withNested(peers, PeerRanking.answer(peers), onlyRanked());
    contract.withNested(
        IndustryGrouping.answer(grouping(List.of("film"), 1)),
        IndustryGrouping.answer(grouping(List.of("film", "design", "mining"), 0.5)));
  }

  private static ClusterScreenInput screen() {
    ReferenceArea nation = ReferenceArea.of("nation", Map.of("film", 100.0), 1000);
    return ClusterScreenInput.builder()
        .addTables(
            ScreenTable.builder()
                .later(table(8, 0))
                .earlier(table(5, 2))
                .putGroups("film", "film")
                .reference(nation)
                .earlierReference(nation)
                .build())
        .rule(
            ScreenRule.builder()
                .concentrationQuantile(Ratio.ZERO)
                .concentrationTop(1)
                .growthQuantile(Ratio.ZERO)
                .growthTop(1)
                .minimumQuotient(Ratio.ONE)
                .minimumGrowth(Ratio.ZERO)
                .ties(ScreenTies.KEEP_ALL)
                .totals(ScreenTotals.ALL)
                .build())
        .build();
  }

  private static EmploymentTable table(double a, double b) {
    return EmploymentTable.of(
        "jobs", List.of("A", "B"), List.of("film", "other"), new double[][] {{a, 10}, {b, 10}});
  }

  private static CreativeTridentInput workers() {
    return CreativeTridentInput.builder()
        .addIndustries(
            IndustryWorkers.of("film", 5, 8),
            IndustryWorkers.builder().industry("other").all(Ratio.of(9)).build(),
            IndustryWorkers.builder().industry("rest").inCreativeOccupations(Ratio.ONE).build())
        .addSectors(
            IndustryList.of("film", List.of("film")),
            IndustryList.of("both", List.of("film", "other")),
            IndustryList.of("rest", List.of("rest")))
        .build();
  }

  private static PeerRankingInput onlyRanked() {
    return PeerRankingInput.builder()
        .subject("A")
        .universities(UniversityStanding.builder().rank(1).ranked(3).build())
        .rankTies(RankTies.MIDDLE)
        .percentile(PercentileRule.MIDDLE)
        .build();
  }

  private static PeerRankingInput peers() {
    return PeerRankingInput.builder()
        .subject("A")
        .addIndicators(
            Observations.of("rents", Map.of("A", 1.0, "B", 2.0)),
            Observations.of("grants", Map.of("B", 2.0)))
        .addLowerIsBetter("rents")
        .rankTies(RankTies.MIDDLE)
        .percentile(PercentileRule.MIDDLE)
        .build();
  }

  private static IndustryGroupingInput grouping(List<String> names, double similar) {
    IndexMatrix.Builder matrix =
        IndexMatrix.of("industry", names, "other", names)
            .index("similarity")
            .formula("given")
            .source(Source.of("A test"));
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        matrix.set(i, j, i == j ? 1 : similar);
      }
      if (names.get(i).equals("mining")) {
        matrix.undefined(i, i, Undefined.of(Reason.EMPTY_INDUSTRY, "there are no jobs in it"));
      }
    }
    return IndustryGroupingInput.builder()
        .similarity(matrix.build())
        .distance(SimilarityDistance.ONE_MINUS)
        .linkage(Linkage.AVERAGE)
        .groups(1)
        .build();
  }
}
