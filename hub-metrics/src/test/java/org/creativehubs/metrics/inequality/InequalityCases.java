package org.creativehubs.metrics.inequality;

import java.util.OptionalDouble;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.testing.Answers;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** The reference cases of inequality. */
public final class InequalityCases {

  private InequalityCases() {}

  /** Binds them. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("indices/gini.json", InequalityCases::gini)
        .bind("indices/gini-weighted.json", in -> value(in, InequalityMeasure.GINI))
        .bind("indices/theil-t.json", in -> value(in, InequalityMeasure.THEIL_T))
        .bind("indices/theil-l.json", in -> value(in, InequalityMeasure.THEIL_L))
        .bind("indices/theil-l-weighted.json", in -> value(in, InequalityMeasure.THEIL_L))
        .bind("indices/theil-decomposition.json", InequalityCases::decomposition)
        .bind(
            "indices/generalised-entropy.json",
            in ->
                Inequality.answer(
                        InequalityInput.builder()
                            .observations(observations(in))
                            .measure(InequalityMeasure.GENERALISED_ENTROPY)
                            .alpha(in.get("alpha").asDouble())
                            .build())
                    .value())
        .bind(
            "indices/atkinson.json",
            in ->
                Inequality.answer(
                        InequalityInput.builder()
                            .observations(observations(in))
                            .measure(InequalityMeasure.ATKINSON)
                            .epsilon(in.get("epsilon").asDouble())
                            .build())
                    .value())
        .bind("indices/coulter.json", in -> value(in, InequalityMeasure.COULTER))
        .bind("indices/dalton.json", in -> value(in, InequalityMeasure.DALTON))
        .bind("indices/cv.json", InequalityCases::variation)
        .bind("indices/williamson.json", InequalityCases::williamson);
  }

  private static Observations observations(JsonNode in) {
    Observations.Builder observations = Observations.builder();
    observations.measure("x");
    for (int i = 0; i < in.get("x").size(); i++) {
      Observation.Builder entry = Observation.builder();
      entry.label("x" + i).value(in.get("x").get(i).asDouble());
      if (in.has("weights")) {
        entry.weight(in.get("weights").get(i).asDouble());
      }
      if (in.has("groups")) {
        entry.group(in.get("groups").get(i).asString());
      }
      observations.addEntries(entry.build());
    }
    return observations.build();
  }

  private static OptionalDouble value(JsonNode in, InequalityMeasure measure) {
    return Inequality.of(observations(in), measure).value();
  }

  private static Object gini(JsonNode in) {
    return Answers.fields(
        "gini", value(in, InequalityMeasure.GINI),
        "giniNormalised", value(in, InequalityMeasure.GINI_CORRECTED));
  }

  private static Object decomposition(JsonNode in) {
    IndexResult parts =
        TheilDecomposition.answer(
            TheilDecompositionInput.of(observations(in), InequalityMeasure.THEIL_T));
    return Answers.fields(
        "T", parts.value("total"),
        "between", parts.value("between"),
        "within", parts.value("within"));
  }

  /** The cases divide by other roots than {@link InequalityMeasure#CV_NORMALISED} does. */
  private static Object variation(JsonNode in) {
    int n = in.get("x").size();
    double sample = value(in, InequalityMeasure.CV_SAMPLE).orElseThrow();
    double population = value(in, InequalityMeasure.CV_POPULATION).orElseThrow();
    return Answers.fields(
        "sample",
        sample,
        "population",
        population,
        "sampleNormalised",
        sample / Math.sqrt(n - 1.0),
        "populationNormalised",
        population / Math.sqrt(n));
  }

  private static Object williamson(JsonNode in) {
    return Answers.fields(
        "populationMean", value(in, InequalityMeasure.WILLIAMSON),
        "unweightedMean", value(in, InequalityMeasure.WILLIAMSON_PLAIN_MEAN));
  }
}
