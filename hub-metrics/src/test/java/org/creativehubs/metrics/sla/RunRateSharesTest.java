package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.time.DateRange;
import org.junit.jupiter.api.Test;

class RunRateSharesTest {

  private static final Obligation TENTH = Monthly.fund(Comparison.AT_LEAST, "0.1");
  private static final Obligation DAYS =
      Monthly.promise(ObligationKind.FREE_USE_DAYS, Comparison.AT_MOST, "60", ObligationPeriod.YEAR)
          .build();

  @Test
  void aFundThatGotEightPercentForHalfAYearNeedsTwelveForTheOther() {
    RunRateForecast forecast = shares(TENTH, 6, "0.08", 10_000, 10_000);

    assertThat(forecast.done()).hasToString("8 %");
    assertThat(forecast.left()).hasToString("7,200 pieces");
    assertThat(forecast.perMonthLeft()).hasToString("12 %");
    assertThat(forecast.pace()).hasToString("8 %");
    assertThat(forecast.atEnd()).hasToString("8 %");
    assertThat(forecast)
        .asString()
        .startsWith("not at this pace: at a pace of 8 % the target is missed at the end");
    assertThat(forecast.explanation().answer()).hasToString("not at this pace");
  }

  @Test
  void theShareThatIsNeededDependsOnTheBasisExpected() {
    assertThat(shares(TENTH, 6, "0.08", 10_000, 20_000).perMonthLeft()).hasToString("11 %");
    assertThat(shares(TENTH, 6, "0.08", 10_000, 5_000).perMonthLeft()).hasToString("14 %");
  }

  @Test
  void aShareThatIsOutOfReachCannotBeMetAndOneThatIsSafeIsMet() {
    Obligation most = Monthly.fund(Comparison.AT_LEAST, "0.9");
    RunRateForecast late = shares(most, 10, "0.5", 1_000, 1_000);
    assertThat(late.outcome()).isEqualTo(RunRateOutcome.CANNOT_BE_MET);
    assertThat(late.perMonthLeft()).hasToString("290 %");
    assertThat(late.reason())
        .isEqualTo("even if all of the basis expected counted, it would not be at least 90 %");
    RunRateForecast safe = shares(TENTH, 6, "0.3", 1_000, 1_000);
    assertThat(safe.outcome()).isEqualTo(RunRateOutcome.ALREADY_MET);
    assertThat(safe.left()).hasToString("0 pieces");
    assertThat(safe.perMonthLeft()).hasToString("0 %");
  }

  @Test
  void theLatestMonthsLiftAShareOverItsTargetInTime() {
    List<Evidence> rising = new ArrayList<>();
    for (int month = 0; month < 6; month++) {
      Ratio share = Ratio.of(month < 3 ? 4 : 16, 100);
      rising.add(Monthly.share(month, share, Ratio.of(1_000)));
    }
    RunRateForecast latest =
        RunRate.answer(
            RunRateInput.builder()
                .obligation(Monthly.fund(Comparison.AT_LEAST, "0.12"))
                .period(Monthly.YEAR)
                .asAt(LocalDate.parse("2021-06-30"))
                .addAllEvidence(rising)
                .pace(RunRatePace.LATEST_MONTHS)
                .paceMonths(3)
                .basisPerMonth(Ratio.of(1_000))
                .build());
    assertThat(latest.outcome()).isEqualTo(RunRateOutcome.IN_TIME);
    assertThat(latest.atEnd()).hasToString("13 %");
    assertThat(latest.metBy()).contains(LocalDate.parse("2021-09-30"));
  }

  @Test
  void whatIsExpectedOfAMonthThatHasBegunIsTheRestOfIt() {
    List<Evidence> evidence = new ArrayList<>(months(6, "0.1", 1_000));
    evidence.add(
        Monthly.in(DateRange.parse("2021-07-01/2021-07-16"), "0.4")
            .basisSize(QualifiedNumber.exact(250))
            .build());
    RunRateForecast forecast =
        RunRate.answer(input(TENTH, "2021-07-15", evidence).basisPerMonth(Ratio.of(1000)).build());
    assertThat(forecast.monthsLeft()).isEqualTo(6);
    assertThat(forecast.left()).hasToString("500 pieces");
    assertThat(forecast.explanation().toString()).contains("5,750 pieces");
    assertThat(forecast.pace()).hasToString("10 %");
  }

  @Test
  void aShareOfWhichMonthsAreMissingIsNotForecast() {
    List<Evidence> gap = months(6, "0.08", 1_000);
    RunRateForecast forecast =
        RunRate.answer(input(TENTH, "2021-08-31", gap).basisPerMonth(Ratio.of(1_000)).build());
    assertThat(forecast.outcome()).isEqualTo(RunRateOutcome.NOT_KNOWN);
    assertThat(forecast.done()).hasToString("circa 8 %");
  }

