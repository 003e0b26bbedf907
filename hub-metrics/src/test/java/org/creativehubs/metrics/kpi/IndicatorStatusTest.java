package org.creativehubs.metrics.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.more;
import static org.creativehubs.metrics.scorecard.Kpis.n;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

class IndicatorStatusTest {

  private static final StatusRule TEN_PERCENT =
      rule(StatusRuleKind.TOLERANCE_THEN_PREVIOUS).tolerance(Ratio.of(1, 10)).build();
  private static final StatusRule AT_TARGET =
      rule(StatusRuleKind.TARGET_THEN_TOLERANCE)
          .toleranceKind(ToleranceKind.ABSOLUTE)
          .tolerance(Ratio.of(5))
          .build();

  @Test
  void theJobsOfPeckhamAreGreenThoughOnlyALowerBoundIsKnown() {
    IndicatorCheck check =
        check(more("jobs").target(Ratio.of(350)).actual(n("over 450")).build(), AT_TARGET, "");
    assertThat(check.state()).isEqualTo(IndicatorState.GREEN);
    assertThat(check.attainment()).hasToString("over 128.57 %");
    assertThat(check.margin()).hasToString("over 100 pieces");
  }

  @Test
  void volunteeringInFullIs144PercentOfItsTarget() {
    IndicatorCheck check =
        check(more("hours").target(Ratio.of(3600)).actual(n("5200")).build(), AT_TARGET, "");
    assertThat(check.attainment()).hasToString("144.44 %");
  }

  @Test
  void aClaimWithoutATargetIsNoTarget() {
    Indicator claimed = more("enterprises").actual(n("319")).claim(TargetClaim.EXCEEDED).build();
    IndicatorCheck check = check(claimed, AT_TARGET, "");
    assertThat(check.state()).isEqualTo(IndicatorState.NO_TARGET);
    assertThat(code(check.attainment())).isEqualTo("NO_TARGET");
    assertThat(check.reason()).isEqualTo("no target is given, though it is said to be EXCEEDED");
  }

  @Test
  void aTargetWithoutANumberIsNoData() {
    IndicatorCheck check = check(more("jobs").target(Ratio.of(5)).build(), AT_TARGET, "");
    assertThat(check.state()).isEqualTo(IndicatorState.NO_DATA);
    assertThat(code(check.margin())).isEqualTo("NOT_KNOWN");
  }

  @Test
  void beyondTenPercentThePreviousNumberDecides() {
    assertThat(state("90", TEN_PERCENT, "")).isEqualTo(IndicatorState.GREEN);
    assertThat(state("89", TEN_PERCENT, "89")).isEqualTo(IndicatorState.AMBER);
    assertThat(state("89", TEN_PERCENT, "90")).isEqualTo(IndicatorState.RED);
    assertThat(state("89", TEN_PERCENT, "")).isEqualTo(IndicatorState.NOT_KNOWN);
    assertThat(state("under 89", TEN_PERCENT, "over 89")).isEqualTo(IndicatorState.RED);
  }

  @Test
  void anAbsoluteToleranceIsInTheUnitOfTheIndicator() {
    assertThat(state("100", AT_TARGET, "")).isEqualTo(IndicatorState.GREEN);
    assertThat(state("95", AT_TARGET, "")).isEqualTo(IndicatorState.AMBER);
    assertThat(state("94", AT_TARGET, "")).isEqualTo(IndicatorState.RED);
    assertThat(state("over 94", AT_TARGET, "")).isEqualTo(IndicatorState.NOT_KNOWN);
    assertThat(state("circa 200", AT_TARGET, "")).isEqualTo(IndicatorState.NOT_KNOWN);
  }

  @Test
  void aToleranceOfItsOwnGoesBeforeTheCommonOne() {
    StatusRule own =
        rule(StatusRuleKind.TARGET_THEN_TOLERANCE).putTolerances("it", Ratio.of(1, 2)).build();
    assertThat(state("50", own, "")).isEqualTo(IndicatorState.AMBER);
    assertThat(state("49", own, "")).isEqualTo(IndicatorState.RED);
  }

  @Test
  void anIntervalAroundTheTargetIsAmber() {
    assertThat(byInterval("0.55", 100L)).isEqualTo(IndicatorState.AMBER);
    assertThat(byInterval("0.55", 1000L)).isEqualTo(IndicatorState.GREEN);
    assertThat(byInterval("0.4", 100L)).isEqualTo(IndicatorState.RED);
    assertThat(byInterval("over 0.4", 100L)).isEqualTo(IndicatorState.NOT_KNOWN);
  }

