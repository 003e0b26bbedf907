package org.creativehubs.examples.benchmarks;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.robustness.IndexInterval;
import org.creativehubs.metrics.robustness.IndexRobustness;
import org.creativehubs.metrics.robustness.IndexRobustnessInput;
import org.creativehubs.metrics.robustness.IntervalRule;
import org.creativehubs.metrics.robustness.RobustIndex;
import org.creativehubs.metrics.robustness.RobustnessMethod;
import org.creativehubs.metrics.robustness.RobustnessPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The interval of an index of a table of 100 regions by 60 industries, by 500 bootstrap draws. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class Bootstraps {

  /** Whose interval. */
  @Param({"LOCATION_QUOTIENT", "HERFINDAHL"})
  public RobustIndex index = RobustIndex.HERFINDAHL;

  private final ExecutorService oneMore = Executors.newFixedThreadPool(1);
  private IndexRobustnessInput input = input(RobustIndex.HERFINDAHL);

  private static IndexRobustnessInput input(RobustIndex index) {
    double[][] counts = new double[100][60];
    for (int i = 0; i < 6000; i++) {
      counts[i / 60][i % 60] = i * 7919L % 1009;
    }
    IndexRobustnessInput.Builder input = IndexRobustnessInput.builder();
    if (index == RobustIndex.LOCATION_QUOTIENT) {
      input.industry("i0");
    }
    return input
        .table(EmploymentTable.of("jobs", names("r", 100), names("i", 60), counts))
        .index(index)
        .region("r7")
        .policy(
            RobustnessPolicy.builder()
                .method(RobustnessMethod.BOOTSTRAP)
                .draws(500)
                .seed(2016)
                .rule(IntervalRule.LINEAR)
                .level(0.95)
                .build())
        .build();
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /** Makes the table, and makes sure that threads make no difference. */
  @Setup
  public void prepare() {
    input = input(index);
    if (!onTwoThreads().equals(onOneThread())) {
      throw new IllegalStateException("two threads differ from one");
    }
  }

  /** Lets the threads go. */
  @TearDown
  public void stop() {
    oneMore.shutdown();
  }

  /** On one thread. */
  @Benchmark
  public IndexInterval onOneThread() {
    return IndexRobustness.answer(input);
  }

  /** On two. */
  @Benchmark
  @Against("onOneThread")
  public IndexInterval onTwoThreads() {
    return IndexRobustness.answer(input, oneMore);
  }
}
