package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Sums;
import org.creativehubs.metrics.internal.Tails;
import org.creativehubs.metrics.internal.Tidy;

/** A regression by least squares, with what it is explained by. */
final class LeastSquaresFit {

  static final List<String> FIGURES =
      List.of(
          "n",
          "R squared",
          "adjusted R squared",
          "F",
          "p of F",
          "residual standard error",
          "log likelihood",
          "AIC");

  /** What does not vary more than this, beside its size, does not vary. */
  private static final double CONSTANT = 1e-13;

  /** Residuals this small, beside y, are rounding. */
  private static final double ROUNDING = 1e-13;

  private final LeastSquaresInput input;
  private final List<AreaRow> rows;
  private final List<String> labels;
  private Optional<Undefined> reason;
  private List<double[]> weights = List.of();
  private double[] leverages = {};
  private double[] residuals = {};
  private double[] given = {};
  private double rss;
  private double tss;
  private int coefficients;
  private List<int[]> clusters = List.of();

  LeastSquaresFit(LeastSquaresInput input, List<AreaRow> rows) {
    this.input = input;
    this.rows = rows;
    List<String> names = new ArrayList<>(input.explanatory());
    if (!isWithin()) {
      names.add(0, RegressionTable.INTERCEPT);
    }
    this.labels = List.copyOf(names);
    this.reason = rows.isEmpty() ? tooFew(labels.size()) : fit();
  }

  private boolean isWithin() {
    return input.fixedEffects() != FixedEffects.NONE;
  }

  private Optional<Undefined> fit() {
    Within within = Within.of(rows, input.fixedEffects());
    coefficients = within.absorbed() + labels.size();
    if (rows.size() < coefficients) {
      return tooFew(coefficients);
    }
    List<double[]> columns = new ArrayList<>();
    for (String label : labels) {
      if (label.equals(RegressionTable.INTERCEPT)) {
        double[] ones = new double[rows.size()];
        Arrays.fill(ones, 1);
        columns.add(ones);
      } else {
        double[] raw = column(label);
        double[] column = within.of(raw);
        if (isConstant(raw, isWithin() ? column : centred(raw))) {
          return Optional.of(
              Reason.NO_VARIATION.because(
                  label
                      + (isWithin() ? " does not vary within the fixed effects" : " is constant")));
        }
        columns.add(column);
      }
    }
    Orthogonal orthogonal = Orthogonal.of(labels, columns);
    if (orthogonal.deficient().isPresent()) {
      return orthogonal.deficient();
    }
    double[] raw = column(input.dependent());
    given = within.of(raw);
    weights = orthogonal.weights();
    leverages = orthogonal.leverages();
    within.addTo(leverages);
    residuals = orthogonal.residuals(given);
    rss = Sums.dot(residuals, residuals);
    if (isPerfect(rss, raw)) {
      Arrays.fill(residuals, 0);
      rss = 0;
    }
    double[] varying = isWithin() ? given : centred(given);
    tss = isConstant(raw, varying) ? 0 : Sums.dot(varying, varying);
    clusters = input.clusteredBy().map(grouping -> Within.groups(rows, grouping)).orElse(List.of());
    return Optional.empty();
  }

  private Optional<Undefined> tooFew(int needed) {
    return Optional.of(
        Reason.TOO_FEW.because(
            rows.size() + " rows are fewer than the " + needed + " coefficients to be found"));
  }

  private static boolean isConstant(double[] raw, double[] varying) {
    return Math.sqrt(Sums.dot(varying, varying)) <= CONSTANT * Math.sqrt(Sums.dot(raw, raw));
  }

  static boolean isConstant(double[] raw) {
    return isConstant(raw, centred(raw));
  }

  /** Whether a residual sum of squares is rounding, beside y. */
  static boolean isPerfect(double rss, double[] y) {
    return Math.sqrt(rss) <= ROUNDING * Math.sqrt(Sums.dot(y, y));
  }

