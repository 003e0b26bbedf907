package org.creativehubs.examples.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.disclosure.AttackReport;
import org.creativehubs.metrics.disclosure.CellSuppression;
import org.creativehubs.metrics.disclosure.CellSuppressionInput;
import org.creativehubs.metrics.disclosure.DisclosureAttack;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.creativehubs.metrics.disclosure.PublishedTable;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Threshold suppression of a table of 400 regions and 90 industries, and the attack on what it
 * publishes. The more cells are empty, the fewer cycles of small cells there are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Suppressions {

  private static final List<String> NONE = List.of("none");
  private static final int REGIONS = 400;
  private static final int INDUSTRIES = 90;
  private static final int THRESHOLD = 10;
  private static final long SEED = 20_151_231;

  /** The share of cells above zero whose count is below the threshold, about. */
  @Param({"0.01", "0.3"})
  public double small = 0;

  private EmploymentTable table = EmploymentTable.of("jobs", NONE, NONE, new double[][] {{1}});
  private PublishedTable published = PublishedTable.of(table);

  /** Makes the table, half of it empty, and what is published of it. */
  @Setup
  public void makeTable() {
    double[][] rows = new double[REGIONS][INDUSTRIES];
    Random random = new Random(SEED);
    for (double[] row : rows) {
      for (int industry = 0; industry < INDUSTRIES; industry++) {
        row[industry] = random.nextBoolean() ? 0 : count(random);
      }
    }
    table = EmploymentTable.of("jobs", names("r", REGIONS), names("i", INDUSTRIES), rows);
    published = CellSuppression.of(table, THRESHOLD);
  }

  private double count(Random random) {
    return random.nextDouble() < small
        ? 1 + random.nextInt(THRESHOLD - 1)
        : THRESHOLD + Math.floor(Math.exp(8 * random.nextDouble()));
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /** Primary and secondary suppression, with a status for each cell. */
  @Benchmark
  @Against("primaryAlone")
  public PublishedTable suppression() {
    return CellSuppression.of(table, THRESHOLD);
  }

  /** The same, with every hidden count open by five or more and by a fifth of it. */
  @Benchmark
  @Against("primaryAlone")
  public PublishedTable suppressionByWidth() {
    return CellSuppression.answer(
        CellSuppressionInput.builder()
            .table(table)
            .threshold(THRESHOLD)
            .protection(ProtectionPolicy.builder().leastWidth(5).leastShare(Ratio.of(1, 5)).build())
            .build());
  }

  /** What can be worked out of it: the exact range of every hidden cell. */
  @Benchmark
  @Against("primaryAlone")
  public AttackReport attack() {
    return DisclosureAttack.on(published);
  }

  /** A marker for each small count, without labels and without protection. */
  @Benchmark
  public boolean[] primaryAlone() {
    boolean[] hidden = new boolean[REGIONS * INDUSTRIES];
    for (int at = 0; at < hidden.length; at++) {
      double count = table.countAt(at / INDUSTRIES, at % INDUSTRIES);
      hidden[at] = count > 0 && count < THRESHOLD;
    }
    return hidden;
  }
}
