package org.creativehubs.metrics.growth;

import static org.creativehubs.testing.Answers.fields;

import com.google.common.base.CaseFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.testing.ReferenceCases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reference cases of growth. */
public final class GrowthCases {

  private GrowthCases() {}

  /** Binds the files of this package. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("indices/shift-share.json", in -> twoDates(in, ShiftShareMethod.CLASSIC))
        .bind(
            "indices/shift-share-esteban-marquillas.json",
            in -> twoDates(in, ShiftShareMethod.ESTEBAN_MARQUILLAS))
        .bind("indices/shift-share-gerfin.json", GrowthCases::gerfin)
        .bind("indices/shift-share-dynamic.json", GrowthCases::dynamic)
        .bind("indices/beta-convergence.json", GrowthCases::beta)
        .bind("indices/sigma-convergence.json", GrowthCases::sigma);
  }

  private static ShiftShares shares(JsonNode input, ShiftShareMethod method) {
    return ShiftShare.by(method)
        .of(
            List.of(table(input.get("region0")), table(input.get("region1"))),
            List.of(table(input.get("nation0")), table(input.get("nation1"))));
  }

  private static Object twoDates(JsonNode input, ShiftShareMethod method) {
    ShiftShares shares = shares(input, method);
    return fields(
        "total",
        components(shares.total("r"), true),
        "industries",
        shares.lines().stream()
            .filter(line -> line.industry().isPresent())
            .map(line -> components(line, false))
            .toList());
  }

  private static Object gerfin(JsonNode input) {
    ShiftShareLine total = shares(input, ShiftShareMethod.GERFIN).total("r");
    return fields(
        "Industrial mix",
        total.value(ShiftComponent.MIX_INDEX),
        "Regional share",
        total.value(ShiftComponent.REGIONAL_INDEX),
        "Net total shift",
        total.value(ShiftComponent.TOTAL_INDEX));
  }

  private static Object dynamic(JsonNode input) {
    ShiftShares shares =
        ShiftShare.by(ShiftShareMethod.DYNAMIC)
            .of(years(input.get("region")), years(input.get("nation")));
    return fields(
        "total",
        components(shares.total("r"), true),
        "periods",
        shares.steps("r").stream().map(line -> components(line, true)).toList());
  }

  /** The net total shift is given only for totals. */
  private static Map<String, @Nullable Object> components(ShiftShareLine line, boolean total) {
    Map<String, @Nullable Object> components = new LinkedHashMap<>();
    line.components()
        .forEach(
            component ->
                components.put(
                    CaseFormat.LOWER_UNDERSCORE.to(
                        CaseFormat.LOWER_CAMEL, component.label().replace(' ', '_')),
                    component.value()));
    if (!total) {
      components.remove("netTotalShift");
    }
    return components;
  }

  private static EmploymentTable table(JsonNode counts) {
    return table(
        IntStream.range(0, counts.size()).mapToDouble(i -> counts.get(i).asDouble()).toArray());
  }

  private static EmploymentTable table(double[] counts) {
    List<String> industries = IntStream.range(0, counts.length).mapToObj(i -> "i" + i).toList();
    return EmploymentTable.of("jobs", List.of("r"), industries, new double[][] {counts});
  }

  /** Industries are rows and years columns. */
  private static List<EmploymentTable> years(JsonNode matrix) {
    List<EmploymentTable> tables = new ArrayList<>();
    for (int year = 0; year < matrix.get(0).size(); year++) {
      int column = year;
      tables.add(
          table(
              IntStream.range(0, matrix.size())
                  .mapToDouble(i -> matrix.get(i).get(column).asDouble())
                  .toArray()));
    }
    return tables;
  }

  private static Object beta(JsonNode input) {
    double years = input.get("year1").asDouble() - input.get("year0").asDouble();
    IndexResult beta =
        BetaConvergence.between(levels(input.get("y0")), levels(input.get("y1")), years);
    return fields(
        "alpha",
        beta.value(BetaFigure.INTERCEPT.words()),
        "beta",
        beta.value(BetaFigure.SLOPE.words()),
        "seAlpha",
        beta.value(BetaFigure.INTERCEPT_ERROR.words()),
        "seBeta",
        beta.value(BetaFigure.SLOPE_ERROR.words()),
        "tBeta",
        beta.value(BetaFigure.T.words()),
        "pBeta",
        beta.value(BetaFigure.P.words()),
        "lambda",
        beta.value(BetaFigure.SPEED.words()),
        "halflife",
        beta.value(BetaFigure.HALF_LIFE.words()),
        "rSquared",
        beta.value(BetaFigure.R_SQUARED.words()),
        "F",
        beta.value(BetaFigure.F.words()));
  }

  private static Object sigma(JsonNode input) {
    return fields(
        "sdLog",
        sigma(input, Dispersion.SD_LOG),
        "sdLogSample",
        sigma(input, Dispersion.SD_LOG_SAMPLE),
        "cvRaw",
        sigma(input, Dispersion.CV),
        "varLog",
        sigma(input, Dispersion.VARIANCE_LOG));
  }

  private static Object sigma(JsonNode input, Dispersion dispersion) {
    IndexResult sigma =
        SigmaConvergence.answer(
            SigmaConvergenceInput.builder()
                .dispersion(dispersion)
                .addTimes("first", "second")
                .addLevels(levels(input.get("y0")), levels(input.get("y1")))
                .build());
    return fields(
        "first",
        sigma.value("first"),
        "second",
        sigma.value("second"),
        "quotient",
        sigma.value("ratio"),
        "F",
        sigma.value("F"),
        "p",
        sigma.value("p"));
  }

  private static Observations levels(JsonNode values) {
    Observations.Builder levels = Observations.builder().measure("income");
    for (int i = 0; i < values.size(); i++) {
      levels.addEntries(Observation.of("r" + i, values.get(i).asDouble()));
    }
    return levels.build();
  }
}
