package org.creativehubs.examples.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.jspecify.annotations.Nullable;

/** Answers of calculators as datasets, to be joined or written as Parquet. */
public final class ResultsOnSpark {

  private ResultsOnSpark() {}

  /**
   * The table of a result, without its totals.
   *
   * @param spark the session
   * @param result the answer of a calculator
   * @return its columns, as doubles where all that is defined is a number and else as text; what is
   *     undefined is null, and the last column, {@link Table#REASONS}, says why
   */
  public static Dataset<Row> rows(SparkSession spark, Tabular result) {
    Table table = result.table();
    List<List<Answer>> answers = table.rowsWithoutTotals();
    boolean[] isNumber = new boolean[table.columns().size()];
    StructType columns = new StructType();
    for (int i = 0; i < isNumber.length; i++) {
      int column = i;
      isNumber[i] =
          answers.stream()
              .map(row -> row.get(column))
              .allMatch(answer -> answer.number().isPresent() || !answer.isDefined());
      columns =
          columns.add(
              table.columns().get(i), isNumber[i] ? DataTypes.DoubleType : DataTypes.StringType);
    }
    List<Row> rows = new ArrayList<>();
    answers.forEach(row -> rows.add(row(row, isNumber)));
    return spark.createDataFrame(rows, columns.add(Table.REASONS, DataTypes.StringType));
  }

  private static Row row(List<Answer> answers, boolean[] isNumber) {
    @Nullable Object[] fields = new @Nullable Object[answers.size() + 1];
    IntStream.range(0, answers.size())
        .filter(i -> answers.get(i).isDefined())
        .forEach(
            i ->
                fields[i] =
                    isNumber[i]
                        ? (Object) answers.get(i).number().getAsDouble()
                        : answers.get(i).toString());
    String reasons =
        answers.stream()
            .flatMap(answer -> answer.undefined().stream())
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining("; "));
    fields[answers.size()] = reasons.isEmpty() ? null : reasons;
    return RowFactory.create(fields);
  }
}
