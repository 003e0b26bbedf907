package org.creativehubs.metrics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

class InequalityTest {

  static Observations values(double... values) {
    Observations.Builder observations = Observations.builder();
    observations.measure("rent in GBP");
    for (int i = 0; i < values.length; i++) {
      observations.addEntries(Observation.of("unit " + i, values[i]));
    }
    return observations.build();
  }

  private static Observations weighted(double value, double weight) {
    Observations.Builder observations = Observations.builder();
    return observations
        .measure("rent in GBP")
        .addEntries(
            Observation.of("first", 2),
            Observation.builder().label("second").value(value).weight(weight).build())
        .build();
  }

  @Test
  void theGiniOfOneHolderOfAllIsOneOnlyWhenCorrected() {
    Observations all = values(0, 0, 0, 12);
    assertThat(Inequality.of(all, InequalityMeasure.GINI).value()).hasValue(0.75);
    assertThat(Inequality.of(all, InequalityMeasure.GINI_CORRECTED).value()).hasValue(1);
    assertThat(Inequality.of(all, InequalityMeasure.CV_NORMALISED).value())
        .hasValueCloseTo(1.0, within(1e-15));
  }

  @Test
  void zerosAreTakenWhereTheMeasureIsDefined() {
    Observations zero = values(0, 4);
    assertCode("ZERO_VALUE", Inequality.of(zero, InequalityMeasure.THEIL_L));
    assertCode("ZERO_VALUE", Inequality.of(zero, InequalityMeasure.DALTON));
    assertCode("ZERO_VALUE", entropy(zero, -1));
    assertThat(entropy(zero, 2).value()).hasValue(0.5);
    assertThat(Inequality.of(zero, InequalityMeasure.THEIL_T).value())
        .hasValueCloseTo(Math.log(2), within(1e-15));
    assertThat(atkinson(zero, 0.5).value()).hasValueCloseTo(0.5, within(1e-15));
    assertThat(atkinson(zero, 1).value()).hasValue(1);
  }

  private static void assertCode(String code, IndexResult result) {
    assertThat(result.values().get(0).undefined().orElseThrow().code()).isEqualTo(code);
  }

  private static IndexResult entropy(Observations values, double alpha) {
    return Inequality.answer(
        InequalityInput.builder()
            .observations(values)
            .measure(InequalityMeasure.GENERALISED_ENTROPY)
            .alpha(alpha)
            .build());
  }

  private static IndexResult atkinson(Observations values, double epsilon) {
    return Inequality.answer(
        InequalityInput.builder()
            .observations(values)
            .measure(InequalityMeasure.ATKINSON)
            .epsilon(epsilon)
            .build());
  }

  @Test
  void whatHasNoNumberHasAReason() {
    assertCode("ZERO_MEAN", Inequality.of(values(0, 0), InequalityMeasure.GINI));
    assertCode("NEGATIVE_VALUE", Inequality.of(values(-1, 2), InequalityMeasure.GINI));
    assertCode("ZERO_MEAN", Inequality.of(values(-1, 1), InequalityMeasure.CV_POPULATION));
    assertCode("SINGLE_OBSERVATION", Inequality.of(values(7), InequalityMeasure.CV_SAMPLE));
    assertCode("SINGLE_OBSERVATION", Inequality.of(values(7), InequalityMeasure.GINI_CORRECTED));
    assertCode("UNIT_GEOMETRIC_MEAN", Inequality.of(values(1, 1), InequalityMeasure.DALTON));
    assertCode("OUT_OF_RANGE", entropy(values(1e-300, 1e300), -5));
    Observations.Builder none = Observations.builder();
    none.measure("rent").addEntries(Observation.builder().label("only").value(1).weight(0).build());
    assertCode("NO_WEIGHT", Inequality.of(none.build(), InequalityMeasure.GINI));
  }

  @Test
  void valuesBelowZeroHaveACoefficientOfVariation() {
    assertThat(Inequality.of(values(-1, 3), InequalityMeasure.CV_POPULATION).value()).hasValue(2);
  }

  @Test
  void anObservationOfWeightZeroDoesNotCount() {
    assertThat(Inequality.of(weighted(0, 0), InequalityMeasure.THEIL_L).value()).hasValue(0);
  }

