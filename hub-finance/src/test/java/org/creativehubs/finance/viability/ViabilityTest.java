package org.creativehubs.finance.viability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlanFigure;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class ViabilityTest {

  private static OperatingModel.Builder hub(int months, String cash) {
    return OperatingModel.builder()
        .name("hub")
        .start(LocalDate.of(2027, 4, 1))
        .months(months)
        .openingCash(gbp(cash));
  }

  @Test
  void cashRunsOutInTheFirstMonthThatClosesBelowZero() {
    HubOutlook outlook =
        Viability.answer(
            hub(4, "200").addLines(PlannedLine.of("rent", LineKind.HEAD_RENT, gbp("100"))).build());
    assertThat(outlook.cashMinorUnits()).containsExactly(10000, 0, -10000, -20000);
    assertThat(outlook.outOfCashMonth()).contains(LocalDate.of(2027, 6, 1));
    assertThat(outlook.minimumCash()).isEqualTo(gbp("-200"));
    assertThat(outlook.breakEvenMonth()).isEmpty();
    assertThat(outlook)
        .hasToString(
            "hub: break-even never, lasting break-even never, self-sufficient never, out of cash"
                + " 2027-06, least cash GBP -200.00, closing cash GBP -200.00");
    assertThat(outlook.explanation().steps().get(1).value().undefined().map(Undefined::code))
        .contains("NEVER");
  }

  @Test
  void occupancyBuildsUpToBreakEven() {
    HubOutlook outlook =
        Viability.answer(
            hub(6, "0")
                .addUnits(
                    PlannedUnits.builder()
                        .name("studios")
                        .kind(UnitKind.STUDIO)
                        .area(Area.parse("1200 ft2"))
                        .rate(RentRate.parse("GBP 10 per ft2 per year"))
                        .occupancy(
                            OccupancyRamp.builder()
                                .first(Ratio.ZERO)
                                .full(Ratio.ONE)
                                .months(4)
                                .build())
                        .build())
                .addLines(PlannedLine.of("staff", LineKind.STAFF, gbp("500")))
                .build());
    assertThat(outlook.lines().get(0).minorUnits())
        .containsExactly(0, 25000, 50000, 75000, 100000, 100000);
    assertThat(outlook.breakEvenMonth()).contains(LocalDate.of(2027, 6, 1));
    assertThat(outlook.breakEvenSince()).isEqualTo(outlook.breakEvenMonth());
    assertThat(outlook.minimumCash()).isEqualTo(gbp("-750"));
    assertThat(outlook.minimumCashMonth()).isEqualTo(LocalDate.of(2027, 5, 1));
    assertThat(outlook.explain("studios", "2027-05").toString())
        .contains(
            "let: 0 % + (100 % - 0 %) x 1 / 4 = 25 %",
            "1,200 ft2 x 10 GBP per ft2 / 12 x 25 %, rounded half up = GBP 250.00");
  }

  @Test
  void grantsAreNotEarnedAndEnd() {
    OperatingModel model =
        hub(36, "0")
            .addLines(
                PlannedLine.builder()
                    .name("grant")
                    .kind(LineKind.GRANT)
                    .monthly(gbp("60"))
                    .untilMonth(13)
                    .build(),
                PlannedLine.of("hire", LineKind.EVENTS, gbp("100")),
                PlannedLine.builder()
                    .name("fees")
                    .kind(LineKind.FIXED_COST)
                    .monthly(gbp("120"))
                    .untilMonth(13)
                    .build(),
                PlannedLine.builder()
                    .name("less")
                    .kind(LineKind.FIXED_COST)
                    .monthly(gbp("100"))
                    .fromMonth(13)
                    .build())
            .build();
    HubOutlook outlook = Viability.answer(model);
    assertThat(outlook.breakEvenMonth()).contains(LocalDate.of(2027, 4, 1));
    assertThat(outlook.selfSufficientSince()).contains(LocalDate.of(2029, 3, 1));
    assertThat(outlook.lines().get(0).minorUnits()[11]).isEqualTo(6000);
    assertThat(outlook.lines().get(0).minorUnits()[12]).isZero();
  }

  @Test
  void aMonthThatFallsShortEndsBreakingEvenForGood() {
    PlannedLine.Builder repairs = PlannedLine.builder().name("repairs").kind(LineKind.FIXED_COST);
    repairs.monthly(gbp("2")).fromMonth(3).untilMonth(4);
    PlannedLine hire = PlannedLine.of("hire", LineKind.EVENTS, gbp("1"));
    HubOutlook outlook = Viability.answer(hub(4, "9").addLines(hire, repairs.build()).build());
    assertThat(outlook.breakEvenMonth()).contains(LocalDate.of(2027, 4, 1));
    assertThat(outlook.breakEvenSince()).contains(LocalDate.of(2027, 7, 1));
    HubOutlook shorter = Viability.answer(hub(3, "9").addLines(hire, repairs.build()).build());
    assertThat(shorter.breakEvenMonth()).contains(LocalDate.of(2027, 4, 1));
    assertThat(shorter.breakEvenSince()).isEmpty();
  }

  @Test
  void breakingEvenTakesTheRepaymentOfLoansToo() {
    HubOutlook outlook =
        Viability.answer(
            hub(2, "0")
                .addLines(PlannedLine.of("hire", LineKind.EVENTS, gbp("50")))
                .addLoans(Loan.level("loan", gbp("60"), Ratio.ZERO, LocalDate.of(2027, 3, 1), 1))
                .build());
    assertThat(outlook.surplus(1)).isEqualTo(gbp("100"));
    assertThat(outlook.breakEvenMonth()).contains(LocalDate.of(2027, 5, 1));
  }

  @Test
  void increasesStepEveryTwelveMonthsAndRoundOnce() {
    HubOutlook outlook =
        Viability.answer(
            hub(25, "0")
                .addLines(
                    PlannedLine.builder()
                        .name("rent")
                        .kind(LineKind.HEAD_RENT)
                        .monthly(gbp("10.30"))
                        .annualIncrease(Ratio.parse("5%"))
                        .build())
                .build());
    long[] rent = outlook.lines().get(0).minorUnits();
    assertThat(rent[11]).isEqualTo(-1030);
    assertThat(rent[12]).isEqualTo(-1082);
    assertThat(rent[24]).isEqualTo(-1136);
    assertThat(outlook.explain("rent", "2028-04").toString())
        .contains("-(GBP 10.30 x 1.05^1), rounded half up = GBP -10.82");
  }

  @Test
  void theExampleHasATableWhoseCellsExplainThemselves() {
    HubOutlook outlook = Viability.answer(ExampleHub.model());
    assertThat(outlook.table().columns()).hasSize(11).endsWith("year 10");
    assertThat(outlook.monthly().columns()).hasSize(121).contains("2037-03");
    assertThat(JacksonLines.roundTrip(outlook)).isEqualTo(outlook);
    for (List<org.creativehubs.core.explain.Answer> row : outlook.table().rows()) {
      String name = row.get(0).text().orElseThrow();
      assertThat(outlook.explain(name, "year 2").answer()).isEqualTo(row.get(2));
    }
    assertThat(outlook.explain("closing cash", "2027-04").toString())
        .contains("cash before: GBP 60000.00");
    assertThatThrownBy(() -> outlook.explain("x", "year 1")).hasMessageStartingWith("row must be");
    assertThatThrownBy(() -> outlook.explain("net", "year 11"))
        .hasMessageStartingWith("column must be one of line, 2027-04");
  }

  @Test
  void aLoanIsDrawnAndRepaidToThePenny() {
    HubOutlook outlook = Viability.answer(ExampleHub.model());
    OutlookLine drawn = line(outlook, "fit-out loan: drawn");
    OutlookLine repaid = line(outlook, "fit-out loan: repayment");
    assertThat(drawn.minorUnits()[0]).isEqualTo(9_000_000);
    assertThat(PlanRun.sum(repaid.minorUnits(), 0, 120)).isEqualTo(-9_000_000);
    assertThat(repaid.minorUnits()[0]).isZero();
    assertThat(repaid.minorUnits()[84]).isNegative();
    assertThat(repaid.minorUnits()[85]).isZero();
  }

  @Test
  void spaceThatComesLaterFillsFromItsOwnFirstMonth() {
    PlannedUnits later =
        PlannedUnits.builder()
            .name("second building")
            .kind(UnitKind.STUDIO)
            .count(10)
            .rentEach(gbp("100"))
            .occupancy(OccupancyRamp.builder().first(Ratio.ZERO).full(Ratio.ONE).months(2).build())
            .variableCost(gbp("50"))
            .fromMonth(3)
            .untilMonth(6)
            .build();
    HubOutlook outlook = Viability.answer(hub(7, "0").addUnits(later).build());
    assertThat(outlook.lines().get(0).minorUnits()).containsExactly(0, 0, 0, 50000, 100000, 0, 0);
    assertThat(outlook.lines().get(1).minorUnits()).containsExactly(0, 0, 0, -2500, -5000, 0, 0);
    assertThat(outlook.explain("second building", "2027-07").toString())
        .contains("10 x GBP 100.00 x 50 %, rounded half up = GBP 500.00");
  }

  @Test
  void takeUpStartsWithItsLine() {
    PlannedLine line =
        PlannedLine.builder()
            .name("cafe")
            .kind(LineKind.FOOD_AND_DRINK)
            .monthly(gbp("100"))
            .takeUp(
                OccupancyRamp.builder().first(Ratio.parse("50%")).full(Ratio.ONE).months(1).build())
            .fromMonth(3)
            .build();
    assertThat(Viability.answer(hub(4, "0").addLines(line).build()).lines().get(0).minorUnits())
        .containsExactly(0, 0, 5000, 10000);
  }

  @Test
  void buyingABuildingMovesCashAndNotTheSurplus() {
    OperatingModel running =
        hub(24, "0")
            .addLines(
                PlannedLine.of("hire", LineKind.EVENTS, gbp("100")),
                PlannedLine.of("staff", LineKind.STAFF, gbp("90")))
            .build();
    OperatingModel building =
        running
            .with(running.units(), running.lines())
            .addLines(
                once("purchase", LineKind.CAPITAL_COST, "5000"),
                once("grant for it", LineKind.CAPITAL_GRANT, "4000"))
            .build();
    HubOutlook outlook = Viability.answer(building);
    assertThat(outlook.surplus(1)).isEqualTo(gbp("120"));
    assertThat(outlook.surplus(2)).isEqualTo(gbp("120"));
    assertThat(outlook.explain("surplus", "year 1").answer().money()).contains(gbp("120"));
    assertThat(outlook.explain("money in", "year 1").answer().money()).contains(gbp("5200"));
    assertThat(outlook.explain("money out", "year 1").answer().money()).contains(gbp("-6080"));
    assertThat(outlook.closingCash()).isEqualTo(gbp("-760"));
    assertThat(outlook.breakEvenMonth()).contains(LocalDate.of(2027, 4, 1));
    assertThat(outlook.selfSufficientSince())
        .isEqualTo(Viability.answer(running).selfSufficientSince())
        .contains(LocalDate.of(2028, 3, 1));
    assertThatThrownBy(() -> outlook.surplus(3)).hasMessage("year must be in [1, 2], but was 3");
    assertThatThrownBy(() -> outlook.surplus(0)).hasMessage("year must be in [1, 2], but was 0");
  }

  private static PlannedLine once(String name, LineKind kind, String amount) {
    return PlannedLine.builder().name(name).kind(kind).monthly(gbp(amount)).untilMonth(2).build();
  }

  @Test
  void theBasisOfAPlanStandsBeforeItsSteps() {
    PlanFigure.Builder figure = PlanFigure.builder();
    figure.name("first space").value("45,000 ft2").dated(PartialDate.parse("2012"));
    PlanFigure known = figure.source(Source.of("The guide", "Background")).build();
    PlanFigure.Builder guess = PlanFigure.builder();
    guess.name("rent").value("GBP 9 a ft2").dated(PartialDate.parse("2026-11"));
    PlanFigure assumed = guess.reason("between the lowest and the highest rent").build();
    HubOutlook outlook = Viability.answer(hub(1, "0").addBasis(known, assumed).build());
    assertThat(outlook.explanation().steps())
        .extracting(Object::toString)
        .startsWith(
            "first space (2012): 45,000 ft2 [The guide, Background]",
            "assumed, rent (2026-11): GBP 9 a ft2; between the lowest and the highest rent");
    assertThat(outlook.model().adjusted(List.of()).basis()).containsExactly(known, assumed);
    assertThat(known).hasToString("first space (2012): 45,000 ft2 [The guide, Background]");
    assertThatThrownBy(() -> figure.reason("a guess").build())
        .hasMessageStartingWith("reason must be absent if source is given, but was a guess");
    assertThatThrownBy(() -> hub(1, "0").addBasis(known, known).build())
        .hasMessage("basis[1] must have a name of its own, but was first space");
  }

  @Test
  void badModelsAreRefused() {
    assertThatThrownBy(() -> hub(0, "0").build())
        .hasMessage("months must be in [1, 600], but was 0");
    PlannedLine line = PlannedLine.of("a", LineKind.STAFF, gbp("1"));
    PlannedLine net = PlannedLine.of("net", LineKind.STAFF, gbp("1"));
    assertThatThrownBy(() -> hub(1, "0").addLines(net).build())
        .hasMessage("lines must have other names than the sums of an outlook, but was net");
    assertThatThrownBy(() -> hub(1, "0").addLines(line, line).build())
        .hasMessage("lines[1] must have a name of its own, but was a");
    assertThatThrownBy(() -> hub(1, "0").addAdjustments(Adjustment.ofLine("b", Ratio.ONE)).build())
        .hasMessage("adjustments[0] must name a line that is not of a loan, but was b");
    assertThatThrownBy(() -> PlannedLine.of("a", LineKind.LOAN_DRAWN, gbp("1")))
        .hasMessage("kind must not be of a loan, but was LOAN_DRAWN");
    assertThatThrownBy(() -> PlannedLine.of("a", LineKind.STAFF, gbp("-1")))
        .hasMessage("monthly must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> OccupancyRamp.steady(Ratio.parse("1.01")))
        .hasMessage("first must be in [0, 1], but was 1.01");
    assertThatThrownBy(
            () ->
                hub(1, "0")
                    .addLines(PlannedLine.of("e", LineKind.STAFF, Money.parse("EUR 1")))
                    .build())
        .hasMessage("lines[0].monthly must be in GBP as openingCash is, but was EUR");
  }

  private static OutlookLine line(HubOutlook outlook, String name) {
    return outlook.lines().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
