package org.creativehubs.examples.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentCsv;
import org.creativehubs.core.employment.EmploymentTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A table of 5,000 regions and 1,000 industries from 5,000,000 long rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class LongTables {

  private static final int REGIONS = 5000;
  private static final int INDUSTRIES = 1000;

  private List<String> regions = List.of();
  private List<String> industries = List.of();
  private String csv = "";

  /** Makes the labels, and the rows as text. */
  @Setup
  public void makeRows() {
    regions = names("region ", REGIONS);
    industries = names("industry ", INDUSTRIES);
    StringBuilder text = new StringBuilder("region,industry,jobs\n");
    for (int region = 0; region < REGIONS; region++) {
      for (int industry = 0; industry < INDUSTRIES; industry++) {
        text.append(regions.get(region)).append(',').append(industries.get(industry));
        text.append(',').append(count(region, industry)).append('\n');
      }
    }
    csv = text.toString();
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  private static long count(int region, int industry) {
    return (region * 1000L + industry) * 7919 % 1009;
  }

  /** Row by row through the builder. */
  @Benchmark
  public EmploymentTable built() {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    for (int region = 0; region < REGIONS; region++) {
      for (int industry = 0; industry < INDUSTRIES; industry++) {
        table.add(regions.get(region), industries.get(industry), (double) count(region, industry));
      }
    }
    return table.build();
  }

  /** From text by the names of the columns. */
  @Benchmark
  public EmploymentTable read() throws IOException {
    try (Reader text = new StringReader(csv)) {
      return EmploymentCsv.longRows("region", "industry", "jobs").table(text);
    }
  }
}
