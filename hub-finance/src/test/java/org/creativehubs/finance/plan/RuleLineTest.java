package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.risk.GoalResult;
import org.creativehubs.finance.risk.GoalSeek;
import org.creativehubs.finance.risk.GoalSeekInput;
import org.creativehubs.finance.risk.GoalState;
import org.creativehubs.finance.risk.GoalUnknown;
import org.creativehubs.finance.risk.MonteCarlo;
import org.creativehubs.finance.risk.OutlookMeasure;
import org.creativehubs.finance.risk.Scenario;
import org.creativehubs.finance.risk.ScenarioComparison;
import org.creativehubs.finance.risk.Scenarios;
import org.creativehubs.finance.risk.Sensitivities;
import org.creativehubs.finance.risk.Spread;
import org.creativehubs.finance.risk.UncertainInput;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;
import org.creativehubs.testing.JacksonLines;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.junit.jupiter.api.Test;

class RuleLineTest {

  private static final String COUNCIL = "the council's share";
  private static final Ratio QUARTER = Ratio.of(1, 4);

  /** A hub as Peckham Levels is planned: a profit of GBP 109,521.00 a year before the share. */
  private static OperatingModel.Builder peckham(int months) {
    return OperatingModel.builder()
        .name("Peckham")
        .start(LocalDate.of(2019, 12, 1))
        .months(months)
        .openingCash(gbp("150000"))
        .addLines(
            PlannedLine.of("venues and food units", LineKind.EVENTS, gbp("20834.30")),
            PlannedLine.of("rents", LineKind.RENT, gbp("65000.00")),
            PlannedLine.of("staff and house", LineKind.STAFF, gbp("76707.55")))
        .addRules(RuleLine.ofProfit(COUNCIL, QUARTER, Settlement.yearly(11, 0)));
  }

  private static Scenario closure() {
    return Scenario.of(
        "venues closed for four months",
        List.of(
            Adjustment.builder()
                .line("venues and food units")
                .factor(Ratio.ZERO)
                .fromMonth(5)
                .untilMonth(9)
                .build()));
  }

  @Test
  void theCouncilsShareFollowsAClosure() {
    OperatingModel plan = peckham(12).build();
    HubOutlook base = Viability.answer(plan);
    assertThat(line(base, COUNCIL)[11]).isEqualTo(-27_380_25);
    ScenarioComparison found = Scenarios.of(plan, List.of(closure()));
    Money closing = found.outcomes().get(0).closingCash();
    assertThat(closing.minus(base.closingCash())).isEqualTo(gbp("-62502.90"));
    HubOutlook closed = Viability.answer(plan.adjusted(closure().adjustments()));
    assertThat(closed.explain(COUNCIL, "2020-11").toString())
        .contains("profit before shares", "GBP 26183.80")
        .endsWith("= GBP -6545.95");
    assertThat(line(closed, COUNCIL)[11]).isEqualTo(-6_545_95);
  }

  @Test
  void aLossIsCarriedForwardByNameOrNot() {
    Adjustment bad =
        Adjustment.builder()
            .line("rents")
            .factor(Ratio.of(4, 5))
            .fromMonth(1)
            .untilMonth(13)
            .build(); // 65,000 x 12 / 5 = 156,000 less: a loss of 46,479.00
    OperatingModel plan = peckham(24).addAdjustments(bad).build();
    assertThat(line(Viability.answer(plan), COUNCIL)[11]).isZero();
    assertThat(line(Viability.answer(plan), COUNCIL)[23]).isEqualTo(-15_760_50); // 63,042 / 4
    assertThat(Viability.answer(plan).explain(COUNCIL, "2021-11").toString())
        .contains("losses brought forward");
    RuleLine kept = plan.rules().get(0).toBuilder().carriesLosses(false).build();
    OperatingModel other = plan.toBuilder().rules(List.of(kept)).build();
    assertThat(line(Viability.answer(other), COUNCIL)[23]).isEqualTo(-27_380_25);
    RuleLine lost = plan.rules().get(0).toBuilder().lossBroughtForward(gbp("10000")).build();
    OperatingModel before = plan.toBuilder().rules(List.of(lost)).build();
    assertThat(line(Viability.answer(before), COUNCIL)[23]).isEqualTo(-13_260_50);
  }

