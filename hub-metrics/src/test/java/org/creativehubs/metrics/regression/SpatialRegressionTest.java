package org.creativehubs.metrics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.metrics.spatial.Neighbours;
import org.creativehubs.metrics.spatial.SpatialWeights;
import org.creativehubs.metrics.spatial.WeightStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SpatialRegressionTest {

  private static final SpatialRegressionInput EXAMPLE =
      JsonCatalog.example(SpatialRegression.ENTRY);

  private static double value(java.util.OptionalDouble value) {
    return value.orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void weightsThatAreZeroGiveLeastSquares(SpatialModel model) {
    SpatialWeights.Builder none =
        SpatialWeights.builder().basis("nobody").style(WeightStyle.ROW_STANDARDISED);
    EXAMPLE.weights().labels().forEach(label -> none.addPlaces(Neighbours.of(label, List.of())));
    RegressionTable table =
        SpatialRegression.answer(EXAMPLE.toBuilder().weights(none.build()).model(model).build());
    RegressionTable plain =
        LeastSquares.of(EXAMPLE.data(), EXAMPLE.dependent(), EXAMPLE.explanatory().get(0));
    for (RegressionTerm term : plain.terms()) {
      assertThat(table.coefficient(term.label())).isEqualTo(term.coefficient().value());
      // the errors divide by n, those of least squares by n - 2
      assertThat(value(table.term(term.label()).standardError().value()))
          .isCloseTo(value(term.standardError().value()) * Math.sqrt(8 / 10.0), within(1e-12));
    }
    assertThat(value(table.fit("log likelihood").value()))
        .isCloseTo(value(plain.fit("log likelihood").value()), within(1e-10));
    assertThat(value(table.fit("AIC").value()))
        .isCloseTo(value(plain.fit("AIC").value()), within(1e-10));
    assertThat(table.term(model.parameter()).coefficient().undefined())
        .contains(Reason.NO_NEIGHBOURS.because("no place has a neighbour"));
    assertThat(table.tests())
        .allMatch(test -> test.p().undefined().orElseThrow().code().equals("NO_NEIGHBOURS"));
    assertThat(table.impacts()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfRowsAndPlacesChangesNoBit(SpatialModel model) {
    RegressionTable before = SpatialRegression.answer(EXAMPLE.toBuilder().model(model).build());
    List<AreaRow> rows = new ArrayList<>(EXAMPLE.data().rows());
    List<Neighbours> places = new ArrayList<>(EXAMPLE.weights().places());
    Collections.shuffle(rows, new Random(1));
    Collections.shuffle(places, new Random(2));
    RegressionTable after =
        SpatialRegression.answer(
            EXAMPLE.toBuilder()
                .model(model)
                .data(AreaData.builder().addAllRows(rows).build())
                .weights(EXAMPLE.weights().toBuilder().places(places).build())
                .build());
    assertThat(after).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void scalingAColumnScalesItsCoefficientAlone(SpatialModel model) {
    RegressionTable before = SpatialRegression.answer(EXAMPLE.toBuilder().model(model).build());
    AreaData.Builder scaled = AreaData.builder();
    EXAMPLE
        .data()
        .rows()
        .forEach(
            row ->
                scaled.addRows(
                    row.toBuilder()
                        .putValues("jobs", row.values().getOrDefault("jobs", 0.0) * 64)
                        .build()));
    RegressionTable after =
        SpatialRegression.answer(EXAMPLE.toBuilder().model(model).data(scaled.build()).build());
    for (RegressionTerm term : before.terms()) {
      double factor = term.label().equals("jobs") ? 64 : 1;
      assertThat(value(after.coefficient(term.label())) * factor)
          .isCloseTo(value(term.coefficient().value()), within(1e-9));
    }
    for (TestFigure test : before.tests()) {
      assertThat(value(after.test(test.label()).statistic().value()))
          .isCloseTo(value(test.statistic().value()), within(1e-7));
    }
  }

  @Test
  void impactsAreWhatOneMoreOfAColumnEverywhereDoes() {
    RegressionTable table = SpatialRegression.answer(EXAMPLE);
    double rho = value(table.coefficient("rho"));
    double jobs = value(table.coefficient("jobs"));
    // rows of weights add up to 1, so that each place gains b / (1 - rho)
    SpatialImpact impact = table.impact("jobs");
    assertThat(value(impact.total().value())).isCloseTo(jobs / (1 - rho), within(1e-10));
    assertThat(value(impact.direct().value()) + value(impact.indirect().value()))
        .isCloseTo(value(impact.total().value()), within(1e-12));
  }

  @Test
  void eachNumberSaysHowItWasFound() {
    RegressionTable table = SpatialRegression.answer(EXAMPLE);
    assertThat(table.explain("rho", "coefficient").toString()).contains("residual variance, s2");
    assertThat(table.explain("rho", "standard error").toString()).contains("tr(G'G)");
    assertThat(table.explain("Wald", "statistic").toString()).contains("^2");
    assertThat(table.explain("SARMA", "p value").toString()).contains("exp(");
    assertThat(table.explain("jobs", "indirect").toString()).contains("mean row sum");
    assertThat(table.sheets()).hasSize(4);
  }

  @Test
  void theLikelihoodIsGreatestAtTheParameter() {
    for (SpatialModel model : SpatialModel.values()) {
      RegressionTable table = SpatialRegression.answer(EXAMPLE.toBuilder().model(model).build());
      assertThat(value(table.fit("log likelihood").value()))
          .isGreaterThanOrEqualTo(value(table.fit("log likelihood of least squares").value()));
    }
  }

  @Test
  void weightsThatGoOneWayOnlyBoundNoParameter() {
    SpatialWeights.Builder chain =
        SpatialWeights.builder().basis("downstream").style(WeightStyle.BINARY);
    List<String> labels = EXAMPLE.weights().labels();
    for (int i = 0; i < labels.size(); i++) {
      chain.addPlaces(
          Neighbours.of(
              labels.get(i), i + 1 < labels.size() ? List.of(labels.get(i + 1)) : List.of()));
    }
    RegressionTable table =
        SpatialRegression.answer(EXAMPLE.toBuilder().weights(chain.build()).build());
    assertThat(table.term("rho").coefficient().undefined().orElseThrow().because())
        .isEqualTo("the weights go one way only, so that no eigenvalue bounds rho");
  }

  @Test
  void whatIsNotKnownOrConstantSaysSo() {
    AreaRow first = EXAMPLE.data().rows().get(0);
    Map<String, Double> lacking = new LinkedHashMap<>(first.values());
    lacking.remove("jobs");
    List<AreaRow> rows = new ArrayList<>(EXAMPLE.data().rows());
    rows.set(0, first.toBuilder().values(lacking).build());
    RegressionTable table =
        SpatialRegression.answer(
            EXAMPLE.toBuilder().data(AreaData.builder().addAllRows(rows).build()).build());
    assertThat(table.term("jobs").p().undefined().orElseThrow().because())
        .isEqualTo("jobs of Alder is not known");
    rows.replaceAll(row -> row.toBuilder().putValues("jobs", 3).build());
    RegressionTable constant =
        SpatialRegression.answer(
            EXAMPLE.toBuilder().data(AreaData.builder().addAllRows(rows).build()).build());
    assertThat(constant.test("LM lag").p().undefined())
        .contains(Reason.NO_VARIATION.because("jobs is constant"));
  }

  @Test
  void placesAndRowsMustBeTheSame() {
    List<AreaRow> fewer = EXAMPLE.data().rows().subList(1, 10);
    assertThatThrownBy(
            () -> EXAMPLE.toBuilder().data(AreaData.builder().addAllRows(fewer).build()).build())
        .hasMessage("data.rows must be one for each of the 10 places of the weights, but was 9");
  }

  @Test
  void moreThanFiveHundredPlacesAreRefused() {
    AreaData.Builder data = AreaData.builder();
    SpatialWeights.Builder weights =
        SpatialWeights.builder().basis("ring").style(WeightStyle.BINARY);
    for (int i = 0; i < 501; i++) {
      data.addRows(AreaRow.of("p" + i, Map.of("y", (double) i % 7, "x", (double) i % 5)));
      weights.addPlaces(Neighbours.of("p" + i, List.of("p" + (i + 1) % 501)));
    }
    assertThatThrownBy(
            () ->
                SpatialRegression.of(
                    data.build(), "y", List.of("x"), weights.build(), SpatialModel.LAG))
        .hasMessage(
            "data.rows must ask for at most 125,000,000 products of three places, but was"
                + " 125751501");
  }

  @Test
  void withoutOjalgoTheMessageSaysWhatToAdd() {
    assertThatThrownBy(
            () ->
                Ojalgo.needed(
                    () -> {
                      throw new NoClassDefFoundError("org/ojalgo/matrix/decomposition/LU");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "spatial regression needs ojAlgo: add org.ojalgo:ojalgo 56.1.1 to the dependencies");
  }
}
