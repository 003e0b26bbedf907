package org.creativehubs.metrics.growth;

import java.util.OptionalDouble;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;

/**
 * How many businesses come and go here? Births, deaths, churn and high growth as a share of the
 * businesses active in the same year, by the formulas in {@link DemographyMeasure}.
 *
 * <p>Undefined where a count is not published ({@link Reason#NOT_KNOWN}) and where there is no
 * business to relate to ({@link Reason#NO_STOCK}). Scaling all counts changes no rate. Nothing is
 * rounded.
 *
 * <pre>{@code
 * BusinessCounts leeds =
 *     BusinessCounts.builder().label("Leeds").births(12).deaths(8).active(100).build();
 * IndexResult churn = BusinessDemography.of(DemographyMeasure.CHURN_RATE, leeds);
 * churn.value("Leeds"); // OptionalDouble[0.2]
 * }</pre>
 */
public final class BusinessDemography {

  /** Where the rates are defined. */
  public static final Source SOURCE =
      Source.builder()
          .document("Eurostat and OECD, Manual on Business Demography Statistics")
          .edition("2007")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BusinessDemographyInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "business-demography",
              BusinessDemography.class,
              BusinessDemographyInput.class,
              IndexResult.class)
          .title("Business demography")
          .question("How many businesses come and go here?")
          .convention("measure: birth, death, churn, net or high-growth rate")
          .convention("the stock are the businesses active in the same year")
          .source(SOURCE)
          .answeredBy(BusinessDemography::answer);

  private BusinessDemography() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts and a measure
   * @return a rate for each label
   */
  public static IndexResult answer(BusinessDemographyInput input) {
    IndexResult.Builder result =
        IndexResult.builder()
            .index(input.measure().title())
            .by("label")
            .formula(input.measure().formula())
            .addConventions("stock: businesses active in the year")
            .source(SOURCE);
    input.counts().forEach(counts -> result.addValues(value(input.measure(), counts)));
    return result.build();
  }

  /**
   * A rate of places or industries.
   *
   * @param measure which rate
   * @param counts the counts, each label once; at least one
   * @return a rate for each label
   */
  public static IndexResult of(DemographyMeasure measure, BusinessCounts... counts) {
    return answer(BusinessDemographyInput.builder().measure(measure).addCounts(counts).build());
  }

  private static IndexValue value(DemographyMeasure measure, BusinessCounts counts) {
    String label = counts.label();
    OptionalDouble above = measure.above(counts);
    OptionalDouble below = measure.below(counts);
    if (above.isEmpty() || below.isEmpty()) {
      String missing = above.isEmpty() ? measure.above() : measure.below();
      return IndexValue.of(
          label, Reason.NOT_KNOWN.because(missing + " of " + label + " is not given"));
    }
    if (below.getAsDouble() == 0) {
      return IndexValue.of(label, Reason.NO_STOCK.because(label + " has no " + measure.below()));
    }
    return IndexValue.builder()
        .label(label)
        .value(above.getAsDouble() / below.getAsDouble())
        .addParts(
            IndexPart.of(measure.above(), above.getAsDouble()),
            IndexPart.of(measure.below(), below.getAsDouble()))
        .build();
  }
}
