package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.json.JsonCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuotientIntervalTest {

  private static final Percentage DIGITS = Percentage.withPercentage(1e-10);

  private static QuotientEstimate estimate(
      IntervalMethod method, double x, double n, double all, double size) {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("here", "elsewhere"),
            List.of("film", "other"),
            new double[][] {{x, n - x}, {all - x, size - n - (all - x)}});
    return intervals(table, method, 0.95).at("here", "film");
  }

  private static QuotientIntervals intervals(
      EmploymentTable table, IntervalMethod method, double level) {
    return QuotientInterval.answer(
        QuotientIntervalInput.builder()
            .quotients(LocationQuotientInput.builder().table(table).build())
            .method(method)
            .level(level)
            .build());
  }

  /** The numbers come from 30-digit arithmetic of the same definitions. */
  @ParameterizedTest
  @CsvSource({
    "PROFILE_LIKELIHOOD, 2310, 41200, 61300, 2750000, 2.418605446095233, 2.61425804532394097",
    "PROFILE_LIKELIHOOD, 3, 40, 50, 1000, 0.393070904342033168, 3.52799776772043166",
    "FIELLER, 2310, 41200, 61300, 2750000, 2.41745822445248192, 2.61311990246043729",
    "FIELLER, 3, 40, 50, 1000, 0, 3.14841071279559675",
  })
  void boundsAgreeWithLongArithmetic(
      IntervalMethod method,
      double x,
      double n,
      double all,
      double size,
      double lower,
      double upper) {
    QuotientEstimate estimate = estimate(method, x, n, all, size);
    assertThat(estimate.outcome()).isEqualTo(IntervalOutcome.BOUNDED);
    assertThat(estimate.lower().getAsDouble()).isCloseTo(lower, within(1e-10));
    assertThat(estimate.upper().getAsDouble()).isCloseTo(upper, DIGITS);
  }

  @ParameterizedTest
  @EnumSource(IntervalMethod.class)
  void aCountOfZeroHasAnExactUpperBoundByEveryMethod(IntervalMethod method) {
    QuotientEstimate estimate = estimate(method, 0, 500, 300, 90_000);
    assertThat(estimate.outcome()).isEqualTo(IntervalOutcome.ZERO_COUNT);
    assertThat(estimate.quotient()).hasValue(0);
    assertThat(estimate.lower()).hasValue(0);
    assertThat(estimate.upper().getAsDouble()).isCloseTo(1.792065454904868, DIGITS);
    assertThat(estimate.interval()).isEqualTo("at most 1.7921");
  }

  @Test
  void fiellerHasNoUpperBoundWhereTheReferenceMayBeZero() {
    QuotientEstimate estimate = estimate(IntervalMethod.FIELLER_INDEPENDENT, 1, 10, 2, 1000);
    assertThat(estimate.outcome()).isEqualTo(IntervalOutcome.UNBOUNDED);
    assertThat(estimate.upper()).isEmpty();
    assertThat(estimate.lower()).isPresent();
    assertThat(estimate.interval()).startsWith("at least ");
  }

  @Test
  void whatHasNoIntervalSaysWhy() {
    EmploymentTable one =
        EmploymentTable.of("jobs", List.of("A"), List.of("x", "y"), new double[][] {{1, 2}});
    EmploymentTable industry =
        EmploymentTable.of("jobs", List.of("A", "B"), List.of("x"), new double[][] {{1}, {2}});
    EmploymentTable empty =
        EmploymentTable.of(
            "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{0, 0}, {1, 2}});
    assertThat(code(one, IntervalMethod.LOG_DELTA)).isEqualTo("REGION_IS_REFERENCE");
    assertThat(code(industry, IntervalMethod.LOG_DELTA)).isEqualTo("INDUSTRY_IS_REFERENCE");
    assertThat(code(industry, IntervalMethod.LOG_DELTA_INDEPENDENT)).isEqualTo("NO_VARIANCE");
    assertThat(code(empty, IntervalMethod.LOG_DELTA)).isEqualTo("EMPTY_REGION");
  }

  private static String code(EmploymentTable table, IntervalMethod method) {
    return intervals(table, method, 0.9).at("A", "x").undefined().map(Undefined::code).orElse("");
  }

  @Test
  void aRegionOutsideTheReferenceNeedsAMethodForIt() {
    EmploymentTable table =
        EmploymentTable.of("jobs", List.of("A"), List.of("x", "y"), new double[][] {{10, 20}});
    ReferenceArea elsewhere = ReferenceArea.of("elsewhere", ImmutableMap.of("x", 5.0), 50);
    LocationQuotientInput quotients =
        LocationQuotientInput.builder()
            .table(table)
            .reference(elsewhere)
            .addIndustries("x")
            .build();
    assertThat(
            QuotientInterval.answer(
                    QuotientIntervalInput.builder().quotients(quotients).level(0.95).build())
                .at("A", "x")
                .undefined())
        .map(Undefined::code)
        .contains("ABOVE_WHOLE");
    assertThat(
            QuotientInterval.answer(
                    QuotientIntervalInput.builder()
                        .quotients(quotients)
                        .level(0.95)
                        .method(IntervalMethod.LOG_DELTA_INDEPENDENT)
                        .build())
                .at("A", "x")
                .outcome())
        .isEqualTo(IntervalOutcome.BOUNDED);
  }

  @Test
  void anExcludedIndustryIsNoShare() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{5, 2}, {1, 2}});
    QuotientIntervals intervals =
        QuotientInterval.answer(
            QuotientIntervalInput.builder()
                .quotients(
                    LocationQuotientInput.builder()
                        .table(table)
                        .reference(ReferenceArea.pooled().excluding(List.of("x")))
                        .build())
                .level(0.95)
                .build());
    assertThat(intervals.at("A", "x").undefined()).map(Undefined::code).contains("NOT_A_SHARE");
  }

  @Test
  void theRuleFlagsSmallCountsAndWideIntervals() {
    QuotientIntervals kent = JsonCatalog.answerToExample(QuotientInterval.ENTRY);
    assertThat(kent.table().toString().lines())
        .containsExactly(
            "Location quotients against the 3 regions together, intervals at 95 %",
            "rank  region           industry  businesses  quotient  interval          unreliable",
            "----  ---------------  --------  ----------  --------  ----------------  ---------------",
            "   1  Tunbridge Wells  creative       2,138    1.2627  1.2264 to 1.3     no",
            "   2  Canterbury       creative         625    0.9223  0.8603 to 0.9887  count too small",
            "   3  Medway           creative       1,699    0.8125  0.7839 to 0.8421  no");
    assertThat(kent.reliable()).hasSize(2);
    assertThat(kent.ranked("creative").get(1).flags())
        .containsExactly(ReliabilityFlag.COUNT_TOO_SMALL);
  }

  @Test
  void theExplanationEndsInTheInterval() {
    QuotientIntervals kent = JsonCatalog.answerToExample(QuotientInterval.ENTRY);
    assertThat(kent.explain("Canterbury", "creative").steps())
        .extracting(Step::label)
        .containsExactly(
            "share of creative in Canterbury",
            "share of creative in the 3 regions together",
            "location quotient",
            "relative variance",
            "relative standard error",
            "standard error",
            "normal quantile z, level 95 %",
            "lower bound",
            "upper bound",
            "reliability",
            "interval");
    assertThat(kent.explain("Canterbury", "creative").answer()).hasToString("0.8603 to 0.9887");
    assertThat(kent.explain("Canterbury", "creative").toString())
        .contains("location quotient: 8.4000 % / 9.1078 % = 0.9223")
        .contains("lower bound: 0.92229 x exp(-(1.9600 x 0.035479)) = 0.8603");
    assertThatThrownBy(() -> kent.at("Dover", "creative"))
        .hasMessage("region and industry must be among the estimates, but was Dover, creative");
    assertThatThrownBy(() -> kent.explain("Dover", "creative"))
        .hasMessageStartingWith("row must be one of Tunbridge Wells, creative");
  }

  @Test
  void badInputIsRefused() {
    EmploymentTable table =
        EmploymentTable.of("jobs", List.of("A"), List.of("x"), new double[][] {{1}});
    assertThatThrownBy(() -> intervals(table, IntervalMethod.DELTA, 1))
        .hasMessage("level must be in (0, 1), but was 1.0");
    assertThatThrownBy(() -> ReliabilityRule.builder().name("none").build())
        .hasMessage("minimumCount must be given or maximumRelativeWidth, but was neither");
    assertThatThrownBy(() -> ReliabilityRule.builder().name("none").minimumCount(0).build())
        .hasMessage("minimumCount must be > 0, but was 0.0");
  }
}
