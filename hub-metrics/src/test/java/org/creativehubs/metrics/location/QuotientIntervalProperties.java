package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Tables;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.testing.JacksonLines;

class QuotientIntervalProperties {

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.any();
  }

  @Provide
  Arbitrary<EmploymentTable> wholeTables() {
    return Tables.whole();
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

  private static EmploymentTable times(EmploymentTable table, double factor) {
    double[][] counts =
        table.regions().stream()
            .map(
                region ->
                    table.industries().stream()
                        .mapToDouble(industry -> table.count(region, industry) * factor)
                        .toArray())
            .toArray(double[][]::new);
    return EmploymentTable.of("jobs", table.regions(), table.industries(), counts);
  }

  @Property(tries = 300)
  void everyIntervalHoldsItsEstimateAndNoneIsWithoutWidth(
      @ForAll("wholeTables") EmploymentTable table,
      @ForAll IntervalMethod method,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
    for (QuotientEstimate one : intervals(table, method, level).estimates()) {
      if (one.outcome() == IntervalOutcome.BOUNDED) {
        double quotient = one.quotient().getAsDouble();
        assertThat(quotient).isBetween(one.lower().getAsDouble(), one.upper().getAsDouble());
        assertThat(one.upper().getAsDouble()).isGreaterThan(one.lower().getAsDouble());
      }
      if (one.outcome() == IntervalOutcome.ZERO_COUNT) {
        assertThat(one.upper().getAsDouble()).isPositive();
      }
    }
  }

  /** The bounds are computed by {@link IntervalBounds} and written by terms. */
  @Property(tries = 200)
  void theBoundsThatAreWrittenAreThoseOfTheInterval(
      @ForAll("wholeTables") EmploymentTable table, @ForAll IntervalMethod method) {
    QuotientIntervals intervals = intervals(table, method, 0.95);
    for (QuotientEstimate one : intervals.estimates()) {
      for (Step step : intervals.explain(one.region(), one.industry()).steps()) {
        if (step.label().endsWith("bound")) {
          OptionalDouble bound = step.label().startsWith("lower") ? one.lower() : one.upper();
          assertThat(step.value().number().getAsDouble())
              .isCloseTo(bound.getAsDouble(), within(1e-9 * Math.max(1, bound.getAsDouble())));
        }
        if (step.label().equals("standard error")) {
          assertThat(step.value().number()).isEqualTo(one.standardError());
        }
      }
    }
  }

  /** Four times the counts; an interval without upper bound may gain one but not lose it. */
  @Property(tries = 300)
  void intervalsNarrowAsCountsGrow(
      @ForAll("wholeTables") EmploymentTable table, @ForAll IntervalMethod method) {
    QuotientIntervals before = intervals(table, method, 0.95);
    QuotientIntervals after = intervals(times(table, 4), method, 0.95);
    for (QuotientEstimate one : before.estimates()) {
      QuotientEstimate other = after.at(one.region(), one.industry());
      assertThat(other.quotient()).isEqualTo(one.quotient());
      if (one.upper().isPresent()) {
        assertThat(other.upper().getAsDouble() - other.lower().getAsDouble())
            .isLessThan(one.upper().getAsDouble() - one.lower().getAsDouble());
      } else {
        assertThat(other.undefined()).isEqualTo(one.undefined());
      }
    }
  }

  @Property(tries = 200)
  void aHigherLevelNeverGivesANarrowerInterval(
      @ForAll("wholeTables") EmploymentTable table, @ForAll IntervalMethod method) {
    QuotientIntervals narrow = intervals(table, method, 0.8);
    QuotientIntervals wide = intervals(table, method, 0.99);
    for (QuotientEstimate one : narrow.estimates()) {
      QuotientEstimate other = wide.at(one.region(), one.industry());
      if (one.upper().isPresent() && other.upper().isPresent()) {
        assertThat(other.upper().getAsDouble()).isGreaterThanOrEqualTo(one.upper().getAsDouble());
        assertThat(other.lower().getAsDouble()).isLessThanOrEqualTo(one.lower().getAsDouble());
      }
    }
  }

  @Property(tries = 200)
  void tinyAndHugeCountsGiveABoundOrAReasonAndReadBackFromJson(
      @ForAll("tables") EmploymentTable table, @ForAll IntervalMethod method) {
    QuotientIntervals intervals = intervals(table, method, 0.95);
    String json = HubJson.write(intervals);
    assertThat(json).doesNotContain("NaN", "Infinity");
    assertThat(JacksonLines.read(json, QuotientIntervals.class)).isEqualTo(intervals);
    assertThat(intervals.estimates()).hasSize(table.regions().size() * table.industries().size());
  }
}
