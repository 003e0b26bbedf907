package org.creativehubs.metrics.regression;

import java.util.Comparator;
import java.util.List;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.spatial.SpatialWeights;

/**
 * Do neighbours count in a regression, and how much? A spatial lag or a spatial error by maximum
 * likelihood, after Lagrange multiplier tests on least squares.
 *
 * <pre>
 * lag:    y = rho W y + X b + e
 * error:  y = X b + u,  u = lambda W u + e
 * </pre>
 *
 * <p>The parameter is the one of the greatest likelihood between the inverses of the least and the
 * greatest real part of the eigenvalues of W, which give the determinant of I - rho W too. Errors
 * come from the inverse of the information matrix, with the residual variance s2 = sum e^2 / n; z
 * and intervals are normal, p two-sided. AIC = 2 (k + 2) - 2 x log likelihood for k coefficients.
 *
 * <p>With e the residuals of least squares, b its coefficients, s2 = sum e^2 / n, T = tr(W'W + WW)
 * and J = T + (WXb)' M (WXb) / s2, where M takes out X: LM error = (e'We / s2)^2 / T, LM lag =
 * (e'Wy / s2)^2 / J, robust LM error = (e'We / s2 - T / J e'Wy / s2)^2 / (T (1 - T / J)), robust LM
 * lag = (e'Wy / s2 - e'We / s2)^2 / (J - T), SARMA = LM error + robust LM lag with two degrees of
 * freedom. LM residual tests the residuals of the lag for what is left. Likelihood ratio is twice
 * the gain over least squares, Wald the square of z of the parameter.
 *
 * <p>Impacts of the lag are the coefficient times the mean diagonal of (I - rho W)^-1 (direct), its
 * mean row sum (total), and what is between (indirect).
 *
 * <p>Undefined are: everything where a value is not known ({@link Reason#NOT_KNOWN}), where there
 * are fewer than k + 2 places ({@link Reason#TOO_FEW}), a column is constant ({@link
 * Reason#NO_VARIATION}) or a combination of others ({@link Reason#COLLINEAR}), or least squares
 * fits perfectly ({@link Reason#PERFECT_FIT}); the parameter and all tests where no place has a
 * neighbour ({@link Reason#NO_NEIGHBOURS}): the coefficients are then those of least squares;
 * robust tests and SARMA where W X b is a combination of X ({@link Reason#ZERO_DENOMINATOR});
 * everything where the likelihood has no greatest value ({@link Reason#NO_ANSWER}).
 *
 * <p>Needs the library ojAlgo, which is optional; works on a full matrix, so there is a cap. The
 * order of rows and places changes nothing.
 *
 * <pre>{@code
 * AreaData data =
 *     AreaData.of(
 *         Observations.of("rent", Map.of("a", 4.0, "b", 8.0, "c", 9.0, "d", 13.0, "e", 7.0)),
 *         Observations.of("jobs", Map.of("a", 1.0, "b", 2.0, "c", 3.0, "d", 5.0, "e", 4.0)));
 * List<SpatialPoint> points =
 *     List.of(
 *         SpatialPoint.of("a", 0, 0),
 *         SpatialPoint.of("b", 0, 1),
 *         SpatialPoint.of("c", 0, 2),
 *         SpatialPoint.of("d", 1, 2),
 *         SpatialPoint.of("e", 1, 0));
 * SpatialWeights near =
 *     SpatialWeights.distanceBand(
 *         points, DistanceMeasure.PLANAR, 1, WeightStyle.ROW_STANDARDISED);
 * RegressionTable table = SpatialRegression.of(data, "rent", List.of("jobs"), near, SpatialModel.LAG);
 * table.term("rho").p(); // p of rho: 0.0538
 * }</pre>
 */
public final class SpatialRegression {

  /** Where the method comes from. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "R. Bivand, package spatialreg for R, manual page of ML_models; package spdep, manual"
                  + " page of lm.LMtests")
          .edition("1.2-6 and 1.2-7")
          .build();

  /** Five hundred places: the eigenvalues then take a few seconds, which nothing interrupts. */
  static final Cap WORK = Cap.ofWork("products of three places", 125_000_000L);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SpatialRegressionInput, RegressionTable> ENTRY =
      CatalogEntry.of(
              "spatial-regression",
              SpatialRegression.class,
              SpatialRegressionInput.class,
              RegressionTable.class)
          .title("Spatial regression")
          .question("Do neighbours count in a regression, and how much?")
          .convention("model: LAG or ERROR, by maximum likelihood with the eigenvalues of W")
          .convention("errors by the information matrix, z normal, p two-sided")
          .source(SOURCE)
          .cap(WORK)
          .answeredBy(SpatialRegression::answer);

  private SpatialRegression() {}

  /**
   * A spatial regression.
   *
   * @param data a row for each place
   * @param dependent the column to be explained
   * @param explanatory the columns that explain it, at least one
   * @param weights who is whose neighbour
   * @param model how neighbours count
   * @return the table
   * @throws IllegalStateException if ojAlgo is not there
   */
  public static RegressionTable of(
      AreaData data,
      String dependent,
      List<String> explanatory,
      SpatialWeights weights,
      SpatialModel model) {
    return answer(
        SpatialRegressionInput.builder()
            .data(data)
            .dependent(dependent)
            .explanatory(explanatory)
            .weights(weights)
            .model(model)
            .build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input columns, neighbours and model
   * @return the table
   * @throws IllegalStateException if ojAlgo is not there
   */
  public static RegressionTable answer(SpatialRegressionInput input) {
    int places = input.data().rows().size();
    WORK.check("data.rows", places, places, places);
    List<AreaRow> rows =
        input.data().rows().stream().sorted(Comparator.comparing(AreaRow::area)).toList();
    RegressionTable.Builder table =
        RegressionTable.builder()
            .index(
                input.model() == SpatialModel.LAG
                    ? "Regression with a spatial lag"
                    : "Regression with a spatial error")
            .formula(input.model().formula())
            .source(SOURCE)
            .dependent(input.dependent())
            .statistic("z")
            .addConventions(
                "weights: " + input.weights(),
                "maximum likelihood, the determinant by eigenvalues",
                "errors by the information matrix, with the residual variance by n",
                "z and intervals normal, p two-sided",
                "LM tests of the residuals of least squares");
    new SpatialFigures(new SpatialFit(input, rows)).addTo(table);
    return table.build();
  }
}
