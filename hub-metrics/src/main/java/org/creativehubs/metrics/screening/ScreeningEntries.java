package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexMatrix;

/** What this topic adds to the catalogue. */
public final class ScreeningEntries {

  private ScreeningEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(screen(), stars(), quadrants())
        .addAll(WorkerEntries.all())
        .addAll(GroupingEntries.all())
        .build();
  }

  private static CatalogEntry<ClusterScreenInput, ClusterScreening> screen() {
    return CatalogEntry.of(
            "cluster-screen", ClusterScreen.class, ClusterScreenInput.class, ClusterScreening.class)
        .title("Screen for clusters")
        .question("Is this place a cluster?")
        .convention("quantiles of size by R type 7; every threshold is the caller's")
        .convention("ties at rank n: KEEP_ALL or BY_NAME")
        .convention("totals: ALL, or WITHOUT_CREATIVE so that nothing creative counts twice")
        .convention("a quotient of zero earns no label; growth from zero is undefined")
        .source(ClusterScreen.SOURCE)
        .example(ScreeningEntries::kent)
        .answeredBy(ClusterScreen::answer);
  }

  /** The businesses of the three clusters of Kent, of one period: growth is not known. */
  private static ClusterScreenInput kent() {
    EmploymentTable businesses =
        EmploymentTable.builder()
            .measure("businesses")
            .addConcentration("Medway", "creative", 1699, Ratio.of(74, 1000), "other")
            .addConcentration("Canterbury", "creative", 625, Ratio.of(84, 1000), "other")
            .addConcentration("Tunbridge Wells", "creative", 2138, Ratio.of(115, 1000), "other")
            .build();
    return ClusterScreenInput.builder()
        .addTables(
            ScreenTable.builder().later(businesses).putGroups("creative", "creative").build())
        .rule(
            ScreenRule.builder()
                .concentrationQuantile(Ratio.of(1, 2))
                .concentrationTop(1)
                .growthQuantile(Ratio.of(1, 2))
                .growthTop(1)
                .ties(ScreenTies.KEEP_ALL)
                .totals(ScreenTotals.ALL)
                .build())
        .build();
  }

  private static CatalogEntry<ClusterStarsInput, IndexMatrix> stars() {
    return CatalogEntry.of(
            "cluster-stars", ClusterStars.class, ClusterStarsInput.class, IndexMatrix.class)
        .title("Stars of clusters")
        .question("How many stars has an industry here for size, specialisation and focus?")
        .convention("rank: fewer than p R of R regions stand strictly higher")
        .convention("quotients against the regions of the table together")
        .convention("no star for a count of zero or below the floor")
        .source(ClusterStars.SOURCE)
        .example(
            () ->
                ClusterStarsInput.builder()
                    .table(table(6000, 1500, 400, 20))
                    .sizeTopShare(Ratio.of(1, 10))
                    .quotientThreshold(Ratio.of(2))
                    .focusTopShare(Ratio.of(1, 10))
                    .floor(1000)
                    .build())
        .answeredBy(ClusterStars::answer);
  }

  private static CatalogEntry<ClusterQuadrantsInput, Quadrants> quadrants() {
    return CatalogEntry.of(
            "cluster-quadrants",
            ClusterQuadrants.class,
            ClusterQuadrantsInput.class,
            Quadrants.class)
        .title("Quadrants of clusters")
        .question("Is an industry here a star, mature, emerging or transforming?")
        .convention("growth: of the QUOTIENT or of the COUNT")
        .convention("quotients against the regions of the table together; thresholds are met by =")
        .source(ClusterQuadrants.SOURCE)
        .example(
            () ->
                ClusterQuadrantsInput.builder()
                    .earlier(table(5000, 1600, 0, 20))
                    .later(table(6000, 1500, 400, 20))
                    .quotientThreshold(Ratio.ONE)
                    .growth(QuadrantGrowth.QUOTIENT)
                    .growthThreshold(Ratio.ZERO)
                    .build())
        .answeredBy(ClusterQuadrants::answer);
  }

  /** Four towns with film beside everything else; the numbers are made up. */
  static EmploymentTable table(double a, double b, double c, double d) {
    return EmploymentTable.of(
        "jobs",
        ImmutableList.of("Town A", "Town B", "Town C", "Town D"),
        ImmutableList.of("film", "design", "other"),
        new double[][] {{a, 900, 90_000}, {b, 300, 8_000}, {c, 1_200, 40_000}, {d, 200, 20_000}});
  }
}
