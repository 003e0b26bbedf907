package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.junit.jupiter.api.Test;

/** The steps by which a run rate is worked out, and the words of its outcome. */
class RunRateStepsTest {

  private static final Obligation HOURS = Monthly.hours("3600", ObligationPeriod.YEAR);
  private static final List<Evidence> RISING =
      Monthly.months("100", "100", "100", "400", "400", "400");

  private static RunRateInput.Builder input(
      Obligation obligation, String day, List<Evidence> evidence) {
    RunRateInput.Builder input = RunRateInput.builder();
    input.obligation(obligation).period(Monthly.YEAR).asAt(LocalDate.parse(day));
    input.addAllEvidence(evidence).pace(RunRatePace.AVERAGE_OF_PERIOD);
    return input;
  }

  private static RunRateForecast at(Obligation obligation, String day, List<Evidence> evidence) {
    return RunRate.answer(input(obligation, day, evidence).build());
  }

  @Test
  void anAmountIsSetAgainstTheMonthsThatAreLeft() {
    assertThat(at(HOURS, "2021-06-30", RISING).explanation())
        .hasToString(
            """
            Will this be met: it?
              1. target, at least: 3,600 pieces
              2. done: 6 pieces of evidence = 1,500 pieces
              3. left to do: 3,600 pieces - 1,500 pieces = 2,100 pieces
              4. months that set the pace: 6
              5. pace: 1,500 pieces / 6 months = 250 pieces
              6. needed from now on: 2,100 pieces / 6 months = 350 pieces
              7. at the end: 1,500 pieces + 250 pieces x 6 months = 3,000 pieces
              8. outcome: at a pace of 250 pieces a month the target is reached by 2022-03-31, after \
            the period = too late\
            """);
  }

  @Test
  void theLatestMonthsAreNamedWhereTheySetThePace() {
    RunRateInput latest =
        input(HOURS, "2021-06-30", RISING).pace(RunRatePace.LATEST_MONTHS).paceMonths(3).build();

    assertThat(RunRate.answer(latest).explanation().toString())
        .contains(
            "latest months that set the pace: 3", "pace: 1,200 pieces / 3 months = 400 pieces");
  }

  @Test
  void ofACeilingItIsTheRoomThatIsLeft() {
    Obligation most =
        Monthly.promise(
                ObligationKind.FREE_USE_DAYS, Comparison.AT_MOST, "40", ObligationPeriod.YEAR)
            .build();
    RunRateForecast holds = at(most, "2021-03-31", Monthly.months("3", "3", "3"));

    assertThat(holds.explanation().toString())
        .contains(
            "room left: 40 pieces - 9 pieces = 31 pieces",
            "allowed from now on: 31 pieces / 9 months = 3.4444 pieces",
            "at the end: 9 pieces + 3 pieces x 9 months = 36 pieces");
    assertThat(holds.reason())
        .isEqualTo("at a pace of 3 pieces a month the target is kept to the end");
    assertThat(at(most, "2021-03-31", Monthly.months("10", "10", "10")).reason())
        .isEqualTo(
            "at a pace of 10 pieces a month the target is broken by 2021-05-31, within the period");
  }

  @Test
  void aShareIsSetAgainstTheBasisThatIsExpected() {
    List<Evidence> months =
        List.of(
            Monthly.share(0, Ratio.of(1, 5), Ratio.of(100)),
            Monthly.share(1, Ratio.of(2, 5), Ratio.of(60)));
    RunRateForecast forecast = ofRevenue("0.3", "2021-02-28", months);

    assertThat(forecast.explanation().toString())
        .contains(
            "basis per month: 50 pieces",
            "done: 2 pieces of evidence: 44 pieces / 160 pieces = 27.5 %",
            "left to do: 30 % x (160 pieces + 500 pieces) - 44 pieces = 154 pieces",
            "pace: 44 pieces / 160 pieces = 27.5 %",
            "needed from now on: 154 pieces / 500 pieces = 30.8 %",
            "at the end: (44 pieces + 27.5 % x 500 pieces) / (160 pieces + 500 pieces) = 27.5 %");
    assertThat(forecast.reason()).isEqualTo("at a pace of 27.5 % the target is missed at the end");
  }

  @Test
  void whatIsProvenAlreadyIsSoWhateverComes() {
    List<Evidence> ample = List.of(Monthly.share(0, Ratio.of(9, 10), Ratio.of(1000)));
    RunRateForecast share = ofRevenue("0.3", "2021-01-31", ample);
    assertThat(share.reason())
        .isEqualTo("what was done proves at least 30 %, whatever comes of the basis expected");
    assertThat(share.explanation().toString()).contains("no less than zero = 0 pieces");
    assertThat(at(HOURS, "2021-01-31", Monthly.months("3600")).reason())
        .isEqualTo("what was done proves at least 3,600 pieces");
  }

  @Test
  void whenThePeriodIsOverNothingIsNeededFromNowOn() {
    List<Evidence> year =
        Monthly.months("1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1");
    RunRateForecast over = at(HOURS, "2021-12-31", year);

    assertThat(over.explanation().toString())
        .contains("left to do: 3,600 pieces - 12 pieces = 3,588 pieces")
        .doesNotContain("from now on", "at the end");
    assertThat(at(HOURS, "2021-02-28", List.of()).explanation().steps()).hasSize(2);
  }

  private static RunRateForecast ofRevenue(String share, String day, List<Evidence> evidence) {
    Obligation fund = Monthly.fund(Comparison.AT_LEAST, share);
    return RunRate.answer(input(fund, day, evidence).basisPerMonth(Ratio.of(50)).build());
  }
}
