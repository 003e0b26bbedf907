package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How concentrated is an industry here? Compares its share of each region with its share of a
 * reference.
 *
 * <pre>LQ = (e_ri / e_r) / (e_i / e)</pre>
 *
 * <p>Here e_ri is the count (jobs or businesses) of industry i in region r, e_r that of all
 * industries in r, e_i that of i in the reference and e that of all industries in the reference.
 * The quotient is a pure number: 1 where the region has as much of the industry as the reference
 * has, 2 where it has twice as much. It is also known as Hoover-Balassa index and, for exports, as
 * revealed comparative advantage.
 *
 * <p>A count of zero has quotient 0. There is no quotient, but a reason, for a region without any
 * count ({@link Reason#EMPTY_REGION}), for an industry that the reference does not have ({@link
 * Reason#EMPTY_INDUSTRY}) and where the totals of the reference are not known ({@link
 * Reason#NO_REFERENCE_TOTALS}) or hold a count that is not known ({@link Reason#UNKNOWN_CELL}; a
 * total that the table gives stands in for the sum), nor where a ratio to a reference without
 * excluded industries exceeds a double ({@link Reason#OUT_OF_RANGE}).
 *
 * <p>Nothing is rounded beyond the doubles of the three divisions. Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Hills", "Plain"),
 *         List.of("film", "other"),
 *         new double[][] {{20, 80}, {10, 190}});
 * LocationQuotients quotients = LocationQuotient.pooled().of(jobs);
 * quotients.quotient("Hills", "film"); // OptionalDouble[2.0]
 * }</pre>
 */
public final class LocationQuotient {

  /** Where the method comes from. */
  public static final Source SOURCE = QuotientKind.PLAIN.source();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LocationQuotientInput, LocationQuotients> ENTRY =
      CatalogEntry.of(
              "location-quotient",
              LocationQuotient.class,
              LocationQuotientInput.class,
              LocationQuotients.class)
          .title("Location quotient")
          .question("How concentrated is this industry here, against elsewhere?")
          .convention("reference: POOLED regions, an AREA with totals, or an area WITHOUT_TOTALS")
          .convention("at or above 1 is concentrated, decided on the counts")
          .convention("a region without any count has no quotient; a count of zero has quotient 0")
          .convention("a count that is not known is never zero: totals that are given stand in")
          .source(SOURCE)
          .answeredBy(LocationQuotient::answer);

  private final ReferenceArea reference;

  private LocationQuotient(ReferenceArea reference) {
    this.reference = reference;
  }

  /** Quotients against the regions of the table together. */
  public static LocationQuotient pooled() {
    return against(ReferenceArea.pooled());
  }

  /**
   * Quotients against a reference.
   *
   * @param reference what regions are compared with
   * @return the calculator
   */
  public static LocationQuotient against(ReferenceArea reference) {
    return new LocationQuotient(Check.notNull(reference, "reference"));
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts, reference and industries
   * @return the quotients
   */
  public static LocationQuotients answer(LocationQuotientInput input) {
    return LocationQuotients.of(input);
  }

  /**
   * The quotients of every industry in every region.
   *
   * @param table the counts
   * @return the quotients, labelled as the table is
   */
  public LocationQuotients of(EmploymentTable table) {
    return of(table, ImmutableList.of());
  }

  /**
   * The quotients of some industries in every region. The other industries count in the totals.
   *
   * @param table the counts
   * @param industries the industries asked about, each once; all of them if empty
   * @return the quotients, industries in the order asked
   * @throws InvalidValueException if an industry is asked for twice or is not in the table
   */
  public LocationQuotients of(EmploymentTable table, List<String> industries) {
    return answer(
        LocationQuotientInput.builder()
            .table(table)
            .reference(reference)
            .addAllIndustries(industries)
            .build());
  }
}
