package org.creativehubs.metrics.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.employment.EmploymentTable;

class IndexRobustnessProperties {

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Arbitraries.integers()
        .between(0, 60)
        .map(Integer::doubleValue)
        .array(double[].class)
        .ofSize(3)
        .array(double[][].class)
        .ofSize(3)
        .map(
            counts ->
                EmploymentTable.of("jobs", List.of("a", "b", "c"), List.of("x", "y", "z"), counts));
  }

  @Provide
  Arbitrary<RobustnessPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(RobustnessMethod.values()),
            Arbitraries.of(IntervalRule.values()),
            Arbitraries.longs())
        .as(IndexRobustnessProperties::policy);
  }

  private static RobustnessPolicy policy(RobustnessMethod method, IntervalRule rule, long seed) {
    RobustnessPolicy.Builder policy = RobustnessPolicy.builder();
    policy.method(method).rule(rule).seed(seed).draws(150);
    if (method == RobustnessMethod.ROUNDING) {
      policy.base(5);
    }
    return (rule == IntervalRule.RANGE ? policy : policy.level(0.8)).build();
  }

  private static IndexRobustnessInput input(
      EmploymentTable table, RobustIndex index, RobustnessPolicy policy) {
    IndexRobustnessInput.Builder input = IndexRobustnessInput.builder();
    input.table(table).index(index).region("a").policy(policy);
    return (index == RobustIndex.LOCATION_QUOTIENT ? input.industry("x") : input).build();
  }

  @Property(tries = 30)
  void theSameSeedGivesTheSameBitsOnOneThreadAndOnFour(
      @ForAll("tables") EmploymentTable table,
      @ForAll RobustIndex index,
      @ForAll("policies") RobustnessPolicy policy) {
    IndexRobustnessInput input = input(table, index, policy);
    ExecutorService four = Executors.newFixedThreadPool(4);
    try {
      assertThat(IndexRobustness.answer(input, four)).isEqualTo(IndexRobustness.answer(input));
    } finally {
      four.shutdown();
    }
  }

  @Property(tries = 100)
  void anIntervalOfRoundingContainsTheIndex(
      @ForAll("tables") EmploymentTable table, @ForAll RobustIndex index) {
    IndexInterval interval =
        IndexRobustness.answer(input(table, index, IndexRobustnessTest.rounding(5, 20)));
    interval.estimate().ifPresent(value -> assertThat(interval.contains(value)).isTrue());
  }

  @Property(tries = 200)
  void aFinerBaseNeverWidensTheIntervalOfAQuotient(
      @ForAll("tables") EmploymentTable table,
      @ForAll @DoubleRange(min = 0.1, max = 10) double base,
      @ForAll @DoubleRange(min = 0.01, max = 1) double part) {
    IndexInterval coarse = quotient(table, base);
    IndexInterval fine = quotient(table, base * part);
    if (coarse.low().isPresent()) {
      double ulps = 1e-12 * (1 + fine.high().orElse(1));
      assertThat(fine.low().orElseThrow())
          .isGreaterThanOrEqualTo(coarse.low().orElseThrow() - ulps);
      if (coarse.high().isPresent()) {
        assertThat(fine.high().orElseThrow())
            .isLessThanOrEqualTo(coarse.high().getAsDouble() + ulps);
      }
    }
  }

  private static IndexInterval quotient(EmploymentTable table, double base) {
    return IndexRobustness.answer(
        input(table, RobustIndex.LOCATION_QUOTIENT, IndexRobustnessTest.rounding(base, 1)));
  }

  /** Looks for a counterexample to the exact bounds among drawn tables. */
  @Property(tries = 200)
  void noQuotientOfTrueCountsLiesOutsideTheExactInterval(@ForAll("tables") EmploymentTable table) {
    IndexInterval exact = quotient(table, 5);
    if (exact.low().isPresent()) {
      IndexInterval drawn =
          IndexRobustness.under(IndexRobustnessTest.rounding(5, 100))
              .of(table, "quotient", other -> RobustIndex.LOCATION_QUOTIENT.of(other, 0, 0));
      double slack = 1e-12 * (1 + drawn.high().orElseThrow());
      assertThat(exact.contains(drawn.low().orElseThrow() + slack)).isTrue();
      assertThat(exact.contains(drawn.high().orElseThrow() - slack)).isTrue();
    }
  }

  /** Every vertex of the box, and the middle of the count in question, against the bounds. */
  @Property(tries = 100)
  void theBoundsOfAQuotientAreReachedAtTheEndsOrInBetween(@ForAll("tables") EmploymentTable table) {
    IndexInterval exact = quotient(table, 1);
    if (table.countAt(0, 0) < 1 || exact.high().isEmpty()) {
      return;
    }
    double largest = 0;
    for (int step = 0; step <= 1000; step++) {
      double[][] counts = new double[3][3];
      for (int cell = 0; cell < 9; cell++) {
        double side = cell / 3 == 0 || cell % 3 == 0 ? -0.5 : 0.5;
        counts[cell / 3][cell % 3] = Math.max(0, table.countAt(cell / 3, cell % 3) + side);
      }
      counts[0][0] = table.countAt(0, 0) - 0.5 + step / 1000.0;
      EmploymentTable other =
          EmploymentTable.of("jobs", table.regions(), table.industries(), counts);
      largest = Math.max(largest, RobustIndex.LOCATION_QUOTIENT.of(other, 0, 0).orElse(0));
    }
    assertThat(exact.high().getAsDouble()).isBetween(largest * (1 - 1e-12), largest * (1 + 1e-3));
  }

  @Property(tries = 100)
  void theBootstrapKeepsTheTotalAndTheZeros(
      @ForAll("tables") EmploymentTable table, @ForAll long seed, @ForAll @IntRange int draw) {
    EmploymentTable other =
        new OtherCounts(table, policy(RobustnessMethod.BOOTSTRAP, IntervalRule.RANGE, seed))
            .draw(draw);
    assertThat(other.total()).isEqualTo(table.total());
    for (int cell = 0; cell < 9; cell++) {
      if (table.countAt(cell / 3, cell % 3) == 0) {
        assertThat(other.countAt(cell / 3, cell % 3)).isZero();
      }
    }
  }
}
