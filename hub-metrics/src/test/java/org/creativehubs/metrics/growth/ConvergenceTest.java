package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.regression.ErrorKind;
import org.junit.jupiter.api.Test;

class ConvergenceTest {

  private static final Observations FIRST = levels(1, 2, 8);

  private static Observations levels(double a, double b, double c) {
    return Observations.of("income", ImmutableMap.of("A", a, "B", b, "C", c));
  }

  @Test
  void theLineOfThreeRegionsIsTheOneReckonedByHand() {
    // in units of ln 2: levels 0, 1, 3; growth a year 1, 0.5, 0; Sxx 14/3, Sxy -9/6 x ln 2
    IndexResult beta = BetaConvergence.between(FIRST, levels(4, 4, 8), 2);
    double slope = -1.5 / (14 / 3.0);
    assertThat(figure(beta, BetaFigure.SLOPE)).isCloseTo(slope, within(1e-14));
    assertThat(figure(beta, BetaFigure.SPEED))
        .isCloseTo(-Math.log(1 + 2 * slope) / 2, within(1e-14));
    assertThat(figure(beta, BetaFigure.HALF_LIFE) * figure(beta, BetaFigure.SPEED))
        .isCloseTo(Math.log(2), within(1e-14));
    assertThat(beta.explain("slope").steps()).hasSize(9);
  }

  private static double figure(IndexResult beta, BetaFigure figure) {
    return beta.value(figure.words()).orElseThrow();
  }

  private static String code(IndexResult result, String label) {
    return result.undefined(label).map(Undefined::code).orElse("defined");
  }

  @Test
  void everyUndefinedFigureSaysWhy() {
    assertThat(code(BetaConvergence.between(FIRST, levels(0, 1, 1), 2), "slope"))
        .isEqualTo("NOT_POSITIVE");
    assertThat(code(BetaConvergence.between(levels(2, 2, 2), FIRST, 2), "slope"))
        .isEqualTo("NO_VARIATION");
    assertThat(code(BetaConvergence.between(FIRST, levels(1, 2, 16), 1), "speed"))
        .isEqualTo("NO_CONVERGENCE");
    assertThat(code(BetaConvergence.between(FIRST, levels(8, 2, 1), 1), "half life"))
        .isEqualTo("OVERSHOOT");
    assertThat(code(BetaConvergence.between(FIRST, FIRST, 1), "t")).isEqualTo("PERFECT_FIT");
    assertThat(code(BetaConvergence.between(FIRST, FIRST, 1), "r squared"))
        .isEqualTo("NO_VARIATION");
    Observations one = Observations.of("income", ImmutableMap.of("A", 1.0));
    assertThat(code(BetaConvergence.between(one, one, 1), "slope")).isEqualTo("TOO_FEW");
    Observations two = Observations.of("income", ImmutableMap.of("A", 1.0, "B", 2.0));
    assertThat(code(BetaConvergence.between(two, two, 1), "slope")).isEqualTo("defined");
    assertThat(code(BetaConvergence.between(two, two, 1), "slope error")).isEqualTo("TOO_FEW");
  }

  @Test
  void labelsAreMatchedByNameAndOthersRefused() {
    Observations moved = Observations.of("income", ImmutableMap.of("C", 8.0, "A", 4.0, "B", 4.0));
    assertThat(BetaConvergence.between(FIRST, moved, 2).values())
        .isEqualTo(BetaConvergence.between(FIRST, levels(4, 4, 8), 2).values());
    Observations other = Observations.of("income", ImmutableMap.of("A", 1.0, "B", 1.0, "D", 1.0));
    assertThatThrownBy(() -> BetaConvergence.between(FIRST, other, 2))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("last must have the labels of first (A, B, C), but was A, B, D");
    assertThatThrownBy(() -> BetaConvergence.between(FIRST, FIRST, 0))
        .hasMessage("years must be in [0.001, 100000], but was 0.0");
    assertThatThrownBy(() -> BetaConvergence.between(FIRST, FIRST, 1e-300))
        .hasMessage("years must be in [0.001, 100000], but was 1.0E-300");
  }

