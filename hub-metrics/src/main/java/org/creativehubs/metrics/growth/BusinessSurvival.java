package org.creativehubs.metrics.growth;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;

/**
 * How many new businesses are still there after a year, or after five? The share of the births of a
 * year that were active so many years later.
 *
 * <pre>survival = survivors after k years / births</pre>
 *
 * <p>A decimal fraction of 0 or more; rounded counts may rise with the years. Undefined for a
 * cohort without births ({@link Reason#NO_BIRTHS}) and for years that are not given ({@link
 * Reason#NOT_KNOWN}). Nothing is rounded.
 *
 * <pre>{@code
 * BirthCohort born =
 *     BirthCohort.builder().label("2020").births(80).addSurvivors(60.0, 40.0).build();
 * IndexMatrix survival = BusinessSurvival.of(born);
 * survival.value("2020", "2 years"); // OptionalDouble[0.5]
 * }</pre>
 */
public final class BusinessSurvival {

  /** Where the rate is defined. */
  public static final Source SOURCE = BusinessDemography.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BusinessSurvivalInput, IndexMatrix> ENTRY =
      CatalogEntry.of(
              "business-survival",
              BusinessSurvival.class,
              BusinessSurvivalInput.class,
              IndexMatrix.class)
          .title("Business survival")
          .question("How many new businesses are still there after one year, or five?")
          .convention("survivors of a cohort against its own births")
          .source(SOURCE)
          .answeredBy(BusinessSurvival::answer);

  private BusinessSurvival() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input cohorts
   * @return the survival of each cohort after {@code 1 year}, {@code 2 years} and so on
   */
  public static IndexMatrix answer(BusinessSurvivalInput input) {
    List<BirthCohort> cohorts = input.cohorts();
    IndexMatrix.Builder matrix =
        IndexMatrix.of(
                "cohort",
                cohorts.stream().map(BirthCohort::label).toList(),
                "age",
                IntStream.rangeClosed(1, input.years()).mapToObj(BusinessSurvival::age).toList())
            .index("Business survival")
            .formula("survivors / births")
            .convention("survivors of a cohort against its own births")
            .source(SOURCE)
            .part(
                "births",
                PartScope.ROW,
                cohorts.stream().mapToDouble(BirthCohort::births).toArray())
            .found("survivors", PartScope.CELL, survivors(cohorts, input.years()));
    for (int row = 0; row < cohorts.size(); row++) {
      for (int year = 1; year <= input.years(); year++) {
        set(matrix, row, year, cohorts.get(row));
      }
    }
    return matrix.build();
  }

  /**
   * The survival of cohorts over five years.
   *
   * @param cohorts the births of a year and who was left, each label once; at least one
   * @return the survival of each cohort after {@code 1 year} to {@code 5 years}
   */
  public static IndexMatrix of(BirthCohort... cohorts) {
    return answer(BusinessSurvivalInput.builder().addCohorts(cohorts).build());
  }

  /** The label of a number of years. */
  static String age(int years) {
    return years == 1 ? "1 year" : years + " years";
  }

  private static List<Double> survivors(List<BirthCohort> cohorts, int years) {
    return cohorts.stream()
        .map(BirthCohort::survivors)
        .flatMap(
            known -> IntStream.range(0, years).mapToObj(i -> i < known.size() ? known.get(i) : 0.0))
        .toList();
  }

  private static void set(IndexMatrix.Builder matrix, int row, int year, BirthCohort cohort) {
    if (cohort.births() == 0) {
      matrix.undefined(row, year - 1, Reason.NO_BIRTHS.because(cohort.label() + " has no births"));
    } else if (cohort.survivors().size() < year) {
      matrix.undefined(
          row,
          year - 1,
          Reason.NOT_KNOWN.because(
              "the survivors of " + cohort.label() + " after " + age(year) + " are not given"));
    } else {
      matrix.set(row, year - 1, cohort.survivors().get(year - 1) / cohort.births());
    }
  }
}