  private static double[] centred(double[] values) {
    double mean = Sums.mean(values);
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  private double[] column(String name) {
    return rows.stream().mapToDouble(row -> row.values().getOrDefault(name, 0.0)).toArray();
  }

  void addTo(RegressionTable.Builder table) {
    for (int j = 0; j < labels.size(); j++) {
      String label = labels.get(j);
      int position = j;
      table.addTerms(
          reason
              .map(because -> RegressionTerm.undefined(label, because, "t"))
              .orElseGet(() -> term(position)));
    }
    for (String figure : FIGURES) {
      table.addFit(
          figureReason(figure)
              .map(because -> IndexValue.of(figure, because))
              .orElseGet(() -> figure(figure)));
    }
  }

  private int freedom() {
    return rows.size() - coefficients;
  }

  private Term freedomTerm() {
    return Term.of(rows.size()).minus(Term.of(coefficients));
  }

  // Coefficients

  private RegressionTerm term(int j) {
    String label = labels.get(j);
    double[] weight = weights.get(j);
    double squares = 1 / Sums.dot(weight, weight);
    double products = Sums.dot(weight, given) * squares;
    double coefficient = products / squares;
    IndexPart sumOfSquares =
        IndexPart.of("sum of x^2, x being what nothing else explains of " + label, squares);
    IndexPart sumOfProducts = IndexPart.of("sum of x y, y being " + input.dependent(), products);
    IndexValue estimate =
        IndexValue.builder()
            .label("coefficient of " + label)
            .addParts(sumOfProducts, sumOfSquares)
            .found(sumOfProducts.term().dividedBy(sumOfSquares.term()), coefficient)
            .build();
    IndexValue error =
        errorReason(weight)
            .map(because -> IndexValue.of("standard error of " + label, because))
            .orElseGet(() -> error(label, weight, squares, sumOfSquares));
    return Inference.ofStudent(label, estimate, error, freedom(), input.level());
  }

  private Optional<Undefined> errorReason(double[] weight) {
    if (freedom() == 0) {
      return Optional.of(
          Reason.TOO_FEW.because("there are as many rows as coefficients, so no residual is left"));
    }
    if (input.errors() == ErrorKind.CLUSTERED && clusters.size() < 2) {
      return Optional.of(Reason.TOO_FEW.because("clustered errors need two groups or more"));
    }
    if (input.errors() == ErrorKind.HC2 || input.errors() == ErrorKind.HC3) {
      for (int i = 0; i < rows.size(); i++) {
        if (1 - leverages[i] < 1e-10) {
          return Optional.of(
              Reason.ZERO_DENOMINATOR.because(
                  AreaData.name(rows.get(i)) + " has a leverage of 1, so 1 - h is zero"));
        }
      }
    }
    return input.errors() == ErrorKind.CLUSTERED && rss > 0 && isBalanced(weight)
        ? Optional.of(Reason.NO_VARIANCE.because("within each group the residuals cancel out"))
        : Optional.empty();
  }

  private boolean isBalanced(double[] weight) {
    return clusters.stream()
        .allMatch(
            group -> {
              double whole = Arrays.stream(group).mapToDouble(i -> size(weight, i)).sum();
              return Math.abs(score(weight, group)) <= 1e-12 * whole;
            });
  }

  private double size(double[] weight, int row) {
    return Math.abs(weight[row]) * Math.sqrt(rss);
  }

  private double score(double[] weight, int[] group) {
    return Sums.of(Arrays.stream(group).mapToDouble(i -> weight[i] * residuals[i]).toArray());
  }

  private IndexValue error(String label, double[] weight, double squares, IndexPart sum) {
    IndexValue.Builder error = IndexValue.builder().label("standard error of " + label);
    if (input.errors() == ErrorKind.CLASSIC) {
      IndexPart left = IndexPart.of("residual sum of squares", rss);
      return error
          .addParts(left, sum)
          .found(
              left.term().dividedBy(freedomTerm()).dividedBy(sum.term()).sqrt(),
              Math.sqrt(rss / freedom()) * Math.sqrt(1 / squares))
          .build();
    }
    double meat = meat(weight);
    double factor = factor();
    IndexPart middle = IndexPart.of(meatName(), meat * squares * squares);
    error.addParts(middle, sum);
    Term spread = middle.term();
    if (factorTerm().isPresent()) {
      IndexPart scale = IndexPart.of(factorTerm().get().named("factor"), factor);
      error.addParts(scale);
      spread = spread.times(scale.term());
    }
    return error
        .found(spread.sqrt().dividedBy(sum.term()), Math.sqrt(factor) * Math.sqrt(meat))
        .build();
  }

  private double meat(double[] weight) {
    if (input.errors() == ErrorKind.CLUSTERED) {
      return Sums.of(
          clusters.stream()
              .mapToDouble(group -> score(weight, group))
              .map(score -> score * score)
              .toArray());
    }
    return Sums.of(
        IntStream.range(0, rows.size())
            .mapToDouble(
                i -> {
                  double one = weight[i] * residuals[i];
                  return one * one * input.errors().scale(leverages[i]);
                })
            .toArray());
  }

  private String meatName() {
    return switch (input.errors()) {
      case CLASSIC, HC0, HC1 -> "sum of (x e)^2, e being the residuals";
      case HC2 -> "sum of (x e)^2 / (1 - h), e being the residuals and h the leverages";
      case HC3 -> "sum of (x e)^2 / (1 - h)^2, e being the residuals and h the leverages";
      case CLUSTERED ->
          "sum over " + clusters.size() + " groups of (sum of x e)^2, e being the residuals";
    };
  }

  private double factor() {
    double n = rows.size();
    return switch (input.errors()) {
      case HC1 -> n / freedom();
      case CLUSTERED -> input.clusterFactor().of(clusters.size(), n, coefficients);
      default -> 1;
    };
  }

  private Optional<Term> factorTerm() {
    Term n = Term.of(rows.size());
    if (input.errors() == ErrorKind.HC1) {
      return Optional.of(n.dividedBy(freedomTerm()));
    }
    if (input.errors() != ErrorKind.CLUSTERED || input.clusterFactor() == ClusterFactor.NONE) {
      return Optional.empty();
    }
    Term groups = Term.of(clusters.size());
    Term byGroups = groups.dividedBy(groups.minus(Term.of(1)));
    return Optional.of(
        input.clusterFactor() == ClusterFactor.GROUPS
            ? byGroups
            : byGroups.times(n.minus(Term.of(1)).dividedBy(freedomTerm())));
  }

  /** How many rows there are, without those left out. */
  static IndexValue count(int rows, int left) {
    IndexPart all = IndexPart.of("rows", rows + left);
    IndexPart out = IndexPart.of("rows left out", left);
    return IndexValue.builder()
        .label("n")
        .addParts(all, out)
        .found(all.term().minus(out.term()), rows)
        .build();
  }

  // The fit as a whole

  private Optional<Undefined> figureReason(String figure) {
    if (figure.equals("n")) {
      return Optional.empty();
    }
    if (reason.isPresent()) {
      return reason;
    }
    boolean isShare = figure.contains("R squared");
    boolean isTest = figure.equals("F") || figure.equals("p of F");
    if (!figure.equals("R squared") && freedom() == 0) {
      return Optional.of(
          Reason.TOO_FEW.because("there are as many rows as coefficients, so no residual is left"));
    }
    if ((isShare || isTest) && tss == 0) {
      return Optional.of(Reason.NO_VARIATION.because(input.dependent() + " does not vary"));
    }
    boolean isLogarithm = figure.equals("log likelihood") || figure.equals("AIC");
    return (isTest || isLogarithm) && rss == 0
        ? Optional.of(Reason.PERFECT_FIT.because("the line goes through every point"))
        : Optional.empty();
  }

  private IndexValue figure(String figure) {
    IndexValue.Builder found = IndexValue.builder().label(figure);
    int n = rows.size();
    IndexPart left = IndexPart.of("residual sum of squares, RSS", rss);
    IndexPart whole = IndexPart.of("sum of squares of " + input.dependent() + ", TSS", tss);
    double share = Math.max(0, 1 - rss / tss);
    double variance = rss / freedom();
    int regressors = input.explanatory().size();
    double f = (tss - rss) / regressors / variance;
    return switch (figure) {
      case "n" -> count(n, input.data().rows().size() - n);
      case "R squared" ->
          found
              .addParts(left, whole)
              .found(Term.of(1).minus(left.term().dividedBy(whole.term())), share)
              .build();
      case "adjusted R squared" -> {
        IndexPart plain = IndexPart.of("R squared", share);
        Term scale = Term.of(n).minus(Term.of(1)).dividedBy(freedomTerm());
        yield found
            .addParts(plain)
            .found(
                Term.of(1).minus(Term.of(1).minus(plain.term()).times(scale)),
                1 - (1 - share) * ((n - 1.0) / freedom()))
            .build();
      }
      case "F" ->
          found
              .addParts(left, whole)
              .found(
                  whole
                      .term()
                      .minus(left.term())
                      .dividedBy(regressors)
                      .dividedBy(left.term().dividedBy(freedomTerm())),
                  f)
              .build();
      case "p of F" -> {
        double p = Tails.fisherAbove(Math.max(0, f), regressors, freedom());
        String name =
            "chance that F of " + regressors + " and " + freedom() + " degrees of freedom is lower";
        IndexPart lower = IndexPart.of(name, 1 - p);
        yield found
            .addParts(IndexPart.of("F", f), lower)
            .found(Term.of(1).minus(lower.term()), p)
            .build();
      }
      case "residual standard error" ->
          found
              .addParts(left)
              .found(left.term().dividedBy(freedomTerm()).sqrt(), Math.sqrt(variance))
              .build();
      case "log likelihood" ->
          found
              .addParts(left)
              .found(Likelihood.term(n, left.term()), Likelihood.of(n, rss))
              .build();
      default -> {
        double likelihood = Likelihood.of(n, rss);
        IndexPart part = IndexPart.of("log likelihood", likelihood);
        yield found
            .addParts(part)
            .found(
                Term.of(2)
                    .times(Term.of(coefficients).plus(Term.of(1)))
                    .minus(Tidy.term(likelihood).named("log likelihood").times(2)),
                2 * (coefficients + 1) - 2 * likelihood)
            .build();
      }
    };
  }
}
