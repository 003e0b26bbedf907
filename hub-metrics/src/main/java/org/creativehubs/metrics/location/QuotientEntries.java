package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexMatrix;

/** The entries of variants and intervals. */
final class QuotientEntries {

  private QuotientEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(variants(), intervals());
  }

  private static CatalogEntry<QuotientVariantsInput, IndexMatrix> variants() {
    return CatalogEntry.of(
            "quotient-variants",
            QuotientVariants.class,
            QuotientVariantsInput.class,
            IndexMatrix.class)
        .title("Variants of the location quotient")
        .question("How concentrated is this industry here, on a scale that suits a comparison?")
        .convention("kind: PLAIN, ADDITIVE_BY_INDUSTRY, ADDITIVE_BY_REGION, SYMMETRIC, ...")
        .convention("deviation of standardised kinds: SAMPLE where it is left out, or POPULATION")
        .convention("the reference may exclude industries from the totals on both sides")
        .source(QuotientKind.SYMMETRIC.source())
        .example(
            () ->
                QuotientVariantsInput.builder()
                    .quotients(LocationQuotientInput.builder().table(kent()).build())
                    .kind(QuotientKind.STANDARDISED)
                    .build())
        .answeredBy(QuotientVariants::answer);
  }

  private static CatalogEntry<QuotientIntervalInput, QuotientIntervals> intervals() {
    return CatalogEntry.of(
            "quotient-intervals",
            QuotientInterval.class,
            QuotientIntervalInput.class,
            QuotientIntervals.class)
        .title("Intervals around location quotients")
        .question("How sure is this location quotient?")
        .convention("method: LOG_DELTA with covariance where it is left out; six others by name")
        .convention("a count of zero has an exact one-sided upper bound, never a width of zero")
        .convention("level and thresholds of reliability are the caller's")
        .source(IntervalMethod.SOURCE)
        .example(QuotientEntries::kentIntervals)
        .answeredBy(QuotientInterval::answer);
  }

  private static QuotientIntervalInput kentIntervals() {
    return QuotientIntervalInput.builder()
        .quotients(LocationQuotientInput.builder().table(kent()).addIndustries("creative").build())
        .level(0.95)
        .reliability(
            ReliabilityRule.builder()
                .name("example")
                .minimumCount(1000)
                .maximumRelativeWidth(0.2)
                .build())
        .build();
  }

  private static EmploymentTable kent() {
    return EmploymentTable.builder()
        .measure("businesses")
        .addConcentration("Medway", "creative", 1699, Ratio.of(74, 1000), "other")
        .addConcentration("Canterbury", "creative", 625, Ratio.of(84, 1000), "other")
        .addConcentration("Tunbridge Wells", "creative", 2138, Ratio.of(115, 1000), "other")
        .build();
  }
}
