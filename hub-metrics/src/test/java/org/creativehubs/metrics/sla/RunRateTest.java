package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
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
    assertThat(forecast.perMonthLeft()).hasToString("400 pieces");
    assertThat(forecast.metBy()).contains(LocalDate.parse("2022-06-30"));
    assertThat(forecast.explanation().answer()).hasToString("too late");
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
    assertThat(forecast.perMonthLeft()).hasToString("285 pieces");
    assertThat(forecast.monthsLeft()).isEqualTo(10);
    assertThat(forecast.metBy()).contains(LocalDate.parse("2021-12-31"));
  }

  /** What a month has brought beyond the basis expected of it does not come off the other end. */
  @Test
  void aMonthThatHasBroughtMoreBasisThanIsExpectedLeavesNoneToCome() {
    List<Evidence> year = new ArrayList<>();
    for (int month = 0; month < 11; month++) {
      year.add(Monthly.share(month, Ratio.of(1, 10), Ratio.of(10)));
    }
    year.add(
        Monthly.in(DateRange.parse("2021-12-01/2021-12-16"), QualifiedNumber.exact(Ratio.of(1, 2)))
            .basisSize(QualifiedNumber.exact(Ratio.of(50)))
            .build());
    Obligation fund = Monthly.fund(Comparison.AT_LEAST, "0.3");
    RunRateForecast forecast =
        RunRate.answer(builder(fund, "2021-12-15", year, 12).basisPerMonth(Ratio.of(10)).build());

    assertThat(forecast.atEnd().number()).hasValue((11 + 25) / (110 + 50.0));
  }

  @Test
  void everyOtherOutcomeIsTyped() {
    assertThat(at("2021-02-28", Monthly.months("3600")).outcome())
        .isEqualTo(RunRateOutcome.ALREADY_MET);
    assertThat(at("2021-02-28", Monthly.months("0", "0")).outcome())
        .isEqualTo(RunRateOutcome.NOT_AT_THIS_PACE);
    assertThat(at("2021-02-28", Monthly.months("1", "1")).outcome())
        .isEqualTo(RunRateOutcome.NOT_AT_THIS_PACE);
    RunRateForecast over = at("2021-12-31", Monthly.months("3599"));
    assertThat(over.outcome()).isEqualTo(RunRateOutcome.NO_TIME_LEFT);
    assertThat(over.perMonthLeft().undefined().orElseThrow().code()).isEqualTo("NO_TIME_LEFT");
    RunRateForecast nothing = at("2021-02-28", List.of());
    assertThat(nothing.outcome()).isEqualTo(RunRateOutcome.NO_EVIDENCE);
    assertThat(nothing.perMonthLeft()).hasToString("up to 360 pieces");
    RunRateForecast early = at("2021-01-15", List.of());
    assertThat(early.pace().isDefined()).isFalse();
  }

  @Test
  void aMonthWithoutEvidenceMakesThePaceALowerBound() {
    RunRateForecast forecast = at("2021-03-31", Monthly.months("300", "300"));
    assertThat(forecast.pace()).hasToString("at least 200 pieces");
    assertThat(forecast.left()).hasToString("up to 3,000 pieces");
    assertThat(forecast.outcome()).isEqualTo(RunRateOutcome.NOT_KNOWN);
    assertThat(forecast.metBy()).contains(LocalDate.parse("2022-06-30"));
    assertThat(forecast)
        .asString()
        .startsWith(
            "not known: at a pace of at least 200 pieces a month the target is reached by"
                + " 2022-06-30 at the latest, which may be too late");
  }

  @Test
  void theLatestMonthsSetAnotherPaceThanTheAverage() {
    List<Evidence> rising = Monthly.months("100", "100", "100", "400", "400", "400");
    RunRateForecast average = at("2021-06-30", rising);
    RunRateForecast latest = RunRate.answer(builder(HOURS, "2021-06-30", rising, 3).build());

    assertThat(average.pace()).hasToString("250 pieces");
    assertThat(average.outcome()).isEqualTo(RunRateOutcome.TOO_LATE);
    assertThat(average.atEnd()).hasToString("3,000 pieces");
    assertThat(latest.pace()).hasToString("400 pieces");
    assertThat(latest.outcome()).isEqualTo(RunRateOutcome.IN_TIME);
    assertThat(latest.atEnd()).hasToString("3,900 pieces");
    assertThat(latest.metBy()).contains(LocalDate.parse("2021-12-31"));
    assertThat(latest.monthsPaced()).isEqualTo(3);
    assertThat(latest.perMonthLeft()).isEqualTo(average.perMonthLeft());
    RunRateForecast all = RunRate.answer(builder(HOURS, "2021-06-30", rising, 99).build());
    assertThat(all.pace()).isEqualTo(average.pace());
    assertThat(all.monthsPaced()).isEqualTo(6);
  }

  @Test
  void withoutEvidenceInTheMonthsThatSetItThereIsNoPace() {
    List<Evidence> early = Monthly.months("100");
    RunRateForecast forecast = RunRate.answer(builder(HOURS, "2021-03-31", early, 2).build());
    assertThat(forecast.outcome()).isEqualTo(RunRateOutcome.NO_PACE);
    assertThat(forecast.pace().undefined().orElseThrow().code()).isEqualTo("NO_PACE");
    assertThat(forecast.done()).hasToString("at least 100 pieces");
    Evidence begun = Monthly.in(DateRange.parse("2021-01-01/2021-01-16"), "9").build();
    assertThat(at("2021-01-15", List.of(begun)).outcome()).isEqualTo(RunRateOutcome.NO_PACE);
  }

  @Test
  void aYearThatIsOverAndMissedCannotBeMetAnyMore() {
    Obligation quarter = Monthly.hours("100", ObligationPeriod.QUARTER);
    RunRateInput.Builder input = RunRateInput.builder();
    input
        .obligation(quarter)
        .period(DateRange.parse("2021-01-01/2021-04-01"))
        .asAt(LocalDate.parse("2021-03-31"))
        .addAllEvidence(Monthly.months("30", "30", "39"))
        .pace(RunRatePace.AVERAGE_OF_PERIOD);
    assertThat(RunRate.answer(input.build()))
        .asString()
        .startsWith(
            "cannot be met: the period is over, and what was done disproves at least 100 pieces");
  }

  @Test
  void whatCannotBeForecastIsRefused() {
    Obligation jobs =
        Monthly.promise(ObligationKind.JOBS, Comparison.AT_LEAST, "1", ObligationPeriod.YEAR)
            .build();
    Obligation equal =
        Monthly.promise(
                ObligationKind.FREE_USE_DAYS, Comparison.EQUAL_TO, "1", ObligationPeriod.YEAR)
            .build();
    assertThatThrownBy(() -> input(equal, "2021-02-28", List.of()))
        .hasMessage("obligation must be of at least or at most, but was EQUAL_TO");
    assertThatThrownBy(() -> builder(HOURS, "2021-02-28", List.of(), 0).build())
        .hasMessage("paceMonths must be >= 1, but was 0");
    assertThatThrownBy(
            () ->
                RunRateInput.builder()
                    .obligation(HOURS)
                    .period(Monthly.YEAR)
                    .asAt(Monthly.START)
                    .pace(RunRatePace.AVERAGE_OF_PERIOD)
                    .paceMonths(1)
                    .build())
        .hasMessage("paceMonths must be given only if pace is LATEST_MONTHS, but was 1");
    assertThatThrownBy(
            () -> builder(HOURS, "2021-02-28", List.of(), 1).basisPerMonth(Ratio.ONE).build())
        .hasMessage("basisPerMonth must be given only if obligation is a share, but was 1");
    assertThatThrownBy(() -> input(jobs, "2021-02-28", List.of()))
        .hasMessage(
            "obligation must be of numbers that add up (follow a level, such as jobs, with"
                + " TargetProgress), but was a number that stands");
    assertThatThrownBy(() -> input(HOURS, "2022-01-01", List.of()))
        .hasMessage("asAt must lie within 2021-01-01/2022-01-01, but was 2022-01-01");
    assertThatThrownBy(() -> input(HOURS, "2021-02-27", Monthly.months("1", "1")))
        .hasMessage("evidence[1].period must end by 2021-02-27, but was 2021-02-28");
    assertThatThrownBy(
            () -> input(HOURS, "2021-02-27", List.of(Peckham.evidence("it", "1").build())))
        .hasMessage("evidence[0].period must be given, but was missing");
  }

  @Test
  void anObligationOfAHubIsFollowedOutOfItsRegister() {
    List<Evidence> months = Monthly.months("300", "300", "100");
    Evidence room = capacity(months.get(0));
    Evidence undated = months.get(0).toBuilder().period(Optional.empty()).build();
    DateRange earlier = DateRange.parse("2020-12-01/2021-01-01");
    Evidence before = months.get(0).toBuilder().period(earlier).build();
    Hub.Builder hub = Hub.builder().id("mill").name("Mill").addAllEvidence(months);
    hub.addEvidence(room, undated, before).addAgreements(Monthly.agreement(HOURS).build());
    String agreement = hub.build().agreements().get(0).id();
    LocalDate asAt = LocalDate.parse("2021-02-28");
    RunRateForecast forecast = RunRate.of(hub.build(), agreement, HOURS.id(), Monthly.YEAR, asAt);
    RunRateForecast plain = at("2021-02-28", months.subList(0, 2));
    assertThat(forecast.pace()).isEqualTo(plain.pace());
    assertThat(forecast.done()).isEqualTo(plain.done());
    assertThat(forecast.explanation()).isEqualTo(plain.explanation());
    assertThat(plain.leftOut()).isEmpty();
    assertThat(forecast.leftOut())
        .extracting(LeftOutEvidence::reason)
        .containsExactly(
            LeftOutReason.NOT_YET_KNOWN,
            LeftOutReason.CAPACITY,
            LeftOutReason.UNDATED,
            LeftOutReason.OUTSIDE_PERIOD);
    assertThatThrownBy(() -> RunRate.of(hub.build(), agreement, "tea", Monthly.YEAR, asAt))
        .hasMessageContaining("tea");
  }

  private static Evidence capacity(Evidence measured) {
    Duty duty =
        Duty.builder()
            .each(Ratio.of(10))
            .times(Ratio.of(12))
            .timesUnit("months")
            .bearers(QualifiedNumber.exact(30))
            .bearersUnit("members")
            .build();
    return measured.toBuilder()
        .kind(EvidenceKind.CAPACITY)
        .value(Optional.empty())
        .duty(duty)
        .build();
  }

  private static RunRateForecast at(String day, List<Evidence> evidence) {
    return RunRate.answer(input(HOURS, day, evidence));
  }

  private static RunRateInput input(Obligation obligation, String day, List<Evidence> evidence) {
    RunRateInput.Builder input = RunRateInput.builder();
    return input
        .obligation(obligation)
        .period(Monthly.YEAR)
        .asAt(LocalDate.parse(day))
        .addAllEvidence(evidence)
        .pace(RunRatePace.AVERAGE_OF_PERIOD)
        .build();
  }

  private static ImmutableRunRateInput.Builder builder(
      Obligation obligation, String day, List<Evidence> evidence, int latest) {
    return RunRateInput.builder()
        .obligation(obligation)
        .period(Monthly.YEAR)
        .asAt(LocalDate.parse(day))
        .addAllEvidence(evidence)
        .pace(RunRatePace.LATEST_MONTHS)
        .paceMonths(latest);
  }
}
