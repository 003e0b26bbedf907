package org.creativehubs.metrics.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.n;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.internal.ShareInterval;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

class IndicatorFiguresTest {

  @Test
  void theFirmsOfShareplayGrewAsReported() {
    KpiSheet sheet = IndicatorGrowth.answer(Kpis.example(IndicatorGrowthInput.class));
    assertThat(sheet.value("jobs", "growth a year")).hasToString("8.58 %");
    assertThat(sheet.value("turnover", "growth a year")).hasToString("16.78 %");
    assertThat(sheet.value("turnover per jobs", "growth")).hasToString("33.81 %");
    assertThat(sheet.value("turnover per jobs", "growth a year")).hasToString("7.55 %");
  }

  @Test
  void theWorldMarketAndStartUpsGrewAsReported() {
    KpiSheet sheet =
        IndicatorGrowth.answer(
            IndicatorGrowthInput.builder()
                .addSpans(span("market", "208", "509", 13), span("start-ups", "1", "5.22", 10))
                .addSpans(span("from nothing", "0", "9", 2), span("bound", "2", "over 4", 1))
                .build());
    assertThat(number(sheet, "market", "factor")).isCloseTo(2.447, within(5e-4));
    assertThat(sheet.value("market", "growth a year")).hasToString("7.13 %");
    assertThat(sheet.value("start-ups", "growth a year")).hasToString("17.97 %");
    assertThat(code(sheet, "from nothing", "growth")).isEqualTo("BASELINE_NOT_POSITIVE");
    assertThat(sheet.value("bound", "growth a year")).hasToString("over 100 %");
  }

  private static GrowthSpan span(String name, String start, String end, long years) {
    return GrowthSpan.builder()
        .name(name)
        .start(n(start))
        .end(n(end))
        .years(Ratio.of(years))
        .build();
  }

  @Test
  void aDivisorMustBeASpanOverTheSameYears() {
    GrowthSpan one = span("one", "1", "2", 3);
    GrowthSpan.Builder other = GrowthSpan.builder();
    other.name("other").start(n("1")).end(n("2")).years(Ratio.of(4)).per("one");
    IndicatorGrowthInput.Builder input = IndicatorGrowthInput.builder();
    input.addSpans(one, other.build());
    assertThatThrownBy(input::build)
        .hasMessage("spans[1].per must be over the same 4 years, but was 3");
  }

  @Test
  void eachRulePutsTogetherInItsOwnWay() {
    assertThat(all(AggregationRule.SUM, PartsRelation.DISJOINT)).isEqualTo("60 people");
    assertThat(all(AggregationRule.LATEST, PartsRelation.DISJOINT)).isEqualTo("50 people");
    assertThat(all(AggregationRule.MEAN, PartsRelation.OVERLAPPING)).isEqualTo("20 people");
    assertThat(all(AggregationRule.NONE, PartsRelation.DISJOINT)).contains("NOT_AGGREGATED");
    assertThat(all(AggregationRule.SUM, PartsRelation.OVERLAPPING)).contains("OVERLAPPING_SCOPES");
  }

  @Test
  void periodsOfOneScopeAddUpWhereScopesOverlap() {
    KpiSheet sheet =
        IndicatorAggregate.answer(people(AggregationRule.SUM, PartsRelation.OVERLAPPING));
    assertThat(number(sheet, "of a", "people")).isEqualTo(40);
  }

  @Test
  void stocksOfDifferentDatesMakeAFinding() {
    KpiSheet sheet =
        IndicatorAggregate.answer(people(AggregationRule.LATEST, PartsRelation.DISJOINT));
    assertThat(sheet.findings())
        .containsExactly(
            Finding.of(
                FindingKind.DIFFERENT_DATES, "people", "the last numbers are of 2025 and 2026"));
  }

  @Test
  void aRatioOfSumsOverNobodyIsUndefined() {
    IndicatorAggregateInput.Builder input =
        aggregate(AggregationRule.RATIO_OF_SUMS, PartsRelation.DISJOINT);
    input.addMeasurements(
        Measurement.builder()
            .scope("a")
            .period(PartialDate.parse("2025"))
            .value(n("0"))
            .of(n("0"))
            .build());
    assertThat(code(IndicatorAggregate.answer(input.build()), "all", "people"))
        .isEqualTo("ZERO_DENOMINATOR");
  }

