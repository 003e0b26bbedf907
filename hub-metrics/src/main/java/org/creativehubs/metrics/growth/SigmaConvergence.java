package org.creativehubs.metrics.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.internal.Sums;
import org.creativehubs.metrics.internal.Tails;

/**
 * Do regions come closer to each other? The spread of a level at each date, and the first against
 * the last: by their ratio, above 1 if the spread shrank, and by an F test.
 *
 * <p>F is the sample variance of the first date over that of the last, of the logarithms where the
 * {@link Dispersion} is measured on them, else of the levels themselves, whatever is shown beside
 * it; p is two-sided, with n - 1 degrees of freedom each. The test takes regions as independent
 * draws at both dates, which the same regions are not: read p as a description.
 *
 * <p>Undefined are: logarithms of levels of zero or below ({@link Reason#NOT_POSITIVE}), a
 * coefficient of variation around a mean of zero ({@link Reason#ZERO_MEAN}), sample measures and
 * tests of a single label ({@link Reason#TOO_FEW}), and ratio and F where all levels of the last
 * date are the same ({@link Reason#NO_VARIATION}).
 *
 * <pre>{@code
 * Observations first = Observations.of("income", Map.of("a", 10.0, "b", 40.0));
 * Observations last = Observations.of("income", Map.of("a", 20.0, "b", 40.0));
 * IndexResult sigma = SigmaConvergence.between(first, last, Dispersion.CV);
 * sigma.value("start"); // OptionalDouble[0.6]
 * }</pre>
 */
public final class SigmaConvergence {

  /** Where the method comes from. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "R. J. Barro and X. Sala-i-Martin, Convergence, Journal of Political Economy 100 (2)")
          .edition("1992")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SigmaConvergenceInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "sigma-convergence",
              SigmaConvergence.class,
              SigmaConvergenceInput.class,
              IndexResult.class)
          .title("Sigma convergence")
          .question("Do regions come closer to each other?")
          .convention("dispersion: of logarithms or a coefficient of variation, by n or n - 1")
          .convention("ratio: the first date over the last; F on sample variances, p two-sided")
          .source(SOURCE)
          .answeredBy(SigmaConvergence::answer);

  private SigmaConvergence() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input levels at several dates
   * @return the dispersion at each date, then {@code ratio}, {@code F} and {@code p}
   */
  public static IndexResult answer(SigmaConvergenceInput input) {
    Dispersion dispersion = input.dispersion();
    List<String> labels = input.levels().get(0).labels();
    List<double[]> levels =
        input.levels().stream().map(level -> Pairs.values(level, labels)).toList();
    IndexResult.Builder result =
        IndexResult.builder()
            .index("Sigma convergence")
            .by("date")
            .formula(dispersion.formula())
            .addConventions(
                "dispersion: " + Show.words(dispersion),
                "ratio: the first date over the last",
                "F: sample variances of "
                    + (dispersion.isOfLogarithms() ? "logarithms" : "levels")
                    + ", p two-sided")
            .source(SOURCE);
    for (int i = 0; i < levels.size(); i++) {
      result.addValues(spread(input.times().get(i), dispersion, labels, levels.get(i)));
    }
    addComparison(result, dispersion, labels, levels);
    return result.build();
  }

  /**
   * The dispersion at two dates, labelled {@code start} and {@code end}.
   *
   * @param first the levels at the start
   * @param last the levels at the end, of the same labels
   * @param dispersion how it is measured
   * @return the dispersion at each date, then {@code ratio}, {@code F} and {@code p}
   */
  public static IndexResult between(Observations first, Observations last, Dispersion dispersion) {
    return answer(
        SigmaConvergenceInput.builder()
            .dispersion(dispersion)
            .addTimes("start", "end")
            .addLevels(first, last)
            .build());
  }

  private static IndexValue spread(
      String time, Dispersion dispersion, List<String> labels, double[] values) {
    Optional<Undefined> reason = reason(dispersion, labels, values);
    if (reason.isPresent()) {
      return IndexValue.of(time, reason.get());
    }
    double[] measured = measured(dispersion, values, largest(values));
    IndexPart count = IndexPart.of("n, labels", values.length);
    IndexValue.Builder spread = IndexValue.builder().label(time).addParts(count);
    String level = "ln y";
    if (!dispersion.isOfLogarithms()) {
      spread.addParts(IndexPart.of("largest level, L", largest(values)));
      level = "y / L";
    }
    IndexPart mean = IndexPart.of("mean of " + level, Sums.mean(measured));
    IndexPart squares =
        IndexPart.of("sum of (" + level + " - mean)^2", Sums.products(measured, measured));
    return spread
        .addParts(mean, squares)
        .found(dispersion.of(squares.term(), count.term(), mean.term()), dispersion.of(measured))
        .build();
  }

