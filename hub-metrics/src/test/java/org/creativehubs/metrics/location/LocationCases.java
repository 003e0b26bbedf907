package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.CaseTables;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.testing.ReferenceCases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Quotients, their variants and intervals against published and independent numbers. */
public final class LocationCases {

  private LocationCases() {}

  /** Binds the files of this topic. */
  public static void bind(ReferenceCases cases) {
    cases
        .bind("indices/location-quotient.json", LocationCases::plain)
        .bind(
            "indices/lq-additive.json", input -> variant(QuotientKind.ADDITIVE_BY_INDUSTRY, input))
        .bind("indices/lq-symmetric.json", input -> variant(QuotientKind.SYMMETRIC, input))
        .bind("indices/lq-standardised.json", input -> variant(QuotientKind.STANDARDISED, input))
        .bind(
            "indices/lq-log-standardised.json",
            input -> variant(QuotientKind.LOG_STANDARDISED, input))
        .bind("indices/lq-confidence-interval.json", LocationCases::intervals);
  }

  private static Object plain(JsonNode input) {
    if (!input.has("matrix")) {
      return LocationQuotient.against(area(input))
          .of(oneRegion(input))
          .quotient("region", "industry");
    }
    LocationQuotients quotients = LocationQuotient.pooled().of(CaseTables.of(input));
    return quotients.regions().stream()
        .map(
            region ->
                quotients.industries().stream()
                    .map(industry -> quotients.quotient(region, industry))
                    .toList())
        .toList();
  }

  private static List<List<OptionalDouble>> variant(QuotientKind kind, JsonNode input) {
    IndexMatrix matrix = QuotientVariants.of(kind, CaseTables.of(input));
    return matrix.rows().stream()
        .map(row -> matrix.columns().stream().map(column -> matrix.value(row, column)).toList())
        .toList();
  }

  /**
   * The file gives the bare formulas, which put an interval of no width around a count of zero. We
   * never do, so our upper bound is only seen to be above zero before it is written as the file has
   * it.
   */
  private static Map<String, @Nullable Object> intervals(JsonNode input) {
    Map<String, @Nullable Object> answer = new HashMap<>();
    double level = input.get("level").asDouble();
    boolean zero = input.get("e_ij").asDouble() == 0;
    QuotientIntervals first = intervals(input, level, IntervalMethod.DELTA);
    answer.put("lq", first.at("region", "industry").quotient());
    answer.put("z", first.quantile());
    answer.put("deltaCovariance", line(input, IntervalMethod.DELTA, true));
    answer.put("deltaIndependent", line(input, IntervalMethod.DELTA_INDEPENDENT, true));
    answer.put("logDeltaCovariance", zero ? null : line(input, IntervalMethod.LOG_DELTA, true));
    answer.put(
        "logDeltaIndependent",
        zero ? null : line(input, IntervalMethod.LOG_DELTA_INDEPENDENT, true));
    answer.put("fiellerIndependent", line(input, IntervalMethod.FIELLER_INDEPENDENT, false));
    return answer;
  }

  private static Map<String, Object> line(JsonNode input, IntervalMethod method, boolean error) {
    QuotientEstimate estimate =
        intervals(input, input.get("level").asDouble(), method).at("region", "industry");
    if (estimate.outcome() == IntervalOutcome.ZERO_COUNT) {
      assertThat(estimate.upper().orElseThrow()).isPositive();
      return bareZero(error);
    }
    boolean log =
        method == IntervalMethod.LOG_DELTA || method == IntervalMethod.LOG_DELTA_INDEPENDENT;
    ImmutableMap.Builder<String, Object> line = ImmutableMap.builder();
    if (error) {
      double unit = log ? estimate.quotient().orElseThrow() : 1;
      line.put("se", estimate.standardError().orElseThrow() / unit);
    }
    return line.put("lower", estimate.lower().orElseThrow())
        .put("upper", estimate.upper().orElseThrow())
        .buildOrThrow();
  }

  private static Map<String, Object> bareZero(boolean error) {
    return error
        ? ImmutableMap.of("se", 0.0, "lower", 0.0, "upper", 0.0)
        : ImmutableMap.of("lower", 0.0, "upper", 0.0);
  }

  private static QuotientIntervals intervals(JsonNode input, double level, IntervalMethod method) {
    return QuotientInterval.answer(
        QuotientIntervalInput.builder()
            .quotients(
                LocationQuotientInput.builder()
                    .table(oneRegion(input))
                    .reference(area(input))
                    .addIndustries("industry")
                    .build())
            .level(level)
            .method(method)
            .build());
  }

  /** One region, given by four numbers. */
  private static EmploymentTable oneRegion(JsonNode input) {
    double count = input.get("e_ij").asDouble();
    return EmploymentTable.builder()
        .measure("jobs")
        .add("region", "industry", count)
        .add("region", "rest", input.get("e_j").asDouble() - count)
        .build();
  }

  private static ReferenceArea area(JsonNode input) {
    return ReferenceArea.of(
        "all", ImmutableMap.of("industry", input.get("e_i").asDouble()), input.get("e").asDouble());
  }
}
