package org.creativehubs.finance.viability;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.finance.risk.Scenario;
import org.creativehubs.finance.risk.ScenariosInput;

/** A made-up hub of 20,000 square feet, for the examples of the catalogue. */
public final class ExampleHub {

  private ExampleHub() {}

  public static OperatingModel model() {
    return OperatingModel.builder()
        .name("example hub")
        .start(LocalDate.of(2027, 4, 1))
        .months(120)
        .openingCash(gbp("60000"))
        .addUnits(market(), subsidised(), desks())
        .addLines(
            PlannedLine.of("memberships", LineKind.MEMBERSHIPS, gbp("900")),
            PlannedLine.of("venue hire", LineKind.EVENTS, gbp("1800")),
            foodAndDrink(),
            grant(),
            cost("head rent", LineKind.HEAD_RENT, "5000", "2%"),
            cost("staff", LineKind.STAFF, "7200", "3%"),
            cost("rates, insurance and repairs", LineKind.FIXED_COST, "4100", "2.5%"))
        .addLoans(loan())
        .build();
  }

  public static ScenariosInput scenarios() {
    return ScenariosInput.builder()
        .base(model())
        .addScenarios(
            Scenario.of(
                "venues closed for four months",
                List.of(
                    during(13, 17).kind(LineKind.EVENTS).build(),
                    during(13, 17).kind(LineKind.FOOD_AND_DRINK).build())),
            Scenario.of(
                "head rent doubles",
                List.of(
                    Adjustment.builder()
                        .kind(LineKind.HEAD_RENT)
                        .factor(Ratio.of(2))
                        .fromMonth(25)
                        .build())),
            Scenario.of(
                "grant ends after a year",
                List.of(
                    Adjustment.builder()
                        .line("council grant")
                        .factor(Ratio.ZERO)
                        .fromMonth(13)
                        .build())))
        .build();
  }

  private static Adjustment.Builder during(int from, int until) {
    Adjustment.Builder closed = Adjustment.builder();
    closed.factor(Ratio.ZERO).fromMonth(from).untilMonth(until);
    return closed;
  }

  private static PlannedUnits market() {
    return PlannedUnits.builder()
        .name("studios at market rent")
        .kind(UnitKind.STUDIO)
        .tier("market")
        .area(Area.parse("14000 ft2"))
        .rate(RentRate.parse("GBP 14 per ft2 per year"))
        .occupancy(ramp("40%", "92%", 18))
        .variableCost(gbp("1500"))
        .annualIncrease(Ratio.parse("2.5%"))
        .build();
  }

  private static PlannedUnits subsidised() {
    return PlannedUnits.builder()
        .name("subsidised studios")
        .kind(UnitKind.STUDIO)
        .tier("subsidised")
        .count(10)
        .rentEach(gbp("160"))
        .occupancy(ramp("60%", "100%", 6))
        .annualIncrease(Ratio.parse("2.5%"))
        .build();
  }

  private static PlannedUnits desks() {
    return PlannedUnits.builder()
        .name("desks")
        .kind(UnitKind.DESK)
        .count(24)
        .rentEach(gbp("120"))
        .occupancy(ramp("25%", "80%", 24))
        .build();
  }

  private static PlannedLine foodAndDrink() {
    return PlannedLine.builder()
        .name("cafe, share of sales")
        .kind(LineKind.FOOD_AND_DRINK)
        .monthly(gbp("9000"))
        .share(Ratio.parse("10%"))
        .takeUp(ramp("50%", "100%", 12))
        .build();
  }

  private static PlannedLine grant() {
    return PlannedLine.builder()
        .name("council grant")
        .kind(LineKind.GRANT)
        .monthly(gbp("4000"))
        .untilMonth(37)
        .build();
  }

  private static PlannedLine cost(String name, LineKind kind, String monthly, String increase) {
    return PlannedLine.builder()
        .name(name)
        .kind(kind)
        .monthly(gbp(monthly))
        .annualIncrease(Ratio.parse(increase))
        .build();
  }

  private static Loan loan() {
    return Loan.level(
        "fit-out loan", gbp("90000"), Ratio.parse("6%"), LocalDate.of(2027, 4, 1), 84);
  }

  private static OccupancyRamp ramp(String first, String full, int months) {
    return OccupancyRamp.builder()
        .first(Ratio.parse(first))
        .full(Ratio.parse(full))
        .months(months)
        .build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