  @Test
  void anIndicatorMeasuredTwiceForOnePeriodIsRefused() {
    IndicatorAggregateInput.Builder input = aggregate(AggregationRule.SUM, PartsRelation.DISJOINT);
    input.addMeasurements(measured("a", "2025", "1"), measured("a", "2025-04", "1"));
    assertThatThrownBy(input::build)
        .hasMessage(
            "measurements[1].period must not overlap 2025, for which a is measured already, but"
                + " was 2025-04");
  }

  private static String all(AggregationRule rule, PartsRelation scopes) {
    return IndicatorAggregate.answer(people(rule, scopes)).value("all", "people").toString();
  }

  private static IndicatorAggregateInput people(AggregationRule rule, PartsRelation scopes) {
    IndicatorAggregateInput.Builder input = aggregate(rule, scopes);
    input.addMeasurements(measured("a", "2025", "10"), measured("a", "2026", "30"));
    return input.addMeasurements(measured("b", "2025", "20")).build();
  }

  private static IndicatorAggregateInput.Builder aggregate(
      AggregationRule rule, PartsRelation scopes) {
    IndicatorAggregateInput.Builder input = IndicatorAggregateInput.builder();
    input.measure("people").unit("people").rule(rule).scopes(scopes);
    return input;
  }

  static Measurement measured(String scope, String period, String value) {
    return Measurement.builder()
        .scope(scope)
        .period(PartialDate.parse(period))
        .value(n(value))
        .build();
  }

  @Test
  void theLibraryNetworkReachesWomenAndMinoritiesMoreThanTheyLeadFirms() {
    InclusionInput.Builder input =
        inclusion(breakdown("share", "", "women", "0.55", "bame", "0.31"));
    input.putReference("women", Ratio.of(1, 5)).putReference("bame", Ratio.of(1, 20));
    KpiSheet sheet = Inclusion.answer(input.build());
    assertThat(number(sheet, "women", "representation ratio")).isEqualTo(2.75);
    assertThat(number(sheet, "bame", "representation ratio")).isEqualTo(6.2);
    assertThat(code(sheet, "women", "lower end")).isEqualTo("NO_COUNT");
  }

  /** West Midlands: GBP 3bn and 18,000 jobs more by 2021, 7bn and 29,000 by 2030. */
  @Test
  void anIncrementGrowsWithItsBaseAndNotByItself() {
    GrowthSpan.Builder gva =
        GrowthSpan.builder().name("GVA").start(n("3")).end(n("7")).years(Ratio.of(9));
    gva.counts(GrowthOf.INCREMENT);
    assertThatThrownBy(gva::build)
        .hasMessage("base must be given if counts is INCREMENT, but was absent");
    GrowthSpan.Builder jobs =
        GrowthSpan.builder().name("jobs").start(n("18000")).end(n("29000")).years(Ratio.of(9));
    jobs.counts(GrowthOf.INCREMENT).base(n("48800"));
    KpiSheet sheet =
        IndicatorGrowth.answer(
            IndicatorGrowthInput.builder()
                .addSpans(gva.base(n("4")).build(), jobs.build())
                .build());
    assertThat(number(sheet, "GVA", "growth a year")).isCloseTo(0.0515, within(5e-5));
    assertThat(number(sheet, "jobs", "growth a year")).isCloseTo(0.0171, within(5e-5));
    assertThat(sheet.explain("GVA", "factor").toString()).contains("(4 + 7) / (4 + 3)");
    assertThatThrownBy(() -> gva.counts(GrowthOf.LEVEL).build())
        .hasMessage("base must be given only if counts is INCREMENT, but was 4");
  }