  private static IndicatorState byInterval(String share, long size) {
    return IndicatorStatus.answer(
            IndicatorStatusInput.builder()
                .addIndicators(more("it").target(Ratio.of(1, 2)).actual(n(share)).build())
                .putSampleSizes("it", size)
                .rule(rule(StatusRuleKind.TARGET_IN_INTERVAL).level(0.95).build())
                .attainmentOfLower(AttainmentFormula.TARGET_BY_ACTUAL)
                .build())
        .check("it")
        .state();
  }

  @Test
  void theDirectionOfTravelNeedsNoTarget() {
    StatusRule travel = rule(StatusRuleKind.DIRECTION_OF_TRAVEL).build();
    Indicator visits = more("visits").actual(n("12")).build();
    assertThat(check(visits, travel, "11").state()).isEqualTo(IndicatorState.GREEN);
    assertThat(check(visits, travel, "12").travel()).isEqualTo(Travel.SAME);
    assertThat(check(visits, travel, "13").state()).isEqualTo(IndicatorState.RED);
    assertThat(check(visits, travel, "circa 11").travel()).isEqualTo(Travel.NOT_KNOWN);
  }

  @Test
  void whereLessIsBetterTheFormulaIsNamed() {
    Indicator days =
        Kpis.indicator("days", Polarity.LOWER_IS_BETTER)
            .baseline(n("60"))
            .target(Ratio.of(40))
            .actual(n("50"))
            .build();
    assertThat(number(check(days, AT_TARGET, "").attainment())).isEqualTo(0.8);
    IndicatorCheck other =
        IndicatorStatus.answer(
                IndicatorStatusInput.builder()
                    .addIndicators(days)
                    .rule(AT_TARGET)
                    .attainmentOfLower(AttainmentFormula.TWO_LESS_ACTUAL_BY_TARGET)
                    .build())
            .check("days");
    assertThat(number(other.attainment())).isEqualTo(0.75);
    assertThat(number(other.progress())).isEqualTo(0.5);
    assertThat(number(other.growth())).isCloseTo(-1 / 6.0, within(1e-15));
    assertThat(other.state()).isEqualTo(IndicatorState.RED);
  }

  @Test
  void aTargetOfZeroHasNoAttainmentAndAnActualThatMayBeZeroNoneByIt() {
    Indicator none = more("it").target(Ratio.ZERO).actual(n("3")).build();
    assertThat(code(check(none, AT_TARGET, "").attainment())).isEqualTo("TARGET_NOT_POSITIVE");
    Indicator open =
        Kpis.indicator("it", Polarity.LOWER_IS_BETTER)
            .target(Ratio.of(4))
            .actual(n("under 3"))
            .build();
    assertThat(code(check(open, AT_TARGET, "").attainment())).isEqualTo("DENOMINATOR_MAY_BE_ZERO");
  }

  @Test
  void badInputIsRefusedByName() {
    assertThatThrownBy(() -> rule(StatusRuleKind.TARGET_IN_INTERVAL).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("level must be given if kind is TARGET_IN_INTERVAL, but was absent");
    assertThatThrownBy(() -> check(more("it").build(), AT_TARGET, "1", "other"))
        .hasMessage("previous[other] must be one of it, but was other");
    IndicatorStatusInput.Builder input = IndicatorStatusInput.builder();
    input.rule(AT_TARGET).addIndicators(more("it").build());
    assertThatThrownBy(() -> input.attainmentOfLower(AttainmentFormula.ACTUAL_BY_TARGET).build())
        .hasMessage(
            "attainmentOfLower must be TARGET_BY_ACTUAL or TWO_LESS_ACTUAL_BY_TARGET, but was"
                + " ACTUAL_BY_TARGET");
  }

  private static StatusRule.Builder rule(StatusRuleKind kind) {
    StatusRule.Builder rule = StatusRule.builder();
    rule.kind(kind);
    return rule;
  }

  private static IndicatorState state(String actual, StatusRule rule, String previous) {
    return check(more("it").target(Ratio.of(100)).actual(n(actual)).build(), rule, previous)
        .state();
  }

  static IndicatorCheck check(Indicator indicator, StatusRule rule, String previous) {
    return check(indicator, rule, previous, indicator.id());
  }

  private static IndicatorCheck check(
      Indicator indicator, StatusRule rule, String previous, String previousOf) {
    IndicatorStatusInput.Builder input = IndicatorStatusInput.builder();
    input.addIndicators(indicator).rule(rule).attainmentOfLower(AttainmentFormula.TARGET_BY_ACTUAL);
    if (!previous.isEmpty()) {
      input.putPrevious(previousOf, n(previous));
    }
    return IndicatorStatus.answer(input.build()).check(indicator.id());
  }
}
