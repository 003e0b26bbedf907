package org.creativehubs.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
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

/** A table of 5,000 regions and 1,000 industries from 5,000,000 long rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class LongTables {

  private static final int REGIONS = 5000;
  private static final int INDUSTRIES = 1000;

  private List<String> regions = List.of();
  private List<String> industries = List.of();
  private Path file = Path.of("");

  /** Makes the labels, and the rows as a file. */
  @Setup
  public void makeRows() throws IOException {
    regions = names("region ", REGIONS);
    industries = names("industry ", INDUSTRIES);
    file = Files.createTempFile("long", ".csv");
    try (BufferedWriter text = Files.newBufferedWriter(file)) {
      text.write("region,industry,jobs\n");
      for (int region = 0; region < REGIONS; region++) {
        for (int industry = 0; industry < INDUSTRIES; industry++) {
          text.write(regions.get(region) + "," + industries.get(industry));
          text.write("," + count(region, industry) + "\n");
        }
      }
    }
  }

  /** Leaves nothing behind. */
  @TearDown
  public void deleteRows() throws IOException {
    Files.delete(file);
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

  /** From a file by the names of its columns. */
  @Benchmark
  @Against("fastCsv")
  public EmploymentTable read() {
    return EmploymentTable.read(DataFile.of(file, FileLayout.csv().column("value", "jobs")))
        .value();
  }

  /** The rows of the file alone, with their counts added up. */
  @Benchmark
  public long fastCsv() throws IOException {
    long sum = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      rows.skipLines(1);
      for (CsvRecord row : rows) {
        sum += Integer.parseInt(row.getField(2));
      }
    }
    return sum;
  }
}
