package org.creativehubs.metrics.concentration;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;

/** What this topic adds to the catalogue. */
public final class ConcentrationEntries {

  private ConcentrationEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(concentration(), lorenzCurve(), multigroupSegregation());
  }

  private static CatalogEntry<ConcentrationInput, IndexResult> concentration() {
    return CatalogEntry.of(
            "concentration", Concentration.class, ConcentrationInput.class, IndexResult.class)
        .title("Concentration of industries")
        .question("How concentrated in few regions is each industry?")
        .convention("measure: coefficient of localisation, locational Gini, Krugman, HHI ...")
        .convention("against: NATION, REST (dissimilarity), PAIR, MEAN_OF_OTHERS, EVEN or GIVEN")
        .convention("locational Gini: 0 to 1 if not named, or 0 to 0.5")
        .source(ShareMeasure.COEFFICIENT.source())
        .example(() -> ConcentrationInput.of(table(), ShareRule.of(ShareMeasure.QUOTIENT_GINI)))
        .answeredBy(Concentration::answer);
  }

  private static CatalogEntry<LorenzCurveInput, IndexMatrix> lorenzCurve() {
    return CatalogEntry.of(
            "lorenz-curve", LorenzCurve.class, LorenzCurveInput.class, IndexMatrix.class)
        .title("Lorenz curve")
        .question("Which share of an industry do the regions with least of it hold?")
        .convention("regions in ascending order of count over reference, from (0, 0) to (1, 1)")
        .convention("reference: NATION (all industries), EVEN or GIVEN")
        .source(LorenzCurve.SOURCE)
        .example(() -> LorenzCurveInput.builder().table(table()).industry("industry").build())
        .answeredBy(LorenzCurve::answer);
  }

  private static CatalogEntry<MultigroupSegregationInput, IndexResult> multigroupSegregation() {
    return CatalogEntry.of(
            "multigroup-segregation",
            MultigroupSegregation.class,
            MultigroupSegregationInput.class,
            IndexResult.class)
        .title("Multigroup segregation")
        .question("How far do industries keep apart from one another?")
        .convention("divergence, or divergence over entropy (information theory index)")
        .convention("logarithms: base 2 if not named")
        .source(MultigroupSegregation.SOURCE)
        .example(
            () ->
                MultigroupSegregationInput.builder()
                    .table(table())
                    .measure(MultigroupMeasure.INFORMATION_THEORY)
                    .build())
        .answeredBy(MultigroupSegregation::answer);
  }

  /** A worked example of a textbook, whose Gini coefficient over quotients is 0.4068966. */
  private static EmploymentTable table() {
    return EmploymentTable.of(
            "jobs",
            ImmutableList.of("region 1", "region 2", "region 3", "region 4", "region 5"),
            ImmutableList.of("industry", "other"),
            new double[][] {{500, 19500}, {500, 14500}, {1000, 19000}, {7000, 33000}, {1000, 4000}})
        .withSource(
            Source.builder()
                .document("O. Farhauer and A. Kroell, Standorttheorien, as in the manual of REAT")
                .edition("2013")
                .build());
  }
}
