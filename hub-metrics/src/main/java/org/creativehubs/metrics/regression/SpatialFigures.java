package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Sums;

/** Tells a spatial fit: its terms, figures, tests and impacts, each with how it was found. */
final class SpatialFigures {

  private static final List<String> FIGURES =
      List.of(
          "n",
          "residual variance",
          "log likelihood",
          "log likelihood of least squares",
          "AIC",
          "AIC of least squares");

  private static final Undefined NO_LINKS =
      Reason.NO_NEIGHBOURS.because("no place has a neighbour");

  private final SpatialFit fit;
  private final List<String> labels;
  private final int n;

  SpatialFigures(SpatialFit fit) {
    this.fit = fit;
    this.labels = fit.labels();
    this.n = fit.size();
  }

  void addTo(RegressionTable.Builder table) {
    fit.reason().ifPresentOrElse(why -> addUndefined(table, why), () -> addFound(table));
  }

  private void addUndefined(RegressionTable.Builder table, Undefined why) {
    labels.forEach(label -> table.addTerms(RegressionTerm.undefined(label, why, "z")));
    table.addTerms(RegressionTerm.undefined(fit.parameterName(), why, "z"));
    for (String figure : FIGURES) {
      table.addFit(figure.equals("n") ? LeastSquaresFit.count(n, 0) : IndexValue.of(figure, why));
    }
    table.addAllTests(SpatialTestFigures.undefined(fit.input().model(), why));
  }

  private void addFound(RegressionTable.Builder table) {
    for (int j = 0; j < labels.size(); j++) {
      table.addTerms(term(j));
    }
    table.addTerms(
        fit.isLinked()
            ? parameterTerm()
            : RegressionTerm.undefined(fit.parameterName(), NO_LINKS, "z"));
    addFigures(table);
    table.addAllTests(
        fit.isLinked() ? tests() : SpatialTestFigures.undefined(fit.input().model(), NO_LINKS));
    if (fit.isLag() && fit.isLinked()) {
      addImpacts(table);
    }
  }

  private RegressionTerm term(int j) {
    String label = labels.get(j);
    double[] weight = fit.weight(j);
    double squares = 1 / Sums.dot(weight, weight);
    double coefficient = fit.coefficient(j);
    String x = "sum of x^2, x being what nothing else explains of ";
    String filter =
        fit.isLag() || !fit.isLinked() ? "" : ", less lambda times that of the neighbours";
    IndexPart sum = IndexPart.of(x + label + filter, squares);
    String of =
        fit.isLinked() ? " less " + fit.parameterName() + " times that of the neighbours" : "";
    IndexPart products =
        IndexPart.of("sum of x y, y being " + fit.input().dependent() + of, coefficient * squares);
    IndexValue estimate =
        IndexValue.builder()
            .label("coefficient of " + label)
            .addParts(products, sum)
            .found(products.term().dividedBy(sum.term()), coefficient)
            .build();
    IndexPart s2 = IndexPart.of("residual variance, s2", fit.residualVariance());
    IndexValue.Builder error =
        IndexValue.builder().label("standard error of " + label).addParts(s2, sum);
    Term spread = s2.term().dividedBy(sum.term());
    double size = fit.residualVariance() / squares;
    if (fit.isLag() && fit.isLinked()) {
      IndexPart own = IndexPart.of("variance of rho", fit.variance());
      IndexPart drifting = IndexPart.of("coefficient of x in G X b", fit.drift(j));
      error.addParts(own, drifting);
      spread = spread.plus(own.term().times(drifting.term().power(2)));
      size += fit.variance() * fit.drift(j) * fit.drift(j);
    }
    return Inference.ofNormal(
        label, estimate, error.found(spread.sqrt(), Math.sqrt(size)).build(), fit.input().level());
  }

