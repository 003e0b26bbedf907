package org.creativehubs.metrics.shares;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import tools.jackson.databind.JsonNode;

/** Inputs of reference cases as tables. */
public final class CaseTables {

  private CaseTables() {}

  /** The table of a case with {@code matrix}, {@code regions} and {@code industries}. */
  public static EmploymentTable matrix(JsonNode input) {
    JsonNode matrix = input.get("matrix");
    double[][] counts =
        IntStream.range(0, matrix.size())
            .mapToObj(row -> numbers(matrix.get(row)))
            .toArray(double[][]::new);
    return EmploymentTable.of(
        "jobs", texts(input.get("regions")), texts(input.get("industries")), counts);
  }

  /** A table of one industry, {@code x}, whose regions have these counts. */
  public static EmploymentTable column(JsonNode numbers) {
    return columns(Map.of("x", numbers(numbers)));
  }

  /** A table with one industry for each vector. */
  public static EmploymentTable columns(Map<String, double[]> columns) {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    columns.forEach(
        (industry, counts) -> {
          for (int k = 0; k < counts.length; k++) {
            table.add("k" + k, industry, counts[k]);
          }
        });
    return table.build();
  }

  /** Amounts by the labels given. */
  public static Map<String, Double> amounts(List<String> labels, JsonNode numbers) {
    ImmutableMap.Builder<String, Double> amounts = ImmutableMap.builder();
    for (int k = 0; k < labels.size(); k++) {
      amounts.put(labels.get(k), numbers.get(k).asDouble());
    }
    return amounts.build();
  }

  /** The values in order. */
  public static List<OptionalDouble> values(IndexResult result) {
    return result.values().stream().map(IndexValue::value).toList();
  }

  /** An array of numbers. */
  public static double[] numbers(JsonNode numbers) {
    return IntStream.range(0, numbers.size()).mapToDouble(i -> numbers.get(i).asDouble()).toArray();
  }

  /** An array of texts. */
  public static List<String> texts(JsonNode texts) {
    ImmutableList.Builder<String> list = ImmutableList.builder();
    texts.forEach(text -> list.add(text.asString()));
    return list.build();
  }
}
