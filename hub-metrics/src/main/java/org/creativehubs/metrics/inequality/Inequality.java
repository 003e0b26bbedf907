package org.creativehubs.metrics.inequality;

import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;

/**
 * How unequal are these values? One number by a named {@link InequalityMeasure}, which has formula,
 * range and source. Weights are used as given: an observation of weight 3 counts as three; one of
 * weight 0 does not count at all, also where its value would forbid the measure.
 *
 * <p>{@link Reason} lists when there is no number. Values below zero are taken by the coefficients
 * of variation and Williamson's alone. Sums are compensated and run in the order given, so another
 * order may change the last bits only. Working memory is a few doubles for each observation.
 * Thread-safe.
 *
 * <pre>{@code
 * Observations rents =
 *     Observations.of("rent in GBP", Map.of("a", 4.0, "b", 8.0, "c", 12.0));
 * IndexResult found = Inequality.of(rents, InequalityMeasure.GINI);
 * found.at("rent in GBP"); // rent in GBP: 0.2222
 * }</pre>
 */
public final class Inequality {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<InequalityInput, IndexResult> ENTRY =
      CatalogEntry.of("inequality", Inequality.class, InequalityInput.class, IndexResult.class)
          .title("Inequality")
          .question("How unequal are these values?")
          .convention("measure: Gini, Theil T or L, entropy, Atkinson, variation, Williamson ...")
          .convention("Gini with or without n/(n-1), variation by sample or population, by name")
          .convention("weights are used as given; zeros and negatives are undefined, or as stated")
          .source(
              Source.builder()
                  .document("C. Gini, Variabilita e mutabilita")
                  .edition("1912")
                  .build())
          .answeredBy(Inequality::answer);

  /** Values are shown one by one up to this number. */
  private static final int MOST_SHOWN = 12;

  private final InequalityInput input;
  private final Weighted sample;

  private Inequality(InequalityInput input) {
    this.input = input;
    this.sample = Weighted.of(input.observations());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input values and measure
   * @return the value of the whole
   */
  public static IndexResult answer(InequalityInput input) {
    return new Inequality(input).result();
  }

  /**
   * The inequality of values by a measure without a parameter.
   *
   * @param observations the values
   * @param measure any but {@code GENERALISED_ENTROPY} and {@code ATKINSON}
   * @return the value of the whole
   */
  public static IndexResult of(Observations observations, InequalityMeasure measure) {
    return answer(InequalityInput.of(observations, measure));
  }

  private IndexResult result() {
    IndexResult.Builder result = IndexResult.builder();
    result
        .index(input.measure().words())
        .by("whole")
        .formula(input.measure().formula())
        .addConventions(
            input.hasEqualWeights()
                ? "every observation counts the same"
                : "observations count by their weights")
        .source(input.measure().source())
        .addValues(value());
    input.alpha().ifPresent(alpha -> result.addConventions("alpha " + Show.exactly(alpha)));
    input.epsilon().ifPresent(level -> result.addConventions("epsilon " + Show.exactly(level)));
    return result.build();
  }

  private IndexValue value() {
    Optional<Reason> obstacle = obstacle();
    IndexValue.Builder value = IndexValue.builder();
    value.label(input.observations().measure());
    value.addParts(IndexPart.of("observations that count", sample.size()));
    part(value, "mean", sample.mean * sample.unit);
    if (obstacle.isPresent()) {
      return value.undefined(obstacle.get().undefined()).build();
    }
    double number = number();
    if (!Double.isFinite(number)) {
      return value.undefined(Reason.OUT_OF_RANGE.because("the number is too large")).build();
    }
    return sample.size() <= MOST_SHOWN
        ? value.found(InequalityTerms.of(sample).of(input), number).build()
        : value.value(number).build();
  }

  private static void part(IndexValue.Builder value, String name, double number) {
    if (Double.isFinite(number)) {
      value.addParts(IndexPart.of(name, number));
    }
  }

  private Optional<Reason> obstacle() {
    if (sample.size() == 0) {
      return Optional.of(Reason.NO_WEIGHT);
    } else if (sample.smallestSign < 0 && !input.measure().takesNegatives()) {
      return Optional.of(Reason.NEGATIVE_VALUE);
    } else if (centre() == 0) {
      return Optional.of(Reason.ZERO_MEAN);
    } else if (sample.smallestSign == 0 && forbidsZeros()) {
      return Optional.of(Reason.ZERO_VALUE);
    }
    return sample.size() == 1 && input.measure().needsEqualWeights()
        ? Optional.of(Reason.SINGLE_OBSERVATION)
        : unitMean();
  }

  private Optional<Reason> unitMean() {
    return input.measure() == InequalityMeasure.DALTON && logOfValues() == 0
        ? Optional.of(Reason.UNIT_GEOMETRIC_MEAN)
        : Optional.empty();
  }

  private double centre() {
    return input.measure() == InequalityMeasure.WILLIAMSON_PLAIN_MEAN
        ? sample.plainMean()
        : sample.mean;
  }

  private boolean forbidsZeros() {
    return switch (input.measure()) {
      case THEIL_L, DALTON -> true;
      case GENERALISED_ENTROPY -> alpha() <= 0;
      default -> false;
    };
  }

  private double alpha() {
    return input.alpha().orElseThrow();
  }

  private double number() {
    int n = sample.size();
    return switch (input.measure()) {
      case GINI -> gini();
      case GINI_CORRECTED -> Math.min(1, gini() * n / (n - 1));
      case THEIL_T -> Theil.of(sample, true);
      case THEIL_L -> Theil.of(sample, false);
      case GENERALISED_ENTROPY -> entropy();
      case ATKINSON -> atkinson();
      case COULTER -> coulter();
      case DALTON -> StrictMath.log(sample.mean * sample.unit) / logOfValues();
      case CV_SAMPLE -> variation() * Math.sqrt(n / (n - 1.0));
      case CV_POPULATION, WILLIAMSON, WILLIAMSON_PLAIN_MEAN -> variation();
      case CV_NORMALISED -> variation() / Math.sqrt(n - 1.0);
      case HOOVER -> shares(ShareRule.of(ShareMeasure.COEFFICIENT));
    };
  }

  private double gini() {
    return shares(ShareRule.of(ShareMeasure.LORENZ_GINI));
  }

  /** The obstacles being out of the way, only a number too large is left. */
  private double shares(ShareRule rule) {
    return rule.value(sample.amounts(), sample.weights).orElse(Double.POSITIVE_INFINITY);
  }

  private double entropy() {
    if (alpha() == 0) {
      return Theil.of(sample, false);
    }
    return alpha() == 1 ? Theil.of(sample, true) : Powers.entropy(sample, alpha());
  }

  private double atkinson() {
    double epsilon = input.epsilon().orElseThrow();
    return sample.smallestSign == 0 && epsilon >= 1 ? 1 : Powers.atkinson(sample, epsilon);
  }

  private double coulter() {
    double[] amounts = sample.amounts();
    double squares = 0;
    for (int i = 0; i < amounts.length; i++) {
      double distance = (amounts[i] / sample.mean - sample.weights[i]) / sample.weight;
      squares += distance * distance;
    }
    return Math.sqrt(squares / 2);
  }

  private double logOfValues() {
    return sample.meanOf(value -> StrictMath.log(value * sample.unit));
  }

  private double variation() {
    return sample.spread(centre()) / Math.abs(centre());
  }
}
