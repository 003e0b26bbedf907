package org.creativehubs.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;

/**
 * A file of 5,000,000 rows of year, region, industry and jobs, and what it takes to read it once in
 * a process of its own; {@code examples/benchmarks/long-csv} runs it beside others.
 */
public final class LongCsv {

  private static final int YEARS = 5;
  private static final int REGIONS = 1000;
  private static final int INDUSTRIES = 1000;
  private static final int MOST_JOBS = 100_000;
  private static final double NANOS = 1e9;

  private LongCsv() {}

  /**
   * Makes the file, or reads it and prints wall clock and processor seconds, without the start of
   * the virtual machine, what it found, and the most memory resident, in MB.
   *
   * @param args {@code make FILE SEED}, {@code table FILE} on one thread, {@code shared FILE} on
   *     all processors, or {@code fastcsv FILE}, and how often, once if left out
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    long number = args.length > 2 ? Long.parseLong(args[2]) : 1;
    switch (args[0]) {
      case "make" -> make(file, number);
      case "table" -> timed(() -> table(file, Runnable::run), number);
      case "shared" -> timed(() -> table(file, ForkJoinPool.commonPool()), number);
      case "fastcsv" -> timed(() -> alone(file), number);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void make(Path file, long seed) throws IOException {
    Random random = new Random(seed);
    try (BufferedWriter text = Files.newBufferedWriter(file)) {
      text.write("year,region,industry,jobs\n");
      for (int year = 0; year < YEARS; year++) {
        for (int region = 0; region < REGIONS; region++) {
          for (int industry = 0; industry < INDUSTRIES; industry++) {
            text.write(2020 + year + ",Local authority " + (1000 + region));
            text.write("," + (10_000 + industry) + " : Industry," + random.nextInt(MOST_JOBS));
            text.write('\n');
          }
        }
      }
    }
  }

  private interface Work {
    double sum() throws IOException;
  }

  private static void timed(Work work, long times) throws IOException {
    for (long time = 0; time < times; time++) {
      timed(work);
    }
  }

  private static void timed(Work work) throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    double sum = work.sum();
    double wallSeconds = (System.nanoTime() - wall) / NANOS;
    double cpuSeconds = (system.getProcessCpuTime() - cpu) / NANOS;
    System.out.printf(
        Locale.ROOT, "%.3f %.3f %.0f %d%n", wallSeconds, cpuSeconds, sum, residentMegabytes());
  }

  /** The most memory that the process had so far; zero where the system does not say. */
  private static long residentMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static double table(Path file, Executor executor) {
    FileLayout layout = FileLayout.csv().column("period", "year").column("value", "jobs");
    EmploymentPanel panel = EmploymentPanel.read(DataFile.of(file, layout).on(executor)).value();
    return panel.years().stream().mapToDouble(year -> panel.table(year).total()).sum();
  }

  private static double alone(Path file) throws IOException {
    long sum = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      boolean isHeading = true;
      for (CsvRecord row : rows) {
        sum += isHeading ? 0 : Integer.parseInt(row.getField(3));
        isHeading = false;
      }
    }
    return sum;
  }
}
