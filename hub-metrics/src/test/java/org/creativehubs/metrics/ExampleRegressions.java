package org.creativehubs.metrics;

import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.metrics.growth.BetaConvergence;
import org.creativehubs.metrics.growth.BetaConvergenceInput;
import org.creativehubs.metrics.regression.AreaData;
import org.creativehubs.metrics.regression.AreaRow;
import org.creativehubs.metrics.regression.ErrorKind;
import org.creativehubs.metrics.regression.FixedEffects;
import org.creativehubs.metrics.regression.LeastSquares;
import org.creativehubs.metrics.regression.LeastSquaresInput;
import org.creativehubs.metrics.regression.RegressionTable;
import org.creativehubs.metrics.regression.RegressionTerm;
import org.creativehubs.metrics.regression.SpatialImpact;
import org.creativehubs.metrics.regression.TestFigure;
import org.creativehubs.testing.ValueTypeContract;

/** Inputs and results of regressions beyond those of the catalogue. */
final class ExampleRegressions {

  private ExampleRegressions() {}

  static void addTo(ValueTypeContract contract) {
    AreaData.Builder data = AreaData.builder();
    double[] y = {1, 3, 2, 5, 4, 9};
    for (int i = 0; i < y.length; i++) {
      data.addRows(
          AreaRow.builder()
              .area("area " + i % 2)
              .year("" + (2020 + i / 2))
              .putValues("x", i * i)
              .putValues("y", y[i])
              .build());
    }
    LeastSquaresInput panel =
        LeastSquaresInput.builder()
            .data(data.build())
            .dependent("y")
            .addExplanatory("x")
            .fixedEffects(FixedEffects.AREAS)
            .errors(ErrorKind.CLUSTERED)
            .clusteredBy("year")
            .build();
    BetaConvergenceInput example = JsonCatalog.example(BetaConvergence.ENTRY);
    BetaConvergenceInput conditional =
        example.toBuilder()
            .addLater(example.first())
            .addControls(example.last().toBuilder().measure("schools").build())
            .errors(ErrorKind.CLUSTERED)
            .clusteredBy("area")
            .build();
    contract
        .withNested(panel, LeastSquares.answer(panel), conditional)
        .untold(
            RegressionTerm.class, "coefficient", "standardError", "statistic", "p", "low", "high")
        .untold(TestFigure.class, "statistic", "p")
        .untold(SpatialImpact.class, "direct", "indirect", "total")
        .untold(
            RegressionTable.class,
            "formula",
            "conventions",
            "source",
            "statistic",
            "fit",
            "tests",
            "impacts");
  }
}
