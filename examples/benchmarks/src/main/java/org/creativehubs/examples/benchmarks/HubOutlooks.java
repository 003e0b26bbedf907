package org.creativehubs.examples.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.RuleLine;
import org.creativehubs.finance.plan.Settlement;
import org.creativehubs.finance.risk.MonteCarlo;
import org.creativehubs.finance.risk.MonteCarloInput;
import org.creativehubs.finance.risk.SimulatedOutlook;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.Viability;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ten years of a hub by month, and 100,000 runs of them with seven uncertain inputs: the examples
 * of the catalogue. Nobody else has these, so they stand without a yardstick: an outlook is to take
 * less than 200 us, with rules too, and the runs less than 30 s on two cores.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HubOutlooks {

  private static final int THREADS = 2;

  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
  private final MonteCarloInput input = input();

  private final OperatingModel withRules = withRules(input.plan());

  /** A landlord's quarter of the profit, a tenth of it for a fund and a fee on what is earned. */
  private static OperatingModel withRules(OperatingModel plan) {
    Settlement yearly = Settlement.yearly(3, 3);
    return plan.toBuilder()
        .addRules(
            RuleLine.ofIncome("fee", LineKind.FIXED_COST, Ratio.of(1, 20)),
            RuleLine.ofProfit("landlord", Ratio.of(1, 4), yearly),
            RuleLine.ofProfit("fund", Ratio.of(1, 10), yearly))
        .build();
  }

  private static MonteCarloInput input() {
    MonteCarloInput example = JsonCatalog.example(MonteCarlo.ENTRY);
    return MonteCarloInput.builder()
        .model(example.model())
        .addAllInputs(example.inputs())
        .seed(example.seed())
        .runs(100_000)
        .addAllPercentiles(example.percentiles())
        .quantileRule(example.quantileRule())
        .confidence(example.confidence())
        .build();
  }

  /** Makes sure that threads make no difference. */
  @Setup
  public void compare() {
    if (!onTwoThreads().equals(onOneThread())) {
      throw new IllegalStateException("two threads differ from one");
    }
  }

  /** Lets the threads go. */
  @TearDown
  public void stop() {
    executor.shutdown();
  }

  /** Ten years by month, with all that is answered about them. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public HubOutlook outlook() {
    return Viability.answer(input.plan());
  }

  /** The same with three rules on other lines. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public HubOutlook outlookWithRules() {
    return Viability.answer(withRules);
  }

  /** 100,000 runs on one thread. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public SimulatedOutlook onOneThread() {
    return MonteCarlo.answer(input);
  }

  /** The same on two. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public SimulatedOutlook onTwoThreads() {
    return MonteCarlo.answer(input, executor, THREADS, runs -> {});
  }
}
