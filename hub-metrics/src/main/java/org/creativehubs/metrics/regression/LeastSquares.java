package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;

/**
 * What goes with a variable, other things being equal? Ordinary least squares of a named column on
 * others, of areas or of areas over years.
 *
 * <pre>y = intercept + sum of coefficient x column + residual</pre>
 *
 * <p>A coefficient is in the unit of y for one more of its column. It is sum x y / sum x^2, where x
 * is what the intercept or the fixed effects and the other columns do not explain of the column;
 * its error is one of {@link ErrorKind}. t and the interval have n - k degrees of freedom, k being
 * the coefficients with all fixed effects, and p is two-sided. F compares with the intercept, or
 * the fixed effects, alone, by classic errors. The log likelihood is that of normal residuals, and
 * AIC = 2 (k + 1) - 2 x log likelihood, as in R. Where fixed effects are taken out, R squared is of
 * what they leave.
 *
 * <p>A row of which a column or group that is used is not known is left out, and counted among the
 * conventions. Undefined are: everything where there are fewer rows than coefficients ({@link
 * Reason#TOO_FEW}), where a column does not vary, or not within the fixed effects ({@link
 * Reason#NO_VARIATION}), or is a combination of others ({@link Reason#COLLINEAR}); errors and tests
 * where there are as many rows as coefficients, and of clustered errors of one group ({@link
 * Reason#TOO_FEW}); tests of a perfect fit ({@link Reason#PERFECT_FIT}); HC2 and HC3 where a row
 * alone decides on a coefficient ({@link Reason#ZERO_DENOMINATOR}); R squared and F where y does
 * not vary ({@link Reason#NO_VARIATION}). The order of the rows changes no bit.
 *
 * <pre>{@code
 * AreaData data =
 *     AreaData.of(
 *         Observations.of("rent", Map.of("a", 4.0, "b", 8.0, "c", 9.0, "d", 13.0)),
 *         Observations.of("jobs", Map.of("a", 1.0, "b", 2.0, "c", 3.0, "d", 4.0)));
 * RegressionTable table = LeastSquares.of(data, "rent", "jobs");
 * table.coefficient("jobs"); // OptionalDouble[2.8]
 * }</pre>
 */
public final class LeastSquares {

  /** Where the errors come from. */
  public static final Source SOURCE =
      Source.builder()
          .document("A. Zeileis, package sandwich for R, manual pages of vcovHC and vcovCL")
          .edition("3.0-2")
          .build();

  /** A thousand million products: 100 columns of 100,000 rows. */
  public static final Cap WORK = Cap.ofWork("products of columns, over all rows", 1_000_000_000L);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LeastSquaresInput, RegressionTable> ENTRY =
      CatalogEntry.of(
              "regression", LeastSquares.class, LeastSquaresInput.class, RegressionTable.class)
          .title("Regression by least squares")
          .question("What goes with a variable, other things being equal?")
          .convention("errors: CLASSIC, HC0 to HC3, or CLUSTERED with a factor for few groups")
          .convention("fixed effects: NONE, AREAS, YEARS, AREAS_AND_YEARS; R squared within them")
          .convention("t and intervals with n - k degrees of freedom, p two-sided")
          .source(SOURCE)
          .cap(WORK)
          .answeredBy(LeastSquares::answer);

  private LeastSquares() {}

  /**
   * A regression with an intercept and classic errors.
   *
   * @param data the rows
   * @param dependent the column to be explained
   * @param explanatory the columns that explain it, at least one
   * @return the table
   */
  public static RegressionTable of(AreaData data, String dependent, String... explanatory) {
    return answer(
        LeastSquaresInput.builder()
            .data(data)
            .dependent(dependent)
            .addExplanatory(explanatory)
            .build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input columns, and how errors are found
   * @return the table
   */
  public static RegressionTable answer(LeastSquaresInput input) {
    List<AreaRow> rows = input.data().rows().stream().filter(row -> isKnown(row, input)).toList();
    checkWork(input, rows);
    RegressionTable.Builder table =
        RegressionTable.builder()
            .index("Regression by least squares")
            .formula("y = intercept + sum of coefficient x column + residual")
            .source(SOURCE)
            .dependent(input.dependent())
            .statistic("t")
            .addAllConventions(conventions(input, rows.size()));
    new LeastSquaresFit(input, rows).addTo(table);
    return table.build();
  }

  private static boolean isKnown(AreaRow row, LeastSquaresInput input) {
    return row.values().containsKey(input.dependent())
        && row.values().keySet().containsAll(input.explanatory())
        && input.clusteredBy().stream()
            .allMatch(name -> LeastSquaresInput.group(row, name).isPresent());
  }

  private static void checkWork(LeastSquaresInput input, List<AreaRow> rows) {
    long columns = input.explanatory().size() + 1L;
    if (input.fixedEffects() == FixedEffects.AREAS_AND_YEARS) {
      long areas = rows.stream().map(AreaRow::area).distinct().count();
      long years = rows.stream().map(AreaRow::year).distinct().count();
      columns += Math.min(areas, years);
    }
    WORK.check("data.rows", rows.size(), columns, columns);
  }

  private static List<String> conventions(LeastSquaresInput input, int used) {
    List<String> conventions = new ArrayList<>();
    conventions.add("errors: " + input.errors().words());
    input
        .clusteredBy()
        .ifPresent(
            name ->
                conventions.add(
                    "clustered by " + name + ", factor " + input.clusterFactor().formula()));
    if (input.fixedEffects() != FixedEffects.NONE) {
      conventions.add(
          "fixed effects: "
              + switch (input.fixedEffects()) {
                case AREAS -> "areas";
                case YEARS -> "years";
                default -> "areas and years";
              }
              + ", within; they count among the k coefficients");
    }
    conventions.add("t and intervals with n - k degrees of freedom, p two-sided");
    conventions.add("F: against none of the columns, by classic errors");
    int left = input.data().rows().size() - used;
    if (left > 0) {
      conventions.add(
          left
              + " of "
              + Show.counted(input.data().rows().size(), "rows")
              + " left out: a value is not known");
    }
    return conventions;
  }
}