  @Test
  void whatIsLostAtTheEndIsNoBaseline() {
    GrowthSpan jobs = span("jobs", "1", "0").build();
    KpiSheet sheet =
        IndicatorGrowth.answer(
            IndicatorGrowthInput.builder()
                .addSpans(span("turnover", "1", "2").per("jobs").build(), jobs)
                .build());
    assertThat(sheet.value("jobs", "growth")).hasToString("-100 %");
    for (String column : List.of("factor", "growth", "growth a year")) {
      assertThat(code(sheet, "turnover per jobs", column)).isEqualTo("DENOMINATOR_MAY_BE_ZERO");
    }
    KpiSheet none =
        IndicatorGrowth.answer(
            IndicatorGrowthInput.builder()
                .addSpans(
                    span("turnover", "1", "2").per("jobs").build(), span("jobs", "0", "2").build())
                .build());
    assertThat(code(none, "turnover per jobs", "factor")).isEqualTo("BASELINE_NOT_POSITIVE");
  }

  private static GrowthSpan.Builder span(String name, String start, String end) {
    GrowthSpan.Builder span = GrowthSpan.builder().name(name).years(Ratio.ONE);
    return span.start(QualifiedNumber.parse(start)).end(QualifiedNumber.parse(end));
  }

  /** Of 100 tenants 70 answered; 20 would not, and 10 are in no part. */
  @Test
  void thoseWhoGaveNoAnswerLeaveAShareOfTheOthersAndBoundsForAll() {
    InclusionInput asked =
        inclusion(disjoint("people", "100", "women", "30", "men", "40", "prefer not to say", "20"))
            .putReference("women", Ratio.parse("0.51"))
            .addUnanswered("prefer not to say")
            .referencePopulation("residents of the borough")
            .build();
    KpiSheet sheet = Inclusion.answer(asked);
    assertThat(sheet.value("women", "share")).isEqualTo(Answer.share(Ratio.of(30, 70)));
    assertThat(number(sheet, "women", "representation ratio")).isCloseTo(0.84, within(5e-3));
    assertThat(sheet.value("women", "least share of all")).isEqualTo(Answer.share(Ratio.of(3, 10)));
    assertThat(sheet.value("women", "most share of all")).isEqualTo(Answer.share(Ratio.of(6, 10)));
    assertThat(number(sheet, "women", "least ratio of all")).isCloseTo(0.59, within(5e-3));
    assertThat(number(sheet, "women", "most ratio of all")).isCloseTo(1.18, within(5e-3));
    assertThat(sheet.value("women", "people")).hasToString("30 counted");
    ShareInterval of70 = ShareInterval.wilson(30 / 70.0, 70, 0.95);
    assertThat(number(sheet, "women", "lower end")).isCloseTo(of70.lower() / 0.51, within(1e-12));
    for (String column : List.of("share", "people", "least share of all", "most share of all")) {
      assertThat(code(sheet, "prefer not to say", column)).isEqualTo("NOT_ANSWERED");
    }
    assertThat(sheet.value("any of them", "share")).isEqualTo(Answer.share(Ratio.ONE));
    assertThat(sheet.conventions())
        .contains(
            "shares are of those who answered, 70 of 100",
            "the reference is residents of the borough, taken as exact");
    assertThat(sheet.findings())
        .extracting(Finding::sentence)
        .contains("30 people of 100 people gave no answer");
    assertThat(sheet.explain("women", "most share of all").toString()).contains("(30 + 30) / 100");
  }

  @Test
  void moreWithoutAnAnswerThanThereAreIsMeasuredAgainstAll() {
    InclusionInput asked =
        inclusion(disjoint("people", "100", "women", "30", "men", "40", "unknown", "120"))
            .addUnanswered("unknown")
            .build();
    assertThat(Inclusion.answer(asked).findings())
        .extracting(Finding::sentence)
        .contains("unknown is 120 people, more than the whole of 100 people");
    InclusionInput some =
        inclusion(disjoint("people", "100", "women", "30", "men", "10", "unknown", "60"))
            .addUnanswered("unknown")
            .build();
    assertThat(Inclusion.answer(some).findings())
        .extracting(Finding::sentence)
        .containsExactly("60 people of 100 people gave no answer");
  }

