package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.internal.NormalQuantile;

/**
 * How sure is this location quotient? Puts an interval around every quotient, by a named {@link
 * IntervalMethod} and at the level that the caller asks for, and flags those that are too uncertain
 * by the caller's rule.
 *
 * <p>The interval says how far the quotient might lie from that of a long run of which the counts
 * are draws; it narrows as counts grow. It says nothing about errors in the counts, nor about
 * counts that were rounded. A count of zero has an upper bound, see {@link
 * IntervalOutcome#ZERO_COUNT}, and never an interval of no width. What has no interval says why,
 * see {@link Reason}. Each region and industry becomes an object: for a whole country ask for some
 * industries at a time. Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Hills", "Plain"),
 *         List.of("film", "other"),
 *         new double[][] {{20, 80}, {10, 190}});
 * QuotientIntervals intervals = QuotientInterval.of(jobs, 0.95);
 * intervals.at("Hills", "film"); // Hills, film: 2, 1.5529 to 2.5758
 * }</pre>
 */
public final class QuotientInterval {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<QuotientIntervalInput, QuotientIntervals> ENTRY =
      CatalogEntry.of(
              "quotient-intervals",
              QuotientInterval.class,
              QuotientIntervalInput.class,
              QuotientIntervals.class)
          .title("Intervals around location quotients")
          .question("How sure is this location quotient?")
          .convention("method: LOG_DELTA with covariance where it is left out; six others by name")
          .convention("a count of zero has an exact one-sided upper bound, never a width of zero")
          .convention("level and thresholds of reliability are the caller's")
          .source(
              Source.builder()
                  .document(
                      "R. Moineddin, J. Beyene and E. Boyle, On the location quotient confidence "
                          + "interval, Geographical Analysis 35 (3); J. Beyene and R. Moineddin, "
                          + "Methods for confidence interval estimation of a ratio parameter with "
                          + "application to location quotients, BMC Medical Research Methodology 5")
                  .edition("2003, 2005")
                  .build())
          .answeredBy(QuotientInterval::answer);

  private final QuotientIntervalInput input;
  private final LocationQuotients quotients;
  private final ReferenceShares shares;
  private final double quantile;

