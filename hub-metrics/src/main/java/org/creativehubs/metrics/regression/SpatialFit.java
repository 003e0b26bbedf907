package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Sums;

/** A spatial lag or error, with the least squares that it is compared with. */
final class SpatialFit {

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

  private final SpatialRegressionInput input;
  private final List<String> labels;
  private final int n;
  private final List<double[]> columns = new ArrayList<>();
  private double[] y = {};
  private double[][] w = {};
  private boolean isLinked;
  private Optional<Undefined> reason;

  /** Least squares. */
  private List<double[]> plain = List.of();

  private double[] plainResiduals = {};
  private double plainRss;
  private Orthogonal base = Orthogonal.of(List.of(), List.of());

  /** At the greatest likelihood. */
  private double parameter;

  private List<double[]> weights = List.of();
  private double[] left = {};
  private double[] residuals = {};
  private double rss;
  private double likelihood;
  private double[][] g = {};
  private double variance;
  private IndexValue variancePart = IndexValue.of("variance", 0);
  private double[] drift = {};

  SpatialFit(SpatialRegressionInput input, List<AreaRow> rows) {
    this.input = input;
    this.n = rows.size();
    List<String> names = new ArrayList<>(input.explanatory());
    names.add(0, RegressionTable.INTERCEPT);
    this.labels = List.copyOf(names);
    this.reason = unknown(rows).or(() -> fit(rows));
  }

