package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.regression.ErrorKind;
import org.creativehubs.metrics.regression.FixedEffects;
import org.junit.jupiter.api.Test;

/** Figures of growth found by hand, and what is said where there are none. */
class GrowthEdgesTest {

  private static final double LN_2 = Math.log(2);
  private static final Observations FIRST = levels(1, 2, 8);
  private static final EmploymentTable BEFORE = jobs(100, 50, 100, 150);
  private static final EmploymentTable AFTER = jobs(130, 40, 110, 160);

  private static Observations levels(double a, double b, double c) {
    return Observations.of("income", ImmutableMap.of("A", a, "B", b, "C", c));
  }

  private static EmploymentTable jobs(double a, double b, double c, double d) {
    return EmploymentTable.of(
        "jobs", List.of("N", "S"), List.of("film", "steel"), new double[][] {{a, b}, {c, d}});
  }

  private static String code(IndexResult result, String label) {
    return result.undefined(label).map(Undefined::code).orElse("defined");
  }

  /**
   * In units of ln 2 the levels are 0, 1 and 3 and growth a year 1, 1/2 and 0: slope -9/28, what
   * the line leaves 1/14, -3/28 and 1/28, so RSS 1/56, Sxx 14/3, Syy 1/2.
   */
  @Test
  void theErrorsOfTheLineOfThreeRegionsAreThoseFoundByHand() {
    IndexResult beta = BetaConvergence.between(FIRST, levels(4, 4, 8), 2);

    assertFigure(beta, BetaFigure.INTERCEPT, LN_2 * (0.5 + 9 / 28.0 * 4 / 3));
    assertFigure(beta, BetaFigure.INTERCEPT_ERROR, LN_2 * Math.sqrt(5 / 392.0));
    assertFigure(beta, BetaFigure.SLOPE_ERROR, Math.sqrt(3) / 28);
    assertFigure(beta, BetaFigure.T, -3 * Math.sqrt(3));
    assertFigure(beta, BetaFigure.F, 27);
    // with one degree of freedom Student's t is Cauchy's
    assertFigure(beta, BetaFigure.P, 1 - 2 / Math.PI * Math.atan(3 * Math.sqrt(3)));
    assertFigure(beta, BetaFigure.R_SQUARED, 27 / 28.0);
    assertThat(beta.formula()).isEqualTo("ln(y1 / y0) / T = intercept + slope x ln y0");
    assertThat(beta.explain("p").toString())
        .contains("chance that Student's t of 1 degrees of freedom is above |t|: 0.0605", " x 2 ");
    assertThat(beta.explain("t").toString()).contains("slope: ", "slope error: ");
  }

  private static void assertFigure(IndexResult beta, BetaFigure figure, double value) {
    assertThat(beta.value(figure.words()).orElseThrow()).isCloseTo(value, within(1e-13));
  }

  /** F = R^2 / (1 - R^2) x (n - 2) holds of every line. */
  @Test
  void theTestOfALineIsThatOfItsFitWithTwoDegreesOfFreedomLess() {
    Observations first =
        Observations.of("income", ImmutableMap.of("A", 1.0, "B", 2.0, "C", 8.0, "D", 5.0));
    Observations last =
        Observations.of("income", ImmutableMap.of("A", 4.0, "B", 4.0, "C", 8.0, "D", 9.0));
    IndexResult beta = BetaConvergence.between(first, last, 2);
    double fit = beta.value("r squared").orElseThrow();

    assertThat(beta.value("f").orElseThrow()).isCloseTo(fit / (1 - fit) * 2, within(1e-11));
  }

  @Test
  void errorsAreClusteredByTheGroupsOfTheFirstDate() {
    Observations first = grouped(Map.of("A", 1.0, "B", 2.0, "C", 8.0, "D", 5.0));
    Observations last =
        Observations.of("income", ImmutableMap.of("A", 4.0, "B", 4.0, "C", 8.0, "D", 9.0));
    BetaConvergenceInput.Builder input =
        BetaConvergenceInput.builder().first(first).last(last).years(2);
    IndexResult byGroup =
        BetaConvergence.answer(input.errors(ErrorKind.CLUSTERED).clusteredBy("group").build());
    IndexResult byArea = BetaConvergence.answer(input.clusteredBy("area").build());

    assertThat(byGroup.value("slope")).isEqualTo(byArea.value("slope"));
    assertThat(byGroup.value("slope error").orElseThrow())
        .isNotEqualTo(byArea.value("slope error").orElseThrow());
  }

