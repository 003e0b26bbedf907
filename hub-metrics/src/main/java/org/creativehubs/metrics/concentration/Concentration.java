package org.creativehubs.metrics.concentration;

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
 * How concentrated in few regions is each industry? Measures the shares s_k = e_ki / e_i of the
 * regions k in an industry i, where e_ki is a count (jobs or businesses) and e_i the count of all
 * regions, by themselves or against the shares r_k of a reference. {@link ShareMeasure} has the
 * formulas, ranges and sources: Krugman concentration, coefficient of localisation, Hoover index,
 * dissimilarity, locational Gini, Gini over quotients, Hoover-Gini, Herfindahl-Hirschman index,
 * Rosenbluth and the rest.
 *
 * <p>An industry without any count has no index, but a reason; {@link Reason} lists the others.
 * Totals are exact, other sums run in the order of the regions. Memory beyond the output: 16
 * columns of the table. Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * IndexResult found = Concentration.of(jobs, ShareMeasure.LORENZ_GINI);
 * found.at("film"); // film: 0.2
 * }</pre>
 */
public final class Concentration {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ConcentrationInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "concentration", Concentration.class, ConcentrationInput.class, IndexResult.class)
          .title("Concentration of industries")
          .question("How concentrated in few regions is each industry?")
          .convention("measure: coefficient of localisation, locational Gini, Krugman, HHI ...")
          .convention("against: NATION, REST (dissimilarity), PAIR, MEAN_OF_OTHERS, EVEN or GIVEN")
          .convention("locational Gini: 0 to 1 if not named, or 0 to 0.5")
          .source(
              Source.builder()
                  .document("E. M. Hoover and F. Giarratani, An Introduction to Regional Economics")
                  .edition("1984")
                  .build())
          .answeredBy(Concentration::answer);

  private final ShareRule rule;

  private Concentration(ShareRule rule) {
    this.rule = rule;
  }

  /**
   * Concentration by a rule.
   *
   * @param rule what is measured, against what, on which scale
   * @return the calculator
   */
  public static Concentration by(ShareRule rule) {
    return new Concentration(Check.notNull(rule, "rule"));
  }

  /**
   * Concentration by a measure under the conventions that hold where none is named.
   *
   * @param measure any but {@link ShareMeasure#HILL} and the varieties
   * @return the calculator
   */
  public static Concentration by(ShareMeasure measure) {
    return by(ShareRule.of(measure));
  }

  /**
   * The index of every industry under the conventions that hold where none is named.
   *
   * @param table the counts
   * @param measure any but {@link ShareMeasure#HILL} and the varieties
   * @return one value for each industry, in their order
   */
  public static IndexResult of(EmploymentTable table, ShareMeasure measure) {
    return by(measure).of(table);
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts and rule
   * @return one value for each industry
   */
  public static IndexResult answer(ConcentrationInput input) {
    return input.rule().byIndustry(input.table());
  }

  /**
   * The index of every industry.
   *
   * @param table the counts
   * @return one value for each industry, in their order
   * @throws InvalidValueException if the rule names what the table does not have
   */
  public IndexResult of(EmploymentTable table) {
    return answer(ConcentrationInput.of(table, rule));
  }
}
