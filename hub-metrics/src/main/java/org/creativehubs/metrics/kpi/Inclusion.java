package org.creativehubs.metrics.kpi;

import java.util.Map;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.quantity.Ratio;

/**
 * Who is among those reached, and is a group represented as in the population?
 *
 * <ul>
 *   <li>share = part / whole
 *   <li>people = share x counted
 *   <li>where parts are no answer: shares are of those who answered, and for all the part is at
 *       least part / all and at most (part + those who did not answer) / all
 *   <li>representation ratio = share / share of the reference population: 1 is parity
 *   <li>lower and upper end by the named method, the reference taken as exact
 *   <li>any of them: of parts that exclude each other the sum; of parts that overlap at least the
 *       largest and at most the sum or the whole, since nobody may be counted twice
 * </ul>
 *
 * <p>Parts that exclude each other and miss their whole by more than rounding make a finding, and
 * no error; of overlapping parts no sum is expected. Undefined without a reference, and for the
 * interval without an exact count.
 *
 * <pre>{@code
 * Breakdown members = Breakdown.builder()
 *         .measure("members").dimension("gender").unit("people")
 *         .relation(PartsRelation.DISJOINT).putParts("women", QualifiedNumber.parse("30"))
 *         .putParts("men", QualifiedNumber.parse("70")).build();
 * Map<String, Ratio> reference = Map.of("women", Ratio.parse("0.5"));
 * KpiSheet sheet = Inclusion.of(members, reference, RatioIntervalMethod.WILSON, 0.95);
 * sheet.value("women", "representation ratio"); // 0.6 times
 * }</pre>
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
          .convention("parts that are no answer leave shares of those who answered, and bounds")
          .convention("the interval is that of the named method; the reference is taken as exact")
          .source(SOURCE)
          .answeredBy(Inclusion::answer);

  private Inclusion() {}

  /**
   * The inclusion of the parts of a breakdown.
   *
   * @param breakdown the parts, as counts or as shares
   * @param reference the share of each part in the reference population; in (0, 1]
   * @param method how the intervals are found
   * @param level their level of confidence; in (0, 1)
   * @return a row for each part and one for any of them
   */
  public static KpiSheet of(
      Breakdown breakdown, Map<String, Ratio> reference, RatioIntervalMethod method, double level) {
    return answer(
        InclusionInput.builder()
            .breakdown(breakdown)
            .putAllReference(reference)
            .method(method)
            .level(level)
            .build());
  }

  /**
   * Calculates the inclusion of the parts for the given input.
   *
   * @param input parts and reference population
   * @return a row for each part and one for any of them
   */
  public static KpiSheet answer(InclusionInput input) {
    return new InclusionRows(input).sheet().source(SOURCE).build();
  }
}
