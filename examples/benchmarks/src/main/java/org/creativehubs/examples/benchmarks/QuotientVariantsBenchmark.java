package org.creativehubs.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.location.QuotientKind;
import org.creativehubs.metrics.location.QuotientVariants;
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
 * Every variant of the location quotient of a table that is there, with its totals. No count is
 * zero, so that all logarithms are taken.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuotientVariantsBenchmark {

  private static final List<String> NONE = List.of("none");

  /** Regions by industries. */
  @Param({"400x600", "5000x1000"})
  public String size = "";

  /** The variant. */
  @Param public QuotientKind kind = QuotientKind.PLAIN;

  private int width;
  private double[] counts = {};
  private double[] regionTotals = {};
  private double[] industryTotals = {};
  private double total;
  private EmploymentTable table = EmploymentTable.of("jobs", NONE, NONE, new double[][] {{1}});

  /** Makes the table, and the same numbers as bare arrays. */
  @Setup
  public void makeTable() {
    int by = size.indexOf('x');
    int regions = Integer.parseInt(size.substring(0, by));
    width = Integer.parseInt(size.substring(by + 1));
    double[][] rows = new double[regions][width];
    counts = new double[regions * width];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = 1 + i * 7919L % 1009;
      rows[i / width][i % width] = counts[i];
    }
    table = EmploymentTable.of("jobs", names("r", regions), names("i", width), rows);
    regionTotals = IntStream.range(0, regions).mapToDouble(table::regionTotalAt).toArray();
    industryTotals = IntStream.range(0, width).mapToDouble(table::industryTotalAt).toArray();
    total = table.total();
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /** With labels, conventions and reasons. */
  @Benchmark
  @Against("bareLoop")
  public IndexMatrix variant() {
    return QuotientVariants.of(kind, table);
  }

  /** The formula over arrays, by the same logarithm. */
  @Benchmark
  public double[] bareLoop() {
    return switch (kind) {
      case PLAIN -> quotients();
      case ADDITIVE_BY_INDUSTRY -> byIndustry();
      case ADDITIVE_BY_REGION -> byRegion();
      case SYMMETRIC -> symmetric();
      case STANDARDISED -> standardised(quotients());
      case LOG_STANDARDISED -> standardised(logs());
    };
  }

  private double[] shares() {
    double[] shares = industryTotals.clone();
    for (int industry = 0; industry < width; industry++) {
      shares[industry] /= total;
    }
    return shares;
  }

  private double[] quotients() {
    double[] shares = shares();
    double[] values = new double[counts.length];
    for (int region = 0; region < regionTotals.length; region++) {
      for (int industry = 0; industry < width; industry++) {
        int cell = region * width + industry;
        values[cell] = counts[cell] / regionTotals[region] / shares[industry];
      }
    }
    return values;
  }

  private double[] byIndustry() {
    double[] values = new double[counts.length];
    for (int region = 0; region < regionTotals.length; region++) {
      double share = regionTotals[region] / total;
      for (int industry = 0; industry < width; industry++) {
        int cell = region * width + industry;
        values[cell] = counts[cell] / industryTotals[industry] - share;
      }
    }
    return values;
  }

  private double[] byRegion() {
    double[] shares = shares();
    double[] values = new double[counts.length];
    for (int region = 0; region < regionTotals.length; region++) {
      for (int industry = 0; industry < width; industry++) {
        int cell = region * width + industry;
        values[cell] = counts[cell] / regionTotals[region] - shares[industry];
      }
    }
    return values;
  }

  private double[] symmetric() {
    double[] shares = shares();
    double[] values = new double[counts.length];
    for (int region = 0; region < regionTotals.length; region++) {
      for (int industry = 0; industry < width; industry++) {
        int cell = region * width + industry;
        double quotient = counts[cell] / regionTotals[region] / shares[industry];
        values[cell] = (quotient - 1) / (quotient + 1);
      }
    }
    return values;
  }

  private double[] logs() {
    double[] shares = shares();
    double[] values = new double[counts.length];
    for (int region = 0; region < regionTotals.length; region++) {
      for (int industry = 0; industry < width; industry++) {
        int cell = region * width + industry;
        values[cell] = StrictMath.log(counts[cell] / regionTotals[region] / shares[industry]);
      }
    }
    return values;
  }

  private double[] standardised(double[] values) {
    double[] means = new double[width];
    for (int cell = 0; cell < values.length; cell += width) {
      for (int industry = 0; industry < width; industry++) {
        means[industry] += values[cell + industry];
      }
    }
    for (int industry = 0; industry < width; industry++) {
      means[industry] /= regionTotals.length;
    }
    double[] deviations = new double[width];
    for (int cell = 0; cell < values.length; cell += width) {
      for (int industry = 0; industry < width; industry++) {
        double off = values[cell + industry] - means[industry];
        deviations[industry] += off * off;
      }
    }
    for (int industry = 0; industry < width; industry++) {
      deviations[industry] = Math.sqrt(deviations[industry] / (regionTotals.length - 1));
    }
    for (int cell = 0; cell < values.length; cell += width) {
      for (int industry = 0; industry < width; industry++) {
        values[cell + industry] =
            (values[cell + industry] - means[industry]) / deviations[industry];
      }
    }
    return values;
  }
}
