package org.creativehubs.metrics.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.more;
import static org.creativehubs.metrics.scorecard.Kpis.n;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.math.BigDecimal;
import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.internal.ShareInterval;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

/** Figures of indicators at the edges of what they are defined for, and the words beside them. */
class KpiEdgesTest {

  private static final Ratio HALF = Ratio.of(1, 2);
  private static final StatusRule NEAR =
      StatusRule.builder()
          .kind(StatusRuleKind.TARGET_THEN_TOLERANCE)
          .tolerance(Ratio.of(1, 10))
          .build();

  @Test
  void aLineOfPlainValuesAsksTheSame() {
    KpiSheet growth = IndicatorGrowth.of("jobs", n("100"), n("121"), Ratio.of(2));
    assertThat(growth.value("jobs", "growth a year")).hasToString("10 %");
    Indicator jobs = more("jobs").target(Ratio.of(40)).actual(n("38")).build();
    assertThat(IndicatorStatus.of(jobs, NEAR, AttainmentFormula.TARGET_BY_ACTUAL).state())
        .isEqualTo(IndicatorState.AMBER);
    Breakdown members = parts(PartsRelation.DISJOINT, "women", "30", "men", "70");
    KpiSheet sheet = Inclusion.of(members, Map.of("women", HALF), RatioIntervalMethod.WILSON, 0.95);
    assertThat(sheet.value("women", "representation ratio")).hasToString("0.6 times");
  }

  @Test
  void everyFormulaOfAttainmentCanBeRead() {
    assertThat(AttainmentFormula.values())
        .extracting(AttainmentFormula::formula)
        .containsExactly("actual / target", "target / actual", "2 - actual / target");
  }

  @Test
  void growthFromBelowZeroIsUndefined() {
    KpiSheet loss = IndicatorGrowth.of("result", n("-2"), n("4"), Ratio.ONE);

    assertThat(code(loss, "result", "growth")).isEqualTo("BASELINE_NOT_POSITIVE");
    assertThat(code(loss, "result", "growth a year")).isEqualTo("BASELINE_NOT_POSITIVE");
  }

  @Test
  void theNumbersOfACheckAreThoseOfItsSteps() {
    IndicatorCheck check =
        status(more("jobs").baseline(n("30")).target(Ratio.of(40)).actual(n("38")).build());

    assertThat(check.target()).hasToString("40 pieces");
    assertThat(check.actual()).hasToString("38 pieces");
    assertThat(check.explanation().toString())
        .contains(
            "baseline: 30 pieces",
            "target: 40 pieces",
            "actual: 38 pieces",
            "38 pieces / 40 pieces = 95 %");
    assertThat(check.reason())
        .isEqualTo("38 pieces is between the target and the limit of 36 pieces");
    assertThat(status(more("jobs").target(Ratio.of(40)).actual(n("41")).build()).reason())
        .isEqualTo("41 pieces reaches the target of 40 pieces");
    assertThat(code(status(more("jobs").build()).target())).isEqualTo("NO_TARGET");
    assertThat(code(status(more("jobs").build()).actual())).isEqualTo("NOT_KNOWN");
  }

  @Test
  void progressAndGrowthSayWhatIsMissing() {
    Indicator.Builder target = more("jobs").target(Ratio.of(40));
    IndicatorCheck bound = status(target.baseline(n("over 10")).actual(n("20")).build());
    assertThat(bound.progress().undefined().orElseThrow().toString())
        .contains("the baseline is over 10");
    assertThat(code(bound.progress())).isEqualTo("NOT_EXACT");
    IndicatorCheck noActual = status(more("jobs").baseline(n("10")).build());
    assertThat(code(noActual.growth())).isEqualTo("NOT_KNOWN");
    IndicatorCheck noBaseline = status(more("jobs").actual(n("10")).build());
    assertThat(code(noBaseline.growth())).isEqualTo("NO_BASELINE");
    IndicatorCheck loss = status(more("result").baseline(n("-10")).actual(n("5")).build());
    assertThat(code(loss.growth())).isEqualTo("BASELINE_NOT_POSITIVE");
  }

  @Test
  void anExactAttainmentIsANumberOrTheReasonWhyThereIsNone() {
    Indicator.Builder jobs = more("jobs").target(Ratio.of(40));

    assertThat(attained(jobs.actual(n("38")).build()).value().orElseThrow())
        .isEqualTo(Ratio.parse("0.95"));
    assertThat(attained(jobs.actual(n("over 38")).build()).undefined().map(Undefined::code))
        .contains("NOT_EXACT");
    assertThat(attained(more("jobs").actual(n("38")).build()).undefined().map(Undefined::code))
        .contains("NO_TARGET");
  }

