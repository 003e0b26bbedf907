package org.creativehubs.metrics.agglomeration;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Sum;
import org.creativehubs.metrics.internal.Tidy;

/**
 * Do the industries of a group sit together, beyond what each does on its own?
 *
 * <pre>gamma_c = (G / (1 - sum x^2) - H - sum gamma_i w_i^2 (1 - H_i)) / (1 - sum w_i^2)</pre>
 *
 * <p>Here w_i is the weight of industry i in the employment of the group, G = sum (s_r - x_r)^2
 * with the shares s_r of regions in the group, H = sum w_i^2 H_i, and gamma_i and H_i the
 * Ellison-Glaeser index and the plant Herfindahl of the industry. With G_i, the G of an industry on
 * its own, H and H_i fall out of it:
 *
 * <pre>gamma_c = (G - sum w_i^2 G_i) / ((1 - sum x^2) (1 - sum w_i^2))</pre>
 *
 * <p>So the sizes of plants are not asked for, and an industry of one plant does no harm. It is the
 * mean of the {@link ColocationMeasure#COAGGLOMERATION} of all pairs, weighted with w_i w_j: a pure
 * number, about 0 where industries choose regions independently, without fixed bounds.
 *
 * <p>There is none for a group without employment ({@link Reason#EMPTY_GROUP}) or whose employment
 * is all in one industry ({@link Reason#ONE_INDUSTRY}), and against a reference of one region
 * ({@link Reason#ONE_REGION}). Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York", "Hull"),
 *         List.of("design", "film", "games"),
 *         new double[][] {{30, 10, 5}, {20, 40, 0}, {10, 0, 9}});
 * IndexResult found = Coagglomeration.of(jobs, Map.of("screen", List.of("film", "games")));
 * found.at("screen"); // screen: -0.3718
 * }</pre>
 */
public final class Coagglomeration {

  /** Where the method comes from. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "G. Ellison and E. L. Glaeser, Geographic Concentration in U.S. Manufacturing"
                  + " Industries, Journal of Political Economy 105 (5)")
          .edition("1997")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CoagglomerationInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "coagglomeration",
              Coagglomeration.class,
              CoagglomerationInput.class,
              IndexResult.class)
          .title("Coagglomeration of groups")
          .question("Do the industries of a group sit together, beyond what each does alone?")
          .convention("weights by employment in the group; plant sizes fall out of the formula")
          .convention("shares x from all industries given, or from a reference matched by name")
          .source(SOURCE)
          .answeredBy(Coagglomeration::answer);

  private static final String FORMULA = "(G - sum w_i^2 G_i) / ((1 - sum x^2) (1 - sum w_i^2))";

  private final EmploymentTable table;
  private final ReferenceRegions regions;

  private Coagglomeration(CoagglomerationInput input) {
    this.table = input.table();
    this.regions = ReferenceRegions.of(table, input.reference());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the table, the groups and a reference
   * @return the index of each group
   */
  public static IndexResult answer(CoagglomerationInput input) {
    Coagglomeration asked = new Coagglomeration(input);
    IndexResult.Builder result = IndexResult.builder();
    result
        .index("group coagglomeration")
        .by("group")
        .formula(FORMULA)
        .addConventions(ReferenceRegions.convention(input.reference()))
        .source(SOURCE);
    input.groups().forEach((name, group) -> result.addValues(asked.value(name, group)));
    return result.build();
  }

  /**
   * The coagglomeration of groups, against the regions of the table.
   *
   * @param table the employment of all industries by region
   * @param groups industries by the name of their group; two or more in each
   * @return the index of each group
   */
  public static IndexResult of(EmploymentTable table, Map<String, List<String>> groups) {
    return answer(CoagglomerationInput.builder().table(table).putAllGroups(groups).build());
  }

  private IndexValue value(String name, List<String> group) {
    int[] industries = group.stream().mapToInt(table::industryIndex).toArray();
    double[] weights = new double[industries.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = table.industryTotalAt(industries[i]);
    }
    double total = Sum.of(weights);
    if (total == 0) {
      return IndexValue.of(name, Reason.EMPTY_GROUP.undefined());
    }
    ImmutableList.Builder<IndexPart> parts = ImmutableList.builder();
    for (int i = 0; i < weights.length; i++) {
      Term share = Tidy.term(weights[i]).dividedBy(Tidy.term(total));
      weights[i] /= total;
      parts.add(IndexPart.of(share.named("weight of " + group.get(i)), weights[i]));
    }
    return value(IndexValue.builder().addAllParts(parts.build()), industries, weights)
        .label(name)
        .build();
  }

  private IndexValue.Builder value(IndexValue.Builder value, int[] industries, double[] weights) {
    double squares = Powers.sum(weights, 2);
    if (squares >= 1) {
      return value.undefined(Reason.ONE_INDUSTRY.undefined());
    }
    if (regions.spread() <= 0) {
      return value.undefined(Reason.ONE_REGION.undefined());
    }
    double together = together(industries, weights);
    value.addParts(
        IndexPart.of("sum of squared shares of the reference, sum x^2", regions.squares),
        IndexPart.of("sum of squared weights, sum w_i^2", squares),
        IndexPart.of("G - sum w_i^2 G_i", together));
    Term one = Term.of(1);
    Term spread = one.minus(Tidy.term(regions.squares)).times(one.minus(Tidy.term(squares)));
    return value.found(
        Tidy.term(together).dividedBy(spread), together / regions.spread() / (1 - squares));
  }

  /** G - sum w_i^2 G_i, region by region. */
  private double together(int[] industries, double[] weights) {
    double[] group = new double[regions.size()];
    double[] alone = new double[regions.size()];
    for (int i = 0; i < industries.length; i++) {
      if (weights[i] > 0) {
        add(regions.differencesOf(industries[i]), weights[i], group, alone);
      }
    }
    Sum sum = new Sum();
    for (int region = 0; region < group.length; region++) {
      sum.add(group[region] * group[region]);
      sum.add(-alone[region]);
    }
    return sum.value();
  }

  private static void add(double[] differences, double weight, double[] group, double[] alone) {
    for (int region = 0; region < group.length; region++) {
      double weighted = weight * differences[region];
      group[region] += weighted;
      alone[region] += weighted * weighted;
    }
  }
}