  @Test
  void theResultNamesItsConventions() {
    assertThat(Inequality.of(weighted(4, 3), InequalityMeasure.GINI).conventions())
        .containsExactly("observations count by their weights");
    assertThat(atkinson(values(1, 3), 2).conventions())
        .containsExactly("every observation counts the same", "epsilon 2");
  }

  @Test
  void parametersBelongToTheirMeasures() {
    assertRefused(
        InequalityInput.builder().observations(values(1)).measure(InequalityMeasure.ATKINSON),
        "epsilon must be given if, and only if, measure is ATKINSON, but was left out");
    assertRefused(
        InequalityInput.builder()
            .observations(values(1))
            .measure(InequalityMeasure.ATKINSON)
            .epsilon(-0.5),
        "epsilon must be >= 0, but was -0.5");
    assertRefused(
        InequalityInput.builder().observations(values(1)).measure(InequalityMeasure.GINI).alpha(1),
        "alpha must be given if, and only if, measure is GENERALISED_ENTROPY, but was given");
    assertRefused(
        InequalityInput.builder().observations(weighted(4, 3)).measure(InequalityMeasure.CV_SAMPLE),
        "observations must have equal weights for CV_SAMPLE, but was weights that differ");
  }

  private static void assertRefused(InequalityInput.Builder input, String message) {
    assertThatThrownBy(input::build).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }

  @Test
  void everyValueOfADecompositionNeedsAGroup() {
    assertThatThrownBy(() -> TheilDecompositionInput.of(values(1, 2), InequalityMeasure.THEIL_T))
        .hasMessage("observations.entries[0].group must be given, but was left out");
    assertThatThrownBy(() -> TheilDecompositionInput.of(values(1), InequalityMeasure.GINI))
        .hasMessage("measure must be THEIL_T or THEIL_L, but was GINI");
  }

  @Test
  void aGroupTooSmallToHaveAShareLeavesNoDecomposition() {
    Observations.Builder entries = Observations.builder();
    entries
        .measure("rent")
        .addEntries(Observation.builder().label("a").value(7).weight(32445).group("north").build())
        .addEntries(
            Observation.builder().label("b").value(1.7e308).weight(1913).group("south").build())
        .addEntries(
            Observation.builder().label("c").value(7).weight(1e-320).group("south").build());
    IndexResult result =
        TheilDecomposition.answer(
            TheilDecompositionInput.of(entries.build(), InequalityMeasure.THEIL_L));
    assertThat(result.undefined("total").orElseThrow().code()).isEqualTo("OUT_OF_RANGE");
  }

  @Test
  void everyComponentOfADecompositionShowsItsOwnFormula() {
    Observations.Builder entries = Observations.builder();
    entries
        .measure("rent")
        .addEntries(Observation.builder().label("a").value(1).group("north").build())
        .addEntries(Observation.builder().label("b").value(3).group("south").build());
    IndexResult result =
        TheilDecomposition.answer(
            TheilDecompositionInput.of(entries.build(), InequalityMeasure.THEIL_T));
    assertThat(result.explain("between").steps())
        .extracting(step -> step.expression().orElseThrow())
        .containsExactly("0.25 x ln(0.25 / 0.5)", "0.75 x ln(0.75 / 0.5)", "-0.17329 + 0.30410");
    assertThat(result.explain("total").steps().get(2).expression()).hasValue("0.13081 + 0");
  }

  @Test
  void aDecompositionIsUndefinedWhereTheMeasureIs() {
    Observations.Builder zeros = Observations.builder();
    zeros
        .measure("rent")
        .addEntries(Observation.builder().label("a").value(0).group("north").build())
        .addEntries(Observation.builder().label("b").value(3).group("south").build());
    IndexResult result =
        TheilDecomposition.answer(
            TheilDecompositionInput.of(zeros.build(), InequalityMeasure.THEIL_L));
    assertThat(result.undefined("within").orElseThrow().code()).isEqualTo("ZERO_VALUE");
    assertThat(
            TheilDecomposition.answer(
                    TheilDecompositionInput.of(zeros.build(), InequalityMeasure.THEIL_T))
                .value("within"))
        .hasValue(0);
  }
}
