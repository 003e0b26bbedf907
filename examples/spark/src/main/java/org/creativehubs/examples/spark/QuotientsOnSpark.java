package org.creativehubs.examples.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.location.LocationQuotient;

/**
 * Location quotients of a long CSV file with the columns region, industry and count, read in parts
 * on a cluster; see {@link TablesOnSpark}.
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
    return TablesOnSpark.table(rows, "jobs");
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
