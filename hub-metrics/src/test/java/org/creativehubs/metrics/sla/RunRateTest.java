package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.time.DateRange;
import org.junit.jupiter.api.Test;

class RunRateTest {

  private static final Obligation HOURS = Monthly.hours("3600", ObligationPeriod.YEAR);

  @Test
  void twoHundredHoursAMonthNeedFourHundredAfterHalfAYear() {
    RunRateForecast forecast =
        at("2021-06-30", Monthly.months("200", "200", "200", "200", "200", "200"));

    assertThat(forecast.outcome()).isEqualTo(RunRateOutcome.TOO_LATE);
    assertThat(forecast.pace()).hasToString("200 pieces");
    assertThat(forecast.left()).hasToString("2,400 pieces");
    assertThat(forecast.neededPerMonth()).hasToString("400 pieces");
    assertThat(forecast.metBy()).contains(LocalDate.parse("2022-06-30"));
    assertThat(forecast.explanation().answer()).hasToString("TOO_LATE");
  }

  @Test
  void theMonthIsTheFirstWhoseEndReachesTheTarget() {
    assertThat(at("2021-02-28", Monthly.months("300", "300")).metBy())
        .contains(LocalDate.parse("2021-12-31"));
    assertThat(at("2021-02-28", Monthly.months("300", "300")).outcome())
        .isEqualTo(RunRateOutcome.IN_TIME);
    assertThat(at("2021-02-28", Monthly.months("300", "299")).metBy())
        .contains(LocalDate.parse("2022-01-31"));
  }

  @Test
  void whatIsDoneInAMonthThatHasBegunIsDoneButSetsNoPace() {
    List<Evidence> months = Monthly.months("300", "300");
    Evidence begun = Monthly.in(DateRange.parse("2021-03-01/2021-03-16"), "150").build();
    RunRateForecast forecast = at("2021-03-15", List.of(months.get(0), months.get(1), begun));

    assertThat(forecast.done()).hasToString("750 pieces");
    assertThat(forecast.pace()).hasToString("300 pieces");
    assertThat(forecast.neededPerMonth()).hasToString("285 pieces");
    assertThat(forecast.monthsLeft()).isEqualTo(10);
    assertThat(forecast.metBy()).contains(LocalDate.parse("2021-12-31"));
  }

  @Test
  void everyOtherOutcomeIsTyped() {
    assertThat(at("2021-02-28", Monthly.months("3600")).outcome())
        .isEqualTo(RunRateOutcome.ALREADY_MET);
    assertThat(at("2021-02-28", Monthly.months("0", "0")).outcome())
        .isEqualTo(RunRateOutcome.NEVER_AT_THIS_PACE);
    assertThat(at("2021-02-28", Monthly.months("1", "1")).outcome())
        .isEqualTo(RunRateOutcome.NEVER_AT_THIS_PACE);
    RunRateForecast over = at("2021-12-31", Monthly.months("3599"));
    assertThat(over.outcome()).isEqualTo(RunRateOutcome.NO_TIME_LEFT);
    assertThat(over.neededPerMonth().undefined().orElseThrow().code()).isEqualTo("NO_TIME_LEFT");
    RunRateForecast nothing = at("2021-02-28", List.of());
    assertThat(nothing.outcome()).isEqualTo(RunRateOutcome.NO_EVIDENCE);
    assertThat(nothing.neededPerMonth()).hasToString("up to 360 pieces");
    RunRateForecast early = at("2021-01-15", List.of());
    assertThat(early.pace().isDefined()).isFalse();
  }

  @Test
  void aMonthWithoutEvidenceMakesThePaceALowerBound() {
    RunRateForecast forecast = at("2021-03-31", Monthly.months("300", "300"));
    assertThat(forecast.pace()).hasToString("at least 200 pieces");
    assertThat(forecast.left()).hasToString("up to 3,000 pieces");
  }

  @Test
  void whatCannotBeForecastIsRefused() {
    Obligation share = Peckham.AGREEMENT.obligation("fund");
    Obligation jobs =
        Monthly.promise(ObligationKind.JOBS, Comparison.AT_LEAST, "1", ObligationPeriod.YEAR)
            .build();
    assertThatThrownBy(() -> input(share, "2021-02-28", List.of()))
        .hasMessage(
            "obligation must be at least a number, not a share, but was at least a share of"
                + " project revenues");
    assertThatThrownBy(() -> input(jobs, "2021-02-28", List.of()))
        .hasMessage("obligation must be of numbers that add up, but was stands");
    assertThatThrownBy(() -> input(HOURS, "2022-01-01", List.of()))
        .hasMessage("asAt must lie within 2021-01-01/2022-01-01, but was 2022-01-01");
    assertThatThrownBy(() -> input(HOURS, "2021-02-27", Monthly.months("1", "1")))
        .hasMessage("evidence[1].period must end by 2021-02-27, but was 2021-02-28");
    assertThatThrownBy(
            () -> input(HOURS, "2021-02-27", List.of(Peckham.evidence("it", "1").build())))
        .hasMessage("evidence[0].period must be given, but was missing");
  }

  private static RunRateForecast at(String day, List<Evidence> evidence) {
    return RunRate.answer(input(HOURS, day, evidence));
  }

  private static RunRateInput input(Obligation obligation, String day, List<Evidence> evidence) {
    return RunRateInput.builder()
        .obligation(obligation)
        .period(Monthly.YEAR)
        .asAt(LocalDate.parse(day))
        .addAllEvidence(evidence)
        .build();
  }
}
