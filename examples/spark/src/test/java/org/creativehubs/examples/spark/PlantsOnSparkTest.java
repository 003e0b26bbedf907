package org.creativehubs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.agglomeration.PlantConcentration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantsOnSparkTest {

  private static final int ROWS = 30_000;

  private static Plants inOneList() {
    Plants.Builder plants = Plants.builder();
    LocalSpark.rows(LocalSpark.SMALL, ROWS)
        .forEach(row -> plants.add(row.getString(1), row.getString(2), (double) row.getLong(4)));
    return Plants.merged(List.of(plants.build()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9})
  void plantsCutInPartsHaveTheSameIndicesToTheBit(int parts) {
    Dataset<Row> rows = LocalSpark.SMALL.rows(LocalSpark.SESSION, ROWS, parts);
    Dataset<Row> failing = LocalSpark.failingOnce(rows, Encoders.row(rows.schema()));
    Plants single = inOneList();
    for (PlantConcentration index :
        List.of(PlantConcentration.ellisonGlaeser(), PlantConcentration.maurelSedillot())) {
      assertThat(HubJson.write(PlantsOnSpark.concentration(failing, index)))
          .isEqualTo(HubJson.write(index.of(single)));
    }
  }
}
