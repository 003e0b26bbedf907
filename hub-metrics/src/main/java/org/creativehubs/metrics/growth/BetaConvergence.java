package org.creativehubs.metrics.growth;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;

/**
 * Do poorer regions grow faster? Least squares of growth on the logarithm of the starting level.
 *
 * <pre>ln(y1 / y0) / T = intercept + slope x ln y0</pre>
 *
 * <p>T are the years between. The result has one value for each {@link BetaFigure}, labelled by its
 * words. As growth is already a year's growth, the speed is -ln(1 + slope T) / T, which divides by
 * T once.
 *
 * <p>Undefined are: everything where a level is zero or below ({@link Reason#NOT_POSITIVE}), there
 * is one label ({@link Reason#TOO_FEW}) or all start at the same level ({@link
 * Reason#NO_VARIATION}); the errors and tests of two labels; the tests of a perfect fit ({@link
 * Reason#PERFECT_FIT}); R squared where all grow alike; speed and half-life of a slope of zero or
 * more ({@link Reason#NO_CONVERGENCE}) or of -1 / T or less ({@link Reason#OVERSHOOT}).
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
          .source(SOURCE)
          .answeredBy(BetaConvergence::answer);

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
            .formula("ln(y1 / y0) / T = intercept + slope x ln y0")
            .addConventions(
                "growth is a year's growth, so the speed is -ln(1 + slope x T) / T",
                "least squares without weights, p two-sided")
            .source(SOURCE);
    List<String> labels = input.first().labels();
    double[] first = Pairs.values(input.first(), labels);
    double[] last = Pairs.values(input.last(), labels);
    Optional<Undefined> reason = Logs.reason(labels, first).or(() -> Logs.reason(labels, last));
    for (BetaFigure figure : BetaFigure.values()) {
      result.addValues(
          reason
              .map(because -> IndexValue.of(figure.words(), because))
              .orElseGet(() -> Regression.of(first, last, input.years()).figure(figure)));
    }
    return result.build();
  }
}
