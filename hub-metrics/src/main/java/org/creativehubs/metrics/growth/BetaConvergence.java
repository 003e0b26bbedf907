package org.creativehubs.metrics.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.regression.LeastSquares;

/**
 * Do poorer regions grow faster? Least squares of growth on the logarithm of the starting level.
 *
 * <pre>ln(y1 / y0) / T = intercept + slope x ln y0</pre>
 *
 * <p>T are the years between. The result has one value for each {@link BetaFigure}, labelled by its
 * words. As growth is already a year's growth, the speed is -ln(1 + slope T) / T, which divides by
 * T once.
 *
 * <p>With {@link BetaConvergenceInput#controls()}, further dates, fixed effects, or robust or
 * clustered errors it is the regression of {@link LeastSquares}, the starting level being one of
 * its columns: convergence on condition of the controls. The degrees of freedom are then n - k, F
 * is that of all columns, and each control has a coefficient, an error, t and p of its own.
 *
 * <p>Undefined are: the intercept where fixed effects stand in its place ({@link
 * Reason#COLLINEAR}), what {@link LeastSquares} leaves undefined, and: everything where a level is
 * zero or below ({@link Reason#NOT_POSITIVE}), there is one label ({@link Reason#TOO_FEW}) or all
 * start at the same level ({@link Reason#NO_VARIATION}); the errors and tests of two labels; the
 * tests of a perfect fit ({@link Reason#PERFECT_FIT}); R squared where all grow alike; speed and
 * half-life of a slope of zero or more ({@link Reason#NO_CONVERGENCE}) or of -1 / T or less ({@link
 * Reason#OVERSHOOT}).
 *
 * <pre>{@code
 * Observations first = Observations.of("income", Map.of("a", 10.0, "b", 20.0, "c", 40.0));
 * Observations last = Observations.of("income", Map.of("a", 20.0, "b", 30.0, "c", 45.0));
 * IndexResult beta = BetaConvergence.between(first, last, 10);
 * beta.at("slope"); // slope: -0.0415
 * }</pre>
 */
public final class BetaConvergence {

  /** Where the method comes from. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "R. J. Barro and X. Sala-i-Martin, Convergence, Journal of Political Economy 100 (2)")
          .edition("1992")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BetaConvergenceInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "beta-convergence",
              BetaConvergence.class,
              BetaConvergenceInput.class,
              IndexResult.class)
          .title("Beta convergence")
          .question("Do poorer regions grow faster?")
          .convention("growth is a year's growth, so the speed is -ln(1 + slope x T) / T")
          .convention("controls, fixed effects, robust and clustered errors as in regression")
          .source(SOURCE)
          .cap(LeastSquares.WORK)
          .answeredBy(BetaConvergence::answer);

  private static final String PLAIN = "least squares without weights, p two-sided";

  private BetaConvergence() {}

  /**
   * The regression between two dates.
   *
   * @param first the levels at the start
   * @param last the levels at the end, of the same labels
   * @param years the years between, in [0.001, 100000]
   * @return a value for each figure
   * @throws InvalidValueException if the labels differ or the years are not in their range
   */
  public static IndexResult between(Observations first, Observations last, double years) {
    return answer(BetaConvergenceInput.builder().first(first).last(last).years(years).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the levels at two dates
   * @return a value for each figure
   */
  public static IndexResult answer(BetaConvergenceInput input) {
    IndexResult.Builder result =
        IndexResult.builder()
            .index("Beta convergence")
            .by("figure")
            .formula(
                input.controls().isEmpty()
                    ? "ln(y1 / y0) / T = intercept + slope x ln y0"
                    : "ln(y1 / y0) / T = intercept + slope x ln y0 + sum of coefficient x control")
            .addConventions("growth is a year's growth, so the speed is -ln(1 + slope x T) / T")
            .source(SOURCE);
    Optional<Undefined> reason = withoutLogarithm(input);
    if (reason.isPresent()) {
      result.addConventions(PLAIN);
      labels(input).forEach(label -> result.addValues(IndexValue.of(label, reason.get())));
    } else if (input.isPlain()) {
      result.addConventions(PLAIN);
      List<String> labels = input.first().labels();
      Regression line =
          Regression.of(
              Pairs.values(input.first(), labels),
              Pairs.values(input.last(), labels),
              input.years());
      for (BetaFigure figure : BetaFigure.values()) {
        result.addValues(line.figure(figure));
      }
    } else {
      ConditionalConvergence found = ConditionalConvergence.of(input);
      result.addConventions("least squares without weights, a row for each label and step");
      result.addAllConventions(found.conventions()).addAllValues(found.values());
    }
    return result.build();
  }

  private static Optional<Undefined> withoutLogarithm(BetaConvergenceInput input) {
    List<String> labels = input.first().labels();
    return Stream.concat(Stream.of(input.first(), input.last()), input.later().stream())
        .flatMap(levels -> Logs.reason(labels, Pairs.values(levels, labels)).stream())
        .findFirst();
  }

  private static List<String> labels(BetaConvergenceInput input) {
    List<String> labels = new ArrayList<>();
    for (BetaFigure figure : BetaFigure.values()) {
      labels.add(figure.words());
    }
    for (Observations control : input.controls()) {
      for (String figure : List.of("coefficient", "error", "t", "p")) {
        labels.add(control.measure() + ": " + figure);
      }
    }
    return labels;
  }
}
