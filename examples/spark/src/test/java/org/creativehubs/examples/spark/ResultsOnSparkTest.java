package org.creativehubs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.metrics.location.LocationQuotient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsOnSparkTest {

  private static final SparkSession SPARK = LocalSpark.SESSION;

  @Test
  void quotientsWrittenAsParquetAreReadToTheBit(@TempDir Path folder) {
    EmploymentTable counts =
        EmploymentTable.of(
            "jobs",
            List.of("here", "there"),
            List.of("film", "design", "none"),
            new double[][] {{3, 7, 0}, {11, 5, 0}});
    Table table = LocationQuotient.pooled().of(counts).table();
    String path = folder.resolve("quotients").toString();
    ResultsOnSpark.rows(SPARK, LocationQuotient.pooled().of(counts)).write().parquet(path);
    Dataset<Row> read = SPARK.read().parquet(path);
    assertThat(read.columns()).startsWith(table.columns().toArray(String[]::new));
    for (Row row : read.collectAsList()) {
      List<Answer> answers =
          table.rowsWithoutTotals().stream()
              .filter(each -> Map.entry(text(row, 0), text(row, 1)).equals(names(each)))
              .findFirst()
              .orElseThrow();
      for (int i = 0; i < answers.size(); i++) {
        Answer answer = answers.get(i);
        assertThat(row.isNullAt(i)).isEqualTo(!answer.isDefined());
        if (answer.number().isPresent()) {
          assertThat(row.getDouble(i)).isEqualTo(answer.number().getAsDouble());
        }
      }
      boolean isWhole = answers.stream().allMatch(Answer::isDefined);
      assertThat(row.isNullAt(answers.size())).isEqualTo(isWhole);
    }
    assertThat(read.count()).isEqualTo(table.rowsWithoutTotals().size());
  }

  private static String text(Row row, int column) {
    return String.valueOf(row.get(column));
  }

  private static Map.Entry<String, String> names(List<Answer> answers) {
    return Map.entry(answers.get(0).toString(), answers.get(1).toString());
  }
}
