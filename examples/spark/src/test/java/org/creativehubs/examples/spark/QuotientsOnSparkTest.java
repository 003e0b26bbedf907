package org.creativehubs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.employment.EmploymentSums;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.location.LocationQuotient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotientsOnSparkTest {

  private static final StructType COLUMNS =
      new StructType()
          .add("region", DataTypes.StringType)
          .add("industry", DataTypes.StringType)
          .add("count", DataTypes.StringType);

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String count = i % 5_000 == 17 ? null : "" + i * 7919 % 501;
      rows.add(RowFactory.create("region " + i % 97, "industry " + i % 31, count));
    }
    return rows;
  }

  private static EmploymentTable inOnePart() {
    EmploymentSums sums = EmploymentSums.of("jobs");
    for (Row row : rows()) {
      if (row.isNullAt(2)) {
        sums.add(row.getString(0), row.getString(1), CellFlag.suppressed());
      } else {
        sums.add(row.getString(0), row.getString(1), Double.parseDouble(row.getString(2)));
      }
    }
    return sums.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40})
  void aFileCutInPartsHasTheSameQuotientsToTheBit(int parts) {
    Dataset<Row> cut = spark.createDataFrame(rows(), COLUMNS).repartition(parts);
    EmploymentTable table = QuotientsOnSpark.table(cut);
    assertThat(table).isEqualTo(inOnePart());
    assertThat(table.unknown().size()).isEqualTo(4);
    assertThat(HubJson.write(LocationQuotient.pooled().of(table)))
        .isEqualTo(HubJson.write(LocationQuotient.pooled().of(inOnePart())));
  }
}