  private static Quotient attained(Indicator indicator) {
    return IndicatorStatus.exactAttainment(indicator, AttainmentFormula.TARGET_BY_ACTUAL);
  }

  @Test
  void aReportCountsItsStatesAndShowsHowEachWasFound() {
    IndicatorReport report = IndicatorStatus.answer(Kpis.example(IndicatorStatusInput.class));

    assertThat(report.count(IndicatorState.GREEN)).isEqualTo(1);
    assertThat(report.count(IndicatorState.AMBER)).isEqualTo(1);
    assertThat(report.count(IndicatorState.NO_TARGET)).isEqualTo(1);
    assertThat(report.count(IndicatorState.RED)).isZero();
    assertThat(report.explanations())
        .containsExactlyElementsOf(
            report.checks().stream().map(IndicatorCheck::explanation).toList());
    assertThat(report.toString())
        .startsWith("Indicators by rule tolerance then previous")
        .contains("local-jobs   green ");
  }

  @Test
  void anIntervalThatEndsAtTheTargetIsNotBeyondIt() {
    ShareInterval interval = ShareInterval.wilson(0.4, 50, 0.95);
    assertThat(lit(Polarity.HIGHER_IS_BETTER, interval.lower())).isEqualTo(IndicatorState.GREEN);
    assertThat(lit(Polarity.HIGHER_IS_BETTER, interval.upper())).isEqualTo(IndicatorState.AMBER);
    assertThat(lit(Polarity.HIGHER_IS_BETTER, 0.9)).isEqualTo(IndicatorState.RED);
    assertThat(lit(Polarity.LOWER_IS_BETTER, interval.upper())).isEqualTo(IndicatorState.GREEN);
    assertThat(lit(Polarity.LOWER_IS_BETTER, interval.lower())).isEqualTo(IndicatorState.AMBER);
    assertThat(lit(Polarity.LOWER_IS_BETTER, 0.1)).isEqualTo(IndicatorState.RED);
    assertThat(lit(Polarity.LOWER_IS_BETTER, 0.9)).isEqualTo(IndicatorState.GREEN);
  }

  private static IndicatorState lit(Polarity polarity, double target) {
    return byInterval(polarity, target, "0.4");
  }

  private static IndicatorState byInterval(Polarity polarity, double target, String actual) {
    StatusRule.Builder rule = StatusRule.builder();
    rule.kind(StatusRuleKind.TARGET_IN_INTERVAL).level(0.95);
    Indicator.Builder indicator = Kpis.indicator("it", polarity);
    indicator.target(Ratio.of(new BigDecimal(target))).actual(n(actual));
    return IndicatorStatus.answer(
            IndicatorStatusInput.builder()
                .addIndicators(indicator.build())
                .putSampleSizes("it", 50L)
                .rule(rule.build())
                .attainmentOfLower(AttainmentFormula.TARGET_BY_ACTUAL)
                .build())
        .check("it")
        .state();
  }

  @Test
  void anIntervalIsOfASharesFromNoneToAll() {
    assertThat(byInterval(Polarity.HIGHER_IS_BETTER, 0.5, "0")).isEqualTo(IndicatorState.RED);
    assertThat(byInterval(Polarity.HIGHER_IS_BETTER, 0.5, "1")).isEqualTo(IndicatorState.GREEN);
    assertThat(byInterval(Polarity.HIGHER_IS_BETTER, 0.5, "1.01"))
        .isEqualTo(IndicatorState.NOT_KNOWN);
    assertThat(byInterval(Polarity.HIGHER_IS_BETTER, 0.5, "-0.01"))
        .isEqualTo(IndicatorState.NOT_KNOWN);
  }

  @Test
  void anAggregateHasARowForEachScopeAndPeriodAndDividesWhatItCounts() {
    KpiSheet desks = IndicatorAggregate.answer(Kpis.example(IndicatorAggregateInput.class));

    assertThat(desks.rows())
        .extracting(KpiRow::name)
        .containsExactly("of north", "of south", "in 2025", "in 2026", "all");
    assertThat(number(desks, "in 2025", "occupancy of desks")).isEqualTo(0.75);
    assertThat(number(desks, "in 2026", "occupancy of desks")).isEqualTo(0.525);
    assertThat(desks.explain("all", "occupancy of desks").toString())
        .contains("(30 + 36 + 90) / (40 + 40 + 200)");
  }

