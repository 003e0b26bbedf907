package org.creativehubs.examples.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.relatedness.Complexity;
import org.creativehubs.metrics.relatedness.ComplexityInput;
import org.creativehubs.metrics.relatedness.PairedIndices;
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
 * Complexity of all regions and industries by eigenvector. The counts have no pattern, so that the
 * eigenvalues lie close together, the hard case for a search.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComplexityIndices {

  private static final List<String> NONE = List.of("none");

  /** Regions by industries. */
  @Param({"400x600", "5000x1000"})
  public String size = "";

  private int industries;
  private int[][] lists = {};
  private EmploymentTable table = EmploymentTable.of("jobs", NONE, NONE, new double[][] {{1}});

  /** Makes the table, half of it zeros, and lists of the cells above zero. */
  @Setup
  public void makeTable() {
    int by = size.indexOf('x');
    int regions = Integer.parseInt(size.substring(0, by));
    industries = Integer.parseInt(size.substring(by + 1));
    SplittableRandom random = new SplittableRandom(1);
    double[][] rows = new double[regions][industries];
    for (double[] row : rows) {
      for (int i = 0; i < industries; i++) {
        row[i] = random.nextBoolean() ? 0 : Math.rint(-80 * Math.log(1 - random.nextDouble()));
      }
    }
    table = EmploymentTable.of("jobs", names("r", regions), names("i", industries), rows);
    lists = new int[regions][];
    for (int region = 0; region < regions; region++) {
      double[] row = rows[region];
      lists[region] = IntStream.range(0, industries).filter(i -> row[i] > 80).toArray();
    }
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /** With labels, presence, parts and spectrum. */
  @Benchmark
  @Against("bareCooccurrence")
  public PairedIndices eigen() {
    return Complexity.answer(ComplexityInput.builder().table(table).leastStrength(0).build());
  }

  /** How often each two industries occur together, over arrays; the index has yet to begin. */
  @Benchmark
  public double[] bareCooccurrence() {
    double[] pairs = new double[industries * industries];
    for (int[] list : lists) {
      for (int one : list) {
        for (int other : list) {
          pairs[one * industries + other]++;
        }
      }
    }
    return pairs;
  }
}
