package org.creativehubs.finance.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.creativehubs.finance.risk.GoalSeek;
import org.creativehubs.finance.risk.GoalSeekInput;
import org.creativehubs.finance.risk.GoalUnknown;
import org.creativehubs.finance.risk.OutlookMeasure;
import org.junit.jupiter.api.Test;

/**
 * Two hubs of the report Creative Hubs Development in Kazakhstan (British Council, 2022). Shares,
 * areas and the surplus are the report's; amounts it does not give are assumed here.
 */
class KnownHubsTest {

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static OperatingModel.Builder hub(String name, int months) {
    return OperatingModel.builder()
        .name(name)
        .start(LocalDate.of(2027, 1, 1))
        .months(months)
        .openingCash(gbp("0"));
  }

  /** The split is published; GBP 100,000 a month is assumed. */
  @Test
  void peckhamLevelsLivesOnRentInAThirteenMonthPeriod() {
    HubOutlook outlook =
        Viability.answer(
            hub("Peckham Levels", 13)
                .addLines(
                    PlannedLine.of("rent and charges", LineKind.RENT, gbp("96000")),
                    PlannedLine.of("events", LineKind.EVENTS, gbp("1000")),
                    PlannedLine.of("food and drink", LineKind.FOOD_AND_DRINK, gbp("1000")),
                    PlannedLine.of("member services", LineKind.MEMBERSHIPS, gbp("2000")))
                .build());
    assertThat(outlook.table().columns()).containsExactly("line", "year 1", "year 2");
    assertThat(outlook.closingCash()).isEqualTo(gbp("1300000"));
    long rent = PlanRun.sum(outlook.lines().get(0).minorUnits(), 0, 13);
    assertThat(rent * 100).isEqualTo(96 * outlook.cashMinorUnits()[12]);
    assertThat(PlanRun.sum(outlook.lines().get(0).minorUnits(), 0, 12)).isEqualTo(rent / 13 * 12);
  }

  /** The areas and the target of GBP 1m are published; a margin of GBP 4 a square foot follows. */
  @Test
  void balticCreativeReachesItsSurplusAtTwoHundredAndFiftyThousandSquareFeet() {
    assertThat(surplus("45000")).isEqualTo(gbp("180000"));
    assertThat(surplus("118000")).isBetween(gbp("471999.94"), gbp("472000.06"));
    assertThat(surplus("250000")).isBetween(gbp("999999.94"), gbp("1000000.06"));
  }

  /** The same path in one model: each part of the space comes when it does, let from its day. */
  @Test
  void balticCreativeGrowsInThreeStepsOfOneModel() {
    HubOutlook outlook =
        Viability.answer(
            hub("Baltic Creative", 36)
                .addUnits(
                    part("first", "45000", 1),
                    part("second", "73000", 13),
                    part("third", "132000", 25))
                .build());
    assertThat(outlook.surplus(1)).isEqualTo(gbp("180000"));
    assertThat(outlook.surplus(2)).isBetween(gbp("471999.80"), gbp("472000.20"));
    assertThat(outlook.surplus(3)).isBetween(gbp("999999.80"), gbp("1000000.20"));
    GoalSeekInput reached =
        GoalSeekInput.builder()
            .model(outlook.model())
            .line("third")
            .unknown(GoalUnknown.OCCUPANCY)
            .measure(OutlookMeasure.LAST_SURPLUS)
            .target(gbp("999999"))
            .most(Ratio.ONE)
            .build();
    assertThat(GoalSeek.answer(reached).value().orElseThrow()).isGreaterThan(Ratio.parse("99.99%"));
  }

  private static PlannedUnits part(String name, String area, int from) {
    PlannedUnits.Builder part = PlannedUnits.builder();
    part.name(name).kind(UnitKind.WORKSPACE).area(Area.parse(area + " ft2"));
    return part.rate(RentRate.parse("GBP 12 per ft2 per year"))
        .occupancy(OccupancyRamp.steady(Ratio.ONE))
        .fromMonth(from)
        .variableCost(
            Money.parse("GBP " + area).times(8).dividedBy(Ratio.of(12), RoundingMode.HALF_UP))
        .build();
  }

  private static Money surplus(String area) {
    return Viability.answer(
            hub("Baltic Creative", 12)
                .addUnits(
                    let(area, "GBP 12 per ft2 per year", "100%")
                        .variableCost(
                            Money.parse("GBP " + area)
                                .times(8)
                                .dividedBy(Ratio.of(12), RoundingMode.HALF_UP))
                        .build())
                .build())
        .closingCash();
  }

  /**
   * Accounts of 2023/24: 118,000 square feet, 97 % let, revenue just over GBP 1.04m, 3.3 % left.
   */
  @Test
  void theRealMarginIsThin() {
    HubOutlook outlook =
        Viability.answer(
            hub("Baltic Creative", 12)
                .addUnits(let("118000", "GBP 9.09 per ft2 per year", "97%").build())
                .addLines(PlannedLine.of("all costs", LineKind.FIXED_COST, gbp("83817")))
                .build());
    assertThat(outlook.lines().get(0).minorUnits()[0]).isEqualTo(8_670_345);
    assertThat(outlook.closingCash()).isEqualTo(gbp("34637.40"));
    HubOutlook emptier =
        Viability.answer(
            outlook.model().adjusted(List.of(Adjustment.ofLine("space", Ratio.parse("93/97")))));
    assertThat(emptier.outOfCashMonth()).contains(LocalDate.of(2027, 1, 1));
  }

  private static PlannedUnits.Builder let(String area, String rate, String share) {
    return PlannedUnits.builder()
        .name("space")
        .kind(UnitKind.WORKSPACE)
        .area(Area.parse(area + " ft2"))
        .rate(RentRate.parse(rate))
        .occupancy(OccupancyRamp.steady(Ratio.parse(share)));
  }
}