  @Test
  void aConstantControlOrOneWithNegativeLevelsSaysWhy() {
    BetaConvergenceInput.Builder input =
        BetaConvergenceInput.builder().first(FIRST).last(levels(4, 4, 8)).years(2);
    Observations same = Observations.of("coast", ImmutableMap.of("A", 1.0, "B", 1.0, "C", 1.0));
    IndexResult constant = BetaConvergence.answer(input.addControls(same).build());
    assertThat(code(constant, "slope")).isEqualTo("NO_VARIATION");
    assertThat(code(constant, "coast: p")).isEqualTo("NO_VARIATION");
    IndexResult negative = BetaConvergence.answer(input.last(levels(-4, 4, 8)).build());
    assertThat(code(negative, "coast: coefficient")).isEqualTo("NOT_POSITIVE");
  }

  @Test
  void robustErrorsChangeNoCoefficientAndEveryTest() {
    Observations last = levels(4, 4, 8);
    IndexResult plain = BetaConvergence.between(FIRST, last, 2);
    IndexResult robust =
        BetaConvergence.answer(
            BetaConvergenceInput.builder()
                .first(FIRST)
                .last(last)
                .years(2)
                .errors(ErrorKind.HC1)
                .build());
    for (String figure : List.of("intercept", "slope", "r squared", "speed", "half life")) {
      assertThat(robust.value(figure).orElseThrow())
          .isCloseTo(plain.value(figure).orElseThrow(), within(1e-13));
    }
    assertThat(robust.value("t").orElseThrow()).isNotEqualTo(plain.value("t").orElseThrow());
    assertThat(robust.conventions()).contains("errors: robust errors HC1");
    assertThat(robust.explain("speed").toString()).contains("ln(1");
  }

  @Test
  void controlsMustHaveTheLabelsAndNamesOfTheirOwn() {
    BetaConvergenceInput.Builder input =
        BetaConvergenceInput.builder().first(FIRST).last(FIRST).years(2);
    Observations named = Observations.of("growth", ImmutableMap.of("A", 1.0, "B", 2.0, "C", 1.0));
    assertThatThrownBy(() -> input.addControls(named).build())
        .hasMessage("controls[0].measure must be none of ln y0, growth, intercept, but was growth");
    assertThatThrownBy(
            () ->
                BetaConvergenceInput.builder()
                    .first(FIRST)
                    .last(FIRST)
                    .years(2)
                    .errors(ErrorKind.CLUSTERED)
                    .clusteredBy("group")
                    .build())
        .hasMessage("first must have a group for each label, to cluster by, but was none for some");
  }

  private static IndexResult sigma(Dispersion dispersion, Observations... levels) {
    SigmaConvergenceInput.Builder input = SigmaConvergenceInput.builder();
    input.dispersion(dispersion).addLevels(levels);
    for (int i = 0; i < levels.length; i++) {
      input.addTimes("year " + i);
    }
    return SigmaConvergence.answer(input.build());
  }

  @Test
  void halvingEveryGapHalvesTheDispersion() {
    IndexResult sigma = sigma(Dispersion.CV_SAMPLE, levels(0, 4, 8), levels(2, 4, 6));
    assertThat(sigma.value("year 0").getAsDouble()).isCloseTo(1, within(1e-14));
    assertThat(sigma.value("year 1").getAsDouble()).isCloseTo(0.5, within(1e-14));
    assertThat(sigma.value("ratio").getAsDouble()).isCloseTo(2, within(1e-14));
    assertThat(sigma.value("F").getAsDouble()).isCloseTo(4, within(1e-14));
    // with two degrees of freedom each, P(F <= f) = f / (1 + f)
    assertThat(sigma.value("p").getAsDouble()).isCloseTo(0.4, within(1e-14));
  }

  @Test
  void sigmaSaysWhyItIsUndefined() {
    assertThat(code(sigma(Dispersion.SD_LOG, levels(0, 1, 2), FIRST), "year 0"))
        .isEqualTo("NOT_POSITIVE");
    assertThat(code(sigma(Dispersion.CV, levels(-1, 0, 1), FIRST), "ratio")).isEqualTo("ZERO_MEAN");
    assertThat(code(sigma(Dispersion.CV, FIRST, levels(2, 2, 2)), "F")).isEqualTo("NO_VARIATION");
    Observations one = Observations.of("income", ImmutableMap.of("A", 1.0));
    assertThat(code(sigma(Dispersion.CV_SAMPLE, one, one), "year 0")).isEqualTo("TOO_FEW");
    assertThat(code(sigma(Dispersion.CV, one, one), "p")).isEqualTo("TOO_FEW");
    assertThatThrownBy(() -> sigma(Dispersion.CV, FIRST))
        .hasMessage("levels must be of two dates or more, but was 1");
  }
}