  private RegressionTerm parameterTerm() {
    String name = fit.parameterName();
    IndexPart own = IndexPart.of("variance of " + name, fit.variance());
    IndexValue found = variance();
    IndexValue error =
        IndexValue.builder()
            .label("standard error of " + name)
            .addAllParts(found.parts())
            .addParts(
                found
                    .expression()
                    .map(text -> IndexPart.of("variance of " + name, text, fit.variance()))
                    .orElse(own))
            .found(own.term().sqrt(), Math.sqrt(fit.variance()))
            .build();
    return Inference.ofNormal(name, estimate(name), error, fit.input().level());
  }

  /** By the information on the parameter, in which all else is taken out. */
  private IndexValue variance() {
    IndexPart first =
        IndexPart.of("tr(G G), G being W (I - " + fit.parameterName() + " W)^-1", fit.products());
    IndexPart second = IndexPart.of("tr(G'G)", fit.squares());
    IndexPart third = IndexPart.of("tr(G)", fit.trace());
    Term sum = first.term().plus(second.term()).minus(third.term().power(2).times(2).dividedBy(n));
    IndexValue.Builder told = IndexValue.builder().label("variance").addParts(first, second, third);
    if (fit.isLag()) {
      IndexPart fourth =
          IndexPart.of("(G X b)' M (G X b) / s2, M taking out the columns X", fit.moving());
      told.addParts(fourth);
      sum = sum.plus(fourth.term());
    }
    return told.found(Term.of(1).dividedBy(sum), fit.variance()).build();
  }

  /** What makes the slope of the likelihood zero. */
  private IndexValue estimate(String name) {
    double[] own = fit.isLag() ? fit.plainResiduals() : fit.unfiltered();
    double[] other = fit.isLag() ? fit.unexplained(fit.lagged(fit.dependent())) : fit.lagged(own);
    IndexPart products =
        IndexPart.of(
            fit.isLag()
                ? "sum of e f, e and f being what the columns do not explain of y and W y"
                : "sum of u f, u being y - X b and f being W u",
            Sums.dot(own, other));
    IndexPart squares = IndexPart.of("sum of f^2", Sums.dot(other, other));
    IndexPart s2 = IndexPart.of("residual variance, s2", fit.residualVariance());
    IndexPart trace = IndexPart.of("tr(G), G being W (I - " + name + " W)^-1", fit.trace());
    return IndexValue.builder()
        .label("coefficient of " + name)
        .addParts(products, squares, s2, trace)
        .found(
            products.term().minus(s2.term().times(trace.term())).dividedBy(squares.term()),
            fit.parameter())
        .build();
  }

  private void addFigures(RegressionTable.Builder table) {
    double plainLikelihood = Likelihood.of(n, fit.plainRss());
    IndexPart sum = IndexPart.of("sum of squared residuals", fit.rss());
    IndexPart plainSum = IndexPart.of("sum of squared residuals of least squares", fit.plainRss());
    IndexPart determinant =
        IndexPart.of(
            "logarithm of the determinant of I - " + fit.parameterName() + " W",
            fit.likelihood() - Likelihood.of(n, fit.rss()));
    int k = labels.size();
    table.addFit(LeastSquaresFit.count(n, 0));
    table.addFit(
        IndexValue.builder()
            .label("residual variance")
            .addParts(sum)
            .found(sum.term().dividedBy(n), fit.residualVariance())
            .build());
    table.addFit(
        IndexValue.builder()
            .label("log likelihood")
            .addParts(sum, determinant)
            .found(Likelihood.term(n, sum.term()).plus(determinant.term()), fit.likelihood())
            .build());
    table.addFit(
        IndexValue.builder()
            .label("log likelihood of least squares")
            .addParts(plainSum)
            .found(Likelihood.term(n, plainSum.term()), plainLikelihood)
            .build());
    table.addFit(aic("AIC", "log likelihood", fit.isLinked() ? k + 2 : k + 1, fit.likelihood()));
    table.addFit(
        aic("AIC of least squares", "log likelihood of least squares", k + 1, plainLikelihood));
  }