  @Test
  void stocksOfOneDateMakeNoFinding() {
    KpiSheet stock =
        IndicatorAggregate.answer(
            IndicatorAggregateInput.builder()
                .measure("tenants")
                .unit("tenants")
                .rule(AggregationRule.LATEST)
                .scopes(PartsRelation.DISJOINT)
                .addMeasurements(measured("a", "3"), measured("b", "4"))
                .build());

    assertThat(stock.findings()).isEmpty();
    assertThat(number(stock, "all", "tenants")).isEqualTo(7);
  }

  private static Measurement measured(String scope, String value) {
    return Measurement.builder()
        .scope(scope)
        .period(PartialDate.parse("2026"))
        .value(n(value))
        .build();
  }

  @Test
  void aSheetOfSharesAndQuantitiesHasColumnsOfTheirKindAndExplainsEveryRow() {
    InclusionInput asked = Kpis.example(InclusionInput.class);
    KpiSheet sheet = Inclusion.answer(asked);

    assertThat(sheet.explanations()).hasSize(sheet.rows().size() + sheet.findings().size());
    assertThat(sheet.explanations().get(0).toString())
        .startsWith("new enterprises of Innovating for Growth by who leads them: women");
    assertThat(sheet.conventions())
        .contains(
            "parts may overlap",
            "interval: Wilson at level 0.95",
            "the reference is owners of businesses, taken as exact [British Council: Creative Hubs"
                + " Development in Kazakhstan, a policy maker's guide (2022), Business & IP Centre"
                + " Network, Background]");
    assertThat(Inclusion.answer(asking(PartsRelation.DISJOINT, "women", "3").build()).conventions())
        .contains("parts exclude each other");
  }

  @Test
  void aColumnIsOfTheKindOfItsFigures() {
    KpiSheet growth = IndicatorGrowth.of("jobs", n("100"), n("121"), Ratio.of(2));
    assertThat(growth.sheet().table().formats())
        .extracting(ColumnFormat::kind)
        .containsExactly(
            ColumnKind.TEXT,
            ColumnKind.QUANTITY,
            ColumnKind.QUANTITY,
            ColumnKind.SHARE,
            ColumnKind.SHARE);
  }

  @Test
  void whatIsSaidOfAllPartsTogetherIsHowTheyAreFound() {
    KpiSheet overlapping = Inclusion.answer(Kpis.example(InclusionInput.class));
    assertThat(overlapping.explain("any of them", "share").toString())
        .contains("the largest part up to all parts together, within the whole");
    InclusionInput apart = asking(PartsRelation.DISJOINT, "women", "3", "men", "5").build();
    assertThat(Inclusion.answer(apart).explain("any of them", "share").toString())
        .contains("(3 + 5) / 8 = 100 %");
  }

  @Test
  void whatIsSharedOfNothingOrOfWhatIsNotKnownHasNoShare() {
    Breakdown nobody = parts(PartsRelation.DISJOINT, "women", "0", "men", "0");
    KpiSheet empty = Inclusion.answer(asking(nobody).putReference("women", HALF).build());
    assertThat(code(empty, "women", "share")).isEqualTo("ZERO_DENOMINATOR");
    assertThat(code(empty, "women", "lower end")).isEqualTo("NO_COUNT");
    Breakdown open = parts(PartsRelation.OVERLAPPING, "women", "3", "disabled", "2");
    KpiSheet unknown = Inclusion.answer(asking(open).build());
    assertThat(code(unknown, "women", "share")).isEqualTo("NO_DENOMINATOR");
  }

  @Test
  void anIntervalIsOfNoneAndOfAllButALogarithmOfNoneIsNot() {
    InclusionInput.Builder asked =
        asking(PartsRelation.DISJOINT, "women", "0", "men", "20")
            .putReference("women", HALF)
            .putReference("men", HALF);
    KpiSheet wilson = Inclusion.answer(asked.build());
    assertThat(number(wilson, "women", "upper end"))
        .isCloseTo(2 * ShareInterval.wilson(0, 20, 0.95).upper(), within(1e-12));
    assertThat(number(wilson, "men", "lower end"))
        .isCloseTo(2 * ShareInterval.wilson(1, 20, 0.95).lower(), within(1e-12));
    KpiSheet log = Inclusion.answer(asked.method(RatioIntervalMethod.LOG_RATIO).build());
    assertThat(code(log, "women", "upper end")).isEqualTo("NO_MEMBERS");
    assertThat(number(log, "men", "lower end")).isEqualTo(2);
  }

