package org.creativehubs.metrics.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.hubfigures.TenancySurvival;
import org.creativehubs.metrics.hubfigures.TenancySurvivalInput;
import org.creativehubs.metrics.internal.KpiRates;
import org.creativehubs.metrics.internal.Quotients;
import org.creativehubs.metrics.internal.ShareInterval;
import org.creativehubs.metrics.scorecard.ComparedFigure;
import org.creativehubs.metrics.scorecard.Kpis;
import org.creativehubs.metrics.scorecard.ScoreGrouping;
import org.creativehubs.metrics.scorecard.ScoreItem;
import org.creativehubs.metrics.scorecard.Scorecard;
import org.creativehubs.metrics.scorecard.ScorecardInput;
import org.creativehubs.metrics.scorecard.SideBySide;
import org.creativehubs.metrics.scorecard.SideBySideInput;
import org.creativehubs.metrics.scorecard.WeightRule;

class KpiProperties {

  @Property(tries = 200)
  void attainmentIsOneAtTheTargetByEveryFormula(
      @ForAll Polarity polarity,
      @ForAll boolean byActual,
      @ForAll @IntRange(min = 1, max = 1000) int target) {
    AttainmentFormula formula =
        byActual ? AttainmentFormula.TARGET_BY_ACTUAL : AttainmentFormula.TWO_LESS_ACTUAL_BY_TARGET;
    Indicator indicator =
        Kpis.indicator("it", polarity)
            .target(Ratio.of(target))
            .actual(QualifiedNumber.exact(target))
            .build();
    IndicatorCheck check =
        IndicatorStatus.answer(
                IndicatorStatusInput.builder()
                    .addIndicators(indicator)
                    .rule(tolerance(0))
                    .attainmentOfLower(formula)
                    .build())
            .check("it");
    assertThat(number(check.attainment())).isEqualTo(1);
    assertThat(check.state()).isEqualTo(IndicatorState.GREEN);
  }

  @Property(tries = 300)
  void aBoundOnTheGoodSideNeverMakesAnIndicatorRed(
      @ForAll @IntRange(max = 20) int bound,
      @ForAll @IntRange(max = 20) int target,
      @ForAll @IntRange(max = 9) int tolerance) {
    assertThat(state(Polarity.HIGHER_IS_BETTER, Qualifier.AT_LEAST, bound, target, tolerance))
        .isNotEqualTo(IndicatorState.RED);
    assertThat(state(Polarity.LOWER_IS_BETTER, Qualifier.UP_TO, bound, target, tolerance))
        .isNotEqualTo(IndicatorState.RED);
  }

  @Property(tries = 300)
  void aBetterNumberNeverWorsensTheLight(
      @ForAll Qualifier qualifier,
      @ForAll @IntRange(max = 20) int less,
      @ForAll @IntRange(max = 20) int more,
      @ForAll @IntRange(max = 20) int target,
      @ForAll @IntRange(max = 9) int tolerance) {
    IndicatorState low =
        state(Polarity.HIGHER_IS_BETTER, qualifier, Math.min(less, more), target, tolerance);
    IndicatorState high =
        state(Polarity.HIGHER_IS_BETTER, qualifier, Math.max(less, more), target, tolerance);
    if (low != IndicatorState.NOT_KNOWN && high != IndicatorState.NOT_KNOWN) {
      assertThat(high).isLessThanOrEqualTo(low);
    }
    assertThat(low == IndicatorState.GREEN && high == IndicatorState.NOT_KNOWN).isFalse();
  }

  @Property(tries = 300)
  void moreToleranceNeverWorsensTheLightAndMakesNothingGreen(
      @ForAll Polarity polarity,
      @ForAll Qualifier qualifier,
      @ForAll @IntRange(max = 20) int actual,
      @ForAll @IntRange(max = 20) int target,
      @ForAll @IntRange(max = 9) int tolerance) {
    IndicatorState strict = state(polarity, qualifier, actual, target, 0);
    IndicatorState lenient = state(polarity, qualifier, actual, target, tolerance);
    assertThat(lenient == IndicatorState.GREEN).isEqualTo(strict == IndicatorState.GREEN);
    if (qualifier == Qualifier.EXACT) {
      int missing = polarity == Polarity.HIGHER_IS_BETTER ? target - actual : actual - target;
      assertThat(lenient == IndicatorState.RED).isEqualTo(missing > tolerance);
    }
  }