  @Test
  void aYearIsPaidAfterItsEndAndOneThatIsNotOverIsNot() {
    RuleLine late = RuleLine.ofProfit(COUNCIL, QUARTER, Settlement.yearly(3, 2));
    long[] paid =
        line(Viability.answer(peckham(20).rules(List.of(late)).build()), COUNCIL); // to 2021-07
    assertThat(paid[5]).isEqualTo(-9_126_75); // December to March, paid in May: 36,507 / 4
    assertThat(paid[17]).isEqualTo(-27_380_25);
    assertThat(java.util.Arrays.stream(paid).sum()).isEqualTo(-9_126_75 - 27_380_25);
  }

  @Test
  void aFundAndAFeeFollowIncomeAndLowerTheProfitThatIsShared() {
    RuleLine fund =
        RuleLine.builder()
            .name("community fund")
            .kind(LineKind.VARIABLE_COST)
            .basis(RuleBasis.LINES)
            .addKinds(LineKind.RENT)
            .share(Ratio.of(1, 10))
            .build();
    RuleLine fee = RuleLine.ofIncome("management fee", LineKind.FIXED_COST, Ratio.of(1, 100));
    RuleLine onFund =
        RuleLine.ofLines("on the fund", LineKind.FIXED_COST, Ratio.of(1, 2), List.of(fund.name()));
    HubOutlook found = Viability.answer(peckham(12).addRules(fund, fee, onFund).build());
    assertThat(line(found, "community fund")).containsOnly(-6_500_00);
    assertThat(line(found, "management fee")).containsOnly(-858_34); // of 85,834.30
    assertThat(line(found, "on the fund")).containsOnly(-3_250_00);
    // 109,521.00 - 12 x 10,608.34 is a loss: nothing is shared, although the rule stands first
    assertThat(line(found, COUNCIL)).containsOnly(0);
  }

  @Test
  void aTurnoverRentIsABaseAndAShareAboveAThreshold() {
    RuleLine rent =
        RuleLine.builder()
            .name("turnover rent")
            .kind(LineKind.HEAD_RENT)
            .basis(RuleBasis.LINES)
            .addLines("venues and food units")
            .share(Ratio.of(1, 10))
            .threshold(gbp("20000"))
            .base(gbp("500"))
            .fromMonth(2)
            .untilMonth(4)
            .build();
    HubOutlook found = Viability.answer(peckham(4).rules(List.of(rent)).build());
    assertThat(line(found, "turnover rent")).containsExactly(0, -583_43, -583_43, 0);
    HubOutlook less =
        Viability.answer(
            peckham(4)
                .rules(List.of(rent))
                .addAdjustments(Adjustment.ofLine("venues and food units", Ratio.of(1, 2)))
                .build());
    assertThat(line(less, "turnover rent")).containsExactly(0, -500_00, -500_00, 0);
  }

  @Test
  void rulesHoldInSensitivitiesRunsAndGoals() {
    OperatingModel plan = peckham(12).build();
    assertThat(
            Sensitivities.of(plan, Ratio.of(1, 100), OutlookMeasure.CLOSING).lines().get(1).swing())
        .isEqualTo(gbp("11700")); // 2 % of 780,000, of which a quarter is the council's
    UncertainInput half =
        UncertainInput.ofLine("venues and food units", Spread.fixed(Ratio.of(1, 2)));
    Money mean = MonteCarlo.of(plan, List.of(half), 2, 7).measures().get(0).mean();
    Adjustment halved = Adjustment.ofLine("venues and food units", Ratio.of(1, 2));
    assertThat(mean).isEqualTo(Viability.answer(plan.adjusted(List.of(halved))).closingCash());
    GoalResult goal =
        GoalSeek.answer(
            GoalSeekInput.builder()
                .model(plan)
                .line("rents")
                .unknown(GoalUnknown.AMOUNT)
                .measure(OutlookMeasure.CLOSING)
                .target(gbp("240000"))
                .most(Ratio.of(100_000))
                .build());
    // 90,000 is three quarters of 120,000, which needs 10,479.00 more a year
    assertThat(goal.state()).isEqualTo(GoalState.FOUND);
    assertThat(goal.value()).contains(Ratio.parse("65873.25"));
  }