  private static Optional<Undefined> reason(
      Dispersion dispersion, List<String> labels, double[] values) {
    if (dispersion.isOfLogarithms()) {
      Optional<Undefined> none = Logs.reason(labels, values);
      if (none.isPresent()) {
        return none;
      }
    } else if (Sums.mean(measured(dispersion, values, largest(values))) == 0) {
      return Optional.of(Reason.ZERO_MEAN.because("the mean of the levels is 0"));
    }
    return values.length < dispersion.fewest() ? tooFew() : Optional.empty();
  }

  private static Optional<Undefined> tooFew() {
    return Optional.of(Reason.TOO_FEW.because("a sample needs two labels or more"));
  }

  /** Logarithms, or levels brought into a range in which their squares exist. */
  private static double[] measured(Dispersion dispersion, double[] values, double unit) {
    return dispersion.isOfLogarithms()
        ? Logs.of(values)
        : Arrays.stream(values).map(value -> value / unit).toArray();
  }

  private static double largest(double[] values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    return largest == 0 ? 1 : largest;
  }

  private static void addComparison(
      IndexResult.Builder result,
      Dispersion dispersion,
      List<String> labels,
      List<double[]> levels) {
    double[] first = levels.get(0);
    double[] last = levels.get(levels.size() - 1);
    Optional<Undefined> reason =
        reason(dispersion, labels, first).or(() -> reason(dispersion, labels, last));
    double unit = Math.max(largest(first), largest(last));
    result.addValues(
        reason
            .or(() -> noSpread(dispersion.of(measured(dispersion, last, largest(last)))))
            .map(because -> IndexValue.of("ratio", because))
            .orElseGet(() -> ratio(dispersion, first, last)));
    double above = reason.isPresent() ? 0 : variance(measured(dispersion, first, unit));
    double below = reason.isPresent() ? 0 : variance(measured(dispersion, last, unit));
    Optional<Undefined> untested = reason.or(() -> first.length < 2 ? tooFew() : noSpread(below));
    double f = untested.isPresent() ? 0 : above / below;
    if (untested.isEmpty() && !Double.isFinite(f)) {
      untested = noSpread(0);
    }
    int freedom = first.length - 1;
    for (String label : List.of("F", "p")) {
      result.addValues(
          untested
              .map(because -> IndexValue.of(label, because))
              .orElseGet(() -> tested(label, f, above, below, freedom)));
    }
  }

  private static double variance(double[] values) {
    return Sums.products(values, values) / (values.length - 1);
  }

  private static Optional<Undefined> noSpread(double dispersion) {
    return dispersion > 0
        ? Optional.empty()
        : Optional.of(Reason.NO_VARIATION.because("all levels of the last date are the same"));
  }

  private static IndexValue ratio(Dispersion dispersion, double[] first, double[] last) {
    double before = dispersion.of(measured(dispersion, first, largest(first)));
    double after = dispersion.of(measured(dispersion, last, largest(last)));
    IndexPart start = IndexPart.of("dispersion at the first date", before);
    IndexPart end = IndexPart.of("dispersion at the last date", after);
    return IndexValue.builder()
        .label("ratio")
        .addParts(start, end)
        .found(start.term().dividedBy(end.term()), before / after)
        .build();
  }

  private static IndexValue tested(
      String label, double f, double above, double below, int freedom) {
    IndexPart first = IndexPart.of("sample variance at the first date", above);
    IndexPart last = IndexPart.of("sample variance at the last date", below);
    Term ratio = first.term().dividedBy(last.term());
    IndexValue.Builder value = IndexValue.builder().label(label).addParts(first, last);
    if (label.equals("F")) {
      return value.found(ratio, f).build();
    }
    double cumulative = Tails.fisherBelow(f, freedom, freedom);
    String name =
        "chance that F of " + freedom + " and " + freedom + " degrees of freedom is lower";
    Term lower = IndexPart.of(name, cumulative).term();
    return value
        .addParts(IndexPart.of(ratio.named("F"), f), IndexPart.of(lower))
        .found(
            Term.of(2).times(Term.min(lower, Term.of(1).minus(lower))),
            Math.min(1, 2 * Math.min(cumulative, 1 - cumulative)))
        .build();
  }
}
