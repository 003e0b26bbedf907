package org.creativehubs.metrics.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
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
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.creativehubs.testing.WorkedExplanation.WorkedStep;

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

  @Property(tries = 400)
  void aFinerBaseNeverWidensTheInterval(
      @ForAll("tables") EmploymentTable table,
      @ForAll RobustIndex index,
      @ForAll @DoubleRange(min = 0.1, max = 10) double base,
      @ForAll @DoubleRange(min = 0.01, max = 1) double part) {
    IndexInterval coarse = rounded(table, index, base);
    IndexInterval fine = rounded(table, index, base * part);
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

  private static IndexInterval rounded(EmploymentTable table, RobustIndex index, double base) {
    return IndexRobustness.answer(input(table, index, IndexRobustnessTest.rounding(base, 1)));
  }

  private static IndexInterval quotient(EmploymentTable table, double base) {
    return rounded(table, RobustIndex.LOCATION_QUOTIENT, base);
  }

  /** Looks for a counterexample to the bounds among drawn tables. */
  @Property(tries = 400)
  void noIndexOfTrueCountsLiesOutsideTheBounds(
      @ForAll("tables") EmploymentTable table,
      @ForAll RobustIndex index,
      @ForAll @DoubleRange(min = 0.1, max = 60) double base) {
    IndexInterval bounds = rounded(table, index, base);
    if (bounds.low().isPresent()) {
      IndexInterval drawn =
          IndexRobustness.under(IndexRobustnessTest.rounding(base, 200))
              .of(table, "index", other -> index.of(other, 0, 0));
      assertThat(drawn.bounds()).isEqualTo(BoundKind.DRAWN);
      double slack = 1e-12 * (1 + drawn.high().orElseThrow());
      assertThat(bounds.contains(drawn.low().orElseThrow() + slack)).isTrue();
      assertThat(bounds.contains(drawn.high().orElseThrow() - slack)).isTrue();
    }
  }

  /** Every corner of the box, and a fine grid for what lies in between. */
  @Property(tries = 60)
  void theBoundsOfHerfindahlAndGiniAreReached(
      @ForAll("tables") EmploymentTable table,
      @ForAll @DoubleRange(min = 0.1, max = 60) double base) {
    for (RobustIndex index : List.of(RobustIndex.HERFINDAHL, RobustIndex.GINI)) {
      IndexInterval bounds = rounded(table, index, base);
      if (bounds.undefined().isEmpty()) {
        assertThat(bounds.bounds()).isEqualTo(BoundKind.EXACT);
        double[] found = extremes(table, index, base, 1);
        assertThat(bounds.high().orElseThrow()).isCloseTo(found[1], within(1e-12));
        double[] finer = extremes(table, index, base, 12);
        assertThat(bounds.low().orElseThrow())
            .isBetween(finer[0] - 0.05 * (finer[1] - finer[0]) - 1e-3, finer[0] + 1e-12);
      }
    }
  }

  private static double[] extremes(
      EmploymentTable table, RobustIndex index, double base, int steps) {
    double[] found = {Double.POSITIVE_INFINITY, 0};
    for (int code = 0; code < Math.pow(steps + 1, 3); code++) {
      double[][] counts = new double[1][3];
      int rest = code;
      for (int cell = 0; cell < 3; cell++) {
        double least = Math.max(0, table.countAt(0, cell) - base / 2);
        double most = table.countAt(0, cell) + base / 2;
        counts[0][cell] = least + (most - least) * (rest % (steps + 1)) / steps;
        rest /= steps + 1;
      }
      double value =
          index
              .of(EmploymentTable.of("jobs", List.of("a"), table.industries(), counts), 0, 0)
              .orElse(Math.max(found[1], 1.0 / 3));
      found[0] = Math.min(found[0], value);
      found[1] = Math.max(found[1], value);
    }
    return found;
  }

  /** With two industries there is one difference, and its bounds are reached. */
  @Property(tries = 50)
  void theBoundsOfKrugmanAreReachedByTwoIndustries(
      @ForAll("tables") EmploymentTable table,
      @ForAll @DoubleRange(min = 0.1, max = 5) double base) {
    double[][] counts = new double[2][2];
    for (int cell = 0; cell < 4; cell++) {
      counts[cell / 2][cell % 2] = 5 + table.countAt(cell / 2, cell % 2);
    }
    EmploymentTable two = EmploymentTable.of("jobs", List.of("a", "b"), List.of("x", "y"), counts);
    IndexInterval outer = rounded(two, RobustIndex.KRUGMAN, base);
    double[] found = {2, 0};
    int steps = 12;
    for (int code = 0; code < Math.pow(steps + 1, 4); code++) {
      double[] x = new double[4];
      int rest = code;
      for (int cell = 0; cell < 4; cell++) {
        x[cell] = counts[cell / 2][cell % 2] + base * (rest % (steps + 1) / (double) steps - 0.5);
        rest /= steps + 1;
      }
      double own = x[0] + x[1];
      double index = 2 * Math.abs(x[0] / own - (x[0] + x[2]) / (own + x[2] + x[3]));
      found[0] = Math.min(found[0], index);
      found[1] = Math.max(found[1], index);
    }
    assertThat(outer.bounds()).isEqualTo(BoundKind.OUTER);
    assertThat(outer.high().orElseThrow()).isBetween(found[1] - 1e-12, found[1] + 2e-3);
    assertThat(outer.low().orElseThrow()).isBetween(found[0] - 0.06, found[0] + 1e-12);
  }

  private static void assertMakes(String expression, OptionalDouble bound) {
    Explanation.Builder said = Explanation.answering("bound?");
    said.step("bound", expression, Answer.number(bound.orElseThrow()));
    assertThat(WorkedExplanation.of(said.build()))
        .extracting(WorkedStep::verdict)
        .containsExactly(Verdict.AGREES);
  }

  /** Every vertex of the box, and the middle of the count in question, against the bounds. */
  @Property(tries = 100)
  void theBoundsOfAQuotientAreReachedAtTheEndsOrInBetween(@ForAll("tables") EmploymentTable table) {
    IndexInterval exact = quotient(table, 1);
    exact.lowFrom().ifPresent(from -> assertMakes(from, exact.low()));
    exact.highFrom().ifPresent(from -> assertMakes(from, exact.high()));
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