  private QuotientInterval(QuotientIntervalInput input) {
    this.input = input;
    this.quotients = LocationQuotients.of(input.quotients());
    this.shares = quotients.shares();
    this.quantile = NormalQuantile.twoSided(input.level());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts, reference, industries, level, method and rule of reliability
   * @return an estimate for every region and industry asked about
   */
  public static QuotientIntervals answer(QuotientIntervalInput input) {
    return new QuotientInterval(input).answer();
  }

  /**
   * Intervals against all regions together, by {@link IntervalMethod#LOG_DELTA}.
   *
   * @param table the counts
   * @param level the confidence level, in (0, 1), such as 0.95
   * @return an estimate for every region and industry
   */
  public static QuotientIntervals of(EmploymentTable table, double level) {
    return answer(
        QuotientIntervalInput.builder()
            .quotients(LocationQuotientInput.builder().table(table).build())
            .level(level)
            .build());
  }

  private QuotientIntervals answer() {
    quotients.counts().unknown().requireNone("quotients.table");
    ImmutableList.Builder<QuotientEstimate> estimates = ImmutableList.builder();
    List<ImmutableMap<String, Integer>> ranks =
        quotients.industries().stream().map(this::ranks).toList();
    for (int region = 0; region < quotients.regions().size(); region++) {
      for (int industry = 0; industry < quotients.industries().size(); industry++) {
        estimates.add(estimate(region, industry, ranks.get(industry)));
      }
    }
    return QuotientIntervals.builder()
        .measure(quotients.counts().measure())
        .reference(quotients.referenceName())
        .method(input.method())
        .level(input.level())
        .quantile(quantile)
        .reliability(input.reliability())
        .addAllEstimates(estimates.build())
        .build();
  }

  private ImmutableMap<String, Integer> ranks(String industry) {
    return quotients.ranked(industry).stream()
        .collect(ImmutableMap.toImmutableMap(RankedRegion::region, RankedRegion::rank));
  }

  private QuotientEstimate estimate(int region, int industry, ImmutableMap<String, Integer> ranks) {
    String place = quotients.regions().get(region);
    QuotientEstimate.Builder estimate = QuotientEstimate.builder();
    estimate
        .region(place)
        .industry(quotients.industries().get(industry))
        .rank(ranks.containsKey(place) ? OptionalInt.of(ranks.get(place)) : OptionalInt.empty())
        .count(quotients.countAt(region, industry))
        .regionTotal(shares.regionTotal(region))
        .referenceCount(known(shares.count(industry)))
        .referenceTotal(known(shares.total()))
        .quotient(quotients.quotientAt(region, industry));
    Optional<Undefined> undefined = undefined(region, industry);
    if (undefined.isPresent()) {
      estimate.outcome(IntervalOutcome.UNDEFINED).undefined(undefined);
    } else {
      addInterval(region, industry, estimate);
    }
    return flagged(estimate);
  }

  private static OptionalDouble known(double count) {
    return count >= 0 ? OptionalDouble.of(count) : OptionalDouble.empty();
  }

  private Drawn drawn(int region, int industry) {
    return new Drawn(
        quotients.countAt(region, industry),
        shares.regionTotal(region),
        shares.count(industry),
        shares.total());
  }

  private Optional<Undefined> undefined(int region, int industry) {
    Optional<Undefined> none = quotients.undefinedAt(region, industry);
    if (none.isPresent()) {
      return none;
    }
    String activity = quotients.industries().get(industry);
    if (quotients.reference().excluded().contains(activity)) {
      return Optional.of(
          Reason.NOT_A_SHARE.because(
              activity + " does not count in the totals it would be a share of"));
    }
    return new Drawable(drawn(region, industry), input.method(), quotients.referenceName())
        .undefined(quotients.regions().get(region), activity);
  }

  private void addInterval(int region, int industry, QuotientEstimate.Builder estimate) {
    Drawn drawn = drawn(region, industry);
    double quotient = quotients.definedAt(region, industry);
    if (drawn.x() == 0) {
      estimate
          .outcome(IntervalOutcome.ZERO_COUNT)
          .lower(0)
          .upper(IntervalBounds.upperOfNone(drawn.n(), drawn.shareThere(), input.level()));
      return;
    }
    IntervalBounds bounds = IntervalBounds.of(input.method(), drawn, quantile);
    boolean bounded = Double.isFinite(bounds.upper());
    double lower = bounds.lower() > 0 ? bounds.lower() : 0;
    estimate
        .outcome(bounded ? IntervalOutcome.BOUNDED : IntervalOutcome.UNBOUNDED)
        .lower(Math.min(lower, quotient))
        .upper(
            bounded
                ? OptionalDouble.of(Math.max(bounds.upper(), quotient))
                : OptionalDouble.empty())
        .standardError(standardError(drawn));
  }

  private OptionalDouble standardError(Drawn drawn) {
    boolean part = input.method().isPartOfReference();
    double error = drawn.quotient() * Math.sqrt(drawn.relativeVariance(part));
    return Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty();
  }

  private QuotientEstimate flagged(QuotientEstimate.Builder builder) {
    QuotientEstimate bare = builder.build();
    input.reliability().ifPresent(rule -> builder.addAllFlags(flags(rule, bare)));
    return builder.build();
  }

  private static List<ReliabilityFlag> flags(ReliabilityRule rule, QuotientEstimate estimate) {
    ImmutableList.Builder<ReliabilityFlag> flags = ImmutableList.builder();
    if (estimate.count() < rule.minimumCount().orElse(0)) {
      flags.add(ReliabilityFlag.COUNT_TOO_SMALL);
    }
    double width = estimate.relativeWidth().orElse(Double.POSITIVE_INFINITY);
    if (rule.maximumRelativeWidth().isPresent()
        && width > rule.maximumRelativeWidth().getAsDouble()) {
      flags.add(ReliabilityFlag.INTERVAL_TOO_WIDE);
    }
    return flags.build();
  }
}