  private static IndexValue aic(String label, String name, int parameters, double likelihood) {
    IndexPart part = IndexPart.of(name, likelihood);
    return IndexValue.builder()
        .label(label)
        .addParts(part)
        .found(
            Term.of(2).times(Term.of(parameters)).minus(Term.of(2).times(part.term())),
            2 * parameters - 2 * likelihood)
        .build();
  }

  private List<TestFigure> tests() {
    double s2 = fit.plainRss() / n;
    double[] fitted = Vectors.less(fit.dependent(), 1, fit.plainResiduals());
    double[] moved = fit.unexplained(fit.lagged(fitted));
    double trace = squaresOfWeights();
    List<TestFigure> tests =
        new ArrayList<>(
            SpatialTestFigures.multipliers(
                Sums.dot(fit.plainResiduals(), fit.lagged(fit.plainResiduals())) / s2,
                Sums.dot(fit.plainResiduals(), fit.lagged(fit.dependent())) / s2,
                trace,
                Sums.dot(moved, moved) / s2));
    tests.add(SpatialTestFigures.ratio(fit.likelihood(), Likelihood.of(n, fit.plainRss())));
    tests.add(
        SpatialTestFigures.wald(fit.parameter(), Math.sqrt(fit.variance()), fit.parameterName()));
    if (fit.isLag()) {
      double[] rowTraces = new double[n];
      double[][] products = new double[n][];
      for (int i = 0; i < n; i++) {
        // W G and W'G: (W W + W'W) (I - rho W)^-1, as W and the inverse commute
        products[i] = Vectors.column(fit.g(), i);
      }
      for (int i = 0; i < n; i++) {
        double[] wColumn = Vectors.column(fit.weights(), i);
        rowTraces[i] = Sums.dot(fit.weights()[i], products[i]) + Sums.dot(wColumn, products[i]);
      }
      tests.add(
          SpatialTestFigures.residual(
              Sums.dot(fit.residuals(), fit.lagged(fit.residuals())) / fit.residualVariance(),
              trace,
              Sums.of(rowTraces),
              fit.variance()));
    }
    return tests;
  }

  /** tr(W'W + WW). */
  private double squaresOfWeights() {
    double[] rows = new double[n];
    for (int i = 0; i < n; i++) {
      rows[i] =
          Sums.dot(fit.weights()[i], fit.weights()[i])
              + Sums.dot(fit.weights()[i], Vectors.column(fit.weights(), i));
    }
    return Sums.of(rows);
  }

  private void addImpacts(RegressionTable.Builder table) {
    double[] sums = new double[n];
    for (int i = 0; i < n; i++) {
      sums[i] = Sums.of(fit.g()[i]);
    }
    IndexPart own =
        IndexPart.of("mean diagonal of (I - rho W)^-1", 1 + fit.parameter() * fit.trace() / n);
    IndexPart all =
        IndexPart.of("mean row sum of (I - rho W)^-1", 1 + fit.parameter() * Sums.of(sums) / n);
    for (int j = 1; j < labels.size(); j++) {
      double coefficient = fit.coefficient(j);
      IndexPart one = IndexPart.of("coefficient", coefficient);
      String label = labels.get(j);
      IndexValue.Builder value = IndexValue.builder();
      table.addImpacts(
          SpatialImpact.builder()
              .label(label)
              .direct(
                  value
                      .label("direct impact of " + label)
                      .addParts(one, own)
                      .found(one.term().times(own.term()), coefficient * own.value())
                      .build())
              .indirect(
                  IndexValue.builder()
                      .label("indirect impact of " + label)
                      .addParts(one, all, own)
                      .found(
                          one.term().times(all.term().minus(own.term())),
                          coefficient * (all.value() - own.value()))
                      .build())
              .total(
                  IndexValue.builder()
                      .label("total impact of " + label)
                      .addParts(one, all)
                      .found(one.term().times(all.term()), coefficient * all.value())
                      .build())
              .build());
    }
  }
}
