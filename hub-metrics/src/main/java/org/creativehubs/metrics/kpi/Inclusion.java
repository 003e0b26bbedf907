package org.creativehubs.metrics.kpi;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;

/**
 * Who is among those reached, and is a group represented as in the population?
 *
 * <ul>
 *   <li>share = part / whole
 *   <li>people = share x counted
 *   <li>representation ratio = share / share of the reference population: 1 is parity
 *   <li>lower and upper end by the named method, the reference taken as exact
 *   <li>any of them: of parts that exclude each other the sum; of parts that overlap at least the
 *       largest and at most the sum or the whole, since nobody may be counted twice
 * </ul>
 *
 * <p>Parts that exclude each other and miss their whole by more than rounding make a finding, and
 * no error; of overlapping parts no sum is expected. Undefined without a reference, and for the
 * interval without an exact count.
 */
public final class Inclusion {

  /** Wilson's interval. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "E. B. Wilson, Probable inference, the law of succession, and statistical inference")
          .edition("Journal of the American Statistical Association 22 (158), 1927")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<InclusionInput, KpiSheet> ENTRY =
      CatalogEntry.of("inclusion", Inclusion.class, InclusionInput.class, KpiSheet.class)
          .title("Inclusion and representation")
          .question("Who is among those reached, and is a group represented as in the population?")
          .convention("overlapping parts are never summed; any of them is a range")
          .convention("the interval is that of the named method; the reference is taken as exact")
          .source(SOURCE)
          .answeredBy(Inclusion::answer);

  /** The name of the row of all parts together. */
  static final String ANY = "any of them";

  private Inclusion() {}

  /**
   * Calculates the inclusion of the parts for the given input.
   *
   * @param input parts and reference population
   * @return a row for each part and one for any of them
   */
  public static KpiSheet answer(InclusionInput input) {
    return new InclusionRows(input).sheet();
  }
}
