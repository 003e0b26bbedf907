package org.creativehubs.metrics.relatedness;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.CaseTables;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Binds the reference cases of relatedness and complexity. */
public final class RelatednessCases {

  private static final Map<String, RelatednessMeasure> MEASURES =
      ImmutableMap.of(
          "cooccurrence", RelatednessMeasure.COOCCURRENCE,
          "prob", RelatednessMeasure.PROBABILITY,
          "association", RelatednessMeasure.ASSOCIATION,
          "cosine", RelatednessMeasure.COSINE,
          "jaccard", RelatednessMeasure.JACCARD);

  private RelatednessCases() {}

  /** Binds the files of this topic. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("indices/diversity-ubiquity.json", RelatednessCases::diversity)
        .bind("indices/proximity.json", RelatednessCases::proximity)
        .bind("indices/relatedness-cooccurrence.json", RelatednessCases::cooccurrence)
        .bind("indices/relatedness-density.json", RelatednessCases::density)
        .bind("indices/eci.json", RelatednessCases::eci)
        .bind("indices/reflections.json", RelatednessCases::reflections)
        .bind("indices/fitness.json", RelatednessCases::fitness)
        .bind("indices/complexity-outlook.json", RelatednessCases::outlook)
        .bind("indices/prody-expy.json", RelatednessCases::income);
  }

  private static Map<String, Object> diversity(JsonNode input) {
    PairedIndices found = answer(input, ComplexityMethod.DIVERSITY, 0);
    return ImmutableMap.of(
        "diversity", values(found.regions()), "ubiquity", values(found.industries()));
  }

  private static PairedIndices answer(JsonNode input, ComplexityMethod method, int steps) {
    ComplexityInput.Builder question =
        ComplexityInput.builder().table(CaseTables.of(input)).method(method);
    return Complexity.answer(method.hasSteps() ? question.steps(steps).build() : question.build());
  }

  private static Map<String, Object> proximity(JsonNode input) {
    return ImmutableMap.of(
        "product",
        related(input, RelatedSide.INDUSTRIES, RelatednessMeasure.PROXIMITY),
        "region",
        related(input, RelatedSide.REGIONS, RelatednessMeasure.PROXIMITY));
  }

  private static Map<String, Object> cooccurrence(JsonNode input) {
    ImmutableMap.Builder<String, Object> found = ImmutableMap.builder();
    MEASURES.forEach(
        (name, measure) -> found.put(name, related(input, RelatedSide.INDUSTRIES, measure)));
    return found.buildOrThrow();
  }

  private static List<List<OptionalDouble>> related(
      JsonNode input, RelatedSide side, RelatednessMeasure measure) {
    return values(
        Relatedness.answer(
            RelatednessInput.builder()
                .table(CaseTables.of(input))
                .side(side)
                .measure(measure)
                .build()));
  }

  private static List<List<OptionalDouble>> density(JsonNode input) {
    return values(
        RelatednessDensity.answer(
            RelatednessDensityInput.builder().table(CaseTables.of(input)).build()));
  }

  /** The file takes a sign however weakly diversity decides it. */
  private static Map<String, Object> eci(JsonNode input) {
    PairedIndices found =
        Complexity.answer(
            ComplexityInput.builder().table(CaseTables.of(input)).leastStrength(0).build());
    return ImmutableMap.of("eci", values(found.regions()), "pci", values(found.industries()));
  }

  /** The file takes the regions one step before the industries, and counts from diversity. */
  private static Map<String, Object> reflections(JsonNode input) {
    int iterations = input.get("iterations").asInt();
    return ImmutableMap.of(
        "region",
        values(answer(input, ComplexityMethod.REFLECTIONS, iterations - 2).regions()),
        "industry",
        values(answer(input, ComplexityMethod.REFLECTIONS, iterations - 1).industries()));
  }

  /** The file counts the ones it starts from as an iteration. */
  private static Map<String, Object> fitness(JsonNode input) {
    PairedIndices found =
        answer(input, ComplexityMethod.FITNESS, input.get("iterations").asInt() - 1);
    return ImmutableMap.of(
        "fitness", values(found.regions()), "complexity", values(found.industries()));
  }

  private static Map<String, Object> outlook(JsonNode input) {
    OutlookResult found =
        ComplexityOutlook.answer(
            ComplexityOutlookInput.builder().table(CaseTables.of(input)).leastStrength(0).build());
    return ImmutableMap.of("coi", values(found.outlook()), "cog", values(found.gain()));
  }

  private static Map<String, Object> income(JsonNode input) {
    ImmutableMap.Builder<String, Double> income = ImmutableMap.builder();
    EmploymentTable table = CaseTables.of(input);
    for (int i = 0; i < table.regions().size(); i++) {
      income.put(table.regions().get(i), input.get("gdpPerCapita").get(i).asDouble());
    }
    PairedIndices found =
        IncomeContent.answer(
            IncomeContentInput.builder()
                .table(table)
                .income(Observations.of("GDP per head", income.buildOrThrow()))
                .build());
    return ImmutableMap.of("expy", values(found.regions()), "prody", values(found.industries()));
  }

  private static List<OptionalDouble> values(IndexResult index) {
    return index.values().stream().map(IndexValue::value).toList();
  }

  private static List<List<OptionalDouble>> values(IndexMatrix matrix) {
    return IntStream.range(0, matrix.rows().size())
        .mapToObj(
            row ->
                IntStream.range(0, matrix.columns().size())
                    .mapToObj(column -> matrix.valueAt(row, column))
                    .toList())
        .toList();
  }
}
