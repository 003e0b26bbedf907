package org.creativehubs.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.creativehubs.core.employment.EmploymentSums;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.location.LocationQuotient;

/**
 * Location quotients of a long CSV file with the columns region, industry and count, read in parts
 * on a cluster.
 *
 * <p>Each part becomes a table where it lies; tables travel as JSON and are merged, whole counts
 * exactly and labels in canonical order. So the result is the same to the bit however the file is
 * cut. A count that the file leaves empty is suppressed, and so is the sum it belongs to.
 */
public final class QuotientsOnSpark {

  private QuotientsOnSpark() {}

  /**
   * The table of all rows.
   *
   * @param rows with the columns region, industry and count, all text
   * @return one table of jobs
   */
  public static EmploymentTable table(Dataset<Row> rows) {
    List<String> parts =
        rows.select("region", "industry", "count")
            .mapPartitions(
                (MapPartitionsFunction<Row, String>) QuotientsOnSpark::part, Encoders.STRING())
            .collectAsList();
    return EmploymentTable.merged(
        parts.stream().map(part -> HubJson.read(part, EmploymentTable.class)).toList());
  }

  private static Iterator<String> part(Iterator<Row> rows) {
    if (!rows.hasNext()) {
      return ImmutableList.<String>of().iterator();
    }
    EmploymentSums sums = EmploymentSums.of("jobs");
    rows.forEachRemaining(row -> add(row, sums));
    return ImmutableList.of(HubJson.write(sums.build())).iterator();
  }

  /** Spark reads an empty field as null. */
  private static void add(Row row, EmploymentSums sums) {
    if (row.isNullAt(2)) {
      sums.add(row.getString(0), row.getString(1), CellFlag.suppressed());
    } else {
      sums.add(row.getString(0), row.getString(1), Double.parseDouble(row.getString(2)));
    }
  }

  /**
   * Prints the quotients of a file.
   *
   * @param arguments the file, which Spark can read
   * @throws IOException if Spark cannot end its session
   */
  public static void main(String... arguments) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("location quotients").getOrCreate()) {
      Dataset<Row> rows = spark.read().option("header", "true").csv(arguments[0]);
      System.out.println(LocationQuotient.pooled().of(table(rows)));
    }
  }
}
