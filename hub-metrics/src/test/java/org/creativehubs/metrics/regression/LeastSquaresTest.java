package org.creativehubs.metrics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LeastSquaresTest {

  private static AreaData data(double[] y, double[]... columns) {
    AreaData.Builder data = AreaData.builder();
    for (int i = 0; i < y.length; i++) {
      AreaRow.Builder row = AreaRow.builder().area("area " + i).putValues("y", y[i]);
      for (int j = 0; j < columns.length; j++) {
        row.putValues("x" + j, columns[j][i]);
      }
      data.addRows(row.putGroups("half", i % 2 == 0 ? "even" : "odd").build());
    }
    return data.build();
  }

  private static final AreaData FOUR = data(new double[] {4, 8, 9, 13}, new double[] {1, 2, 3, 4});

  private static double value(IndexValue value) {
    return value.value().orElseThrow(() -> new AssertionError(value.toString()));
  }

  private static void isUndefined(IndexValue value, Reason reason, String words) {
    assertThat(value.undefined()).as(value.toString()).contains(reason.because(words));
  }

  @Test
  void theLineOfFourAreasIsTheOneOfPaperAndPencil() {
    RegressionTable table = LeastSquares.of(FOUR, "y", "x0");
    // means 2.5 and 8.5, Sxx 5, Sxy 14, Syy 41; residuals -0.3, 0.9, -0.9, 0.3
    assertThat(value(table.term("x0").coefficient())).isCloseTo(2.8, within(1e-14));
    assertThat(value(table.term("intercept").coefficient())).isCloseTo(1.5, within(1e-14));
    assertThat(value(table.term("x0").standardError()))
        .isCloseTo(Math.sqrt(1.8 / 2 / 5), within(1e-14));
    assertThat(value(table.term("x0").statistic())).isCloseTo(2.8 / Math.sqrt(0.18), within(1e-13));
    assertThat(value(table.fit("n"))).isEqualTo(4);
    assertThat(value(table.fit("R squared"))).isCloseTo(1 - 1.8 / 41, within(1e-14));
    assertThat(value(table.fit("adjusted R squared")))
        .isCloseTo(1 - 1.8 / 41 * 3 / 2, within(1e-14));
    assertThat(value(table.fit("F"))).isCloseTo((41 - 1.8) / 0.9, within(1e-12));
    assertThat(value(table.fit("residual standard error")))
        .isCloseTo(Math.sqrt(0.9), within(1e-14));
    // with two degrees of freedom, P(|t| > x) = 1 - x / sqrt(2 + x^2)
    double t = 2.8 / Math.sqrt(0.18);
    double p = 1 - t / Math.sqrt(2 + t * t);
    assertThat(value(table.term("x0").p())).isCloseTo(p, within(1e-14));
    assertThat(value(table.fit("p of F"))).isCloseTo(p, within(1e-14));
  }

  @Test
  void robustErrorsOfFourAreasAreThoseOfPaperAndPencil() {
    // x - mean: -1.5, -0.5, 0.5, 1.5; times the residuals 0.45, -0.45, -0.45, 0.45; leverages .7,
    // .3
    double square = 0.45 * 0.45;
    assertThat(error(ErrorKind.HC0)).isCloseTo(Math.sqrt(4 * square) / 5, within(1e-14));
    assertThat(error(ErrorKind.HC1)).isCloseTo(Math.sqrt(8 * square) / 5, within(1e-14));
    assertThat(error(ErrorKind.HC2))
        .isCloseTo(Math.sqrt(2 * square / 0.3 + 2 * square / 0.7) / 5, within(1e-14));
    assertThat(error(ErrorKind.HC3))
        .isCloseTo(Math.sqrt(2 * square / 0.09 + 2 * square / 0.49) / 5, within(1e-14));
  }

  private static double error(ErrorKind errors) {
    LeastSquaresInput.Builder input = input(FOUR).addExplanatory("x0").errors(errors);
    return value(LeastSquares.answer(input.build()).term("x0").standardError());
  }

  private static LeastSquaresInput.Builder input(AreaData data) {
    return LeastSquaresInput.builder().data(data).dependent("y");
  }

  @Test
  void theTablesAreInTheUsualOrder() {
    RegressionTable table = LeastSquares.of(FOUR, "y", "x0");
    List<Sheet<?>> sheets = table.sheets();
    assertThat(sheets.get(0).headings())
        .containsExactly("term", "coefficient", "standard error", "t", "p", "from", "to");
    assertThat(sheets.get(0).rowNames()).containsExactly("intercept", "x0");
    assertThat(sheets.get(1).rowNames()).isEqualTo(LeastSquaresFit.FIGURES);
    assertThat(table.table().toString()).startsWith("y: Regression by least squares");
  }

  @Test
  void eachNumberSaysHowItWasFound() {
    RegressionTable table = LeastSquares.of(FOUR, "y", "x0");
    assertThat(table.explain("x0", "coefficient").toString()).contains("14 / 5");
    assertThat(table.explain("x0", "standard error").toString())
        .contains("sqrt(1.8 / (4 - 2) / 5)");
    assertThat(table.explain("R squared", "value").toString()).contains("1 - 1.8 / 41");
    assertThat(table.explain("F", "value").toString()).contains("(41 - 1.8)");
    assertThat(table.explanations()).hasSize(2 * 6 + LeastSquaresFit.FIGURES.size());
  }

  @Test
  void rowsOfWhichSomethingIsNotKnownAreLeftOutAndCounted() {
    AreaData more = FOUR.toBuilder().addRows(AreaRow.of("area 9", Map.of("y", 100.0))).build();
    RegressionTable table = LeastSquares.of(more, "y", "x0");
    assertThat(table.terms()).isEqualTo(LeastSquares.of(FOUR, "y", "x0").terms());
    assertThat(table.conventions()).contains("1 of 5 rows left out: a value is not known");
    assertThat(table.explain("n", "value").toString()).contains("5 - 1");
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    RegressionTable few = LeastSquares.of(data(new double[] {1}, new double[] {2}), "y", "x0");
    isUndefined(
        few.term("x0").coefficient(),
        Reason.TOO_FEW,
        "1 rows are fewer than the 2 coefficients to be found");
    RegressionTable two =
        LeastSquares.of(data(new double[] {1, 3}, new double[] {2, 3}), "y", "x0");
    assertThat(value(two.term("x0").coefficient())).isCloseTo(2, within(1e-14));
    isUndefined(
        two.term("x0").standardError(),
        Reason.TOO_FEW,
        "there are as many rows as coefficients, so no residual is left");
    RegressionTable constant =
        LeastSquares.of(data(new double[] {1, 3, 2}, new double[] {0.1, 0.1, 0.1}), "y", "x0");
    isUndefined(constant.term("x0").p(), Reason.NO_VARIATION, "x0 is constant");
    isUndefined(constant.fit("AIC"), Reason.NO_VARIATION, "x0 is constant");
    double[] x = {1, 2, 4, 7};
    double[] twice = {0.2, 0.4, 0.8, 1.4};
    RegressionTable collinear =
        LeastSquares.of(data(new double[] {1, 3, 2, 2}, x, twice), "y", "x0", "x1");
    isUndefined(
        collinear.term("intercept").coefficient(),
        Reason.COLLINEAR,
        "x1 is a combination of the other columns");
    RegressionTable perfect =
        LeastSquares.of(data(new double[] {2.1, 4.1, 8.1, 14.1}, x), "y", "x0");
    assertThat(value(perfect.term("x0").coefficient())).isCloseTo(2, within(1e-14));
    isUndefined(
        perfect.term("x0").statistic(), Reason.PERFECT_FIT, "the line goes through every point");
    isUndefined(
        perfect.fit("log likelihood"), Reason.PERFECT_FIT, "the line goes through every point");
    RegressionTable flat = LeastSquares.of(data(new double[] {3, 3, 3, 3}, x), "y", "x0");
    isUndefined(flat.fit("R squared"), Reason.NO_VARIATION, "y does not vary");
  }

  @ParameterizedTest
  @EnumSource(names = {"HC2", "HC3"})
  void aRowThatDecidesAloneHasNoSuchError(ErrorKind errors) {
    AreaData one = data(new double[] {1, 3, 2, 7}, new double[] {0, 0, 0, 1});
    RegressionTable table =
        LeastSquares.answer(input(one).addExplanatory("x0").errors(errors).build());
    isUndefined(
        table.term("x0").standardError(),
        Reason.ZERO_DENOMINATOR,
        "area 3 has a leverage of 1, so 1 - h is zero");
  }

  @Test
  void oneClusterHasNoErrors() {
    AreaData.Builder rows = AreaData.builder();
    FOUR.rows().forEach(row -> rows.addRows(row.toBuilder().putGroups("all", "one").build()));
    RegressionTable table =
        LeastSquares.answer(
            input(rows.build())
                .addExplanatory("x0")
                .errors(ErrorKind.CLUSTERED)
                .clusteredBy("all")
                .build());
    isUndefined(
        table.term("x0").standardError(),
        Reason.TOO_FEW,
        "clustered errors need two groups or more");
  }

  @Test
  void whatDoesNotVaryWithinFixedEffectsIsNamed() {
    AreaData.Builder panel = AreaData.builder();
    double[] y = {1, 2, 4, 3, 5, 9};
    for (int i = 0; i < 6; i++) {
      panel.addRows(
          AreaRow.builder()
              .area("area " + i % 2)
              .year("" + (2020 + i / 2))
              .putValues("y", y[i])
              .putValues("coast", i % 2)
              .build());
    }
    RegressionTable table =
        LeastSquares.answer(
            input(panel.build()).addExplanatory("coast").fixedEffects(FixedEffects.AREAS).build());
    isUndefined(
        table.term("coast").coefficient(),
        Reason.NO_VARIATION,
        "coast does not vary within the fixed effects");
  }

  @Test
  void mistakesAreRefusedByPath() {
    refused(() -> LeastSquares.of(FOUR, "z", "x0"), "dependent must be one of y, x0, but was z");
    refused(
        () -> LeastSquares.of(FOUR, "y", "y"),
        "explanatory[0] must not be the dependent column, but was y");
    refused(
        () -> input(FOUR).addExplanatory("x0").errors(ErrorKind.CLUSTERED).build(),
        "clusteredBy must be given if errors are CLUSTERED, but was absent");
    refused(
        () -> input(FOUR).addExplanatory("x0").fixedEffects(FixedEffects.YEARS).build(),
        "fixedEffects must be NONE or AREAS for rows without years, but was YEARS");
    refused(
        () ->
            input(FOUR)
                .addExplanatory("x0")
                .errors(ErrorKind.CLUSTERED)
                .clusteredBy("country")
                .build(),
        "clusteredBy must be area, year or a group of some row, but was country");
    refused(
        () -> FOUR.toBuilder().addRows(FOUR.rows().get(0)).build(),
        "rows[4] must be the only one of the area, but was area 0");
    refused(
        () -> AreaRow.of("a", Map.of("x", 1e60)),
        "values[x] must be zero or of a size in [1e-50, 1e50], but was 1.0E60");
  }

  private static void refused(Runnable call, String message) {
    assertThatThrownBy(call::run).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }
}
