package org.creativehubs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.creativehubs.core.employment.EmploymentSums;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.metrics.agglomeration.PlantConcentration;
import org.creativehubs.metrics.location.LocationQuotient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What many rows cost. Small unless the properties {@code spark.rows}, {@code spark.regions},
 * {@code spark.industries}, {@code spark.parts} and {@code spark.hubs} say otherwise; every step
 * prints its seconds and what the heap holds after it.
 */
class ScaleTest {

  private static final SparkSession SPARK = LocalSpark.SESSION;
  private static final long ROWS = Long.getLong("spark.rows", 200_000);
  private static final int REGIONS = Integer.getInteger("spark.regions", 100);
  private static final int INDUSTRIES = Integer.getInteger("spark.industries", 50);
  private static final int PARTS = Integer.getInteger("spark.parts", 8);
  private static final int HUBS = Integer.getInteger("spark.hubs", 300);

  /** The work of one machine is done up to so many rows. */
  private static final long ALONE = Long.getLong("spark.alone", 10_000_000);

  private static final Establishments MADE =
      new Establishments(42, REGIONS, INDUSTRIES, 1, Long.MAX_VALUE);

  private static <R> R timed(String step, long units, Supplier<R> work) {
    long start = System.nanoTime();
    long worked = processorNanos();
    R result = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = (processorNanos() - worked) / 1e9;
    System.gc();
    long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    System.out.printf(
        Locale.ROOT,
        "scale: %-28s %,12d in %8.1f s, %8.1f s of a core, %,10.0f a second of a core, %d MB"
            + " held%n",
        step,
        units,
        seconds,
        processor,
        units / processor,
        held);
    return result;
  }

  /** What all threads have worked; unlike time by the clock it hardly depends on what else runs. */
  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  @Test
  void manyEstablishmentsHaveTheIndicesOfOneMachine(@TempDir Path folder) {
    System.out.printf(
        Locale.ROOT,
        "scale: %d x %d cells, %d parts, load %.1f%n",
        REGIONS,
        INDUSTRIES,
        PARTS,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    String path = folder.resolve("establishments").toString();
    timed(
        "write Parquet",
        ROWS,
        () -> {
          MADE.rows(SPARK, ROWS, PARTS).write().parquet(path);
          return path;
        });
    Dataset<Row> rows = SPARK.read().parquet(path);
    EmploymentTable table = timed("table", ROWS, () -> TablesOnSpark.table(rows, "jobs"));
    String quotients =
        timed(
            "quotients of the table",
            (long) REGIONS * INDUSTRIES,
            () -> HubJson.write(LocationQuotient.pooled().of(table)));
    timed(
        "Ellison-Glaeser",
        ROWS,
        () -> PlantsOnSpark.concentration(rows, PlantConcentration.ellisonGlaeser()));
    assumeThat(ROWS).as("rows that one machine adds up too").isLessThanOrEqualTo(ALONE);
    EmploymentTable alone = timed("table, on one thread", ROWS, () -> alone(ROWS));
    assertThat(table).isEqualTo(alone);
    String text = folder.resolve("text").toString();
    rows.select("region", "industry", "count").write().csv(text);
    Dataset<Row> lines = SPARK.read().csv(text).toDF("region", "industry", "count");
    assertThat(timed("table of CSV", ROWS, () -> TablesOnSpark.table(lines, "jobs")))
        .isEqualTo(alone);
    assertThat(timed("table of CSV, on one thread", ROWS, () -> ofText(Path.of(text))))
        .isEqualTo(alone);
    assertThat(quotients).isEqualTo(HubJson.write(LocationQuotient.pooled().of(alone)));
  }

  private static EmploymentTable alone(long rows) {
    EmploymentSums sums = EmploymentSums.of("jobs");
    for (long number = 0; number < rows; number++) {
      Row row = MADE.row(number);
      if (row.isNullAt(3)) {
        sums.add(row.getString(1), row.getString(2), CellFlag.suppressed());
      } else {
        sums.add(row.getString(1), row.getString(2), (double) row.getLong(3));
      }
    }
    return sums.build();
  }

  private static EmploymentTable ofText(Path folder) {
    EmploymentSums sums = EmploymentSums.of("jobs");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          lines.forEach(
              line -> {
                int first = line.indexOf(',');
                int second = line.indexOf(',', first + 1);
                sums.add(
                    line.substring(0, first),
                    line.substring(first + 1, second),
                    Double.parseDouble(line.substring(second + 1)));
              });
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sums.build();
  }

  @Test
  void manyHubsHaveTheRentRollsOfOneMachine(@TempDir Path folder) {
    String path = folder.resolve("hubs").toString();
    SPARK
        .range(0, HUBS, 1, PARTS)
        .map(
            (MapFunction<Long, String>) number -> Hubs.document(number.intValue()),
            Encoders.STRING())
        .write()
        .parquet(path);
    Dataset<String> hubs = SPARK.read().parquet(path).as(Encoders.STRING());
    Row found =
        timed(
            "rent rolls",
            HUBS,
            () ->
                HubsOnSpark.rentRolls(hubs, Hubs.ON)
                    .selectExpr("sum(passingRent)", "count(hub)", "count(refusal.code)")
                    .first());
    HubPortfolioAnswer portfolio =
        timed(
            "portfolio of agreements",
            HUBS,
            () -> HubsOnSpark.portfolio(hubs, Hubs.PERIOD, Hubs.AS_AT, Hubs.READINGS, 20));
    Map<String, BigDecimal> alone =
        timed(
            "rent rolls, on one thread",
            HUBS,
            () -> {
              Map<String, BigDecimal> rents = new HashMap<>();
              for (int i = 0; i < HUBS; i++) {
                if (!Hubs.isBroken(i)) {
                  Hub hub = Hubs.hub(i);
                  rents.put(hub.id(), RentRoll.of(hub, Hubs.ON).totals().passingRent().amount());
                }
              }
              return rents;
            });
    assertThat(found.getLong(1)).isEqualTo(alone.size());
    assertThat(found.getLong(2)).isEqualTo(HUBS - alone.size());
    assertThat(portfolio.refused()).isEqualTo(HUBS - alone.size());
    assertThat(found.getDecimal(0))
        .isEqualByComparingTo(alone.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
