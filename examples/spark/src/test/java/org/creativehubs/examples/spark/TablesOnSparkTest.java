package org.creativehubs.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentSums;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.location.LocationQuotient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesOnSparkTest {

  private static final SparkSession SPARK = LocalSpark.SESSION;
  private static final int ROWS = 100_000;

  private static final StructType COLUMNS =
      new StructType()
          .add("region", DataTypes.StringType)
          .add("industry", DataTypes.StringType)
          .add("count", DataTypes.StringType)
          .add("flag", DataTypes.StringType);

  /** Decimals of all sizes, whose sum depends on the order in which it is rounded. */
  private static List<Row> decimals() {
    Random random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String region = "region " + random.nextInt(37);
      String industry = "industry " + random.nextInt(13);
      if (i % 4_000 == 17) {
        CellFlag flag = i % 8_000 == 17 ? CellFlag.below(5) : CellFlag.missing();
        rows.add(RowFactory.create(region, industry, null, HubJson.write(flag)));
      } else {
        double count = random.nextDouble() * Math.pow(10, random.nextInt(24) - 8);
        rows.add(RowFactory.create(region, industry, "" + count, null));
      }
    }
    return rows;
  }

  private static EmploymentTable inOnePart(List<Row> rows) {
    EmploymentSums sums = EmploymentSums.of("jobs");
    for (Row row : rows) {
      if (row.isNullAt(2)) {
        CellFlag flag = HubJson.read(row.getString(3), CellFlag.class);
        sums.add(row.getString(0), row.getString(1), flag);
      } else {
        sums.add(row.getString(0), row.getString(1), Double.parseDouble(row.getString(2)));
      }
    }
    return sums.build();
  }

  private static EmploymentTable inOnePart(Establishments made, long rows, int year) {
    EmploymentSums sums = EmploymentSums.of("jobs");
    for (Row row : LocalSpark.rows(made, rows)) {
      if (row.getInt(0) == year || year == 0) {
        if (row.isNullAt(3)) {
          sums.add(row.getString(1), row.getString(2), CellFlag.suppressed());
        } else {
          sums.add(row.getString(1), row.getString(2), (double) row.getLong(3));
        }
      }
    }
    return sums.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40})
  void aFileCutInPartsHasTheSameQuotientsToTheBit(int parts) {
    EmploymentTable table = QuotientsOnSpark.table(LocalSpark.SMALL.rows(SPARK, ROWS, parts));
    EmploymentTable single = inOnePart(LocalSpark.SMALL, ROWS, 0);
    assertThat(table).isEqualTo(single);
    assertThat(table.unknown().size()).isBetween(2, 12);
    assertThat(HubJson.write(LocationQuotient.pooled().of(table)))
        .isEqualTo(HubJson.write(LocationQuotient.pooled().of(single)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void decimalsAndFlagsWithBoundsAreAddedWithoutRounding(int parts) {
    Dataset<Row> rows = SPARK.createDataFrame(decimals(), COLUMNS).repartition(parts);
    EmploymentTable table = TablesOnSpark.table(rows, "jobs");
    assertThat(HubJson.write(table)).isEqualTo(HubJson.write(inOnePart(decimals())));
    assertThat(table.unknown().size()).isEqualTo(5);
  }

  @Test
  void wholeNumbersBeyondALongAreAddedWithoutRounding() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      rows.add(RowFactory.create("here", "film", "" + (0x1p53 - 1 - i), null));
    }
    rows.add(RowFactory.create("here", "film", "0.5", null));
    Dataset<Row> cut = SPARK.createDataFrame(rows, COLUMNS).repartition(3);
    assertThat(TablesOnSpark.table(cut, "jobs")).isEqualTo(inOnePart(rows));
  }

  @Test
  void theYearsOfAFileAreAPanel() {
    EmploymentPanel panel = TablesOnSpark.panel(LocalSpark.SMALL.rows(SPARK, ROWS, 5), "jobs");
    Map<Integer, EmploymentTable> single = new HashMap<>();
    for (int year : List.of(2024, 2025, 2026)) {
      single.put(year, inOnePart(LocalSpark.SMALL, ROWS, year));
    }
    assertThat(panel.years()).containsExactly(2024, 2025, 2026);
    assertThat(panel).isEqualTo(EmploymentPanel.of(single));
  }

  @Test
  void aTaskThatFailsAndIsTriedAgainChangesNoBit() {
    Dataset<Row> rows = LocalSpark.SMALL.rows(SPARK, ROWS, 6);
    Dataset<Row> failing = LocalSpark.failingOnce(rows, Encoders.row(rows.schema()));
    assertThat(TablesOnSpark.table(failing, "jobs"))
        .isEqualTo(inOnePart(LocalSpark.SMALL, ROWS, 0));
  }

  @Test
  void sumsKeptAsParquetAreAddedToThoseOfOtherFiles(@TempDir Path folder) {
    Dataset<Row> rows = LocalSpark.SMALL.rows(SPARK, ROWS, 4);
    Dataset<Row> early = rows.where(col("year").equalTo(2024));
    Dataset<Row> late = rows.where(col("year").gt(2024));
    String path = folder.resolve("sums").toString();
    TablesOnSpark.sums(early, lit("all")).write().parquet(path);
    TablesOnSpark.sums(late, lit("all")).write().mode("append").parquet(path);
    Map<String, EmploymentTable> found =
        TablesOnSpark.ofSums(TablesOnSpark.merged(SPARK.read().parquet(path)), "jobs");
    assertThat(found).containsEntry("all", inOnePart(LocalSpark.SMALL, ROWS, 0)).hasSize(1);
  }

  @Test
  void rowsReadFromParquetHaveTheSameTable(@TempDir Path folder) {
    String path = folder.resolve("rows").toString();
    LocalSpark.SMALL.rows(SPARK, ROWS, 3).write().parquet(path);
    assertThat(TablesOnSpark.table(SPARK.read().parquet(path), "jobs"))
        .isEqualTo(inOnePart(LocalSpark.SMALL, ROWS, 0));
  }

  @Test
  void aRowWithoutANumberEndsTheJobAndSaysWhy() {
    List<Row> rows = List.of(RowFactory.create("here", "film", "many", null));
    assertThatThrownBy(() -> TablesOnSpark.table(SPARK.createDataFrame(rows, COLUMNS), "jobs"))
        .hasStackTraceContaining("count must be a number, but was many");
  }

  @Test
  void noRowsAreNoTable() {
    Dataset<Row> none = SPARK.createDataFrame(List.of(), COLUMNS);
    assertThatThrownBy(() -> TablesOnSpark.table(none, "jobs")).hasMessageContaining("rows must");
  }
}