  @Test
  void aBoundHasNoInterval() {
    Breakdown bound =
        parts(PartsRelation.DISJOINT, "women", "over 2", "men", "4").toBuilder()
            .whole(n("10"))
            .build();
    for (RatioIntervalMethod method : RatioIntervalMethod.values()) {
      InclusionInput.Builder asked = asking(bound).putReference("women", HALF).method(method);
      assertThat(code(Inclusion.answer(asked.build()), "women", "lower end"))
          .isEqualTo("NOT_EXACT");
    }
  }

  @Test
  void aCountWithoutALowerEndHasNoInterval() {
    InclusionInput under =
        asking(PartsRelation.DISJOINT, "women", "5", "men", "15")
            .putReference("women", HALF)
            .counted(n("under 40"))
            .build();
    assertThat(code(Inclusion.answer(under), "women", "lower end")).isEqualTo("NOT_EXACT");
    InclusionInput atLeast =
        asking(PartsRelation.DISJOINT, "women", "5", "men", "15")
            .putReference("women", HALF)
            .counted(n("between 20 and 40"))
            .build();
    assertThat(number(Inclusion.answer(atLeast), "women", "lower end"))
        .isCloseTo(2 * ShareInterval.wilson(0.25, 20, 0.95).lower(), within(1e-12));
  }

  /** Ten of thirty gave no answer; of parts that overlap no two may be added. */
  @Test
  void boundsForAllAreOfPartsThatExcludeEachOther() {
    String[] parts = {"women", "8", "men", "12", "no answer", "10"};
    KpiSheet apart =
        Inclusion.answer(
            asking(whole(PartsRelation.DISJOINT, "30", parts)).addUnanswered("no answer").build());
    assertThat(apart.value("any of them", "least share of all"))
        .isEqualTo(Answer.share(Ratio.of(20, 30)));
    assertThat(apart.value("any of them", "most share of all")).isEqualTo(Answer.share(Ratio.ONE));
    KpiSheet together =
        Inclusion.answer(
            asking(whole(PartsRelation.OVERLAPPING, "30", "disabled", "20", "no answer", "10"))
                .addUnanswered("no answer")
                .build());
    assertThat(code(together, "any of them", "least share of all")).isEqualTo("NOT_EXACT");
  }

  @Test
  void aRatioOfAllIsUndefinedWhereThePartIsABoundAndNotReferredToAnything() {
    InclusionInput asked =
        asking(whole(PartsRelation.DISJOINT, "30", "women", "over 8", "men", "9", "silent", "10"))
            .addUnanswered("silent")
            .putReference("women", HALF)
            .build();
    KpiSheet sheet = Inclusion.answer(asked);
    assertThat(code(sheet, "women", "least ratio of all")).isEqualTo("NOT_EXACT");
    assertThat(code(sheet, "men", "least ratio of all")).isEqualTo("NO_REFERENCE");
  }

  private static IndicatorCheck status(Indicator indicator) {
    return IndicatorStatus.of(indicator, NEAR, AttainmentFormula.TARGET_BY_ACTUAL);
  }

  private static InclusionInput.Builder asking(PartsRelation relation, String... parts) {
    return asking(parts(relation, parts));
  }

  private static InclusionInput.Builder asking(Breakdown breakdown) {
    InclusionInput.Builder input = InclusionInput.builder();
    input.breakdown(breakdown).level(0.95).method(RatioIntervalMethod.WILSON);
    return input;
  }

  private static Breakdown whole(PartsRelation relation, String whole, String... parts) {
    return parts(relation, parts).toBuilder().whole(n(whole)).build();
  }

  private static Breakdown parts(PartsRelation relation, String... parts) {
    Breakdown.Builder breakdown = Breakdown.builder();
    breakdown.measure("members").dimension("gender").unit("people").relation(relation);
    for (int i = 0; i < parts.length; i += 2) {
      breakdown.putParts(parts[i], QualifiedNumber.parse(parts[i + 1]));
    }
    return breakdown.build();
  }
}
