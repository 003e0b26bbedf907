package org.creativehubs.metrics.screening;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;

/**
 * Is this place a cluster? Labels places by concentration and by growth, by each metric, which is a
 * measure (businesses, jobs) of a group of creative sub-sectors.
 *
 * <pre>
 * LQ      = (e_ri / e_r) / (e_i / e)
 * growth  = LQ2 / LQ1 - 1
 * kept    : creative total >= quantile of the creative totals of all places (R type 7)
 * label   : rank among the kept, by LQ or by growth, at most n, and no less than a minimum if any
 * </pre>
 *
 * <p>Here e_ri is the count of group i in place r, e_r that of all industries in r, and e_i and e
 * are those of the reference; 1 and 2 are the earlier and the later period. The quantile of type 7
 * lies at h = (k - 1) q between the ordered sizes of k places, linearly between neighbours. Size is
 * that of the later period for concentration, of the earlier for growth. A place has every label
 * that any metric gives it.
 *
 * <p>Sizes, ranks and ties are decided exactly. A quotient of zero earns no label, however few
 * places compete. A place without a quotient ({@code EMPTY_REGION}, {@code EMPTY_INDUSTRY}, {@code
 * NO_REFERENCE_TOTALS}) or without growth ({@link Reason#ZERO_BASE} where LQ1 is zero, {@link
 * Reason#NO_EARLIER_TABLE}) competes for nothing and says so.
 *
 * <p>More of a group in a place never costs it the label of concentration by that group's metric
 * while other counts stay; it may cost it one by another group, for its share there falls.
 * Thread-safe.
 *
 * <pre>{@code
 * List<String> places = List.of("North", "South");
 * List<String> industries = List.of("film", "other");
 * EmploymentTable jobs =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{20, 80}, {10, 190}});
 * ScreenRule rule =
 *     ScreenRule.builder()
 *         .concentrationQuantile(Ratio.ZERO)
 *         .concentrationTop(1)
 *         .growthQuantile(Ratio.ZERO)
 *         .growthTop(1)
 *         .ties(ScreenTies.KEEP_ALL)
 *         .totals(ScreenTotals.ALL)
 *         .build();
 * ScreenTable table = ScreenTable.builder().later(jobs).putGroups("film", "creative").build();
 * ClusterScreen.by(rule).of(List.of(table)).at("North"); // North: high concentration
 * }</pre>
 */
public final class ClusterScreen {

  /** Where the method comes from; thresholds are the caller's. */
  public static final Source SOURCE = ScreenedPlace.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ClusterScreenInput, ClusterScreening> ENTRY =
      CatalogEntry.of(
              "cluster-screen",
              ClusterScreen.class,
              ClusterScreenInput.class,
              ClusterScreening.class)
          .title("Screen for clusters")
          .question("Is this place a cluster?")
          .convention("quantiles of size by R type 7; every threshold is the caller's")
          .convention("ties at rank n: KEEP_ALL or BY_NAME")
          .convention("totals: ALL, or WITHOUT_CREATIVE so that nothing creative counts twice")
          .convention("a quotient of zero earns no label; growth from zero is undefined")
          .source(SOURCE)
          .answeredBy(ClusterScreen::answer);

  private final ScreenRule rule;

  private ClusterScreen(ScreenRule rule) {
    this.rule = rule;
  }

  /**
   * A screen by thresholds.
   *
   * @param rule the thresholds
   * @return the calculator
   */
  public static ClusterScreen by(ScreenRule rule) {
    return new ClusterScreen(Check.notNull(rule, "rule"));
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input tables and thresholds
   * @return every place with its labels
   */
  public static ClusterScreening answer(ClusterScreenInput input) {
    return new Screening(input).result();
  }

  /**
   * Screens places.
   *
   * @param tables the measures; at least one
   * @return every place with its labels
   */
  public ClusterScreening of(List<ScreenTable> tables) {
    return answer(ClusterScreenInput.builder().addAllTables(tables).rule(rule).build());
  }
}
