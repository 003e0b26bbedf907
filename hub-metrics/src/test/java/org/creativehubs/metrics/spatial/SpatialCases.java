package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Binds the reference cases of spatial statistics. */
public final class SpatialCases {

  private SpatialCases() {}

  /** Binds the files of this topic. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("indices/morans-i.json", SpatialCases::moran)
        .bind("indices/gearys-c.json", SpatialCases::geary)
        .bind("indices/getis-ord-g.json", SpatialCases::getisOrd)
        .bind("indices/local-moran.json", SpatialCases::localMoran)
        .bind("indices/local-getis-ord.json", SpatialCases::localGetisOrd)
        .bind("indices/spatial-gini.json", SpatialCases::gini);
  }

  private static Map<String, Object> moran(JsonNode input) {
    SpatialStatistic random = global(input, GlobalMeasure.MORAN, NullAssumption.RANDOMISATION);
    SpatialStatistic normal = global(input, GlobalMeasure.MORAN, NullAssumption.NORMALITY);
    return ImmutableMap.<String, Object>builder()
        .put("I", random.statistic())
        .put("expected", random.expected())
        .put("varianceRandomisation", random.variance())
        .put("zRandomisation", random.z())
        .put("pGreaterRandomisation", random.pValue())
        .put("varianceNormality", normal.variance())
        .put("zNormality", normal.z())
        .buildOrThrow();
  }

  /** The file has z positive where like sits beside like, which is a Geary below 1. */
  private static Map<String, Object> geary(JsonNode input) {
    SpatialStatistic random = global(input, GlobalMeasure.GEARY, NullAssumption.RANDOMISATION);
    SpatialStatistic normal = global(input, GlobalMeasure.GEARY, NullAssumption.NORMALITY);
    return ImmutableMap.of(
        "C", random.statistic(),
        "expected", random.expected(),
        "varianceRandomisation", random.variance(),
        "zRandomisation", -random.z().orElseThrow(),
        "varianceNormality", normal.variance());
  }

  private static Map<String, Object> getisOrd(JsonNode input) {
    SpatialStatistic g = global(input, GlobalMeasure.GETIS_ORD, NullAssumption.RANDOMISATION);
    return ImmutableMap.of(
        "G", g.statistic(), "expected", g.expected(), "variance", g.variance(), "z", g.z());
  }

  private static SpatialStatistic global(
      JsonNode input, GlobalMeasure measure, NullAssumption assumption) {
    return GlobalAutocorrelation.answer(
            GlobalAutocorrelationInput.builder()
                .observations(observations(input))
                .weights(weights(input))
                .measure(measure)
                .inference(
                    SpatialInference.builder()
                        .assumption(assumption)
                        .alternative(Alternative.GREATER)
                        .build())
                .build())
        .statistic();
  }

  private static Map<String, Object> localMoran(JsonNode input) {
    SpatialResult conditional = local(input, LocalMeasure.MORAN, NullAssumption.CONDITIONAL);
    SpatialResult total = local(input, LocalMeasure.MORAN, NullAssumption.RANDOMISATION);
    return ImmutableMap.of(
        "I", each(conditional, SpatialStatistic::statistic),
        "expectedConditional", each(conditional, SpatialStatistic::expected),
        "varianceConditional", each(conditional, SpatialStatistic::variance),
        "zConditional", each(conditional, SpatialStatistic::z),
        "expectedTotal", each(total, SpatialStatistic::expected),
        "varianceTotal", each(total, SpatialStatistic::variance));
  }

  private static Map<String, Object> localGetisOrd(JsonNode input) {
    return ImmutableMap.of(
        "giZ",
        each(local(input, LocalMeasure.G, NullAssumption.CONDITIONAL), SpatialStatistic::z),
        "giStarZ",
        each(local(input, LocalMeasure.G_STAR, NullAssumption.RANDOMISATION), SpatialStatistic::z));
  }

  private static SpatialResult local(
      JsonNode input, LocalMeasure measure, NullAssumption assumption) {
    return LocalAutocorrelation.answer(
        LocalAutocorrelationInput.builder()
            .observations(observations(input))
            .weights(weights(input))
            .measure(measure)
            .inference(
                SpatialInference.builder()
                    .assumption(assumption)
                    .alternative(Alternative.TWO_SIDED)
                    .build())
            .correction(Correction.NONE)
            .build());
  }

  private static List<OptionalDouble> each(
      SpatialResult result, Function<SpatialStatistic, OptionalDouble> number) {
    return result.statistics().stream().map(number).toList();
  }

  private static Map<String, Object> gini(JsonNode input) {
    Observations observations = observations(input);
    IndexResult gini =
        SpatialGini.answer(
            SpatialGiniInput.builder().observations(observations).weights(weights(input)).build());
    double total = observations.entries().stream().mapToDouble(Observation::value).sum();
    return ImmutableMap.of(
        "gini", gini.value(SpatialGini.ALL),
        "neighbourSad", sum(gini, SpatialGini.NEIGHBOURS) * total,
        "nonNeighbourSad", sum(gini, SpatialGini.OTHERS) * total,
        "nonNeighbourShareOfDenominator", gini.value(SpatialGini.OTHERS),
        "polarization", gini.value(SpatialGini.POLARISATION));
  }

  private static double sum(IndexResult gini, String label) {
    return gini.at(label).parts().stream()
        .filter(part -> part.name().startsWith("sum"))
        .mapToDouble(IndexPart::value)
        .findFirst()
        .orElseThrow();
  }

  private static Observations observations(JsonNode input) {
    Observations.Builder builder = Observations.builder();
    builder.measure("x");
    JsonNode x = input.get("x");
    for (int i = 0; i < x.size(); i++) {
      builder.addEntries(Observation.of("P" + i, x.get(i).asDouble()));
    }
    return builder.build();
  }

  private static SpatialWeights weights(JsonNode input) {
    boolean standardised =
        input.has("style") && input.get("style").asString().equals("rowStandardised");
    SpatialWeights.Builder weights = SpatialWeights.builder();
    weights.basis("list").style(standardised ? WeightStyle.ROW_STANDARDISED : WeightStyle.BINARY);
    JsonNode lists = input.get("neighbours");
    for (int i = 0; i < lists.size(); i++) {
      List<String> neighbours = new ArrayList<>();
      lists.get(i).forEach(neighbour -> neighbours.add("P" + neighbour.asInt()));
      weights.addPlaces(Neighbours.of("P" + i, neighbours));
    }
    return weights.build();
  }
}
