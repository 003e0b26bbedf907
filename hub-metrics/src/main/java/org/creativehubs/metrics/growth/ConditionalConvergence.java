package org.creativehubs.metrics.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.internal.Tidy;
import org.creativehubs.metrics.regression.AreaData;
import org.creativehubs.metrics.regression.AreaRow;
import org.creativehubs.metrics.regression.FixedEffects;
import org.creativehubs.metrics.regression.LeastSquares;
import org.creativehubs.metrics.regression.LeastSquaresInput;
import org.creativehubs.metrics.regression.RegressionTable;
import org.creativehubs.metrics.regression.RegressionTerm;

/** Growth on the starting level and on whatever else is asked for, by {@link LeastSquares}. */
final class ConditionalConvergence {

  private final BetaConvergenceInput input;
  private final RegressionTable table;

  private ConditionalConvergence(BetaConvergenceInput input, RegressionTable table) {
    this.input = input;
    this.table = table;
  }

  /** Of levels that all have logarithms. */
  static ConditionalConvergence of(BetaConvergenceInput input) {
    List<String> labels = input.first().labels();
    List<double[]> levels = new ArrayList<>();
    levels.add(Pairs.values(input.first(), labels));
    levels.add(Pairs.values(input.last(), labels));
    input.later().forEach(later -> levels.add(Pairs.values(later, labels)));
    List<double[]> controls =
        input.controls().stream().map(control -> Pairs.values(control, labels)).toList();
    AreaData.Builder data = AreaData.builder();
    for (int step = 1; step < levels.size(); step++) {
      double[] before = levels.get(step - 1);
      double[] after = levels.get(step);
      for (int i = 0; i < labels.size(); i++) {
        AreaRow.Builder row =
            AreaRow.builder()
                .area(labels.get(i))
                .year("step " + step)
                .putValues(BetaConvergenceInput.LEVEL, StrictMath.log(before[i]))
                .putValues(
                    BetaConvergenceInput.GROWTH,
                    Pairs.logRatio(after[i], before[i]) / input.years());
        for (int j = 0; j < controls.size(); j++) {
          row.putValues(input.controls().get(j).measure(), controls.get(j)[i]);
        }
        input
            .first()
            .entries()
            .get(i)
            .group()
            .ifPresent(group -> row.putGroups(BetaConvergenceInput.GROUP, group));
        data.addRows(row.build());
      }
    }
    LeastSquaresInput.Builder regression =
        LeastSquaresInput.builder()
            .data(data.build())
            .dependent(BetaConvergenceInput.GROWTH)
            .addExplanatory(BetaConvergenceInput.LEVEL)
            .fixedEffects(input.fixedEffects())
            .errors(input.errors())
            .clusteredBy(input.clusteredBy())
            .clusterFactor(input.clusterFactor());
    input.controls().forEach(control -> regression.addExplanatory(control.measure()));
    return new ConditionalConvergence(input, LeastSquares.answer(regression.build()));
  }

  /** How it was fitted. */
  List<String> conventions() {
    return table.conventions();
  }

  /** The figures of convergence, then those of each control. */
  List<IndexValue> values() {
    List<IndexValue> values = new ArrayList<>();
    for (BetaFigure figure : BetaFigure.values()) {
      values.add(figure(figure).toBuilder().label(figure.words()).build());
    }
    for (Observations control : input.controls()) {
      RegressionTerm term = table.term(control.measure());
      values.add(labelled(control, "coefficient", term.coefficient()));
      values.add(labelled(control, "error", term.standardError()));
      values.add(labelled(control, "t", term.statistic()));
      values.add(labelled(control, "p", term.p()));
    }
    return values;
  }

  private static IndexValue labelled(Observations control, String figure, IndexValue value) {
    return value.toBuilder().label(control.measure() + ": " + figure).build();
  }

  private IndexValue figure(BetaFigure figure) {
    RegressionTerm level = table.term(BetaConvergenceInput.LEVEL);
    return switch (figure) {
      case INTERCEPT, INTERCEPT_ERROR -> intercept(figure);
      case SLOPE -> level.coefficient();
      case SLOPE_ERROR -> level.standardError();
      case T -> level.statistic();
      case P -> level.p();
      case R_SQUARED -> table.fit("R squared");
      case F -> table.fit("F");
      case SPEED -> speed(level.coefficient());
      case HALF_LIFE -> halfLife(level.coefficient());
    };
  }

  private IndexValue intercept(BetaFigure figure) {
    if (input.fixedEffects() != FixedEffects.NONE) {
      return IndexValue.of(
          figure.words(), Reason.COLLINEAR.because("the fixed effects stand in its place"));
    }
    RegressionTerm term = table.term(RegressionTable.INTERCEPT);
    return figure == BetaFigure.INTERCEPT ? term.coefficient() : term.standardError();
  }

  private Optional<Undefined> speedless(IndexValue slope) {
    return slope
        .undefined()
        .or(() -> Regression.speedless(slope.value().orElseThrow(), input.years()));
  }

  private IndexValue speed(IndexValue slope) {
    return speedless(slope)
        .map(because -> IndexValue.of(BetaFigure.SPEED.words(), because))
        .orElseGet(
            () -> {
              double beta = slope.value().orElseThrow();
              IndexPart of = IndexPart.of("slope", beta);
              IndexPart years = IndexPart.of("T, years", input.years());
              Term growth = Term.of(1).plus(of.term().times(years.term()));
              return IndexValue.builder()
                  .label(BetaFigure.SPEED.words())
                  .addParts(of, years)
                  .found(
                      growth.ln().negated().dividedBy(Tidy.term(input.years())),
                      -StrictMath.log1p(beta * input.years()) / input.years())
                  .build();
            });
  }

  private IndexValue halfLife(IndexValue slope) {
    IndexValue speed = speed(slope);
    if (speed.undefined().isPresent()) {
      return speed;
    }
    double value = speed.value().orElseThrow();
    IndexPart of = IndexPart.of("speed", value);
    return IndexValue.builder()
        .label(BetaFigure.HALF_LIFE.words())
        .addParts(of)
        .found(Term.of(2).ln().dividedBy(of.term()), StrictMath.log(2) / value)
        .build();
  }
}
