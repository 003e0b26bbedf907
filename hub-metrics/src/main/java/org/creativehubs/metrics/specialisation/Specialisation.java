package org.creativehubs.metrics.specialisation;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;

/**
 * How specialised, or how diverse, is each region? Measures the shares s_k = e_rk / e_r of the
 * industries k in a region r, where e_rk is a count (jobs or businesses) and e_r the count of all
 * industries, by themselves or against the shares r_k of a reference. {@link ShareMeasure} has the
 * formulas, ranges and sources: Krugman index, coefficient of specialisation, Hachman index, Gini
 * over quotients, Herfindahl-Hirschman index, Rosenbluth, Shannon, Hill numbers, related and
 * unrelated variety.
 *
 * <p>A region without any count has no index, but a reason; {@link Reason} lists the others. Totals
 * are exact, other sums run in the order of the industries. Memory beyond the output: 16 rows of
 * the table. Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * IndexResult found = Specialisation.of(jobs, ShareMeasure.KRUGMAN);
 * found.at("Leeds"); // Leeds: 0.5
 * }</pre>
 */
public final class Specialisation {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SpecialisationInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "specialisation", Specialisation.class, SpecialisationInput.class, IndexResult.class)
          .title("Specialisation and variety")
          .question("How specialised, or how varied, is the mix of industries here?")
          .convention(
              "measure: Krugman, coefficient, Hachman, Gini, HHI, Shannon, Hill, variety ...")
          .convention("against: NATION, REST, PAIR, MEAN_OF_OTHERS, EVEN or GIVEN")
          .convention(
              "varieties: groups given, or made by leading digits of codes (SIC, NACE, ISCO)")
          .convention("logarithms: base 2 if not named; Gini: 0 to 1 if not named")
          .source(
              Source.builder().document("P. Krugman, Geography and Trade").edition("1991").build())
          .answeredBy(Specialisation::answer);

  private final ShareRule rule;

  private Specialisation(ShareRule rule) {
    this.rule = rule;
  }

  /**
   * Specialisation by a rule.
   *
   * @param rule what is measured, against what, in which unit
   * @return the calculator
   */
  public static Specialisation by(ShareRule rule) {
    return new Specialisation(Check.notNull(rule, "rule"));
  }

  /**
   * Specialisation by a measure under the conventions that hold where none is named.
   *
   * @param measure any but {@link ShareMeasure#HILL} and the varieties
   * @return the calculator
   */
  public static Specialisation by(ShareMeasure measure) {
    return by(ShareRule.of(measure));
  }

  /**
   * The index of every region under the conventions that hold where none is named.
   *
   * @param table the counts
   * @param measure any but {@link ShareMeasure#HILL} and the varieties
   * @return one value for each region, in their order
   */
  public static IndexResult of(EmploymentTable table, ShareMeasure measure) {
    return by(measure).of(table);
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts and rule
   * @return one value for each region
   */
  public static IndexResult answer(SpecialisationInput input) {
    return input.rule().byRegion(input.table());
  }

  /**
   * The index of every region.
   *
   * @param table the counts
   * @return one value for each region, in their order
   * @throws InvalidValueException if the rule names what the table does not have
   */
  public IndexResult of(EmploymentTable table) {
    return answer(SpecialisationInput.of(table, rule));
  }
}
