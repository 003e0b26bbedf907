package org.creativehubs.metrics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.location.ReferenceArea;
import org.creativehubs.metrics.relatedness.RelatednessCases;
import org.creativehubs.metrics.spatial.SpatialCases;
import org.creativehubs.testing.ReferenceCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class ReferenceCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseAgrees() {
    return SpatialCases.bind(
            RelatednessCases.bind(ReferenceCases.ownedBy("hub-metrics", getClass())))
        .bind(
            "indices/location-quotient.json",
            input -> input.has("matrix") ? quotients(input) : quotient(input))
        .tests();
  }

  private static List<List<OptionalDouble>> quotients(JsonNode input) {
    LocationQuotients quotients = LocationQuotient.pooled().of(table(input));
    return quotients.regions().stream()
        .map(
            region ->
                quotients.industries().stream()
                    .map(industry -> quotients.quotient(region, industry))
                    .toList())
        .toList();
  }

  /** One region, given by four numbers. */
  private static OptionalDouble quotient(JsonNode input) {
    double count = input.get("e_ij").asDouble();
    EmploymentTable table =
        EmploymentTable.builder()
            .measure("jobs")
            .add("region", "industry", count)
            .add("region", "rest", input.get("e_j").asDouble() - count)
            .build();
    ReferenceArea area =
        ReferenceArea.of(
            "all",
            ImmutableMap.of("industry", input.get("e_i").asDouble()),
            input.get("e").asDouble());
    return LocationQuotient.against(area).of(table).quotient("region", "industry");
  }

  private static EmploymentTable table(JsonNode input) {
    JsonNode matrix = input.get("matrix");
    double[][] counts =
        IntStream.range(0, matrix.size())
            .mapToObj(row -> row(matrix.get(row)))
            .toArray(double[][]::new);
    return EmploymentTable.of(
        "jobs", labels(input, "regions"), labels(input, "industries"), counts);
  }

  private static double[] row(JsonNode row) {
    return IntStream.range(0, row.size()).mapToDouble(i -> row.get(i).asDouble()).toArray();
  }

  private static List<String> labels(JsonNode input, String field) {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    input.get(field).forEach(label -> labels.add(label.asString()));
    return labels.build();
  }
}