  @Test
  void sharesWithNoAnswerAreOfThoseWhoAnsweredToo() {
    InclusionInput asked =
        inclusion(disjoint("share", "", "women", "0.3", "men", "0.5", "unknown", "0.2"))
            .putReference("women", Ratio.of(1, 2))
            .addUnanswered("unknown")
            .counted(QualifiedNumber.exact(200))
            .build();
    KpiSheet sheet = Inclusion.answer(asked);
    assertThat(sheet.value("women", "share")).isEqualTo(Answer.share(Ratio.of(3, 8)));
    assertThat(sheet.value("women", "people")).hasToString("60 counted");
    assertThat(sheet.value("women", "most share of all")).isEqualTo(Answer.share(Ratio.of(1, 2)));
  }

  @Test
  void overlappingPartsAreOfAllButThoseWhoGaveNoAnswer() {
    InclusionInput asked =
        inclusion(breakdown("people", "100", "women", "30", "disabled", "10", "no answer", "20"))
            .addUnanswered("no answer")
            .build();
    KpiSheet sheet = Inclusion.answer(asked);
    assertThat(sheet.value("women", "share")).isEqualTo(Answer.share(Ratio.of(30, 80)));
    assertThat(sheet.value("women", "most share of all")).isEqualTo(Answer.share(Ratio.of(1, 2)));
  }

  @Test
  void aPartThatReadsLikeNoAnswerAndCountsAsAGroupIsAFinding() {
    Breakdown tenants =
        disjoint("people", "", "women", "30", "men", "40", "Prefer not to say", "20");
    KpiSheet sheet = Inclusion.answer(inclusion(tenants).build());
    assertThat(sheet.has(FindingKind.NO_ANSWER_COUNTED)).isTrue();
    assertThat(number(sheet, "women", "share")).isCloseTo(1 / 3.0, within(1e-12));
    assertThatThrownBy(() -> inclusion(tenants).addUnanswered("nobody").build())
        .hasMessage("unanswered[0] must be one of women, men, Prefer not to say, but was nobody");
    assertThatThrownBy(
            () ->
                inclusion(tenants).addUnanswered("men").putReference("men", Ratio.of(1, 2)).build())
        .hasMessage("reference[men] must be given only for parts that are an answer, but was 0.5");
    assertThatThrownBy(
            () -> inclusion(tenants).addUnanswered("men", "women", "Prefer not to say").build())
        .hasMessage(
            "unanswered must leave a part that is an answer, but was men, women,"
                + " Prefer not to say");
  }

  @Test
  void theInclusionOfInnovatingForGrowthIsNotSummed() {
    KpiSheet sheet = Inclusion.answer(Kpis.example(InclusionInput.class));
    assertThat(number(sheet, "women", "share")).isCloseTo(0.643, within(5e-4));
    assertThat(number(sheet, "disabled", "share")).isEqualTo(0.1);
    assertThat(sheet.value("any of them", "people")).hasToString("between 45 and 70 counted");
    assertThat(sheet.has(FindingKind.BREAKDOWN_MISSES_WHOLE)).isFalse();
    assertThat(sheet.has(FindingKind.PARTS_OVERLAP)).isTrue();
  }

  @Test
  void wilsonsIntervalIsThatOfTheTextbooks() {
    InclusionInput.Builder input = inclusion(breakdown("people", "10", "women", "5"));
    KpiSheet sheet = Inclusion.answer(input.putReference("women", Ratio.ONE).build());
    assertThat(number(sheet, "women", "lower end")).isCloseTo(0.236593, within(1e-6));
    assertThat(number(sheet, "women", "upper end")).isCloseTo(0.763407, within(1e-6));
  }

  @Test
  void theLogarithmOfARatioHasAnErrorOfItsOwn() {
    ShareInterval interval = ShareInterval.logRatio(0.5, 10, 0.95);
    double factor = Math.exp(1.959963984540054 * Math.sqrt(0.1));
    assertThat(interval.lower()).isCloseTo(0.5 / factor, within(1e-13));
    assertThat(interval.upper()).isCloseTo(0.5 * factor, within(1e-13));
    assertThat(ShareInterval.quantile(0.99)).isCloseTo(2.5758293035489004, within(1e-13));
  }

