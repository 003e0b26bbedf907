package org.creativehubs.metrics.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.Observations;

/** What this topic adds to the catalogue. */
public final class RelatednessEntries {

  private static final String PRESENT =
      "present is a quotient of 1 or more, decided on the counts; empty labels have no value";

  private RelatednessEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(relatedness(), density(), complexity(), outlook(), income());
  }

  private static CatalogEntry<RelatednessInput, IndexMatrix> relatedness() {
    return CatalogEntry.of(
            "relatedness", Relatedness.class, RelatednessInput.class, IndexMatrix.class)
        .title("Proximity and relatedness")
        .question("Which industries sit together, and which regions are alike?")
        .convention(PRESENT)
        .convention("side: INDUSTRIES (products) or REGIONS")
        .convention(
            "measure: PROXIMITY with 1 on the diagonal; COOCCURRENCE, PROBABILITY, ASSOCIATION,"
                + " COSINE or JACCARD with 0")
        .source(RelatednessMeasure.PROXIMITY.source())
        .source(RelatednessMeasure.COSINE.source())
        .example(() -> RelatednessInput.builder().table(places()).build())
        .answeredBy(Relatedness::answer);
  }

  private static CatalogEntry<RelatednessDensityInput, IndexMatrix> density() {
    return CatalogEntry.of(
            "relatedness-density",
            RelatednessDensity.class,
            RelatednessDensityInput.class,
            IndexMatrix.class)
        .title("Relatedness density")
        .question("Which industries could a region grow next, by what it has already?")
        .convention(PRESENT)
        .convention("diagonal: an industry counts as related to itself, INCLUDED or EXCLUDED")
        .source(RelatednessDensity.SOURCE)
        .example(() -> RelatednessDensityInput.builder().table(places()).build())
        .answeredBy(RelatednessDensity::answer);
  }

  private static CatalogEntry<ComplexityInput, PairedIndices> complexity() {
    return CatalogEntry.of(
            "economic-complexity", Complexity.class, ComplexityInput.class, PairedIndices.class)
        .title("Economic complexity of regions and industries")
        .question("Which regions have what few others have, and what is found only in those?")
        .convention(PRESENT)
        .convention("method: EIGEN (ECI and PCI), DIVERSITY, REFLECTIONS or FITNESS with steps")
        .convention("scale: OF_REGIONS, POPULATION, SAMPLE or RAW")
        .convention("sign: WITH_DIVERSITY or AGAINST_UBIQUITY")
        .convention("eigenvalue gap and parts without a link are reported")
        .source(ComplexityMethod.REFLECTIONS.source())
        .source(ComplexityMethod.EIGEN.source())
        .source(ComplexityMethod.FITNESS.source())
        .example(() -> ComplexityInput.builder().table(places()).build())
        .answeredBy(Complexity::answer);
  }

  private static CatalogEntry<ComplexityOutlookInput, OutlookResult> outlook() {
    return CatalogEntry.of(
            "complexity-outlook",
            ComplexityOutlook.class,
            ComplexityOutlookInput.class,
            OutlookResult.class)
        .title("Complexity outlook index and gain")
        .question("How well placed is a region to become more complex, and by which industry?")
        .convention(PRESENT)
        .convention("scale: POPULATION, SAMPLE or RAW")
        .convention("proximity with 1 on the diagonal; an industry that is present gains 0")
        .source(ComplexityOutlook.SOURCE)
        .example(() -> ComplexityOutlookInput.builder().table(places()).build())
        .answeredBy(ComplexityOutlook::answer);
  }

  private static CatalogEntry<IncomeContentInput, PairedIndices> income() {
    return CatalogEntry.of(
            "income-content", IncomeContent.class, IncomeContentInput.class, PairedIndices.class)
        .title("Income content of industries and regions (PRODY, EXPY)")
        .question("What income goes with an industry, and with the mix of a region?")
        .convention("shares of the counts as they are, without a threshold of presence")
        .source(IncomeContent.SOURCE)
        .example(RelatednessEntries::incomes)
        .answeredBy(IncomeContent::answer);
  }

  private static IncomeContentInput incomes() {
    return IncomeContentInput.builder()
        .table(places())
        .income(
            Observations.of(
                "GBP of income per head",
                ImmutableMap.of(
                    "Town", 21_000.0, "Port", 19_500.0, "Valley", 24_000.0, "Moor", 18_000.0)))
        .build();
  }

  /** Made up: four places, the last of them empty. */
  private static EmploymentTable places() {
    return EmploymentTable.of(
        "jobs",
        ImmutableList.of("Town", "Port", "Valley", "Moor"),
        ImmutableList.of("design", "film", "music", "crafts"),
        new double[][] {{30, 30, 30, 5}, {5, 25, 30, 10}, {30, 2, 10, 35}, {0, 0, 0, 0}});
  }
}
