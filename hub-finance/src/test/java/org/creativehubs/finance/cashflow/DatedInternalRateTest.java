package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class DatedInternalRateTest {

  private static RateSolution solve(double[] flows, long... days) {
    return DatedInternalRate.of(flows, days);
  }

  private static double[] flows(double... flows) {
    return flows;
  }

  @Test
  void aYearHas365DaysAlwaysAndALeapYearIsLonger() {
    LocalDate[] dates = {LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)};
    assertThat(DatedInternalRate.of(flows(-100, 105), dates).rate().orElseThrow())
        .isCloseTo(Math.pow(1.05, 365 / 366.0) - 1, within(3e-15));
    assertThat(solve(flows(-100, 105), 0, 365).rate().orElseThrow()).isCloseTo(0.05, within(3e-15));
  }

  @Test
  void oneDayGivesAstronomicRatesThatAreStillRight() {
    assertThat(solve(flows(-1000, 1001), 0, 1).rate().orElseThrow())
        .isCloseTo(Math.pow(1.001, 365) - 1, within(1e-12));
    double doubled = solve(flows(-1000, 2000), 0, 1).rate().orElseThrow();
    assertThat(doubled / Math.pow(2, 365)).isCloseTo(1, within(1e-12));
    assertThat(solve(flows(-1, 1000), 0, 1).state()).isEqualTo(RateState.RATE_TOO_LARGE);
  }

  @Test
  void aLossTooDeepForADoubleKeepsItsContinuousRate() {
    RateSolution loss = solve(flows(-1000, 500), 0, 1);
    assertThat(loss.rate().orElseThrow()).isEqualTo(-1);
    assertThat(loss.continuousRate().orElseThrow()).isCloseTo(365 * Math.log(0.5), within(1e-12));
  }

  @Test
  void gapsOfOneDayWithinManyYearsAreNoTrouble() {
    RateSolution solution = solve(flows(-1000, -1e-9, 1e-9, 2000), 0, 5000, 5001, 10000);
    assertThat(solution.rate().orElseThrow())
        .isCloseTo(Math.pow(2, 365 / 10000.0) - 1, within(1e-12));
    assertThat(solve(flows(-1000, -1e9, 1e9 + 1, 2000), 0, 5000, 5001, 10000).rates()).hasSize(1);
  }

  @Test
  void earlierFlowsAndFlowsInAnyOrderAreTakenByTheirDay() {
    assertThat(solve(flows(700, -1000, 500), 730, 0, 365).rate())
        .isEqualTo(solve(flows(-1000, 500, 700), 0, 365, 730).rate());
    assertThat(solve(flows(-1000, 500, 700), -100, 265, 630).rate())
        .isEqualTo(solve(flows(-1000, 500, 700), 0, 365, 730).rate());
  }

  @Test
  void flowsOfOneDayAreNetted() {
    assertThat(solve(flows(-600, -400, 50, 1060), 0, 0, 365, 365).rate().orElseThrow())
        .isCloseTo(0.11, within(3e-15));
    assertThat(solve(flows(-600, 700), 5, 5).state()).isEqualTo(RateState.NO_SIGN_CHANGE);
    assertThat(solve(flows(-600, 600), 5, 5).state()).isEqualTo(RateState.ALL_ZERO);
  }

  @Test
  void severalRatesAreFoundAmongDatesToo() {
    RateSolution two = solve(flows(-1600, 10000, -10000), 0, 365, 730);
    assertThat(two.state()).isEqualTo(RateState.SEVERAL_RATES);
    assertThat(two.rates()[0]).isCloseTo(0.25, within(1e-12));
    assertThat(two.rates()[1]).isCloseTo(4, within(1e-11));
    LocalDate start = LocalDate.of(2023, 1, 1);
    LocalDate[] dates = {start, start.plusDays(365), start.plusDays(730)};
    assertThat(DatedInternalRate.between(flows(-1600, 10000, -10000), dates, 0, 1)).hasSize(1);
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> solve(flows(1, 2), 0))
        .hasMessage("dates must be as many as the 2 flows, but was 1");
    assertThatThrownBy(() -> solve(flows(1, -2), 0, 3_000_000_000L))
        .hasMessageStartingWith("dates must lie within");
    assertThatThrownBy(() -> DatedFlow.of(LocalDate.of(10000, 1, 1), Money.parse("GBP 1")))
        .hasMessage("date must lie in the years 1 to 9999, but was +10000-01-01");
  }

  @Test
  void anAnswerHasARateForAYear() {
    RateOfReturn answer =
        DatedInternalRate.answer(
            DatedInternalRateInput.of(
                List.of(
                    DatedFlow.of(LocalDate.of(2023, 1, 1), Money.parse("GBP -100")),
                    DatedFlow.of(LocalDate.of(2024, 1, 1), Money.parse("GBP 110")))));
    assertThat(answer).hasToString("10 %");
    assertThat(answer.residual().orElseThrow()).isCloseTo(0, within(3e-15));
  }

  @Test
  void anAnswerListsTheRatesOfTheIntervalThatWasAskedFor() {
    DatedInternalRateInput flows =
        DatedInternalRateInput.of(
            List.of(
                DatedFlow.of(LocalDate.of(2021, 1, 1), Money.parse("GBP -1600")),
                DatedFlow.of(LocalDate.of(2022, 1, 1), Money.parse("GBP 10000")),
                DatedFlow.of(LocalDate.of(2023, 1, 1), Money.parse("GBP -10000"))));
    RateInterval high = RateInterval.of(Ratio.ONE, Ratio.of(20));
    RateOfReturn answer = DatedInternalRate.answer(flows.within(high));
    assertThat(answer.rate().orElseThrow()).isCloseTo(4, within(1e-11));
    assertThat(answer.within()).contains(high);
  }

  @Test
  void aRateOverOneDayIsMarkedWithTheReturnOfTheDay() {
    RateOfReturn day =
        DatedInternalRate.of(
            List.of(
                DatedFlow.of(LocalDate.of(2026, 3, 1), Money.parse("GBP 315")),
                DatedFlow.of(LocalDate.of(2026, 3, 2), Money.parse("GBP -565"))));
    assertThat(day.returnOfSpan().orElseThrow()).isCloseTo(565.0 / 315 - 1, within(1e-9));
    assertThat(day.toString()).contains("return of the span, less than a year 0.79365");
    RateOfReturn year =
        DatedInternalRate.of(
            List.of(
                DatedFlow.of(LocalDate.of(2026, 3, 1), Money.parse("GBP -100")),
                DatedFlow.of(LocalDate.of(2027, 3, 1), Money.parse("GBP 110"))));
    assertThat(year.returnOfSpan()).isEmpty();
  }
}
