package org.creativehubs.metrics.robustness;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * By how much could the index move? Finds an interval for any index of a table of counts that were
 * rounded before they were published, or that are a sample.
 *
 * <p>Where counts were rounded, the indices of the catalogue have bounds without draws. Those of
 * the location quotient, Herfindahl-Hirschman and Gini are exact: true counts within half a base of
 * the published ones lead to them, and nowhere outside. Those of Krugman are outer bounds: the
 * shares of each industry are bounded by themselves, as if the others took no part, so that no true
 * counts lead outside, but perhaps none as far. A finer base never widens either. {@link
 * IndexInterval#bounds()} says which they are.
 *
 * <p>Any other interval comes from draws: {@link RobustnessMethod} says from what, {@link
 * IntervalRule} how the bounds are read from the drawn values. An interval of rounding contains the
 * index as it is, widened to it if need be; but drawn ones come from inside, so that the true
 * extremes may lie further out. An interval of the bootstrap need not contain the index, as where
 * the index is biased. Totals follow from the cells; published totals are not used.
 *
 * <p>Undefined are: both bounds where the index is ({@link Reason#NO_ESTIMATE}) or is in every draw
 * ({@link Reason#NO_DEFINED_DRAW}), and an upper bound that is infinite ({@link Reason#UNBOUNDED}).
 * Draws without a value are counted and left out.
 *
 * <p>Each draw has a random stream of its own, so results are the same to the last bit on any
 * number of threads and any virtual machine. Memory: 16 bytes for each draw and, for each thread,
 * two copies of the table. Bounds without draws take time by the square of the industries, and a
 * few numbers for each.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * RobustnessPolicy toTen =
 *     RobustnessPolicy.builder()
 *         .method(RobustnessMethod.ROUNDING)
 *         .base(10)
 *         .draws(100)
 *         .seed(1)
 *         .rule(IntervalRule.RANGE)
 *         .build();
 * IndexInterval found = IndexRobustness.of(jobs, RobustIndex.HERFINDAHL, "Leeds", toTen);
 * found; // Herfindahl-Hirschman index of Leeds: 0.625 in 0.5312 to 0.7812
 * }</pre>
 */
public final class IndexRobustness {

  private static final Cap CELLS = Cap.ofWork("cells of tables, in all draws", 10_000_000_000L);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<IndexRobustnessInput, IndexInterval> ENTRY =
      CatalogEntry.of(
              "index-robustness",
              IndexRobustness.class,
              IndexRobustnessInput.class,
              IndexInterval.class)
          .title("Robustness of an index")
          .question("By how much could the index move, had counts not been rounded or sampled?")
          .convention("method: ROUNDING to the nearest multiple of a base, or BOOTSTRAP")
          .convention("rule: RANGE of the draws, NEAREST_RANK or LINEAR percentiles")
          .convention("rounded counts have bounds without draws: EXACT, but OUTER for KRUGMAN")
          .source(Source.of("R. E. Moore, Interval Analysis (1966)"))
          .source(
              Source.of(
                  "B. Efron, Bootstrap Methods: Another Look at the Jackknife, Annals of "
                      + "Statistics 7 (1), 1979"))
          .cap(CELLS)
          .answeredBy(IndexRobustness::answer);

  private static final int BLOCK = 32;

  private final RobustnessPolicy policy;

  private IndexRobustness(RobustnessPolicy policy) {
    this.policy = policy;
  }

  /**
   * Intervals by a policy.
   *
   * @param policy how counts could have been others
   * @return the calculator
   */
  public static IndexRobustness under(RobustnessPolicy policy) {
    return new IndexRobustness(Check.notNull(policy, "policy"));
  }

  /**
   * The interval of an index of a region.
   *
   * @param table the counts as they are
   * @param index any but {@code LOCATION_QUOTIENT}, which needs an industry
   * @param region one of the regions of the table
   * @param policy how counts could have been others
   * @return the index and its interval
   */
  public static IndexInterval of(
      EmploymentTable table, RobustIndex index, String region, RobustnessPolicy policy) {
    IndexRobustnessInput.Builder input = IndexRobustnessInput.builder();
    return answer(input.table(table).index(index).region(region).policy(policy).build());
  }

  /**
   * Answers the input of the catalogue on the thread of the caller.
   *
   * @param input counts, an index and a policy
   * @return the index and its interval
   */
  public static IndexInterval answer(IndexRobustnessInput input) {
    return answer(input, Runnable::run);
  }

  /**
   * Answers the input of the catalogue on threads that the caller grants.
   *
   * @param input counts, an index and a policy
   * @param executor runs the draws, beside the calling thread
   * @return the index and its interval, whatever the number of threads
   */
  public static IndexInterval answer(IndexRobustnessInput input, Executor executor) {
    EmploymentTable table = input.table();
    RobustnessPolicy policy = input.policy();
    int region = table.regionIndex(input.region());
    int industry = input.industry().map(table::industryIndex).orElse(0);
    String name = input.index().words() + " of " + input.subject();
    if (!table.unknown().isEmpty()) {
      boolean drawn = policy.method() != RobustnessMethod.ROUNDING;
      return unknown(builder(name, policy, drawn ? BoundKind.DRAWN : input.index().kind()), table);
    }
    OptionalDouble estimate = input.index().of(table, region, industry);
    return policy.method() == RobustnessMethod.ROUNDING
        ? bounded(
            builder(name, policy, input.index().kind()),
            estimate,
            input.index().bounds(table, policy.base().orElseThrow(), region, industry))
        : under(policy)
            .of(table, name, drawn -> input.index().of(drawn, region, industry), executor);
  }

  /**
   * The interval of any index, on the thread of the caller.
   *
   * @param table the counts as they are
   * @param name the index in words; not blank
   * @param index computes it; empty where it is undefined
   * @return the index and its interval
   * @throws InvalidValueException if the table does not suit the method
   */
  public IndexInterval of(
      EmploymentTable table, String name, Function<EmploymentTable, OptionalDouble> index) {
    return of(table, name, index, Runnable::run);
  }

  /**
   * The interval of any index, on threads that the caller grants.
   *
   * @param table the counts as they are
   * @param name the index in words; not blank
   * @param index computes it, on several threads at once; empty where it is undefined
   * @param executor runs the draws, beside the calling thread
   * @return the index and its interval, whatever the number of threads
   * @throws InvalidValueException if the table does not suit the method
   */
  public IndexInterval of(
      EmploymentTable table,
      String name,
      Function<EmploymentTable, OptionalDouble> index,
      Executor executor) {
    if (table.unknown().why().isPresent()) {
      return unknown(builder(name, policy, BoundKind.DRAWN), table);
    }
    OtherCounts others = new OtherCounts(table, policy);
    OptionalDouble estimate = index.apply(table);
    IndexInterval.Builder interval = builder(name, policy, BoundKind.DRAWN).estimate(estimate);
    if (estimate.isEmpty()) {
      return withoutEstimate(interval);
    }
    double[] drawn = drawn(others, index, cells(table), executor);
    double[] defined = Arrays.stream(drawn).filter(value -> !Double.isNaN(value)).toArray();
    interval.draws(drawn.length).undefinedDraws(drawn.length - defined.length);
    if (defined.length == 0) {
      return interval
          .undefined(Reason.NO_DEFINED_DRAW.because(name + " was undefined in every draw"))
          .build();
    }
    Arrays.sort(defined);
    double tail = (1 - policy.level().orElse(1)) / 2;
    double low = policy.rule().quantile(defined, tail);
    double high = policy.rule().quantile(defined, 1 - tail);
    boolean rounding = policy.method() == RobustnessMethod.ROUNDING;
    return interval
        .low(rounding ? Math.min(low, estimate.getAsDouble()) : low)
        .high(rounding ? Math.max(high, estimate.getAsDouble()) : high)
        .addConventions(policy.rule() + " of the draws" + level(), "seed " + policy.seed())
        .build();
  }

  private static long cells(EmploymentTable table) {
    return (long) table.regions().size() * table.industries().size();
  }

  private String level() {
    return policy.level().isPresent() ? ", level " + policy.level().getAsDouble() : "";
  }

  private double[] drawn(
      OtherCounts others,
      Function<EmploymentTable, OptionalDouble> index,
      long cells,
      Executor executor) {
    double[] drawn = new double[policy.draws()];
    CELLS.check("draws", drawn.length, cells);
    SharedWork.on(executor)
        .costing(cells)
        .inBlocks(drawn.length, BLOCK, (from, until) -> fill(drawn, from, until, others, index));
    return drawn;
  }

  /** An index that is undefined stands as NaN among the draws, and nowhere else. */
  private static void fill(
      double[] drawn,
      int from,
      int until,
      OtherCounts others,
      Function<EmploymentTable, OptionalDouble> index) {
    for (int draw = from; draw < until; draw++) {
      OptionalDouble value = index.apply(others.draw(draw));
      value.ifPresent(number -> Check.finite(number, "index"));
      drawn[draw] = value.orElse(Double.NaN);
    }
  }

  /** The estimate may differ from its own bound in the last bit. */
  private static IndexInterval bounded(
      IndexInterval.Builder interval, OptionalDouble estimate, RoundingBounds bounds) {
    if (estimate.isEmpty()) {
      return withoutEstimate(interval);
    }
    OptionalDouble high = bounds.high();
    interval.estimate(estimate).draws(0).undefinedDraws(0);
    interval.low(Math.min(estimate.getAsDouble(), bounds.low()));
    if (high.isEmpty()) {
      interval.undefined(
          Reason.UNBOUNDED.because("region and industry may be as small as you like"));
    } else {
      interval.high(Math.max(estimate.getAsDouble(), high.getAsDouble()));
      interval.highFrom(bounds.highFrom());
    }
    return interval.lowFrom(bounds.lowFrom()).build();
  }

  private static IndexInterval unknown(IndexInterval.Builder interval, EmploymentTable table) {
    return interval.draws(0).undefinedDraws(0).undefined(table.unknown().why()).build();
  }

  private static IndexInterval withoutEstimate(IndexInterval.Builder interval) {
    return interval
        .draws(0)
        .undefinedDraws(0)
        .undefined(Reason.NO_ESTIMATE.because("the index is undefined for the counts given"))
        .build();
  }

  private static IndexInterval.Builder builder(
      String name, RobustnessPolicy policy, BoundKind kind) {
    IndexInterval.Builder interval = new IndexInterval.Builder();
    interval.index(name).method(policy.method()).source(policy.method().source()).bounds(kind);
    policy
        .base()
        .ifPresent(
            base ->
                interval.addConventions("rounded to the nearest multiple of " + Show.number(base)));
    interval.addConventions(kind.words());
    return interval;
  }
}
