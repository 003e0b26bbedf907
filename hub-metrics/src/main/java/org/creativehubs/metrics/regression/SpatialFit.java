package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.internal.Sums;

/**
 * Fits a spatial lag or error, and the least squares that it is compared with; {@link
 * SpatialFigures} tells what is found.
 */
final class SpatialFit {

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
  private double[] drift = {};

  /** Of G: the trace, and those of G G and of G'G; and what the columns do not explain of G X b. */
  private double trace;

  private double products;
  private double squares;
  private double moving;

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
    double[] given = Vectors.less(y, parameter, wy);
    Orthogonal by = isLag() ? base : filtered(parameter);
    take(given, by.weights(), by.residuals(given), spectrum.logDeterminant(parameter));
    spread();
    return Optional.empty();
  }

  private OptionalDouble lag(Spectrum spectrum, double low, double high, double[] wy) {
    double[] e0 = plainResiduals;
    double[] e1 = base.residuals(wy);
    return Profile.greatest(
        low,
        high,
        rho -> {
          double[] e = Vectors.less(e0, rho, e1);
          return Likelihood.of(n, Sums.dot(e, e)) + spectrum.logDeterminant(rho);
        },
        rho -> {
          double[] e = Vectors.less(e0, rho, e1);
          return spectrum.slope(rho) + n * Sums.dot(e1, e) / Sums.dot(e, e);
        });
  }

  private OptionalDouble error(Spectrum spectrum, double low, double high, double[] wy) {
    List<double[]> lagged = columns.stream().map(this::lagged).toList();
    return Profile.greatest(
        low,
        high,
        lambda -> {
          double[] e = filtered(lambda, lagged).residuals(Vectors.less(y, lambda, wy));
          return Likelihood.of(n, Sums.dot(e, e)) + spectrum.logDeterminant(lambda);
        },
        lambda -> {
          double[] given = Vectors.less(y, lambda, wy);
          Orthogonal by = filtered(lambda, lagged);
          double[] e = by.residuals(given);
          double[] wu = wy.clone();
          List<double[]> solving = by.weights();
          for (int j = 0; j < solving.size(); j++) {
            wu = Vectors.less(wu, Sums.dot(solving.get(j), given), lagged.get(j));
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
      made.add(Vectors.less(columns.get(j), lambda, lagged.get(j)));
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
    trace = Sums.of(Vectors.diagonal(g));
    double[] rowSquares = new double[n];
    double[] rowProducts = new double[n];
    for (int i = 0; i < n; i++) {
      rowSquares[i] = Sums.dot(g[i], g[i]);
      rowProducts[i] = Sums.dot(g[i], Vectors.column(g, i));
    }
    squares = Sums.of(rowSquares);
    products = Sums.of(rowProducts);
    drift = new double[labels.size()];
    if (isLag()) {
      double[] moved = Vectors.times(g, fitted());
      double[] unexplained = base.residuals(moved);
      moving = Sums.dot(unexplained, unexplained) / (rss / n);
      for (int j = 0; j < drift.length; j++) {
        drift[j] = Sums.dot(weights.get(j), moved);
      }
    }
    double information = squares + products - 2 * trace * trace / n + moving;
    variance = 1 / information;
  }

  private double[] fitted() {
    return Vectors.less(left, 1, residuals);
  }

  SpatialRegressionInput input() {
    return input;
  }

  /** The columns, the intercept first. */
  List<String> labels() {
    return labels;
  }

  /** How many places there are. */
  int size() {
    return n;
  }

  /** Whether the spatial term is of what is explained, rather than of the errors. */
  boolean isLag() {
    return input.model() == SpatialModel.LAG;
  }

  /** Whether some place has a neighbour. */
  boolean isLinked() {
    return isLinked;
  }

  /** Why nothing is found; empty where it is. */
  Optional<Undefined> reason() {
    return reason;
  }

  String parameterName() {
    return input.model().parameter();
  }

  /** Rho or lambda. */
  double parameter() {
    return parameter;
  }

  double variance() {
    return variance;
  }

  double likelihood() {
    return likelihood;
  }

  double rss() {
    return rss;
  }

  double residualVariance() {
    return rss / n;
  }

  /** The sum of squared residuals of least squares. */
  double plainRss() {
    return plainRss;
  }

  double trace() {
    return trace;
  }

  double products() {
    return products;
  }

  double squares() {
    return squares;
  }

  double moving() {
    return moving;
  }

  /** What makes the coefficient of a column of what is explained, filtered. */
  double[] weight(int column) {
    return weights.get(column);
  }

  double coefficient(int column) {
    return Sums.dot(weights.get(column), left);
  }

  /** How a coefficient moves with the parameter. */
  double drift(int column) {
    return drift[column];
  }

  /** What the columns do not explain of what is explained. */
  double[] plainResiduals() {
    return plainResiduals;
  }

  double[] residuals() {
    return residuals;
  }

  double[] dependent() {
    return y;
  }

  /** What the columns do not explain of another. */
  double[] unexplained(double[] column) {
    return base.residuals(column);
  }

  double[][] weights() {
    return w;
  }

  /** W (I - parameter W)^-1. */
  double[][] g() {
    return g;
  }

  double[] lagged(double[] column) {
    return Vectors.times(w, column);
  }

  /** What is explained less what the columns and their coefficients make of it. */
  double[] unfiltered() {
    double[] rest = y;
    for (int j = 0; j < columns.size(); j++) {
      rest = Vectors.less(rest, coefficient(j), columns.get(j));
    }
    return rest;
  }
}