  private static Observations grouped(Map<String, Double> values) {
    Observations plain = Observations.of("income", new TreeMap<>(values));
    return plain.toBuilder()
        .entries(
            plain.entries().stream()
                .map(
                    one ->
                        one.toBuilder().group(one.label().compareTo("C") < 0 ? "x" : "y").build())
                .toList())
        .build();
  }

  @Test
  void aSlopeThatReachesTheMeanInTheTimeOvershoots() {
    assertThat(Regression.speedless(-0.5, 2).map(Undefined::code)).contains("OVERSHOOT");
    assertThat(Regression.speedless(-0.49, 2)).isEmpty();
    assertThat(Regression.speedless(-2, 0.4)).isEmpty();
    assertThat(Regression.speedless(0, 2).map(Undefined::code)).contains("NO_CONVERGENCE");
  }

  @Test
  void laterDatesAndControlsAreRowsAndColumnsOfTheRegression() {
    Observations coast = Observations.of("coast", ImmutableMap.of("A", 1.0, "B", 0.0, "C", 4.0));
    BetaConvergenceInput once =
        BetaConvergenceInput.builder().first(FIRST).last(levels(4, 4, 8)).years(2).build();
    IndexResult twice = BetaConvergence.answer(once.toBuilder().addLater(levels(5, 6, 9)).build());
    IndexResult later = BetaConvergence.between(levels(4, 4, 8), levels(5, 6, 9), 2);
    assertThat(twice.value("slope").orElseThrow())
        .isNotEqualTo(later.value("slope").orElseThrow())
        .isNotCloseTo(-9 / 28.0, within(1e-6));
    IndexResult controlled =
        BetaConvergence.answer(
            once.toBuilder().addLater(levels(5, 6, 9)).addControls(coast).build());
    assertThat(controlled.formula()).endsWith(" + sum of coefficient x control");
    assertThat(controlled.value("coast: coefficient")).isPresent();
    assertThat(code(twice, "intercept")).isEqualTo("defined");
    IndexResult fixed =
        BetaConvergence.answer(
            once.toBuilder().addLater(levels(5, 6, 9)).fixedEffects(FixedEffects.AREAS).build());
    assertThat(fixed.undefined("intercept").map(Undefined::toString))
        .contains("undefined: the fixed effects stand in its place (COLLINEAR)");
    assertThat(code(fixed, "intercept error")).isEqualTo("COLLINEAR");
  }

  @Test
  void aConditionalLineThatDoesNotFallHasNoSpeed() {
    IndexResult apart =
        BetaConvergence.answer(
            BetaConvergenceInput.builder()
                .first(FIRST)
                .last(levels(1, 3, 20))
                .years(2)
                .addLater(levels(1, 4, 60))
                .build());

    assertThat(apart.value("slope").orElseThrow()).isPositive();
    assertThat(code(apart, "speed")).isEqualTo("NO_CONVERGENCE");
    assertThat(code(apart, "half life")).isEqualTo("NO_CONVERGENCE");
  }

  @Test
  void theLogarithmOfARatioKeepsItsDigitsAndItsRange() {
    assertThat(Pairs.logRatio(1e12 + 1, 1e12)).isCloseTo(1e-12, within(3e-16));
    assertThat(Pairs.logRatio(1e200, 1e-200)).isCloseTo(400 * Math.log(10), within(1e-12));
    assertThat(Pairs.logRatio(1e-200, 1e200)).isCloseTo(-400 * Math.log(10), within(1e-12));
  }

  @Test
  void aFormulaOfASumIsBracketed() {
    assertThat(Stream.of(DemographyMeasure.values()).map(DemographyMeasure::formula))
        .containsExactly(
            "births / active",
            "deaths / active",
            "(births + deaths) / active",
            "(births - deaths) / active",
            "high growth / active with ten employees or more");
  }

