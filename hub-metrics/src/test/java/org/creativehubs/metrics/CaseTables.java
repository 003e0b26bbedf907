package org.creativehubs.metrics;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import tools.jackson.databind.JsonNode;

/** The tables of reference cases that name their regions and industries. */
public final class CaseTables {

  private CaseTables() {}

  /** The jobs of a case with the fields {@code regions}, {@code industries} and {@code matrix}. */
  public static EmploymentTable of(JsonNode input) {
    JsonNode matrix = input.get("matrix");
    double[][] counts =
        IntStream.range(0, matrix.size())
            .mapToObj(row -> numbers(matrix.get(row)))
            .toArray(double[][]::new);
    return EmploymentTable.of(
        "jobs", labels(input.get("regions")), labels(input.get("industries")), counts);
  }

  private static double[] numbers(JsonNode row) {
    return IntStream.range(0, row.size()).mapToDouble(i -> row.get(i).asDouble()).toArray();
  }

  private static List<String> labels(JsonNode names) {
    return IntStream.range(0, names.size()).mapToObj(i -> names.get(i).asString()).toList();
  }
}
