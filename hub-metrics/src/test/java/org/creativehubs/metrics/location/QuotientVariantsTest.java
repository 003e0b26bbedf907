package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexMatrix;
import org.junit.jupiter.api.Test;

class QuotientVariantsTest {

  /** Quotients of film are 2, 0.5 and 1. */
  private static final EmploymentTable JOBS =
      EmploymentTable.of(
          "jobs",
          List.of("A", "B", "C"),
          List.of("film", "other"),
          new double[][] {{20, 80}, {10, 190}, {30, 270}});

  private static IndexMatrix of(QuotientKind kind, ReferenceArea reference, Deviation deviation) {
    return QuotientVariants.answer(
        QuotientVariantsInput.builder()
            .quotients(LocationQuotientInput.builder().table(JOBS).reference(reference).build())
            .kind(kind)
            .deviation(deviation)
            .build());
  }

  private static double film(QuotientKind kind, String region) {
    return QuotientVariants.of(kind, JOBS).value(region, "film").getAsDouble();
  }

  @Test
  void everyKindFollowsItsFormula() {
    assertThat(film(QuotientKind.PLAIN, "A")).isEqualTo(2);
    assertThat(film(QuotientKind.ADDITIVE_BY_INDUSTRY, "A"))
        .isCloseTo(20 / 60.0 - 100 / 600.0, within(1e-15));
    assertThat(film(QuotientKind.ADDITIVE_BY_REGION, "B")).isCloseTo(-0.05, within(1e-15));
    assertThat(film(QuotientKind.SYMMETRIC, "A")).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(film(QuotientKind.SYMMETRIC, "B")).isCloseTo(-1 / 3.0, within(1e-15));
    double mean = 3.5 / 3;
    double deviation = Math.sqrt((4 + 0.25 + 1 - 3 * mean * mean) / 2);
    assertThat(film(QuotientKind.STANDARDISED, "A"))
        .isCloseTo((2 - mean) / deviation, within(1e-14));
    assertThat(film(QuotientKind.LOG_STANDARDISED, "A")).isCloseTo(1, within(1e-15));
  }

  @Test
  void theDeviationOfAPopulationIsSmaller() {
    double sample =
        of(QuotientKind.STANDARDISED, ReferenceArea.pooled(), Deviation.SAMPLE)
            .value("A", "film")
            .getAsDouble();
    double population =
        of(QuotientKind.STANDARDISED, ReferenceArea.pooled(), Deviation.POPULATION)
            .value("A", "film")
            .getAsDouble();
    assertThat(population / sample).isCloseTo(Math.sqrt(1.5), within(1e-14));
  }

  @Test
  void anAreaStandsInTheFormulas() {
    ReferenceArea area = ReferenceArea.of("Land", ImmutableMap.of("film", 200.0), 1000);
    assertThat(
            of(QuotientKind.ADDITIVE_BY_INDUSTRY, area, Deviation.SAMPLE)
                .value("A", "film")
                .getAsDouble())
        .isCloseTo(0.1 - 0.1, within(1e-15));
    IndexMatrix matrix = of(QuotientKind.ADDITIVE_BY_REGION, area, Deviation.SAMPLE);
    assertThat(matrix.undefined("A", "other")).map(Undefined::code).contains("NO_REFERENCE_TOTALS");
  }

  @Test
  void theExplanationHasTheNumbersAndTheFormula() {
    List<Step> steps =
        QuotientVariants.of(QuotientKind.STANDARDISED, JOBS).explain("A", "film").steps();
    assertThat(steps)
        .extracting(Step::label)
        .containsExactly(
            "e_ri",
            "e_r",
            "e_i",
            "e",
            "location quotient, LQ",
            "mean of LQ over regions",
            "standard deviation of LQ over regions",
            "standardised location quotient");
    assertThat(steps.get(4)).hasToString("location quotient, LQ: 20 / 100 / (60 / 600) = 2");
    assertThat(steps.get(5).value()).hasToString("1.1667");
    assertThat(steps.get(7).expression()).contains("(2 - 1.1667) / 0.76376");
    assertThat(QuotientVariants.of(QuotientKind.STANDARDISED, JOBS).conventions())
        .containsExactly("reference: the 3 regions together", "standard deviation: sample");
  }