  @Test
  void dispersionIsExplainedWithWhatItIsOf() {
    IndexResult sample = sigma(Dispersion.CV_SAMPLE, levels(0, 4, 8), levels(2, 4, 6));
    assertThat(sample.conventions())
        .contains("dispersion: cv sample", "F: sample variances of levels, p two-sided");
    assertThat(sample.explain("year 0", "value").toString())
        .contains(
            "largest level, L: 8", "mean of y / L: 0.5", "sum of (y / L - mean)^2: 0.5", "(3 - 1)");
    assertThat(sample.explain("F", "value").toString())
        .contains(
            "sample variance at the first date: 0.25", "sample variance at the last date: 0.0625");
    IndexResult logs = sigma(Dispersion.SD_LOG, FIRST, levels(2, 4, 8));
    assertThat(logs.conventions()).contains("F: sample variances of logarithms, p two-sided");
    assertThat(logs.explain("year 0", "value").toString())
        .contains("mean of ln y: ")
        .doesNotContain("largest level");
    assertThat(logs.value("year 0").orElseThrow())
        .isCloseTo(LN_2 * Math.sqrt(14 / 9.0), within(1e-14));
  }

  @Test
  void oneLabelHasNoSpreadAndTwoHaveATest() {
    Observations one = Observations.of("income", ImmutableMap.of("A", 3.0));
    IndexResult alone = sigma(Dispersion.CV, one, one);
    assertThat(alone.value("year 0")).hasValue(0);
    assertThat(code(alone, "F")).isEqualTo("TOO_FEW");
    Observations two = Observations.of("income", ImmutableMap.of("A", 1.0, "B", 3.0));
    Observations closer = Observations.of("income", ImmutableMap.of("A", 1.0, "B", 2.0));
    IndexResult pair = sigma(Dispersion.CV_SAMPLE, two, closer);
    assertThat(pair.value("F").orElseThrow()).isCloseTo(4, within(1e-14));
    assertThat(code(pair, "year 0")).isEqualTo("defined");
    assertThat(code(sigma(Dispersion.SD_LOG, FIRST, levels(0, 1, 2)), "ratio"))
        .isEqualTo("NOT_POSITIVE");
    assertThat(code(sigma(Dispersion.CV, levels(0, 0, 0), FIRST), "year 0")).isEqualTo("ZERO_MEAN");
  }

  @Test
  void aSpreadThatVanishesBesideTheFirstHasNoTest() {
    IndexResult vanished = sigma(Dispersion.CV, levels(1, 2, 3), levels(1e-155, 2e-155, 3e-155));

    assertThat(vanished.value("ratio").orElseThrow()).isCloseTo(1, within(1e-14));
    assertThat(code(vanished, "F")).isEqualTo("NO_VARIATION");
  }

  private static IndexResult sigma(Dispersion dispersion, Observations first, Observations last) {
    return SigmaConvergence.answer(
        SigmaConvergenceInput.builder()
            .dispersion(dispersion)
            .addTimes("year 0", "year 1")
            .addLevels(first, last)
            .build());
  }

  @Test
  void everyPlaceOfAPortfolioIsExplained() {
    EmploymentTable first =
        EmploymentTable.of(
            "jobs",
            List.of("N", "S"),
            List.of("a", "b", "c", "d", "new"),
            new double[][] {{10, 40, 30, 20, 0}, {30, 10, 20, 40, 0}});
    EmploymentTable last =
        EmploymentTable.of(
            "jobs",
            List.of("N", "S"),
            List.of("a", "b", "c", "d", "new"),
            new double[][] {{15, 50, 30, 15, 5}, {35, 10, 20, 45, 0}});
    Portfolio portfolio =
        PortfolioMatrix.of(first, last, PortfolioGrowth.RATE, PortfolioDate.START);

    assertThat(portfolio.explanations()).hasSize(10);
    assertThat(portfolio.explain("N", "a").toString())
        .contains("quadrant: 0.5 < 1 and 50 % > 0 % = emerging");
    assertThat(portfolio.explain("N", "c").toString())
        .contains("quadrant: 1.2 >= 1 and 0 % <= 0 % = mature");
    assertThat(portfolio.explain("N", "d").toString())
        .contains("quadrant: 0.6667 < 1 and -25 % <= 0 % = transforming");
    assertThat(portfolio.explain("N", "new").toString())
        .contains(
            "quotient at or above 1, growth above 0 %", "new had nothing in N before (ZERO_BASE)");
    assertThat(portfolio.place("N", "new").answer().undefined().map(Undefined::code))
        .contains("ZERO_BASE");
  }

