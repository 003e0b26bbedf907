package org.creativehubs.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.concentration.Concentration;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.shares.ShareMeasure;
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
 * The locational Gini of every industry of a table that is there. Counts are uneven, and half of
 * the cells are empty, as in tables of places.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LocationalGinis {

  private static final List<String> NONE = List.of("none");
  private static final long SEED = 20_151_231;

  /** Regions by industries. */
  @Param({"400x600", "5000x1000"})
  public String size = "";

  private double[][] columns = {};
  private EmploymentTable table = EmploymentTable.of("jobs", NONE, NONE, new double[][] {{1}});

  /** Makes the table, and its columns as arrays. */
  @Setup
  public void makeTable() {
    int by = size.indexOf('x');
    int regions = Integer.parseInt(size.substring(0, by));
    int industries = Integer.parseInt(size.substring(by + 1));
    double[][] rows = new double[regions][industries];
    columns = new double[industries][regions];
    Random random = new Random(SEED);
    for (int region = 0; region < regions; region++) {
      for (int industry = 0; industry < industries; industry++) {
        double count = random.nextBoolean() ? 0 : Math.floor(Math.exp(8 * random.nextDouble()));
        rows[region][industry] = count;
        columns[industry][region] = count;
      }
    }
    table = EmploymentTable.of("jobs", names("r", regions), names("i", industries), rows);
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /** With labels, conventions and reasons. */
  @Benchmark
  @Against("sortedColumns")
  public IndexResult locationalGinis() {
    return Concentration.by(ShareMeasure.LORENZ_GINI).of(table);
  }

  /** Copies of the same columns, sorted; each lies in one array already. */
  @Benchmark
  public double[][] sortedColumns() {
    double[][] sorted = new double[columns.length][];
    for (int industry = 0; industry < columns.length; industry++) {
      sorted[industry] = columns[industry].clone();
      Arrays.sort(sorted[industry]);
    }
    return sorted;
  }
}
