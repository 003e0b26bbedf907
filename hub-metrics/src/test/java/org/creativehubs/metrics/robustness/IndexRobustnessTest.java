package org.creativehubs.metrics.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class IndexRobustnessTest {

  private static final EmploymentTable JOBS = jobs(15, 85, 20, 380);

  private static EmploymentTable jobs(double a, double b, double c, double d) {
    return EmploymentTable.of(
        "jobs", List.of("N", "S"), List.of("x", "y"), new double[][] {{a, b}, {c, d}});
  }

  static RobustnessPolicy rounding(double base, int draws) {
    return RobustnessPolicy.builder()
        .method(RobustnessMethod.ROUNDING)
        .base(base)
        .draws(draws)
        .seed(42)
        .rule(IntervalRule.RANGE)
        .build();
  }

  static RobustnessPolicy bootstrap(int draws, IntervalRule rule) {
    return RobustnessPolicy.builder()
        .method(RobustnessMethod.BOOTSTRAP)
        .draws(draws)
        .seed(42)
        .rule(rule)
        .level(0.95)
        .build();
  }

  private static IndexInterval quotient(EmploymentTable table, RobustnessPolicy policy) {
    return IndexRobustness.answer(
        IndexRobustnessInput.builder()
            .table(table)
            .index(RobustIndex.LOCATION_QUOTIENT)
            .region("N")
            .industry("x")
            .policy(policy)
            .build());
  }

  private static IndexInterval regional(
      RobustIndex index, EmploymentTable table, RobustnessPolicy policy) {
    return IndexRobustness.answer(
        IndexRobustnessInput.builder()
            .table(table)
            .index(index)
            .region("N")
            .policy(policy)
            .build());
  }

  @Test
  void theQuotientOfRoundedCountsHasAnExactInterval() {
    IndexInterval interval = quotient(JOBS, rounding(5, 1));
    assertThat(interval.estimate().getAsDouble()).isCloseTo(0.15 / 0.07, within(1e-14));
    assertThat(interval.low().getAsDouble())
        .isCloseTo((12.5 / 100) / (35.0 / (12.5 + 87.5 + 22.5 + 377.5)), within(1e-14));
    assertThat(interval.high().getAsDouble())
        .isCloseTo((17.5 / 100) / (35.0 / (17.5 + 82.5 + 17.5 + 382.5)), within(1e-14));
    assertThat(interval.draws()).isZero();
    assertThat(interval.contains(2)).isTrue();
    assertThat(interval.explanation().answer().number()).isEqualTo(interval.width());
  }

  /** North has 12.5 to 17.5 and 82.5 to 87.5; South 17.5 to 22.5 and 377.5 to 382.5. */
  @Test
  void otherIndicesOfRoundedCountsHaveBoundsWithoutDrawsToo() {
    IndexInterval herfindahl = regional(RobustIndex.HERFINDAHL, JOBS, rounding(5, 1));
    assertThat(herfindahl.bounds()).isEqualTo(BoundKind.EXACT);
    assertThat(herfindahl.low().getAsDouble())
        .isCloseTo(0.175 * 0.175 + 0.825 * 0.825, within(1e-14));
    assertThat(herfindahl.high().getAsDouble())
        .isCloseTo(0.125 * 0.125 + 0.875 * 0.875, within(1e-14));
    IndexInterval gini = regional(RobustIndex.GINI, JOBS, rounding(5, 1));
    assertThat(gini.bounds()).isEqualTo(BoundKind.EXACT);
    assertThat(gini.low().getAsDouble()).isCloseTo((0.825 - 0.175) / 2, within(1e-14));
    assertThat(gini.high().getAsDouble()).isCloseTo((0.875 - 0.125) / 2, within(1e-14));
    IndexInterval krugman = regional(RobustIndex.KRUGMAN, JOBS, rounding(5, 1));
    assertThat(krugman.bounds()).isEqualTo(BoundKind.OUTER);
    assertThat(krugman.high().getAsDouble()).isCloseTo(2 * (0.175 - 35.0 / 500), within(1e-14));
    assertThat(krugman.low().getAsDouble()).isCloseTo(2 * (0.125 - 35.0 / 500), within(1e-14));
    assertThat(krugman.draws()).isZero();
    assertThat(krugman.conventions())
        .contains("outer bounds by interval arithmetic for each industry, without draws");
    assertThat(krugman.explanation().answer().number()).isEqualTo(krugman.width());
  }

  /**
   * North's first industry has 0 to 60 beside 0.5, against nothing beside 1030: highest between.
   */
  @Test
  void theGreatestDifferenceOfSharesMayLieBetweenTheEnds() {
    double own = 1030 / (Math.sqrt(1 + 1030 / 0.5) - 1);
    IndexInterval krugman = regional(RobustIndex.KRUGMAN, jobs(30, 30.5, 0, 1000), rounding(60, 1));
    assertThat(krugman.high().getAsDouble())
        .isCloseTo(2 * ((own - 0.5) / own - (own - 0.5) / (own + 1030)), within(1e-12));
  }

  /** Beside 15 and 25, the third of 15 to 25 is best at (15^2 + 25^2) / (15 + 25). */
  @Test
  void theLeastHerfindahlMayLieBetweenTheEnds() {
    EmploymentTable.Builder three = EmploymentTable.builder().measure("jobs");
    three.add("N", "a", 10).add("N", "b", 20).add("N", "c", 30);
    IndexInterval interval = regional(RobustIndex.HERFINDAHL, three.build(), rounding(10, 1));
    assertThat(interval.low().getAsDouble())
        .isCloseTo((850 + 21.25 * 21.25) / (61.25 * 61.25), within(1e-14));
    assertThat(interval.lowFrom()).contains("of the counts 15 | 21.25 | 25");
    assertThat(interval.highFrom()).contains("of the counts 5 | 15 | 35");
  }

  @Test
  void theBoundsOfAQuotientAreShownWithTheirCounts() {
    IndexInterval interval = quotient(JOBS, rounding(5, 1));
    assertThat(interval.lowFrom()).contains("(12.5 / 100) / (35 / 500)");
    assertThat(interval.highFrom()).contains("(17.5 / 100) / (35 / 500)");
    assertThat(interval.explanation().question())
        .isEqualTo("By how much could the location quotient of x in N move?");
  }

  @Test
  void aBoundThatIsALimitHasNoCounts() {
    assertThat(quotient(jobs(2, 85, 20, 380), rounding(5, 1)).lowFrom()).isEmpty();
  }

  @Test
  void aRegionThatMayBeOneIndustryMayBeFullyConcentrated() {
    IndexInterval interval = regional(RobustIndex.HERFINDAHL, jobs(2, 2, 9, 9), rounding(5, 1));
    assertThat(interval.high()).hasValue(1);
    assertThat(interval.low()).hasValue(0.5);
  }

  @Test
  void aQuotientOfSmallCountsHasNoUpperBound() {
    IndexInterval interval = quotient(jobs(2, 2, 2, 380), rounding(5, 1));
    assertThat(interval.high()).isEmpty();
    assertThat(interval.low()).isPresent();
    assertThat(interval.undefined()).map(Undefined::code).contains("UNBOUNDED");
  }

  @Test
  void anUndefinedIndexHasNoInterval() {
    IndexInterval interval = regional(RobustIndex.GINI, jobs(0, 0, 2, 3), rounding(5, 10));
    assertThat(interval.undefined()).map(Undefined::code).contains("NO_ESTIMATE");
    assertThat(interval.width()).isEmpty();
  }

  @Test
  void drawsWithoutAValueAreCountedAndLeftOut() {
    IndexInterval interval =
        regional(RobustIndex.HERFINDAHL, jobs(1, 0, 1, 1), bootstrap(1000, IntervalRule.LINEAR));
    // the region is empty with probability (2 / 3)^3 = 8 / 27, standard deviation 14.4 draws
    assertThat(interval.undefinedDraws()).isBetween(220, 380);
    assertThat(interval.low()).hasValue(1);
  }

  /** Var(HHI) by the delta method is small; what is checked is that draws have the right spread. */
  @Test
  void theBootstrapSpreadsASharesAsTheBinomialDoes() {
    IndexInterval interval =
        IndexRobustness.under(bootstrap(20_000, IntervalRule.NEAREST_RANK))
            .of(JOBS, "share of N", table -> OptionalDouble.of(table.regionTotal("N") / 500));
    double deviation = Math.sqrt(0.2 * 0.8 / 500);
    assertThat(interval.low().getAsDouble()).isCloseTo(0.2 - 1.96 * deviation, within(0.003));
    assertThat(interval.high().getAsDouble()).isCloseTo(0.2 + 1.96 * deviation, within(0.003));
  }

  @Test
  void badPoliciesAndTablesAreRefused() {
    assertThatThrownBy(() -> rounding(0, 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("base must be in [1e-9, 1e15], but was 0.0");
    assertThatThrownBy(() -> rounding(5, 0)).hasMessage("draws must be in 1..10000000, but was 0");
    assertThatThrownBy(() -> bootstrap(9, IntervalRule.RANGE))
        .hasMessage("level must be absent for RANGE and only for RANGE, but was RANGE with one");
    assertThatThrownBy(
            () -> regional(RobustIndex.GINI, jobs(1.5, 1, 1, 1), bootstrap(9, IntervalRule.LINEAR)))
        .hasMessage("table.counts[0][0] must be whole for BOOTSTRAP, but was 1.5");
    assertThatThrownBy(() -> regional(RobustIndex.LOCATION_QUOTIENT, JOBS, rounding(5, 9)))
        .hasMessage("industry must be given if index is LOCATION_QUOTIENT, but was absent");
  }
}