  @Test
  void aRuleNamesLinesBeforeItAndNoCircle() {
    RuleLine on = RuleLine.ofLines("fee", LineKind.FIXED_COST, QUARTER, List.of(COUNCIL));
    assertThatThrownBy(() -> peckham(3).addRules(on).build())
        .hasMessage(
            "rules[1].lines must name a line, or a rule before it that is not of profit, but was "
                + COUNCIL);
    RuleLine itself = RuleLine.ofLines("fee", LineKind.FIXED_COST, QUARTER, List.of("fee"));
    assertThatThrownBy(() -> peckham(3).addRules(itself).build())
        .hasMessageStartingWith("rules[1].lines must name a line");
    assertThatThrownBy(
            () -> peckham(3).addAdjustments(Adjustment.ofLine(COUNCIL, Ratio.ONE)).build())
        .hasMessageContaining("must name a line that is not of a loan, but was " + COUNCIL);
    assertThatThrownBy(
            () -> peckham(3).addRules(RuleLine.ofIncome("rents", LineKind.STAFF, QUARTER)).build())
        .hasMessageContaining("must have a name of its own");
  }

  @Test
  void whatARuleLacksOrHasTooMuchIsNamed() {
    RuleLine.Builder rule = RuleLine.builder();
    rule.name("x").kind(LineKind.STAFF).basis(RuleBasis.PROFIT).share(QUARTER);
    assertThatThrownBy(rule::build)
        .hasMessageStartingWith("carriesLosses must be given if basis is PROFIT");
    rule.carriesLosses(false).lossBroughtForward(gbp("1"));
    assertThatThrownBy(rule::build)
        .hasMessageStartingWith("lossBroughtForward must be given only if carriesLosses is true");
    assertThatThrownBy(() -> RuleLine.ofLines("x", LineKind.STAFF, QUARTER, List.of()))
        .hasMessageStartingWith("lines must be given, or kinds, exactly if basis is LINES");
    assertThatThrownBy(() -> RuleLine.ofIncome("x", LineKind.LOAN_DRAWN, QUARTER))
        .hasMessageStartingWith("kind must not be of a loan");
    assertThatThrownBy(() -> RuleLine.ofIncome("x", LineKind.STAFF, Ratio.of(2)))
        .hasMessageStartingWith("share must be in [0, 1]");
    assertThatThrownBy(() -> Settlement.yearly(13, 0))
        .hasMessage("yearEnd must be in [1, 12], but was 13");
    assertThatThrownBy(() -> Settlement.yearly(1, 25))
        .hasMessage("paidAfterMonths must be in [0, 24], but was 25");
  }

  @Test
  void everyCellOfARuleIsWorkedOut() {
    RuleLine fee = RuleLine.ofIncome("fee", LineKind.FIXED_COST, Ratio.of(1, 30));
    RuleLine rent =
        RuleLine.builder()
            .name("turnover rent")
            .kind(LineKind.OTHER_INCOME)
            .basis(RuleBasis.LINES)
            .addLines("staff and house", "fee")
            .share(Ratio.of(1, 7))
            .threshold(gbp("70000.01"))
            .base(gbp("0.55"))
            .build();
    HubOutlook found = Viability.answer(peckham(14).addRules(fee, rent).build());
    for (String row : List.of("fee", "turnover rent", COUNCIL)) {
      for (int month = 1; month <= 14; month++) {
        assertThat(WorkedExplanation.of(found.explain(row, found.model().label(month))))
            .allSatisfy(step -> assertThat(step.verdict()).isEqualTo(Verdict.AGREES));
      }
    }
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  private static long[] line(HubOutlook outlook, String name) {
    return outlook.lines().stream()
        .filter(line -> line.name().equals(name))
        .map(OutlookLine::minorUnits)
        .findFirst()
        .orElseThrow();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