  private Optional<Undefined> unknown(List<AreaRow> rows) {
    List<String> needed = new ArrayList<>(input.explanatory());
    needed.add(0, input.dependent());
    for (AreaRow row : rows) {
      for (String name : needed) {
        if (!row.values().containsKey(name)) {
          return Optional.of(
              Reason.NOT_KNOWN.because(name + " of " + row.area() + " is not known"));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLag() {
    return input.model() == SpatialModel.LAG;
  }

  private static double[] column(List<AreaRow> rows, String name) {
    return rows.stream().mapToDouble(row -> row.values().getOrDefault(name, 0.0)).toArray();
  }

  private Optional<Undefined> fit(List<AreaRow> rows) {
    if (n < labels.size() + 2) {
      return Optional.of(
          Reason.TOO_FEW.because(
              n + " places are fewer than the " + (labels.size() + 2) + " that are needed"));
    }
    for (String label : labels) {
      double[] one = new double[n];
      Arrays.fill(one, 1);
      double[] column = label.equals(RegressionTable.INTERCEPT) ? one : column(rows, label);
      if (!label.equals(RegressionTable.INTERCEPT) && LeastSquaresFit.isConstant(column)) {
        return Optional.of(Reason.NO_VARIATION.because(label + " is constant"));
      }
      columns.add(column);
    }
    y = column(rows, input.dependent());
    base = Orthogonal.of(labels, columns);
    if (base.deficient().isPresent()) {
      return base.deficient();
    }
    plain = base.weights();
    plainResiduals = base.residuals(y);
    plainRss = Sums.dot(plainResiduals, plainResiduals);
    if (LeastSquaresFit.isPerfect(plainRss, y)) {
      return Optional.of(Reason.PERFECT_FIT.because("least squares goes through every point"));
    }
    w = input.weights().matrix(rows.stream().map(AreaRow::area).toList());
    isLinked = Arrays.stream(w).flatMapToDouble(Arrays::stream).anyMatch(one -> one != 0);
    return isLinked ? fitLinked() : fitUnlinked();
  }

  private Optional<Undefined> fitUnlinked() {
    parameter = 0;
    take(y, plain, plainResiduals, 0);
    drift = new double[labels.size()];
    return Optional.empty();
  }

  private void take(double[] given, List<double[]> by, double[] rest, double logDeterminant) {
    left = given;
    weights = by;
    residuals = rest;
    rss = Sums.dot(rest, rest);
    likelihood = Likelihood.of(n, rss) + logDeterminant;
  }

  private double[] lagged(double[] column) {
    return times(w, column);
  }

  private static double[] times(double[][] matrix, double[] column) {
    double[] found = new double[column.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = Sums.dot(matrix[i], column);
    }
    return found;
  }

  private static double[] less(double[] column, double factor, double[] other) {
    double[] found = new double[column.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = column[i] - factor * other[i];
    }
    return found;
  }

  private Optional<Undefined> fitLinked() {
    Spectrum spectrum = Spectrum.of(w);
    double size = Arrays.stream(w).flatMapToDouble(Arrays::stream).max().orElse(0);
    double low = spectrum.low(size);
    double high = spectrum.high(size);
    if (Double.isInfinite(low) || Double.isInfinite(high)) {
      return Optional.of(
          Reason.NO_ANSWER.because(
              "the weights go one way only, so that no eigenvalue bounds " + parameterName()));
    }
    double[] wy = lagged(y);
    OptionalDouble found = isLag() ? lag(spectrum, low, high, wy) : error(spectrum, low, high, wy);
    if (found.isEmpty()) {
      return Optional.of(
          Reason.NO_ANSWER.because("the likelihood is greatest at an end of its range"));
    }
    parameter = found.getAsDouble();
    double[] given = less(y, parameter, wy);
    Orthogonal by = isLag() ? base : filtered(parameter);
    take(given, by.weights(), by.residuals(given), spectrum.logDeterminant(parameter));
    spread();
    return Optional.empty();
  }

  private String parameterName() {
    return input.model().parameter();
  }

  private OptionalDouble lag(Spectrum spectrum, double low, double high, double[] wy) {
    double[] e0 = plainResiduals;
    double[] e1 = base.residuals(wy);
    return Profile.greatest(
        low,
        high,
        rho -> {
          double[] e = less(e0, rho, e1);
          return Likelihood.of(n, Sums.dot(e, e)) + spectrum.logDeterminant(rho);
        },
        rho -> {
          double[] e = less(e0, rho, e1);
          return spectrum.slope(rho) + n * Sums.dot(e1, e) / Sums.dot(e, e);
        });
  }

  private OptionalDouble error(Spectrum spectrum, double low, double high, double[] wy) {
    List<double[]> lagged = columns.stream().map(this::lagged).toList();
    return Profile.greatest(
        low,
        high,
        lambda -> {
          double[] e = filtered(lambda, lagged).residuals(less(y, lambda, wy));
          return Likelihood.of(n, Sums.dot(e, e)) + spectrum.logDeterminant(lambda);
        },
        lambda -> {
          double[] given = less(y, lambda, wy);
          Orthogonal by = filtered(lambda, lagged);
          double[] e = by.residuals(given);
          double[] wu = wy.clone();
          List<double[]> solving = by.weights();
          for (int j = 0; j < solving.size(); j++) {
            wu = less(wu, Sums.dot(solving.get(j), given), lagged.get(j));
          }
          return spectrum.slope(lambda) + n * Sums.dot(wu, e) / Sums.dot(e, e);
        });
  }

  private Orthogonal filtered(double lambda) {
    return filtered(lambda, columns.stream().map(this::lagged).toList());
  }

  private Orthogonal filtered(double lambda, List<double[]> lagged) {
    List<double[]> made = new ArrayList<>();
    for (int j = 0; j < columns.size(); j++) {
      made.add(less(columns.get(j), lambda, lagged.get(j)));
    }
    return Orthogonal.of(labels, made);
  }

  /** The variance of the parameter, and how the coefficients drift with it. */
  private void spread() {
    double[][] inside = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inside[i][j] = (i == j ? 1 : 0) - parameter * w[i][j];
      }
    }
    g = Ojalgo.needed(() -> DenseAlgebra.solved(inside, w));
    double trace = Sums.of(diagonal(g));
    double[] rowSquares = new double[n];
    double[] rowProducts = new double[n];
    for (int i = 0; i < n; i++) {
      rowSquares[i] = Sums.dot(g[i], g[i]);
      rowProducts[i] = Sums.dot(g[i], columnOf(g, i));
    }
    double squares = Sums.of(rowSquares);
    double products = Sums.of(rowProducts);
    double rest = 0;
    drift = new double[labels.size()];
    if (isLag()) {
      double[] moved = times(g, fitted());
      double[] unexplained = base.residuals(moved);
      rest = Sums.dot(unexplained, unexplained) / (rss / n);
      for (int j = 0; j < drift.length; j++) {
        drift[j] = Sums.dot(weights.get(j), moved);
      }
    }
    double information = squares + products - 2 * trace * trace / n + rest;
    variance = 1 / information;
    IndexPart first =
        IndexPart.of("tr(G G), G being W (I - " + parameterName() + " W)^-1", products);
    IndexPart second = IndexPart.of("tr(G'G)", squares);
    IndexPart third = IndexPart.of("tr(G)", trace);
    Term sum = first.term().plus(second.term()).minus(third.term().power(2).times(2).dividedBy(n));
    IndexValue.Builder told = IndexValue.builder().label("variance").addParts(first, second, third);
    if (isLag()) {
      IndexPart fourth = IndexPart.of("(G X b)' M (G X b) / s2, M taking out the columns X", rest);
      told.addParts(fourth);
      sum = sum.plus(fourth.term());
    }
    variancePart = told.found(Term.of(1).dividedBy(sum), variance).build();
  }

  private double[] fitted() {
    return less(left, 1, residuals);
  }

  private static double[] diagonal(double[][] matrix) {
    double[] found = new double[matrix.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = matrix[i][i];
    }
    return found;
  }

  private static double[] columnOf(double[][] matrix, int column) {
    double[] found = new double[matrix.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = matrix[i][column];
    }
    return found;
  }

  // What is told

  void addTo(RegressionTable.Builder table) {
    if (reason.isPresent()) {
      labels.forEach(label -> table.addTerms(RegressionTerm.undefined(label, reason.get(), "z")));
      table.addTerms(RegressionTerm.undefined(parameterName(), reason.get(), "z"));
      for (String figure : FIGURES) {
        table.addFit(
            figure.equals("n") ? LeastSquaresFit.count(n, 0) : IndexValue.of(figure, reason.get()));
      }
      table.addAllTests(SpatialTestFigures.undefined(input.model(), reason.get()));
      return;
    }
    for (int j = 0; j < labels.size(); j++) {
      table.addTerms(term(j));
    }
    table.addTerms(
        isLinked ? parameterTerm() : RegressionTerm.undefined(parameterName(), NO_LINKS, "z"));
    addFigures(table);
    table.addAllTests(isLinked ? tests() : SpatialTestFigures.undefined(input.model(), NO_LINKS));
    if (isLag() && isLinked) {
      addImpacts(table);
    }
  }

  private double residualVariance() {
    return rss / n;
  }

  private RegressionTerm term(int j) {
    String label = labels.get(j);
    double[] weight = weights.get(j);
    double squares = 1 / Sums.dot(weight, weight);
    double coefficient = Sums.dot(weight, left);
    String x = "sum of x^2, x being what nothing else explains of ";
    String filter = isLag() || !isLinked ? "" : ", less lambda times that of the neighbours";
    IndexPart sum = IndexPart.of(x + label + filter, squares);
    String of = isLinked ? " less " + parameterName() + " times that of the neighbours" : "";
    IndexPart products =
        IndexPart.of("sum of x y, y being " + input.dependent() + of, coefficient * squares);
    IndexValue estimate =
        IndexValue.builder()
            .label("coefficient of " + label)
            .addParts(products, sum)
            .found(products.term().dividedBy(sum.term()), coefficient)
            .build();
    IndexPart s2 = IndexPart.of("residual variance, s2", residualVariance());
    IndexValue.Builder error =
        IndexValue.builder().label("standard error of " + label).addParts(s2, sum);
    Term spread = s2.term().dividedBy(sum.term());
    double size = residualVariance() / squares;
    if (isLag() && isLinked) {
      IndexPart own = IndexPart.of("variance of rho", variance);
      IndexPart drifting = IndexPart.of("coefficient of x in G X b", drift[j]);
      error.addParts(own, drifting);
      spread = spread.plus(own.term().times(drifting.term().power(2)));
      size += variance * drift[j] * drift[j];
    }
    return Inference.ofNormal(
        label, estimate, error.found(spread.sqrt(), Math.sqrt(size)).build(), input.level());
  }

  private RegressionTerm parameterTerm() {
    String name = parameterName();
    IndexPart own = IndexPart.of("variance of " + name, variance);
    IndexValue error =
        IndexValue.builder()
            .label("standard error of " + name)
            .addAllParts(variancePart.parts())
            .addParts(
                variancePart
                    .expression()
                    .map(text -> IndexPart.of("variance of " + name, text, variance))
                    .orElse(own))
            .found(own.term().sqrt(), Math.sqrt(variance))
            .build();
    return Inference.ofNormal(name, estimate(name), error, input.level());
  }

  /** What makes the slope of the likelihood zero. */
  private IndexValue estimate(String name) {
    double[] own = isLag() ? plainResiduals : unfiltered();
    double[] other = isLag() ? base.residuals(lagged(y)) : lagged(own);
    IndexPart products =
        IndexPart.of(
            isLag()
                ? "sum of e f, e and f being what the columns do not explain of y and W y"
                : "sum of u f, u being y - X b and f being W u",
            Sums.dot(own, other));
    IndexPart squares = IndexPart.of("sum of f^2", Sums.dot(other, other));
    IndexPart s2 = IndexPart.of("residual variance, s2", residualVariance());
    IndexPart trace =
        IndexPart.of("tr(G), G being W (I - " + name + " W)^-1", Sums.of(diagonal(g)));
    return IndexValue.builder()
        .label("coefficient of " + name)
        .addParts(products, squares, s2, trace)
        .found(
            products.term().minus(s2.term().times(trace.term())).dividedBy(squares.term()),
            parameter)
        .build();
  }

  /** y less X b. */
  private double[] unfiltered() {
    double[] rest = y;
    for (int j = 0; j < columns.size(); j++) {
      rest = less(rest, Sums.dot(weights.get(j), left), columns.get(j));
    }
    return rest;
  }

  private void addFigures(RegressionTable.Builder table) {
    double plainLikelihood = Likelihood.of(n, plainRss);
    IndexPart sum = IndexPart.of("sum of squared residuals", rss);
    IndexPart plainSum = IndexPart.of("sum of squared residuals of least squares", plainRss);
    IndexPart determinant =
        IndexPart.of(
            "logarithm of the determinant of I - " + parameterName() + " W",
            likelihood - Likelihood.of(n, rss));
    int k = labels.size();
    table.addFit(LeastSquaresFit.count(n, 0));
    table.addFit(
        IndexValue.builder()
            .label("residual variance")
            .addParts(sum)
            .found(sum.term().dividedBy(n), residualVariance())
            .build());
    table.addFit(
        IndexValue.builder()
            .label("log likelihood")
            .addParts(sum, determinant)
            .found(Likelihood.term(n, sum.term()).plus(determinant.term()), likelihood)
            .build());
    table.addFit(
        IndexValue.builder()
            .label("log likelihood of least squares")
            .addParts(plainSum)
            .found(Likelihood.term(n, plainSum.term()), plainLikelihood)
            .build());
    table.addFit(aic("AIC", "log likelihood", isLinked ? k + 2 : k + 1, likelihood));
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
    double s2 = plainRss / n;
    double[] fitted = less(y, 1, plainResiduals);
    double[] moved = base.residuals(lagged(fitted));
    double trace = trace();
    List<TestFigure> tests =
        new ArrayList<>(
            SpatialTestFigures.multipliers(
                Sums.dot(plainResiduals, lagged(plainResiduals)) / s2,
                Sums.dot(plainResiduals, lagged(y)) / s2,
                trace,
                Sums.dot(moved, moved) / s2));
    tests.add(SpatialTestFigures.ratio(likelihood, Likelihood.of(n, plainRss)));
    tests.add(SpatialTestFigures.wald(parameter, Math.sqrt(variance), parameterName()));
    if (isLag()) {
      double[] rowTraces = new double[n];
      double[][] products = new double[n][];
      for (int i = 0; i < n; i++) {
        // W G and W'G: (W W + W'W) (I - rho W)^-1, as W and the inverse commute
        products[i] = columnOf(g, i);
      }
      for (int i = 0; i < n; i++) {
        double[] wColumn = columnOf(w, i);
        rowTraces[i] = Sums.dot(w[i], products[i]) + Sums.dot(wColumn, products[i]);
      }
      tests.add(
          SpatialTestFigures.residual(
              Sums.dot(residuals, lagged(residuals)) / residualVariance(),
              trace,
              Sums.of(rowTraces),
              variance));
    }
    return tests;
  }

  /** tr(W'W + WW). */
  private double trace() {
    double[] rows = new double[n];
    for (int i = 0; i < n; i++) {
      rows[i] = Sums.dot(w[i], w[i]) + Sums.dot(w[i], columnOf(w, i));
    }
    return Sums.of(rows);
  }

  private void addImpacts(RegressionTable.Builder table) {
    double[] sums = new double[n];
    for (int i = 0; i < n; i++) {
      sums[i] = Sums.of(g[i]);
    }
    IndexPart own =
        IndexPart.of("mean diagonal of (I - rho W)^-1", 1 + parameter * Sums.of(diagonal(g)) / n);
    IndexPart all =
        IndexPart.of("mean row sum of (I - rho W)^-1", 1 + parameter * Sums.of(sums) / n);
    for (int j = 1; j < labels.size(); j++) {
      double coefficient = Sums.dot(weights.get(j), left);
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