  /** What is zero has no sign: nothing is shown as -0. */
  @Test
  void whereNothingChangesEveryComponentIsZero() {
    for (ShiftShareMethod method : ShiftShareMethod.values()) {
      ShiftShares still = ShiftShare.by(method).of(BEFORE, BEFORE);
      for (ShiftShareLine line : still.lines()) {
        assertThat(line.components())
            .as(method + " " + line.subject())
            .noneMatch(value -> value.value().stream().anyMatch(GrowthEdgesTest::isNegativeZero));
      }
    }
  }

  private static boolean isNegativeZero(double number) {
    return number == 0 && 1 / number < 0;
  }

  @Test
  void theReferenceIsNamedAndDefaultsToTheRegionsTogether() {
    ShiftShare classic = ShiftShare.by(ShiftShareMethod.CLASSIC);
    assertThat(classic.of(BEFORE, AFTER).conventions())
        .contains("reference: the regions of the tables together");
    assertThat(classic.of(List.of(BEFORE, AFTER), List.of(BEFORE, AFTER)).conventions())
        .contains("reference: given, its regions together");
  }

  @Test
  void anIndustryThatTheReferenceDidNotHaveHasNoIndexAndNoEffect() {
    EmploymentTable nation0 = jobs(0, 50, 0, 150);
    List<EmploymentTable> tables = List.of(BEFORE, AFTER);
    List<EmploymentTable> reference = List.of(nation0, AFTER);
    ShiftShareLine index =
        ShiftShare.by(ShiftShareMethod.GERFIN).of(tables, reference).line("N", "film");
    assertThat(index.components().stream().flatMap(value -> value.undefined().stream()))
        .hasSize(3)
        .allMatch(why -> why.code().equals("NO_REFERENCE_BASE"));
    ShiftShareLine effects =
        ShiftShare.by(ShiftShareMethod.ESTEBAN_MARQUILLAS).of(tables, reference).line("N", "film");
    assertThat(undefined(effects, ShiftComponent.COMPETITIVE_EFFECT))
        .isEqualTo("NO_REFERENCE_BASE");
    assertThat(undefined(effects, ShiftComponent.ALLOCATION_EFFECT)).isEqualTo("NO_REFERENCE_BASE");
  }

  @Test
  void anIndustryThatNobodyHadHasNothingToGrowFrom() {
    EmploymentTable none = jobs(0, 50, 0, 150);
    ShiftShareLine line = ShiftShare.by(ShiftShareMethod.GERFIN).of(none, AFTER).line("N", "film");

    assertThat(undefined(line, ShiftComponent.MIX_INDEX)).isEqualTo("ZERO_BASE");
    assertThat(undefined(line, ShiftComponent.TOTAL_INDEX)).isEqualTo("ZERO_BASE");
  }

  private static String undefined(ShiftShareLine line, ShiftComponent component) {
    return line.find(component).flatMap(IndexValue::undefined).map(Undefined::code).orElse("");
  }

  /** Steel starts with nothing in the region, so only film is expected to be there: 100 x 1.2. */
  @Test
  void whatIsExpectedOfARegionIsOfTheIndustriesItStartedWith() {
    ShiftShares shares = ShiftShare.by(ShiftShareMethod.GERFIN).of(jobs(100, 0, 100, 200), AFTER);

    assertThat(shares.explain("N").toString()).contains("expected count: 100 x 240 / 200 = 120");
    assertThat(shares.total("N").value(ShiftComponent.REGIONAL_INDEX).orElseThrow())
        .isCloseTo(170 / 120.0, within(1e-14));
  }

  @Test
  void theStepsOfARegionAreThoseOfAllItsIndustries() {
    ShiftShares shares =
        ShiftShare.by(ShiftShareMethod.DYNAMIC).of(BEFORE, AFTER, jobs(140, 30, 120, 170));

    assertThat(shares.steps("N").stream().map(ShiftShareLine::subject))
        .containsExactly("N, table 1 to table 2", "N, table 2 to table 3");
    assertThat(shares.explanations()).hasSameSizeAs(shares.lines());
    assertThat(shares.explanations().get(0).toString()).startsWith("What made film in N grow?");
    assertThatThrownBy(() -> shares.line("N", "glass"))
        .hasMessage("industry must be in this result, but was glass in N");
  }
}
