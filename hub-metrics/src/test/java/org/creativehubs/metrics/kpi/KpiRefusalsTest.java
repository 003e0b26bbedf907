package org.creativehubs.metrics.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.metrics.scorecard.Kpis.n;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

/** What the inputs and results of indicators refuse. */
class KpiRefusalsTest {

  private static final String BLANK = " must hold a visible character";
  private static final GrowthSpan SPAN =
      GrowthSpan.builder().name("jobs").start(n("1")).end(n("2")).years(Ratio.of(3)).build();

  private static void refused(ThrowingCallable call, String start) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(start);
  }

  @Test
  void aSpanHasANameYearsAndAnotherSpanToBeDividedBy() {
    refused(SPAN.toBuilder().name(" ")::build, "name" + BLANK);
    refused(SPAN.toBuilder().years(Ratio.ZERO)::build, "years must be > 0, but was 0");
    refused(SPAN.toBuilder().per("jobs")::build, "per must differ from name, but was jobs");
    assertThat(SPAN.toBuilder().years(Ratio.of(1, 12)).per("firms").build().per())
        .contains("firms");
  }

  @Test
  void spansHaveNamesOfTheirOwnAndDivisorsAmongThem() {
    IndicatorGrowthInput one = IndicatorGrowthInput.builder().addSpans(SPAN).build();
    refused(one.toBuilder().spans(List.of())::build, "spans must hold at least one element");
    refused(one.toBuilder().addSpans(SPAN)::build, "spans[1] must have a name of its own");
    GrowthSpan per = SPAN.toBuilder().name("turnover").per("firms").build();
    refused(one.toBuilder().addSpans(per)::build, "spans[1].per must be the name of a span");
    GrowthSpan firms = SPAN.toBuilder().name("firms").end(n("4")).build();
    IndicatorGrowthInput both = one.toBuilder().addSpans(firms, per).build();
    assertThat(both.divisor(per)).contains(firms);
    assertThat(both.divisor(SPAN)).isEmpty();
  }

  @Test
  void whoIsReachedIsAskedWithALevelACountAndPartsThatExist() {
    InclusionInput asked = Kpis.example(InclusionInput.class);
    refused(asked.toBuilder().level(0)::build, "level must be in (0, 1), but was 0");
    refused(asked.toBuilder().level(1)::build, "level must be in (0, 1), but was 1");
    refused(asked.toBuilder().rounding(Ratio.of(-1))::build, "rounding must be >= 0, but was -1");
    refused(
        asked.toBuilder().counted(QualifiedNumber.exact(0))::build,
        "counted must be > 0, but was 0");
    refused(asked.toBuilder().referencePopulation(" ")::build, "referencePopulation" + BLANK);
    refused(
        asked.toBuilder().unanswered(List.of("disabled", "disabled"))::build,
        "unanswered[1] must have a part of its own");
    refused(
        asked.toBuilder()
                .breakdown(
                    asked.breakdown().toBuilder()
                        .putParts(InclusionInput.ANY, QualifiedNumber.exact(3))
                        .build())
            ::build,
        "breakdown.parts must not be named as all parts together are, but was any of them");
  }

  @Test
  void whatIsPutTogetherHasAMeasureAUnitAndMeasurements() {
    IndicatorAggregateInput desks = Kpis.example(IndicatorAggregateInput.class);
    refused(desks.toBuilder().measure(" ")::build, "measure" + BLANK);
    refused(desks.toBuilder().unit(" ")::build, "unit" + BLANK);
    refused(
        desks.toBuilder().measurements(List.of())::build,
        "measurements must hold at least one element");
    refused(
        desks.toBuilder().rule(AggregationRule.SUM)::build,
        "measurements[0].of must be given only if rule is RATIO_OF_SUMS, but was 40");
    Measurement one = desks.measurements().get(0);
    refused(one.toBuilder().scope(" ")::build, "scope" + BLANK);
    refused(one.toBuilder().of(n("-1"))::build, "of must be >= 0, but was -1");
    assertThat(one.toBuilder().of(n("0")).build().of()).contains(n("0"));
  }

  @Test
  void aStatusIsAskedOfIndicatorsThatAreNamedOnce() {
    IndicatorStatusInput asked = Kpis.example(IndicatorStatusInput.class);
    refused(
        asked.toBuilder().indicators(List.of())::build,
        "indicators must hold at least one element");
    refused(
        asked.toBuilder().addIndicators(asked.indicators().get(0))::build,
        "indicators[3] must have an id of its own");
    refused(
        asked.toBuilder().putSampleSizes("other", 4L)::build,
        "sampleSizes[other] must be one of local-jobs, enterprises, empty-days, but was other");
    refused(
        asked.toBuilder().putSampleSizes("empty-days", 0L)::build,
        "sampleSizes[empty-days] must be > 0, but was 0");
    StatusRule own = asked.rule().toBuilder().putTolerances("other", Ratio.ONE).build();
    refused(
        asked.toBuilder().rule(own)::build,
        "rule.tolerances[other] must be one of local-jobs, enterprises, empty-days");
    assertThat(asked.toBuilder().putSampleSizes("empty-days", 1L).build().sampleSizes())
        .isEqualTo(Map.of("empty-days", 1L));
  }

  @Test
  void aRuleHasTolerancesFromZeroUpAndALevelBelowOne() {
    StatusRule rule = Kpis.example(IndicatorStatusInput.class).rule();
    Ratio below = Ratio.of(-1);
    refused(rule.toBuilder().tolerance(below)::build, "tolerance must be >= 0, but was -1");
    refused(rule.toBuilder().putTolerances("a", below)::build, "tolerances[a] must be >= 0");
    refused(rule.toBuilder().putTolerances(" ", Ratio.ONE)::build, "tolerances" + BLANK);
    StatusRule.Builder interval = rule.toBuilder().kind(StatusRuleKind.TARGET_IN_INTERVAL);
    refused(interval.level(1)::build, "level must be in (0, 1), but was 1");
    assertThat(interval.level(0.9).tolerance(Ratio.ZERO).build().level()).hasValue(0.9);
  }

  @Test
  void aCheckNamesItsIndicatorAndEndsInItsState() {
    IndicatorReport report = IndicatorStatus.answer(Kpis.example(IndicatorStatusInput.class));
    IndicatorCheck check = report.check("local-jobs");
    refused(changed(check).indicator(" ")::build, "indicator" + BLANK);
    refused(changed(check).measure(" ")::build, "measure" + BLANK);
    refused(changed(check).reason(" ")::build, "reason" + BLANK);
    refused(
        changed(check).state(IndicatorState.RED)::build,
        "explanation must end in the state red, but was green");
    IndicatorReport.Builder none = IndicatorReport.builder().valuesOf(report).checks(List.of());
    refused(none::build, "checks must hold at least one element");
    refused(
        IndicatorReport.builder().valuesOf(report).addChecks(check)::build,
        "checks[3] must have an indicator of its own");
  }

  private static IndicatorCheck.Builder changed(IndicatorCheck check) {
    return IndicatorCheck.builder().valuesOf(check);
  }

  @Test
  void aSheetHasRowsOfOtherNamesUnderTheSameHeadings() {
    KpiSheet sheet = IndicatorGrowth.of("jobs", n("4"), n("9"), Ratio.of(2));
    KpiRow row = sheet.rows().get(0);
    KpiCell cell = row.cells().get(0);
    refused(sheet.toBuilder().title(" ")::build, "title" + BLANK);
    refused(sheet.toBuilder().rowsBy(" ")::build, "rowsBy" + BLANK);
    refused(sheet.toBuilder().conventions(List.of(" "))::build, "conventions[0]" + BLANK);
    refused(sheet.toBuilder().rows(List.of())::build, "rows must hold at least one element");
    refused(sheet.toBuilder().addRows(row)::build, "rows[1] must have a name of its own");
    KpiRow less = row(row).name("firms").cells(List.of(cell)).build();
    refused(
        sheet.toBuilder().addRows(less)::build,
        "rows[1].cells must have the headings [years, factor, growth, growth a year], but was"
            + " [years]");
    refused(row(row).name(" ")::build, "name" + BLANK);
    refused(row(row).cells(List.of())::build, "cells must hold at least one element");
    refused(row(row).addCells(cell)::build, "cells[4] must have a heading of its own");
    refused(KpiCell.builder().valuesOf(cell).heading(" ")::build, "heading" + BLANK);
    refused(KpiCell.builder().valuesOf(cell).expression(" ")::build, "expression" + BLANK);
    assertThat(KpiCell.builder().valuesOf(cell).expression(Optional.empty()).build()).isNotNull();
  }

  private static KpiRow.Builder row(KpiRow row) {
    return KpiRow.builder().valuesOf(row);
  }
}