  private static IndicatorState state(
      Polarity polarity, Qualifier qualifier, int actual, int target, int tolerance) {
    Indicator indicator =
        Kpis.indicator("it", polarity)
            .target(Ratio.of(target))
            .actual(said(qualifier, actual))
            .build();
    return IndicatorStatusTest.check(indicator, tolerance(tolerance), "").state();
  }

  private static StatusRule tolerance(int tolerance) {
    return StatusRule.builder()
        .kind(StatusRuleKind.TARGET_THEN_TOLERANCE)
        .toleranceKind(ToleranceKind.ABSOLUTE)
        .tolerance(Ratio.of(tolerance))
        .build();
  }

  private static QualifiedNumber said(Qualifier qualifier, long value) {
    return qualifier == Qualifier.BETWEEN
        ? QualifiedNumber.between(Ratio.of(value), Ratio.of(value + 3))
        : QualifiedNumber.of(qualifier, value);
  }

  @Property(tries = 200)
  void mergingInAnyOrderGivesTheSameAggregate(
      @ForAll AggregationRule rule,
      @ForAll @Size(min = 1, max = 6) List<Qualifier> qualifiers,
      @ForAll long seed) {
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < qualifiers.size(); i++) {
      QualifiedNumber value = said(qualifiers.get(i), 2L * i + 1);
      boolean quotient = rule == AggregationRule.RATIO_OF_SUMS;
      measurements.add(
          Measurement.builder()
              .scope("scope " + i % 2)
              .period(PartialDate.parse(Integer.toString(2020 + i / 2)))
              .value(value)
              .of(Optional.of(value).filter(it -> quotient))
              .build());
    }
    KpiSheet sheet = aggregate(rule, measurements);
    Collections.shuffle(measurements, new Random(seed));
    KpiSheet shuffled = aggregate(rule, measurements);
    for (KpiRow row : sheet.rows()) {
      assertThat(shuffled.value(row.name(), "it")).isEqualTo(sheet.value(row.name(), "it"));
    }
  }

  private static KpiSheet aggregate(AggregationRule rule, List<Measurement> measurements) {
    return IndicatorAggregate.answer(
        IndicatorAggregateInput.builder()
            .measure("it")
            .unit("pieces")
            .rule(rule)
            .scopes(PartsRelation.DISJOINT)
            .addAllMeasurements(measurements)
            .build());
  }

  @Property(tries = 200)
  void disjointPartsEqualTheirWholeOrMakeAFindingAndOverlappingOnesNeedNot(
      @ForAll PartsRelation relation,
      @ForAll @IntRange(max = 9) int one,
      @ForAll @IntRange(max = 9) int other,
      @ForAll @IntRange(min = 9, max = 20) int whole) {
    Breakdown breakdown =
        Breakdown.builder()
            .measure("it")
            .dimension("kind")
            .unit("people")
            .relation(relation)
            .putParts("one", QualifiedNumber.exact(one))
            .putParts("other", QualifiedNumber.exact(other))
            .whole(QualifiedNumber.exact(whole))
            .build();
    KpiSheet sheet =
        Inclusion.answer(
            InclusionInput.builder()
                .breakdown(breakdown)
                .level(0.9)
                .method(RatioIntervalMethod.LOG_RATIO)
                .build());
    assertThat(sheet.has(FindingKind.BREAKDOWN_MISSES_WHOLE))
        .isEqualTo(
            (relation == PartsRelation.DISJOINT && one + other != whole)
                || (relation == PartsRelation.EXAMPLES && one + other > whole));
  }

  @Property(tries = 200)
  void anIntervalHoldsTheShareAndShrinksWithTheSample(
      @ForAll @IntRange(min = 1, max = 99) int percent,
      @ForAll @IntRange(min = 1, max = 1000) int n) {
    double share = percent / 100.0;
    ShareInterval few = ShareInterval.wilson(share, n, 0.95);
    ShareInterval many = ShareInterval.wilson(share, 4.0 * n, 0.95);
    assertThat(few.lower()).isBetween(0.0, share);
    assertThat(few.upper()).isBetween(share, 1.0);
    assertThat(many.upper() - many.lower()).isLessThan(few.upper() - few.lower());
  }

  @Property(tries = 200)
  void ranksDoNotDependOnTheScale(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> values,
      @ForAll @IntRange(min = 1, max = 99) int factor) {
    assertThat(ranks(values, factor)).isEqualTo(ranks(values, 1));
  }

  private static List<Double> ranks(List<Integer> values, int factor) {
    SideBySideInput.Builder input = SideBySideInput.builder();
    input.addFigures(ComparedFigure.builder().indicator("it").build());
    for (int i = 0; i < values.size(); i++) {
      QualifiedNumber actual = QualifiedNumber.exact((long) values.get(i) * factor);
      input.addSubjects(Kpis.subject("s" + i, Kpis.more("it").actual(actual).build()));
    }
    KpiSheet sheet = SideBySide.answer(input.build());
    return sheet.rows().stream().map(row -> number(sheet, row.name(), "rank")).toList();
  }

  @Property(tries = 200)
  void theSurvivalCurveFallsFromOne(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 20) Integer> days,
      @ForAll @IntRange(max = 511) int ended) {
    LocalDate until = LocalDate.of(2026, 1, 1);
    TenancySurvivalInput.Builder input = TenancySurvivalInput.builder();
    input.watchedUntil(until);
    for (int i = 0; i < days.size(); i++) {
      boolean gone = (ended >> i & 1) == 1;
      LocalDate start = until.minusDays(days.get(i));
      input.addLettings(
          Letting.builder()
              .id("t" + i)
              .terms(Kpis.terms(start, gone ? until : until.plusDays(1)))
              .build());
    }
    KpiSheet sheet = TenancySurvival.answer(input.build());
    double before = 1;
    assertThat(number(sheet, "0", "survival")).isEqualTo(1);
    for (KpiRow row : sheet.rows()) {
      double survival = number(sheet, row.name(), "survival");
      assertThat(survival).isBetween(0.0, before);
      before = survival;
    }
  }

  @Property(tries = 200)
  void scalingNormalisedWeightsChangesNothing(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> weights,
      @ForAll @IntRange(min = 1, max = 99) int factor) {
    KpiSheet one = card(weights, 1);
    KpiSheet scaled = card(weights, factor);
    assertThat(scaled.value("over all", "score")).isEqualTo(one.value("over all", "score"));
    assertThat(scaled.value("i0", "effect")).isEqualTo(one.value("i0", "effect"));
    assertThat(number(one, "over all", "score")).isBetween(0.0, weights.size() - 1.0);
  }

  private static KpiSheet card(List<Integer> weights, int factor) {
    ScorecardInput.Builder input = ScorecardInput.builder();
    input.weights(WeightRule.NORMALISED).grouping(ScoreGrouping.HUB_FUNCTION);
    for (int i = 0; i < weights.size(); i++) {
      Ratio weight = Ratio.of((long) weights.get(i) * factor);
      input.addItems(ScoreItem.builder().id("i" + i).weight(weight).score(Ratio.of(i)).build());
    }
    return Scorecard.answer(input.build());
  }

  @Property(tries = 200)
  void theRateAYearLeadsBackToTheEnd(
      @ForAll @IntRange(min = 1, max = 1000) int start,
      @ForAll @IntRange(min = 1, max = 1000) int end,
      @ForAll @IntRange(min = 1, max = 30) int years) {
    Ratio factor = Ratio.of(end, start);
    double rate = number(KpiRates.yearly(QualifiedNumber.exact(factor), Ratio.of(years)));
    assertThat(start * Math.pow(1 + rate, years)).isCloseTo(end, within(end * 1e-11));
  }

  @Property(tries = 30)
  void aQuotientOfRangesHoldsEveryQuotientOfTheirNumbers(
      @ForAll @IntRange(max = 9) int above, @ForAll @IntRange(min = 1, max = 9) int below) {
    for (Qualifier one : Qualifier.values()) {
      for (Qualifier other : Qualifier.values()) {
        holdsEveryQuotient(said(one, above), said(other, below));
      }
    }
  }

  private static void holdsEveryQuotient(QualifiedNumber numerator, QualifiedNumber divisor) {
    Optional<QualifiedNumber> quotient = Quotients.of(numerator, divisor);
    for (Ratio inNumerator : inside(numerator)) {
      for (Ratio inDivisor : inside(divisor)) {
        quotient.ifPresent(
            found ->
                assertThat(found.range().contains(inNumerator.dividedBy(inDivisor)))
                    .as("%s / %s is %s", numerator, divisor, found)
                    .isTrue());
      }
    }
  }

  private static List<Ratio> inside(QualifiedNumber number) {
    return IntStream.rangeClosed(-6, 6)
        .mapToObj(step -> number.value().plus(Ratio.of(step, 2)))
        .filter(one -> one.signum() > 0 && number.range().contains(one))
        .toList();
  }
}
