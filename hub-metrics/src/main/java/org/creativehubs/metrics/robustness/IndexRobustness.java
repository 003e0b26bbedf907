package org.creativehubs.metrics.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * By how much could the index move? Finds an interval for any index of a table of counts that were
 * rounded before they were published, or that are a sample.
 *
 * <p>The location quotient of rounded counts has an exact interval: the smallest and the largest
 * quotient that true counts within half a base allow, so a finer base never widens it. Any other
 * interval comes from draws: {@link RobustnessMethod} says from what, {@link IntervalRule} how the
 * bounds are read from the drawn values. An interval of rounding contains the index as it is,
 * widened to it if need be; but drawn ones come from inside, so that the true extremes may lie
 * further out. An interval of the bootstrap need not contain the index, as where the index is
 * biased. Totals follow from the cells; published totals are not used.
 *
 * <p>Undefined are: both bounds where the index is ({@link UndefinedRobustness#NO_ESTIMATE}) or is
 * in every draw ({@link UndefinedRobustness#NO_DEFINED_DRAW}), and an upper bound that is infinite
 * ({@link UndefinedRobustness#UNBOUNDED}). Draws without a value are counted and left out.
 *
 * <p>Each draw has a random stream of its own, so results are the same to the last bit on any
 * number of threads and any virtual machine. Memory: one double for each draw and, for each thread,
 * one copy of the table.
 */
public final class IndexRobustness {

  private static final int CHUNK = 32;

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
   * @param executor runs the draws
   * @return the index and its interval, whatever the number of threads
   */
  public static IndexInterval answer(IndexRobustnessInput input, Executor executor) {
    EmploymentTable table = input.table();
    RobustnessPolicy policy = input.policy();
    int region = table.regionIndex(input.region());
    int industry = input.industry().map(table::industryIndex).orElse(0);
    String name = input.index() + " of " + input.subject();
    OptionalDouble estimate = input.index().of(table, region, industry);
    boolean exact =
        input.index() == RobustIndex.LOCATION_QUOTIENT
            && policy.method() == RobustnessMethod.ROUNDING;
    return exact && estimate.isPresent()
        ? exactly(
            builder(name, policy),
            estimate.getAsDouble(),
            new QuotientBounds(table, policy.base().orElseThrow(), region, industry))
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
   * @param executor runs the draws
   * @return the index and its interval, whatever the number of threads
   * @throws InvalidValueException if the table does not suit the method
   */
  public IndexInterval of(
      EmploymentTable table,
      String name,
      Function<EmploymentTable, OptionalDouble> index,
      Executor executor) {
    OtherCounts others = new OtherCounts(table, policy);
    OptionalDouble estimate = index.apply(table);
    IndexInterval.Builder interval = builder(name, policy).estimate(estimate);
    if (estimate.isEmpty()) {
      return undefined(
          interval.draws(0),
          UndefinedRobustness.NO_ESTIMATE.because(name + " is undefined for the counts given"));
    }
    double[] drawn = drawn(others, index, executor);
    double[] defined = Arrays.stream(drawn).filter(value -> !Double.isNaN(value)).toArray();
    interval.draws(drawn.length).undefinedDraws(drawn.length - defined.length);
    if (defined.length == 0) {
      return undefined(
          interval,
          UndefinedRobustness.NO_DEFINED_DRAW.because(name + " was undefined in every draw"));
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

  private String level() {
    return policy.level().isPresent() ? ", level " + policy.level().getAsDouble() : "";
  }

  private double[] drawn(
      OtherCounts others, Function<EmploymentTable, OptionalDouble> index, Executor executor) {
    double[] drawn = new double[policy.draws()];
    List<CompletableFuture<Void>> chunks =
        IntStream.range(0, (drawn.length + CHUNK - 1) / CHUNK)
            .mapToObj(
                chunk ->
                    CompletableFuture.runAsync(
                        () -> fill(drawn, chunk * CHUNK, others, index), executor))
            .toList();
    try {
      chunks.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
    return drawn;
  }

  /** An index that is undefined stands as NaN among the draws, and nowhere else. */
  private static void fill(
      double[] drawn,
      int from,
      OtherCounts others,
      Function<EmploymentTable, OptionalDouble> index) {
    for (int draw = from; draw < Math.min(drawn.length, from + CHUNK); draw++) {
      OptionalDouble value = index.apply(others.draw(draw));
      value.ifPresent(number -> Check.finite(number, "index"));
      drawn[draw] = value.orElse(Double.NaN);
    }
  }

  /** The estimate may differ from its own bound in the last bit. */
  private static IndexInterval exactly(
      IndexInterval.Builder interval, double estimate, QuotientBounds bounds) {
    OptionalDouble high = bounds.high();
    interval.draws(0).undefinedDraws(0).addConventions("exact, without draws");
    interval.estimate(estimate).low(Math.min(estimate, bounds.low()));
    if (high.isEmpty()) {
      interval.undefined(
          UndefinedRobustness.UNBOUNDED.because("region and industry may be as small as you like"));
    } else {
      interval.high(Math.max(estimate, high.getAsDouble()));
    }
    return interval.build();
  }

  private static IndexInterval undefined(IndexInterval.Builder interval, Undefined reason) {
    if (reason.code().equals(UndefinedRobustness.NO_ESTIMATE.name())) {
      interval.undefinedDraws(0);
    }
    return interval.undefined(reason).build();
  }

  private static IndexInterval.Builder builder(String name, RobustnessPolicy policy) {
    IndexInterval.Builder interval = new IndexInterval.Builder();
    interval.index(name).method(policy.method()).source(policy.method().source());
    policy
        .base()
        .ifPresent(base -> interval.addConventions("rounded to the nearest multiple of " + base));
    return interval;
  }
}
