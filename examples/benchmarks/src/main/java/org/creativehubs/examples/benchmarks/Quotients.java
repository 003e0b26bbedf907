package org.creativehubs.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;
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

/** All location quotients of a table that is there, with its totals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Quotients {

  private static final List<String> NONE = List.of("none");

  /** Regions by industries. */
  @Param({"400x600", "5000x1000"})
  public String size = "";

  private double[] counts = {};
  private double[] regionTotals = {};
  private double[] shares = {};
  private EmploymentTable table = EmploymentTable.of("jobs", NONE, NONE, new double[][] {{1}});

  /** Makes the table, and the same numbers as bare arrays. */
  @Setup
  public void makeTable() {
    int by = size.indexOf('x');
    int regions = Integer.parseInt(size.substring(0, by));
    int industries = Integer.parseInt(size.substring(by + 1));
    double[][] rows = new double[regions][industries];
    counts = new double[regions * industries];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = i * 7919L % 1009;
      rows[i / industries][i % industries] = counts[i];
    }
    table = EmploymentTable.of("jobs", names("r", regions), names("i", industries), rows);
    regionTotals = IntStream.range(0, regions).mapToDouble(table::regionTotalAt).toArray();
    shares =
        IntStream.range(0, industries)
            .mapToDouble(i -> table.industryTotalAt(i) / table.total())
            .toArray();
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /** With labels, reference and reasons. */
  @Benchmark
  @Against("bareLoop")
  public LocationQuotients quotients() {
    return LocationQuotient.pooled().of(table);
  }

  /** Two divisions a cell, over arrays. */
  @Benchmark
  public double[] bareLoop() {
    int width = shares.length;
    double[] quotients = new double[counts.length];
    for (int region = 0; region < regionTotals.length; region++) {
      for (int industry = 0; industry < width; industry++) {
        int cell = region * width + industry;
        quotients[cell] = counts[cell] / regionTotals[region] / shares[industry];
      }
    }
    return quotients;
  }
}
