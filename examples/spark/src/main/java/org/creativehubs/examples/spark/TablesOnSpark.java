package org.creativehubs.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentSums;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Tables of long files that are read in parts on a cluster. From the table any calculator of a
 * table answers: quotients, concentration, specialisation, shift-share, bounds of what is
 * suppressed, relatedness.
 *
 * <p>Rows have the columns {@code region} and {@code industry}, text, and {@code count}, text or a
 * number. An empty count is not known: the column {@code flag}, if there is one, says in the JSON
 * of a {@link org.creativehubs.core.files.CellFlag} what it is, else it is suppressed; the sum it
 * belongs to is not known either. Each part is added up where it lies, without rounding, and each
 * cell is rounded once. So the table is the same to the bit however the file is cut and whichever
 * task runs twice, and the driver holds a number for each cell, whatever the number of rows. Bounds
 * of flags are added exactly where they are whole.
 */
public final class TablesOnSpark {

  private static final String ALL = "all";

  private TablesOnSpark() {}

  /**
   * The table of all rows.
   *
   * @param rows with the columns of this class
   * @param measure what is counted, such as {@code jobs}; not blank
   * @return the table, its labels in canonical order
   * @throws InvalidValueException if there is no row; a row with a blank name or without a count
   *     that is one ends the job
   */
  public static EmploymentTable table(Dataset<Row> rows, String measure) {
    Map<String, EmploymentTable> found = ofSums(sums(rows, lit(ALL)), measure);
    return found.values().iterator().next();
  }

  /**
   * A table for each value of a column, such as a sector or a source.
   *
   * @param rows with the columns of this class and the key
   * @param key the name of a column without empty values
   * @param measure what is counted; not blank
   * @return the tables by key, in canonical order; each with the labels of its own rows
   * @throws InvalidValueException as {@link #table}
   */
  public static Map<String, EmploymentTable> tables(Dataset<Row> rows, String key, String measure) {
    return ofSums(sums(rows, col(key)), measure);
  }

  /**
   * The tables of several years with the same labels.
   *
   * @param rows with the columns of this class and {@code year}, a number or its text
   * @param measure what is counted; not blank
   * @return the panel; a region or industry counts zero in years without a row of it
   * @throws InvalidValueException as {@link #table}
   */
  public static EmploymentPanel panel(Dataset<Row> rows, String measure) {
    Map<Integer, EmploymentTable> byYear = new TreeMap<>();
    tables(rows, "year", measure)
        .forEach((year, table) -> byYear.put(Integer.valueOf(year), table));
    return EmploymentPanel.of(byYear);
  }

  /**
   * The sums of rows, to be kept as Parquet and added to those of other files later.
   *
   * @param rows with the columns of this class
   * @param key what parts them, such as {@code col("year")} or {@code lit("all")}
   * @return a row for each cell that has one: key, region, industry, whole, rest and flags
   */
  public static Dataset<Row> sums(Dataset<Row> rows, Column key) {
    boolean hasFlags = Arrays.asList(rows.columns()).contains("flag");
    Dataset<Row> parts =
        rows.select(
                key.cast("string"),
                col("region"),
                col("industry"),
                col("count"),
                (hasFlags ? col("flag") : lit(null)).cast("string"))
            .mapPartitions((MapPartitionsFunction<Row, Row>) PartSums::ofRows, encoder());
    return merged(parts);
  }

  /**
   * Adds sums to each other, such as those of several files.
   *
   * @param sums what {@link #sums} made, one below the other
   * @return one row for each cell
   */
  public static Dataset<Row> merged(Dataset<Row> sums) {
    return sums.select(
            Arrays.stream(SumsLayout.schema().fieldNames())
                .map(functions::col)
                .toArray(Column[]::new))
        .repartition(col("key"), col("region"), col("industry"))
        .mapPartitions((MapPartitionsFunction<Row, Row>) PartSums::ofSums, encoder());
  }

  /**
   * The tables of sums.
   *
   * @param sums of {@link #sums} or {@link #merged}: one row for each cell
   * @param measure what is counted; not blank
   * @return the tables by key, in canonical order
   * @throws InvalidValueException if there is no row
   */
  public static Map<String, EmploymentTable> ofSums(Dataset<Row> sums, String measure) {
    Map<String, EmploymentSums> byKey = new TreeMap<>();
    for (Iterator<Row> rows = sums.toLocalIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      CellSum cell = new CellSum();
      cell.add(row);
      cell.addTo(
          byKey.computeIfAbsent(row.getString(SumsLayout.KEY), any -> EmploymentSums.of(measure)),
          row.getString(SumsLayout.REGION),
          row.getString(SumsLayout.INDUSTRY));
    }
    Check.notEmpty(byKey.keySet(), "rows");
    Map<String, EmploymentTable> tables = new TreeMap<>();
    byKey.forEach((key, added) -> tables.put(key, added.build()));
    return tables;
  }

  private static Encoder<Row> encoder() {
    return Encoders.row(SumsLayout.schema());
  }
}
