package org.creativehubs.metrics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.creativehubs.metrics.growth.BetaConvergence;
import org.creativehubs.metrics.growth.BetaConvergenceInput;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.internal.Tails;
import org.creativehubs.metrics.spatial.Neighbours;
import org.creativehubs.metrics.spatial.SpatialWeights;
import org.creativehubs.metrics.spatial.WeightStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What R says of the same data; said-by-r.json is made by said-by-r.R beside it. */
final class RegressionReferenceTest {

  private static final JsonNode CASES = cases();

  private static JsonNode cases() {
    try (InputStream stream = RegressionReferenceTest.class.getResourceAsStream("said-by-r.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(stream).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void near(OptionalDouble found, JsonNode expected, double relative, String what) {
    near(found.orElseThrow(() -> new AssertionError(what)), expected.asDouble(), relative, what);
  }

  private static void near(double found, double expected, double relative, String what) {
    assertThat(found).as(what).isEqualTo(expected, within(relative * Math.abs(expected) + 1e-13));
  }

  private static AreaData rows(String name, List<String> columns) {
    AreaData.Builder data = AreaData.builder();
    for (JsonNode row : CASES.get(name)) {
      AreaRow.Builder one = AreaRow.builder().area(row.get("area").asString());
      columns.forEach(column -> one.putValues(column, row.get(column).asDouble()));
      if (row.has("year")) {
        one.year(row.get("year").asString());
      }
      if (row.has("country")) {
        one.putGroups("country", row.get("country").asString());
      }
      data.addRows(one.build());
    }
    return data.build();
  }

  private static final AreaData CROSS = rows("cross", List.of("income", "jobs", "rent", "age"));
  private static final AreaData PANEL = rows("panel", List.of("y", "x", "z"));

  private static void agrees(RegressionTable table, JsonNode expected, double relative) {
    for (int i = 0; i < expected.get("names").size(); i++) {
      String name = expected.get("names").get(i).asString();
      RegressionTerm term = table.term(name.equals("(Intercept)") ? "intercept" : name);
      near(term.coefficient().value(), expected.get("coefficient").get(i), relative, name);
      near(term.standardError().value(), expected.get("error").get(i), relative, name + " error");
      String statistic = expected.has("t") ? "t" : "z";
      near(term.statistic().value(), expected.get(statistic).get(i), relative, name + " t");
      near(term.p().value(), expected.get("p").get(i), 100 * relative, name + " p");
      if (expected.has("from")) {
        near(term.low().value(), expected.get("from").get(i), relative, name + " from");
        near(term.high().value(), expected.get("to").get(i), relative, name + " to");
      }
    }
  }

  private static void fits(RegressionTable table, JsonNode expected) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("n", "n");
    names.put("R squared", "r2");
    names.put("adjusted R squared", "adjusted");
    names.put("F", "f");
    names.put("p of F", "fp");
    names.put("residual standard error", "sigma");
    names.put("log likelihood", "loglik");
    names.put("AIC", "aic");
    assertThat(table.fit()).hasSameSizeAs(names.keySet());
    names.forEach(
        (ours, theirs) -> near(table.fit(ours).value(), expected.get(theirs), 1e-9, ours));
  }

  private static LeastSquaresInput.Builder cross() {
    return LeastSquaresInput.builder()
        .data(CROSS)
        .dependent("income")
        .addExplanatory("jobs", "rent", "age");
  }

  @ParameterizedTest
  @EnumSource(names = "CLUSTERED", mode = EnumSource.Mode.EXCLUDE)
  void errorsOfLeastSquaresAreThoseOfSandwich(ErrorKind errors) {
    RegressionTable table = LeastSquares.answer(cross().errors(errors).build());
    agrees(table, CASES.get("ols").get(errors.name()), 1e-9);
    fits(table, CASES.get("ols").get("fit"));
  }

  @ParameterizedTest
  @EnumSource
  void clusteredErrorsAreThoseOfSandwich(ClusterFactor factor) {
    RegressionTable table =
        LeastSquares.answer(
            cross()
                .errors(ErrorKind.CLUSTERED)
                .clusteredBy("country")
                .clusterFactor(factor)
                .build());
    agrees(table, CASES.get("ols").get(factor.name()), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "AREAS, CLASSIC",
    "AREAS, HC0",
    "AREAS, HC1",
    "AREAS, HC2",
    "AREAS, HC3",
    "YEARS, CLASSIC",
    "YEARS, HC0",
    "YEARS, HC1",
    "YEARS, HC2",
    "YEARS, HC3",
    "AREAS_AND_YEARS, CLASSIC",
    "AREAS_AND_YEARS, HC0",
    "AREAS_AND_YEARS, HC1",
    "AREAS_AND_YEARS, HC2",
    "AREAS_AND_YEARS, HC3"
  })
  void fixedEffectsAreThoseOfPlm(FixedEffects effects, ErrorKind errors) {
    RegressionTable table =
        LeastSquares.answer(
            LeastSquaresInput.builder()
                .data(PANEL)
                .dependent("y")
                .addExplanatory("x", "z")
                .fixedEffects(effects)
                .errors(errors)
                .build());
    agrees(table, CASES.get("effects").get(effects.name()).get(errors.name()), 1e-9);
    fits(table, CASES.get("effects").get(effects.name()).get("fit"));
  }

  @ParameterizedTest
  @CsvSource({
    "AREAS, NONE", "AREAS, GROUPS_AND_ROWS",
    "YEARS, NONE", "YEARS, GROUPS_AND_ROWS",
    "AREAS_AND_YEARS, NONE", "AREAS_AND_YEARS, GROUPS_AND_ROWS"
  })
  void clusteredErrorsWithFixedEffectsAreThoseOfPlmAndSandwich(
      FixedEffects effects, ClusterFactor factor) {
    RegressionTable table =
        LeastSquares.answer(
            LeastSquaresInput.builder()
                .data(PANEL)
                .dependent("y")
                .addExplanatory("x", "z")
                .fixedEffects(effects)
                .errors(ErrorKind.CLUSTERED)
                .clusteredBy("area")
                .clusterFactor(factor)
                .build());
    agrees(table, CASES.get("effects").get(effects.name()).get(factor.name()), 1e-9);
  }

  static Stream<String> maps() {
    List<String> names = new ArrayList<>(CASES.get("maps").propertyNames());
    return names.stream();
  }

  private static RegressionTable spatial(JsonNode map, SpatialModel model) {
    AreaData.Builder data = AreaData.builder();
    SpatialWeights.Builder weights =
        SpatialWeights.builder().basis("as in R").style(WeightStyle.AS_GIVEN);
    for (int i = 0; i < map.get("y").size(); i++) {
      data.addRows(
          AreaRow.of(
              "place " + i,
              Map.of(
                  "y", map.get("y").get(i).asDouble(),
                  "x1", map.get("x1").get(i).asDouble(),
                  "x2", map.get("x2").get(i).asDouble())));
      Map<String, Double> row = new LinkedHashMap<>();
      for (int j = 0; j < map.get("y").size(); j++) {
        double weight = map.get("weights").get(i).get(j).asDouble();
        if (weight != 0) {
          row.put("place " + j, weight);
        }
      }
      weights.addPlaces(Neighbours.weighted("place " + i, row));
    }
    return SpatialRegression.of(data.build(), "y", List.of("x1", "x2"), weights.build(), model);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void multiplierTestsAreThoseOfSpdep(String map) {
    JsonNode tests = CASES.get("maps").get(map).get("tests");
    RegressionTable table = spatial(CASES.get("maps").get(map), SpatialModel.ERROR);
    Map<String, String> names =
        Map.of(
            "LM error", "LMerr",
            "LM lag", "LMlag",
            "robust LM error", "RLMerr",
            "robust LM lag", "RLMlag",
            "SARMA", "SARMA");
    names.forEach(
        (ours, theirs) -> {
          TestFigure test = table.test(ours);
          near(test.statistic().value(), tests.get(theirs).get("statistic"), 1e-9, ours);
          near(test.p().value(), tests.get(theirs).get("p"), 1e-7, ours + " p");
          assertThat(test.freedom()).isEqualTo(tests.get(theirs).get("df").asInt());
        });
  }

  private static RegressionTable model(String map, SpatialModel model, JsonNode expected) {
    RegressionTable table = spatial(CASES.get("maps").get(map), model);
    agrees(table, expected, 1e-6);
    RegressionTerm parameter = table.term(model.parameter());
    near(parameter.coefficient().value(), expected.get("parameter"), 1e-6, "parameter");
    near(parameter.standardError().value(), expected.get("parameterError"), 1e-6, "its error");
    near(table.fit("log likelihood").value(), expected.get("loglik"), 1e-9, "log likelihood");
    near(table.fit("AIC").value(), expected.get("aic"), 1e-9, "AIC");
    near(table.fit("residual variance").value(), expected.get("s2"), 1e-6, "s2");
    near(table.test("likelihood ratio").statistic().value(), expected.get("lr"), 1e-6, "LR");
    near(table.test("likelihood ratio").p().value(), expected.get("lrp"), 1e-6, "LR p");
    near(table.test("Wald").statistic().value(), expected.get("wald"), 1e-6, "Wald");
    return table;
  }

  @ParameterizedTest
  @MethodSource("maps")
  void lagsAreThoseOfSpatialreg(String map) {
    JsonNode expected = CASES.get("maps").get(map).get("lag");
    RegressionTable table = model(map, SpatialModel.LAG, expected);
    near(
        table.test("LM residual").statistic().value(),
        expected.get("lmResidual"),
        1e-6,
        "LM residual");
    for (int j = 0; j < 2; j++) {
      SpatialImpact impact = table.impact("x" + (j + 1));
      near(impact.direct().value(), expected.get("direct").get(j), 1e-6, "direct");
      near(impact.indirect().value(), expected.get("indirect").get(j), 1e-6, "indirect");
      near(impact.total().value(), expected.get("total").get(j), 1e-6, "total");
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void errorsAreThoseOfSpatialreg(String map) {
    model(map, SpatialModel.ERROR, CASES.get("maps").get(map).get("error"));
  }

  @Test
  void tailsOfDistributionsHaveTenDigits() {
    for (JsonNode tail : CASES.get("tails")) {
      double x = tail.get("x").asDouble();
      double a = tail.get("a").asDouble();
      double found =
          switch (tail.get("kind").asString()) {
            case "t" -> Tails.studentTwoSided(x, a);
            case "f" -> Tails.fisherAbove(x, a, tail.get("b").asDouble());
            case "c" -> Tails.chiSquareAbove(x, a);
            case "z" -> Tails.normalTwoSided(x);
            case "qt" -> Tails.studentQuantile(x, a);
            default -> Tails.normalQuantile(x);
          };
      double expected = tail.get("p").asDouble();
      assertThat(found).as(tail.toString()).isEqualTo(expected, within(1e-10 * expected));
    }
  }

  private static Observations regions(String measure) {
    Observations.Builder read = Observations.builder().measure(measure);
    for (JsonNode row : CASES.get("convergence").get("regions")) {
      read.addEntries(
          Observation.builder()
              .label(row.get("region").asString())
              .value(row.get(measure).asDouble())
              .group(row.get("country").asString())
              .build());
    }
    return read.build();
  }

  private static BetaConvergenceInput.Builder convergence() {
    return BetaConvergenceInput.builder().first(regions("start")).last(regions("middle")).years(5);
  }

  private static void converges(IndexResult found, String how) {
    JsonNode expected = CASES.get("convergence").get(how);
    for (int i = 0; i < expected.get("names").size(); i++) {
      Map<String, String> labels =
          switch (expected.get("names").get(i).asString()) {
            case "(Intercept)" -> Map.of("intercept", "coefficient", "intercept error", "error");
            case "level" ->
                Map.of("slope", "coefficient", "slope error", "error", "t", "t", "p", "p");
            default ->
                Map.of(
                    "schools: coefficient", "coefficient",
                    "schools: error", "error",
                    "schools: t", "t",
                    "schools: p", "p");
          };
      int row = i;
      labels.forEach(
          (ours, theirs) -> near(found.value(ours), expected.get(theirs).get(row), 1e-8, ours));
    }
  }

  @Test
  void convergenceWithControlsIsThatOfR() {
    BetaConvergenceInput.Builder input = convergence().addControls(regions("schools"));
    converges(BetaConvergence.answer(input.errors(ErrorKind.HC1).build()), "HC1");
    converges(
        BetaConvergence.answer(input.errors(ErrorKind.CLUSTERED).clusteredBy("group").build()),
        "GROUP");
  }

  @Test
  void convergenceOverThreeDatesWithFixedEffectsIsThatOfR() {
    IndexResult found =
        BetaConvergence.answer(
            convergence()
                .addLater(regions("end"))
                .fixedEffects(FixedEffects.AREAS_AND_YEARS)
                .errors(ErrorKind.CLUSTERED)
                .clusteredBy("area")
                .build());
    converges(found, "WITHIN");
    assertThat(found.undefined("intercept").orElseThrow().code()).isEqualTo("COLLINEAR");
  }
}