  @Test
  void theSpacesOfBalticMissThreePercentAndTheRevenueOfPeckhamNothing() {
    Breakdown baltic = disjoint("share", "1", "a", "0.28", "b", "0.28", "c", "0.24", "d", "0.17");
    KpiSheet sheet = Inclusion.answer(inclusion(baltic).build());
    assertThat(sheet.findings())
        .containsExactly(
            Finding.of(
                FindingKind.BREAKDOWN_MISSES_WHOLE,
                "it",
                "the parts add up to 97 %, but the whole is 100 %, a difference of -3 %"));
    Breakdown peckham =
        disjoint("share", "1", "rent", "0.96", "food", "0.01", "cinema", "0.01", "other", "0.02");
    assertThat(Inclusion.answer(inclusion(peckham).build()).findings()).isEmpty();
    InclusionInput rounded = inclusion(baltic).rounding(Ratio.of(3, 100)).build();
    assertThat(Inclusion.answer(rounded).findings()).isEmpty();
  }

  @Test
  void theMembersOfTwistAre96Of105() {
    Breakdown twist =
        disjoint(
            "members", "105", "firms", "84", "channels", "5", "universities", "5", "funds", "2");
    KpiSheet sheet = Inclusion.answer(inclusion(twist).build());
    assertThat(number(sheet, "any of them", "people")).isEqualTo(96);
    assertThat(sheet.findings().get(0).sentence()).endsWith("a difference of -9 members");
  }

  @Test
  void aPartAboveItsWholeIsAFinding() {
    KpiSheet sheet =
        Inclusion.answer(inclusion(breakdown("people", "4", "women", "over 4")).build());
    assertThat(sheet.has(FindingKind.PARTS_ABOVE_WHOLE)).isTrue();
  }

  @Test
  void aPartThatIsMoreThanItsWholeHasNoInterval() {
    InclusionInput.Builder input = inclusion(breakdown("people", "4", "women", "9"));
    KpiSheet sheet = Inclusion.answer(input.putReference("women", Ratio.of(1, 2)).build());
    assertThat(code(sheet, "women", "lower end")).isEqualTo("ABOVE_WHOLE");
  }

  @Test
  void anAggregateShowsWhatItIsMadeOf() {
    assertThat(formula(AggregationRule.SUM)).contains(" = 60 people").doesNotContain("SUM of");
    assertThat(formula(AggregationRule.MEAN)).contains(") / 3 = 20 people");
    assertThat(formula(AggregationRule.LATEST)).contains(", the last of each = 50 people");
  }

  private static String formula(AggregationRule rule) {
    return IndicatorAggregate.answer(people(rule, PartsRelation.DISJOINT))
        .explain("all", "people")
        .toString();
  }

  @Test
  void aReferenceOfAnUnknownPartOrOfNothingIsRefused() {
    InclusionInput.Builder unknown = inclusion(breakdown("people", "4", "women", "2"));
    assertThatThrownBy(() -> unknown.putReference("men", Ratio.ONE).build())
        .hasMessage("reference[men] must be one of women, but was men");
    InclusionInput.Builder zero = inclusion(breakdown("people", "4", "women", "2"));
    assertThatThrownBy(() -> zero.putReference("women", Ratio.ZERO).build())
        .hasMessage("reference[women] must be in (0, 1], but was 0");
  }

  private static InclusionInput.Builder inclusion(Breakdown breakdown) {
    InclusionInput.Builder input = InclusionInput.builder();
    input.breakdown(breakdown).level(0.95).method(RatioIntervalMethod.WILSON);
    return input;
  }

  private static Breakdown breakdown(String unit, String whole, String... parts) {
    return breakdown(PartsRelation.OVERLAPPING, unit, whole, parts);
  }

  private static Breakdown disjoint(String unit, String whole, String... parts) {
    return breakdown(PartsRelation.DISJOINT, unit, whole, parts);
  }

  private static Breakdown breakdown(
      PartsRelation relation, String unit, String whole, String... parts) {
    Breakdown.Builder breakdown = Breakdown.builder();
    breakdown.measure("it").dimension("kind").unit(unit).relation(relation);
    for (int i = 0; i < parts.length; i += 2) {
      breakdown.putParts(parts[i], n(parts[i + 1]));
    }
    if (!whole.isEmpty()) {
      breakdown.whole(n(whole));
    }
    return breakdown.build();
  }
}