  @Test
  void roomUnderACeilingIsSharedOutAndItsEndIsDated() {
    RunRateForecast tight = RunRate.answer(ceiling("2021-04-30", "8", "8", "8", "8"));
    assertThat(tight.left()).hasToString("28 pieces");
    assertThat(tight.perMonthLeft()).hasToString("3.5 pieces");
    assertThat(tight.atEnd()).hasToString("96 pieces");
    assertThat(tight.brokenBy()).contains(LocalDate.parse("2021-08-31"));
    assertThat(tight)
        .asString()
        .startsWith(
            "breaks: at a pace of 8 pieces a month the target is broken by 2021-08-31, within the"
                + " period");
    RunRateForecast easy = RunRate.answer(ceiling("2021-04-30", "5", "5", "5", "5"));
    assertThat(easy.outcome()).isEqualTo(RunRateOutcome.HOLDS);
    assertThat(easy.atEnd()).hasToString("60 pieces");
    assertThat(easy.brokenBy()).isEmpty();
  }

  @Test
  void aCeilingThatIsBrokenStaysBrokenAndADayUncountedLeavesItOpen() {
    RunRateForecast broken = RunRate.answer(ceiling("2021-03-31", "30", "31"));
    assertThat(broken.outcome()).isEqualTo(RunRateOutcome.CANNOT_BE_MET);
    assertThat(broken.left()).hasToString("0 pieces");
    assertThat(broken.reason())
        .isEqualTo("what was done disproves at most 60 pieces, even if nothing more comes");
    RunRateForecast gap = RunRate.answer(ceiling("2021-03-31", "3", "3"));
    assertThat(gap.outcome()).isEqualTo(RunRateOutcome.NOT_KNOWN);
    assertThat(gap.reason())
        .isEqualTo(
            "at a pace of at least 2 pieces a month it is not known whether the target is kept");
    RunRateForecast fast = RunRate.answer(ceiling("2021-03-31", "20", "20"));
    assertThat(fast.outcome()).isEqualTo(RunRateOutcome.BREAKS);
  }

  @Test
  void aCeilingOnAShareTellsTheShareThatIsStillAllowed() {
    Obligation quarter = Monthly.fund(Comparison.AT_MOST, "0.25");
    RunRateForecast over = shares(quarter, 4, "0.3", 100, 100);
    assertThat(over.perMonthLeft()).hasToString("22.5 %");
    assertThat(over.outcome()).isEqualTo(RunRateOutcome.BREAKS);
    assertThat(over.brokenBy()).contains(LocalDate.parse("2021-05-31"));
    assertThat(shares(quarter, 4, "0.2", 100, 100).outcome()).isEqualTo(RunRateOutcome.HOLDS);
    assertThat(shares(quarter, 11, "0.1", 100, 100).outcome())
        .isEqualTo(RunRateOutcome.ALREADY_MET);
    assertThat(shares(quarter, 11, "0.9", 100, 100).outcome())
        .isEqualTo(RunRateOutcome.CANNOT_BE_MET);
  }

  @Test
  void aShareWithoutItsBasisIsRefused() {
    assertThatThrownBy(() -> input(TENTH, "2021-01-31", List.of()).build())
        .hasMessage("basisPerMonth must be given if obligation is a share, but was absent");
    assertThatThrownBy(
            () -> input(TENTH, "2021-01-31", List.of()).basisPerMonth(Ratio.ZERO).build())
        .hasMessage("basisPerMonth must be > 0, but was 0");
    List<Evidence> bare = List.of(Monthly.in(Monthly.month(0), "0.1").build());
    assertThatThrownBy(() -> input(TENTH, "2021-01-31", bare).basisPerMonth(Ratio.ONE).build())
        .hasMessage(
            "evidence[0].basisSize must be given exactly where shares of several months are put"
                + " together, but was missing");
    RunRateForecast nothing =
        RunRate.answer(input(TENTH, "2021-01-31", List.of()).basisPerMonth(Ratio.ONE).build());
    assertThat(nothing.outcome()).isEqualTo(RunRateOutcome.NO_EVIDENCE);
    assertThat(nothing.perMonthLeft().undefined().orElseThrow().code()).isEqualTo("NO_EVIDENCE");
  }

  private static RunRateInput ceiling(String day, String... months) {
    return input(DAYS, day, Monthly.months(months)).build();
  }

  private static RunRateForecast shares(
      Obligation obligation, int months, String share, long basis, long expected) {
    String day = Monthly.month(months - 1).lastDay().toString();
    return RunRate.answer(
        input(obligation, day, months(months, share, basis))
            .basisPerMonth(Ratio.of(expected))
            .build());
  }

  private static List<Evidence> months(int months, String share, long basis) {
    List<Evidence> evidence = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      evidence.add(Monthly.share(month, Ratio.parse(share), Ratio.of(basis)));
    }
    return evidence;
  }

  private static ImmutableRunRateInput.Builder input(
      Obligation obligation, String day, List<Evidence> evidence) {
    return RunRateInput.builder()
        .obligation(obligation)
        .period(Monthly.YEAR)
        .asAt(LocalDate.parse(day))
        .addAllEvidence(evidence)
        .pace(RunRatePace.AVERAGE_OF_PERIOD);
  }
}
