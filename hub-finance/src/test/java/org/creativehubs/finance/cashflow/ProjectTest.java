package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class ProjectTest {

  private static List<Money> pounds(String... amounts) {
    return Stream.of(amounts).map(amount -> Money.parse("GBP " + amount)).toList();
  }

  private static Payback payback(String rate, String... flows) {
    return PaybackPeriod.answer(
        PaybackPeriodInput.builder().addAllFlows(pounds(flows)).rate(Ratio.parse(rate)).build());
  }

  @Test
  void theTimeOfTheFirstFlowIsNamed() {
    double[] flows = {-100, 110};
    assertThat(NetPresentValue.of(0.1, flows, FirstFlow.NOW)).isCloseTo(0, within(1e-13));
    assertThat(NetPresentValue.of(0.25, flows, FirstFlow.NOW)).isEqualTo(-12);
    assertThat(NetPresentValue.of(0.25, flows, FirstFlow.AFTER_ONE_PERIOD))
        .isCloseTo(-9.6, within(1e-14));
    assertThatThrownBy(() -> NetPresentValue.of(-1, flows, FirstFlow.NOW))
        .hasMessage("rate must be > -1, but was -1.0");
    assertThatThrownBy(() -> NetPresentValue.of(-0.999, new double[] {1, 1e308}, FirstFlow.NOW))
        .hasMessage("rate must give a result that a double holds, but was -0.999");
    assertThatThrownBy(() -> NetPresentValue.of(0, new double[0], FirstFlow.NOW))
        .hasMessage("flows must hold at least one element, but was none");
  }

  @Test
  void datedFlowsAreValuedOnTheFirstDayOrOnOneThatIsNamed() {
    LocalDate first = LocalDate.of(2023, 1, 1);
    double[] flows = {-100, 110};
    LocalDate[] dates = {first, first.plusDays(365)};
    assertThat(DatedNetPresentValue.of(0.1, flows, dates)).isCloseTo(0, within(1e-12));
    assertThat(DatedNetPresentValue.on(dates[1], 0.25, flows, dates)).isCloseTo(-15, within(1e-12));
    LocalDate[] backwards = {dates[1], first};
    assertThatThrownBy(() -> DatedNetPresentValue.of(0.1, flows, backwards))
        .hasMessage("dates[1] must not be before the first 2024-01-01, but was 2023-01-01");
    assertThatThrownBy(() -> DatedNetPresentValue.of(0.1, new double[] {1}, dates))
        .hasMessage("dates must be as many as the 1 flows, but was 2");
  }

  @Test
  void modifiedRatesNeedBothSides() {
    assertThat(ModifiedInternalRate.of(new double[] {-100, 60, 60}, 0, 0).orElseThrow())
        .isCloseTo(0.09544511501033223, within(1e-15));
    assertThat(ModifiedInternalRate.of(new double[] {100, 60}, 0.1, 0.1)).isEmpty();
    assertThat(ModifiedInternalRate.of(new double[] {-100, -60}, 0.1, 0.1)).isEmpty();
    assertThatThrownBy(() -> ModifiedInternalRate.of(new double[] {-1, 1}, -1, 0))
        .hasMessage("financeRate must be > -1, but was -1.0");
  }

  @Test
  void paybackCountsTheLastCrossing() {
    Payback again = payback("0", "-100", "150", "-100", "100");
    assertThat(again.simple()).contains(Ratio.of(5, 2));
    Payback exact = payback("10%", "-1000", "400", "400", "400", "400");
    assertThat(exact.simple()).contains(Ratio.of(5, 2));
    assertThat(exact.discounted()).contains(Ratio.parse("3.01925"));
    assertThat(exact).hasToString("2.5 years, discounted 3.0192 years");
    assertThat(exact.explanation().toString())
        .contains(
            "missing after year 2: 200",
            "2 + 200 / 400 = 2.5 years",
            "flow of year 4, discounted: 273.2054",
            "3 + 5.2592 / 273.2054 = 3.0192 years");
  }

  @Test
  void neverIsNotNought() {
    Payback never = payback("10%", "-100", "50", "55");
    assertThat(never.simple()).contains(Ratio.of(21, 11));
    assertThat(never.discounted()).isEmpty();
    assertThat(never.simpleUndefined()).isEmpty();
    assertThat(never.discountedUndefined().orElseThrow().code()).isEqualTo("NEVER_PAYS_BACK");
    Payback atOnce = payback("5%", "500", "100");
    assertThat(atOnce.discounted()).contains(Ratio.ZERO);
    assertThat(atOnce.explanation().toString()).contains("the running total is never below zero");
    assertThatThrownBy(() -> payback("5%"))
        .hasMessage("flows must hold at least one element, but was none");
  }

  @Test
  void theEquivalentAnnualValueOfALevelIncomeIsThatIncome() {
    assertThat(EquivalentAnnualValue.of(new double[] {0, 30, 30, 30}, 0.035))
        .isCloseTo(30, within(1e-13));
    assertThat(EquivalentAnnualValue.of(new double[] {-30, 0}, new double[] {1, 0.5}))
        .isEqualTo(-60);
    assertThatThrownBy(() -> EquivalentAnnualValue.of(new double[] {1}, 0.1))
        .hasMessage("flows must hold at least two elements, but was 1");
    assertThatThrownBy(() -> EquivalentAnnualValue.of(new double[] {1, 1}, new double[] {1, 0}))
        .hasMessage("factors must be > 0, but was 0.0");
    assertThatThrownBy(() -> EquivalentAnnualValue.of(new double[] {1, 1}, new double[] {1}))
        .hasMessage("factors must be as many as the 2 flows, but was 1");
  }

  @Test
  void answersAreMoneyWithTheStepsBesideIt() {
    CashFlowFigure value =
        NetPresentValue.answer(
            NetPresentValueInput.builder()
                .rate(Ratio.parse("25%"))
                .addAllFlows(pounds("-100", "110"))
                .firstFlow(FirstFlow.NOW)
                .build());
    assertThat(value).hasToString("GBP -12.00");
    assertThat(value.explanation().toString())
        .contains("the first flow is not discounted", "GBP 110.00 / (1 + 25 %)^1 = GBP 88.00");
  }

  @Test
  void everyFigureIsShownWithTheNumbersItIsMadeOf() {
    assertThat(
            ModifiedInternalRate.answer(
                    ModifiedInternalRateInput.builder()
                        .addAllFlows(pounds("-50", "60", "-5"))
                        .financeRate(Ratio.parse("10%"))
                        .reinvestRate(Ratio.parse("5%"))
                        .build())
                .explanation()
                .toString())
        .contains("(57.1429 x (1 + 5 %)^2 / 54.1322)^(1 / 2) - 1 = 7.88 %");
    assertThat(
            EquivalentAnnualValue.answer(
                    EquivalentAnnualValueInput.builder()
                        .addAllFlows(pounds("-10", "2"))
                        .addFactors(Ratio.ONE, Ratio.parse("0.9"))
                        .build())
                .explanation()
                .toString())
        .contains("GBP -8.20 / 0.9, rounded half up = GBP -9.11");
  }

  @Test
  void aLineOfPlainValuesAsksTheSame() {
    List<Money> flows = pounds("-100", "110");
    LocalDate first = LocalDate.of(2023, 1, 1);
    List<DatedFlow> dated =
        List.of(DatedFlow.of(first, flows.get(0)), DatedFlow.of(first.plusDays(365), flows.get(1)));
    Ratio quarter = Ratio.parse("25%");

    assertThat(NetPresentValue.of(flows, quarter)).hasToString("GBP -12.00");
    assertThat(DatedNetPresentValue.of(dated, quarter)).hasToString("GBP -12.00");
    assertThat(InternalRate.of(flows)).hasToString("10 %");
    assertThat(DatedInternalRate.of(dated)).hasToString("10 %");
    assertThat(ModifiedInternalRate.of(flows, quarter, Ratio.ZERO)).hasToString("10 %");
    assertThat(EquivalentAnnualValue.of(flows, quarter)).hasToString("GBP -15.00");
    assertThat(PaybackPeriod.of(flows, Ratio.ZERO).simple()).contains(Ratio.of(10, 11));
    assertThat(PaybackPeriod.of(flows, quarter).discounted()).isEmpty();
    assertThat(CompoundGrowth.of(Ratio.of(4), Ratio.of(9), 2)).hasToString("50 %");
    assertThatThrownBy(() -> DatedNetPresentValue.of(List.of(), quarter))
        .hasMessage("flows must hold at least one element, but was none");
  }

  @Test
  void ratesAreTurnedIntoEachOther() {
    Ratio rate = Ratio.parse("21%");
    assertThat(RateConversion.nominal(rate, 2)).hasToString("20 %");
    assertThat(RateConversion.effective(Ratio.parse("20%"), 2)).hasToString("21 %");
    assertThat(RateConversion.real(rate, Ratio.parse("10%"))).hasToString("10 %");
  }

  @Test
  void ratesOutOfRangeAreNotTurned() {
    assertThatThrownBy(() -> RateConversion.effective(0.1, 0))
        .hasMessage("periodsPerYear must be >= 1, but was 0");
    assertThatThrownBy(() -> RateConversion.nominal(0.1, 0))
        .hasMessage("periodsPerYear must be >= 1, but was 0");
    assertThatThrownBy(() -> RateConversion.effective(Double.NaN, 1))
        .hasMessage("nominalRate must be a finite number, but was NaN");
    assertThatThrownBy(() -> RateConversion.effective(-2, 2))
        .hasMessage("nominalRate must be > -2, but was -2.0");
    assertThat(RateConversion.effective(-1, 2)).isEqualTo(-0.75);
    assertThatThrownBy(() -> RateConversion.real(Double.NaN, 0.1))
        .hasMessage("nominalRate must be a finite number, but was NaN");
    assertThatThrownBy(() -> RateConversion.real(-1.1, 0.1))
        .hasMessage("nominalRate must be >= -1, but was -1.1");
    assertThat(RateConversion.real(-1, 0.25)).isEqualTo(-1);
  }

  @Test
  void everyWayToAValueRefusesFlowsThatAreNoNumbers() {
    LocalDate day = LocalDate.of(2023, 1, 1);
    LocalDate[] one = {day};
    double[] bad = {Double.NaN};
    String message = "flows[0] must be a finite number, but was NaN";
    assertThatThrownBy(() -> DatedNetPresentValue.of(0.1, bad, one)).hasMessage(message);
    assertThatThrownBy(() -> DatedNetPresentValue.on(day, 0.1, bad, one)).hasMessage(message);
    assertThatThrownBy(() -> EquivalentAnnualValue.of(new double[] {Double.NaN, 1}, 0.1))
        .hasMessage(message);
    assertThatThrownBy(() -> DatedNetPresentValue.of(0.1, new double[0], new LocalDate[0]))
        .hasMessage("flows must hold at least one element, but was none");
    LocalDate[] two = {day, day.plusDays(365)};
    assertThat(DatedNetPresentValue.of(0.25, new double[] {-100, 110}, two))
        .isCloseTo(-12, within(1e-12));
  }
}
