package org.creativehubs.finance.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanDrawing;
import org.creativehubs.core.loan.LoanFee;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.loan.FlowTiming;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;

class OutlookCellsProperties {

  private static final int MONTHS = 40;

  /** Each line of each month is calculated twice, fast and in steps, and printed once. */
  @Property(tries = 12)
  void everyCellOfTheMonthsSaysHowItIsCalculated(
      @ForAll @IntRange(min = -30, max = 30) int perCent,
      @ForAll @LongRange(min = 1, max = 1_000_000) long pence,
      @ForAll @IntRange(min = 1, max = 1500) int perMille,
      @ForAll FlowTiming timing) {
    OperatingModel model = model(Ratio.of(perCent, 100), pence, perMille, timing);
    HubOutlook outlook = Viability.answer(model);
    for (int month = 1; month <= MONTHS; month++) {
      String column = model.label(month);
      for (OutlookLine line : outlook.lines()) {
        Explanation cell = outlook.explain(line.name(), column);
        assertThat(cell.answer().money()).contains(gbp(line.minorUnits()[month - 1]));
        assertWorkedOut(cell);
      }
      assertWorkedOut(outlook.explain("surplus", column));
      assertWorkedOut(outlook.explain("money out", column));
      assertWorkedOut(outlook.explain("closing cash", column));
    }
  }

  @Property(tries = 3)
  void everyCellOfTheYearsSaysHowItIsCalculated(
      @ForAll @IntRange(min = -30, max = 30) int perCent) {
    HubOutlook outlook =
        Viability.answer(model(Ratio.of(perCent, 100), 12_345, 700, FlowTiming.END));
    for (String row : outlook.sheet().rowNames()) {
      for (int year = 1; year <= 4; year++) {
        assertWorkedOut(outlook.explain(row, "year " + year));
      }
    }
  }

  private static void assertWorkedOut(Explanation cell) {
    assertThat(WorkedExplanation.of(cell))
        .allSatisfy(
            step -> assertThat(step.verdict()).as(step.toString()).isEqualTo(Verdict.AGREES));
  }

  private static OperatingModel model(Ratio increase, long pence, int perMille, FlowTiming timing) {
    OccupancyRamp ramp =
        OccupancyRamp.builder().first(Ratio.of(1, 10)).full(Ratio.of(9, 10)).months(7).build();
    PlannedUnits studios =
        PlannedUnits.builder()
            .name("studios")
            .kind(UnitKind.STUDIO)
            .area(Area.parse("1234.5 m2"))
            .rate(RentRate.parse("GBP 17 per ft2 per year"))
            .occupancy(ramp)
            .variableCost(gbp(pence))
            .annualIncrease(increase)
            .build();
    PlannedUnits desks =
        PlannedUnits.builder()
            .name("desks")
            .kind(UnitKind.DESK)
            .count(7)
            .rentEach(gbp(pence))
            .occupancy(ramp)
            .fromMonth(3)
            .untilMonth(30)
            .build();
    PlannedUnits stalls =
        PlannedUnits.builder()
            .name("stalls")
            .kind(UnitKind.DESK)
            .area(Area.parse("100 ft2"))
            .rate(RentRate.parse("GBP 1 per ft2 per week"))
            .occupancy(OccupancyRamp.steady(Ratio.of(perMille, 1500)))
            .build();
    PlannedLine cafe =
        PlannedLine.builder()
            .name("cafe")
            .kind(LineKind.FOOD_AND_DRINK)
            .monthly(gbp(pence))
            .share(Ratio.of(1, 3))
            .takeUp(ramp)
            .annualIncrease(increase)
            .build();
    PlannedLine staff =
        PlannedLine.builder()
            .name("staff")
            .kind(LineKind.STAFF)
            .monthly(gbp(pence))
            .annualIncrease(increase)
            .untilMonth(35)
            .build();
    return OperatingModel.builder()
        .name("hub")
        .start(LocalDate.of(2027, 4, 1))
        .months(MONTHS)
        .openingCash(gbp(100))
        .addUnits(studios, desks, stalls)
        .addLines(cafe, staff)
        .addLoans(loan("new loan", timing, LocalDate.of(2027, 8, 17)))
        .addLoans(loan("old loan", timing, LocalDate.of(2027, 1, 31)))
        .adjustments(
            List.of(
                Adjustment.ofLine("staff", Ratio.of(perMille, 1000)),
                Adjustment.builder()
                    .kind(LineKind.STAFF)
                    .factor(Ratio.of(1000, perMille))
                    .fromMonth(9)
                    .build()))
        .build();
  }

  /** Every other one in quarters, with two tranches and fees, its first payment at once. */
  private static Loan loan(String name, FlowTiming timing, LocalDate day) {
    Loan monthly = Loan.level(name, gbp(1_000_000), Ratio.parse("7%"), day, 24);
    return timing == FlowTiming.END
        ? monthly
        : monthly.toBuilder()
            .addDrawings(LoanDrawing.of(day.plusDays(2), gbp(5_000)))
            .addFees(LoanFee.of("arrangement", day, gbp(1_500)))
            .firstPayment(day)
            .frequency(PaymentFrequency.QUARTERLY_ANNIVERSARY)
            .build();
  }

  private static Money gbp(long pence) {
    return Money.ofMinor(pence, Currency.getInstance("GBP"));
  }
}