  private static String code(QuotientKind kind, double[][] counts, String region) {
    EmploymentTable table =
        EmploymentTable.of("jobs", List.of("A", "B"), List.of("x", "y"), counts);
    return QuotientVariants.of(kind, table)
        .undefined(region, "x")
        .map(Undefined::code)
        .orElse("defined");
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    double[][] empty = {{0, 0}, {1, 2}};
    assertThat(code(QuotientKind.STANDARDISED, empty, "A")).isEqualTo("EMPTY_REGION");
    assertThat(code(QuotientKind.STANDARDISED, empty, "B")).isEqualTo("TOO_FEW");
    assertThat(code(QuotientKind.ADDITIVE_BY_INDUSTRY, empty, "A")).isEqualTo("defined");
    assertThat(code(QuotientKind.ADDITIVE_BY_REGION, empty, "A")).isEqualTo("EMPTY_REGION");
    double[][] none = {{0, 1}, {0, 2}};
    assertThat(code(QuotientKind.SYMMETRIC, none, "A")).isEqualTo("EMPTY_INDUSTRY");
    assertThat(code(QuotientKind.ADDITIVE_BY_INDUSTRY, none, "A")).isEqualTo("EMPTY_INDUSTRY");
    assertThat(code(QuotientKind.ADDITIVE_BY_REGION, none, "A")).isEqualTo("defined");
    double[][] alike = {{0.1, 0.2}, {0.3, 0.6}};
    assertThat(code(QuotientKind.STANDARDISED, new double[][] {{1, 6}, {3, 18}}, "A"))
        .isEqualTo("NO_VARIATION");
    assertThat(code(QuotientKind.LOG_STANDARDISED, new double[][] {{1, 6}, {3, 18}}, "A"))
        .isEqualTo("NO_VARIATION");
    assertThat(code(QuotientKind.PLAIN, alike, "A")).isEqualTo("defined");
    double[][] zero = {{0, 1}, {1, 1}};
    assertThat(code(QuotientKind.LOG_STANDARDISED, zero, "B")).isEqualTo("ZERO_VALUE");
    assertThat(code(QuotientKind.STANDARDISED, zero, "B")).isEqualTo("defined");
  }

  /** Ten times a tenth is not one, so that by doubles alone there would be a spread. */
  @Test
  void regionsThatAreAlikeHaveNoSpreadHoweverTheirSharesRound() {
    double[][] counts = new double[10][];
    Arrays.fill(counts, new double[] {1, 9});
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            IntStream.range(0, 10).mapToObj(i -> "r" + i).toList(),
            List.of("x", "y"),
            counts);
    for (QuotientKind kind : List.of(QuotientKind.STANDARDISED, QuotientKind.LOG_STANDARDISED)) {
      assertThat(QuotientVariants.of(kind, table).undefined("r0", "x"))
          .map(Undefined::code)
          .contains("NO_VARIATION");
    }
  }

  /** Creative sub-sectors that are listed beside the sectors they are part of. */
  @Test
  void excludedIndustriesCountInNoDenominator() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("A", "B"),
            List.of("media", "trade", "film"),
            new double[][] {{30, 70, 20}, {50, 250, 10}});
    LocationQuotients quotients =
        LocationQuotient.against(ReferenceArea.pooled().excluding(List.of("film"))).of(table);
    assertThat(quotients.quotient("A", "film").getAsDouble())
        .isCloseTo((20 / 100.0) / (30 / 400.0), within(1e-15));
    assertThat(quotients.quotient("A", "media").getAsDouble())
        .isCloseTo((30 / 100.0) / (80 / 400.0), within(1e-15));
    assertThat(quotients.share("A", "film")).hasValue(0.2);
    assertThat(quotients.isConcentrated("A", "film")).isTrue();
    assertThat(quotients.ranked("film").get(0).region()).isEqualTo("A");
    assertThat(quotients.referenceName()).isEqualTo("the 2 regions together, all without film");
    assertThat(quotients.explain("A", "film").steps().get(0).expression()).contains("20 / 100");
  }

  @Test
  void anAreaLosesWhatIsExcluded() {
    ReferenceArea area =
        ReferenceArea.of("Land", ImmutableMap.of("film", 200.0, "other", 600.0), 1000)
            .excluding(List.of("other"));
    LocationQuotients quotients = LocationQuotient.against(area).of(JOBS);
    assertThat(quotients.quotient("A", "film").getAsDouble()).isEqualTo(1 / (200 / 400.0));
    assertThat(area).hasToString("Land, all without other (total 1000.0)");
    assertThatThrownBy(() -> area.excluding(List.of("crafts")))
        .hasMessage("excluded must be in totals, but was crafts");
    assertThatThrownBy(
            () ->
                ReferenceArea.of("Land", ImmutableMap.of("film", 5.0), 5)
                    .excluding(List.of("film")))
        .hasMessage("excluded must leave something of the total, but was [film]");
    LocationQuotient wrong =
        LocationQuotient.against(ReferenceArea.pooled().excluding(List.of("crafts")));
    assertThatThrownBy(() -> wrong.of(JOBS))
        .hasMessage("reference.excluded[0] must be one of film, other, but was crafts");
  }

  @Test
  void excludingEverythingLeavesNoQuotient() {
    LocationQuotients quotients =
        LocationQuotient.against(ReferenceArea.pooled().excluding(List.of("film", "other")))
            .of(JOBS);
    assertThat(quotients.undefined("A", "film")).map(Undefined::code).contains("EMPTY_REGION");
  }
}
