package org.creativehubs.metrics.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.metrics.consistency.Dossier.DOCUMENT;
import static org.creativehubs.metrics.consistency.Dossier.breakdown;
import static org.creativehubs.metrics.consistency.Dossier.claim;
import static org.creativehubs.metrics.consistency.Dossier.exactly;
import static org.creativehubs.metrics.consistency.Dossier.figure;
import static org.creativehubs.metrics.consistency.Dossier.indicator;
import static org.creativehubs.metrics.consistency.Dossier.kinds;
import static org.creativehubs.metrics.consistency.Dossier.month;
import static org.creativehubs.metrics.consistency.Dossier.only;
import static org.creativehubs.metrics.consistency.Dossier.part;
import static org.creativehubs.metrics.consistency.Dossier.staffordshire;

import java.time.LocalDate;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.StatedPeriod;
import org.junit.jupiter.api.Test;

/** The words and lists of the four documents that do not fit one another. */
class DefinitionTrapsTest {

  @Test
  void theTargetsThatWereExceededAreNotGiven() {
    Indicator exceeded = indicator("c5", "new enterprises", 70).claim(TargetClaim.EXCEEDED).build();
    Programme programme = Programme.builder().id("ifg").name("IfG").addOutputs(exceeded).build();
    Finding found = only(exactly().addProgrammes(programme), FindingKind.TARGET_NOT_GIVEN);
    assertThat(found.sentence())
        .isEqualTo(
            "indicator new enterprises of IfG: the target is said to be exceeded, but none is"
                + " given");
    assertThat(found.figures().get(0).text()).contains("exceeded");
  }

  @Test
  void aClaimThatTargetAndActualRefuteIsFound() {
    assertThat(kinds(exactly().addIndicators(exceeding(70))))
        .containsExactly(FindingKind.CLAIM_REFUTED);
    assertThat(kinds(exactly().addIndicators(exceeding(69)))).isEmpty();
  }

  private static Indicator exceeding(long target) {
    return indicator("jobs", "jobs", 70)
        .claim(TargetClaim.EXCEEDED)
        .target(Ratio.of(target))
        .build();
  }

  @Test
  void inclusionCategoriesThatOverlapAreNotAddedUp() {
    assertThat(kinds(exactly().addBreakdowns(inclusion(PartsRelation.OVERLAPPING)))).isEmpty();
    Finding added =
        only(
            exactly().addBreakdowns(inclusion(PartsRelation.DISJOINT)),
            FindingKind.BREAKDOWN_MISSES_WHOLE);
    assertThat(added.margin()).contains(Ratio.of(97 - 70));
  }

  private static Breakdown inclusion(PartsRelation relation) {
    return breakdown(relation, "enterprises")
        .putParts("led by women", part("45"))
        .putParts("led by ethnic minorities", part("45"))
        .putParts("led by disabled people", part("7"))
        .whole(part("70"))
        .build();
  }

  @Test
  void aPartAboveTheWholeIsFoundEvenIfPartsOverlap() {
    ConsistencyCheckInput.Builder input =
        exactly()
            .addBreakdowns(
                breakdown(PartsRelation.OVERLAPPING, "enterprises")
                    .putParts("led by women", part("71"))
                    .whole(part("70"))
                    .build());
    assertThat(only(input, FindingKind.PARTS_ABOVE_WHOLE).margin()).contains(Ratio.ONE);
  }

  @Test
  void oneCodeHasTwoLabels() {
    ConsistencyCheckInput.Builder input =
        exactly()
            .addIndicators(indicator("c5", "new enterprises", 70).putCodes("ERDF", "C5").build())
            .addIndicators(
                indicator("supported", "new enterprises receiving support", 70)
                    .putCodes("ERDF", "C5")
                    .build());
    assertThat(only(input, FindingKind.LABELS_DIFFER).found().orElseThrow().text())
        .contains("new enterprises and new enterprises receiving support");
  }

  @Test
  void oneMeasureOfOnePeriodIsMeasuredTwice() {
    StatedPeriod period = StatedPeriod.builder().from(month(2016, 1)).to(month(2019, 12)).build();
    ConsistencyCheckInput.Builder input =
        exactly()
            .addIndicators(indicator("one", "jobs", 288).period(period).build())
            .addIndicators(indicator("two", "jobs", 300).period(period).build());
    assertThat(kinds(input))
        .containsExactly(FindingKind.QUANTITY_DIFFERS, FindingKind.MEASURED_TWICE);
  }

  @Test
  void aTwentyPercentDiscountIsNotOneThirdOfTheMarket() {
    Figure variable = figure("rent of the reduced studios by market rent", "0.8", "share");
    Figure third = figure("rent of the reduced studios by market rent", "1/3", "share");
    assertThat(only(exactly().addFigures(variable, third), FindingKind.QUANTITY_DIFFERS).margin())
        .contains(Ratio.of(7, 15));
  }

  @Test
  void theLibraryNetworkWasFoundedInTwoYearsAndHasTwentyTwoCentresOnlyWithLondon() {
    ConsistencyCheckInput.Builder founded =
        exactly().addFigures(figure("founded", "2006", "year"), figure("founded", "2005", "year"));
    assertThat(only(founded, FindingKind.QUANTITY_DIFFERS).margin()).contains(Ratio.ONE);
    Figure regional = figure("regional", "19", "centres");
    Figure others = figure("others", "2", "centres");
    Figure all = figure("centres", "22", "centres");
    Claim without = claim(ClaimRelation.SUM, all, regional, others);
    assertThat(only(exactly().addClaims(without), FindingKind.CLAIM_MISSES_SUM).margin())
        .contains(Ratio.of(-1));
    Claim with = claim(ClaimRelation.SUM, all, regional, others, figure("London", "1", "centres"));
    assertThat(kinds(exactly().addClaims(with))).isEmpty();
  }

  @Test
  void peckhamDoesNotLiveOnFoodAndItsLevelsAreNoSevenFloors() {
    Claim food =
        claim(
            ClaimRelation.AT_LEAST,
            figure("food and drink", "0.01", "share"),
            figure("rent", "0.96", "share"));
    assertThat(only(exactly().addClaims(food), FindingKind.CLAIMED_ORDER_REVERSED).margin())
        .contains(Ratio.parse("0.95"));
    Claim floors =
        claim(
            ClaimRelation.SUM,
            figure("floors", "7", "floors"),
            figure("levels 1 to 4", "4", "floors"),
            figure("levels 5 and 6", "2", "floors"));
    assertThat(only(exactly().addClaims(floors), FindingKind.CLAIM_MISSES_SUM).margin())
        .contains(Ratio.of(-1));
  }

  @Test
  void theStudyHasFortySevenClustersAndItsCodeFortyFive() {
    ConsistencyCheckInput.Builder input =
        exactly()
            .addFigures(figure("clusters", "45", "clusters"), figure("clusters", "47", "clusters"));
    assertThat(only(input, FindingKind.QUANTITY_DIFFERS).margin()).contains(Ratio.of(2));
    Claim ranked =
        claim(
            ClaimRelation.SAME,
            figure("clusters", "47", "clusters"),
            figure("clusters ranked", "33", "clusters"));
    assertThat(only(exactly().addClaims(ranked), FindingKind.QUANTITY_DIFFERS).margin())
        .contains(Ratio.of(-14));
  }

  @Test
  void designAndSoftwareAreBothTheLargest() {
    ConsistencyCheckInput.Builder input =
        exactly().addFigures(first("design"), first("software"), first("design"));
    assertThat(only(input, FindingKind.RANK_HELD_TWICE).sentence())
        .isEqualTo("size, rank 1: it is held by both design and software");
  }

  private static Figure first(String subsector) {
    return figure("size", "1", "rank", DOCUMENT).population(subsector).build();
  }

  @Test
  void thePlanStandsUnderAPillarThatTheStrategyDoesNotHave() {
    ConsistencyCheckInput.Builder input =
        exactly()
            .addStrategies(staffordshire())
            .addOperationsPlans(
                plan(
                    item("groups", "sustainability-and-continuity", 2016, 10),
                    item("universities", "skills-and-training", 2016, 10),
                    item("budget", "sustainability-and-continuity", 2017, 4)));
    Finding found = only(input, FindingKind.PILLAR_UNKNOWN);
    assertThat(found.found().orElseThrow().text()).contains("sustainability and continuity");
    assertThat(found.figures()).hasSize(2);
    assertThat(kinds(input)).filteredOn(kind -> kind == FindingKind.PILLAR_WITHOUT_ITEM).hasSize(4);
  }

  @Test
  void itemsBeforeAndAfterThePilotAreOutsideIt() {
    ConsistencyCheckInput.Builder input =
        exactly()
            .addStrategies(Strategy.builder().id("s").name("Without pillars").build())
            .addOperationsPlans(
                plan(
                    item("early", "any", 2016, 9),
                    item("first", "any", 2016, 10),
                    item("last", "any", 2017, 10),
                    item("late", "any", 2017, 11)));
    assertThat(ConsistencyCheck.answer(input.build()).findings())
        .extracting(Finding::subject)
        .containsExactly("plan pilot, early", "plan pilot, late");
  }

  private static OperationsPlan plan(PlanItem... items) {
    return OperationsPlan.builder()
        .id("pilot")
        .name("Pilot")
        .period(DateRange.of(LocalDate.of(2016, 10, 1), LocalDate.of(2017, 11, 1)))
        .addItems(items)
        .build();
  }

  private static PlanItem item(String id, String pillar, int year, int month) {
    return PlanItem.builder()
        .id(id)
        .pillar(pillar)
        .description("to do")
        .due(month(year, month))
        .build();
  }

  @Test
  void sixEventsAreAnnouncedSevenPlannedAndTwoPillarsMerged() {
    EventPlan.Builder events =
        EventPlan.builder().id("events").name("Events").announced(QualifiedNumber.exact(6));
    for (int i = 1; i < 7; i++) {
      events.addEvents(Event.builder().id("event-" + i).title("Event").build());
    }
    events.addEvents(
        Event.builder()
            .id("finance")
            .title("Finance talk")
            .addPillars("investment-and-funding", "growth-and-infrastructure")
            .heading("Investment, Growth and Infrastructure")
            .build());
    ConsistencyCheckInput.Builder input =
        exactly()
            .addInitiatives(
                ClusterInitiative.builder()
                    .id("staffordshire")
                    .name("Moving Image Cluster")
                    .strategy(staffordshire())
                    .eventPlan(events.build())
                    .build());
    assertThat(only(input, FindingKind.EVENTS_MISS_ANNOUNCED).margin()).contains(Ratio.ONE);
    assertThat(only(input, FindingKind.HEADING_IS_NO_PILLAR).found().orElseThrow().text())
        .contains("Investment, Growth and Infrastructure");
  }

  @Test
  void threeCaseStudiesAreAnnouncedAndFourDescribedFiveFoundationsHaveFourColumns() {
    Claim.Builder cases = counted("case-studies", "3", "case studies");
    cases.addItems("Shareplay", "Apulia", "TWIST", "Net Infinity");
    Claim.Builder foundations = counted("foundations", "5", "columns");
    foundations.addItems("ideas", "people", "infrastructure", "business environment");
    assertThat(
            ConsistencyCheck.answer(exactly().addClaims(cases.build(), foundations.build()).build())
                .of(FindingKind.COUNT_MISSES_LIST))
        .extracting(finding -> finding.margin().orElseThrow())
        .containsExactly(Ratio.of(1), Ratio.of(-1));
  }

  private static Claim.Builder counted(String id, String number, String unit) {
    Claim.Builder claim = Claim.builder();
    claim.id(id).relation(ClaimRelation.COUNT).figure(figure(id, number, unit));
    return claim;
  }

  private static Strategy underAmbition(PlannedAmount ambition) {
    Action action =
        Action.builder()
            .number("2")
            .title("Infrastructure")
            .ambition(ambition)
            .addBudget(amount("creative-quarter", "20000000").build())
            .addBudget(amount("hub", "5300000").partOf("creative-quarter").build())
            .build();
    return Strategy.builder().id("wm").name("Plan").addActions(action).build();
  }

  @Test
  void anExampleOfTwentyMillionIsAboveAnAmbitionOfFiveAndItsPartIsNotCountedAgain() {
    Strategy strategy = underAmbition(amount("ambition", "5000000").build());
    Finding found = only(exactly().addStrategies(strategy), FindingKind.BUDGET_ABOVE_AMBITION);
    assertThat(found.margin()).contains(Ratio.of(15_000_000));
  }

  @Test
  void anAmbitionOfAtLeastFiveIsNoCeiling() {
    PlannedAmount open = amount("ambition", "5000000").amountQualifier(Qualifier.AT_LEAST).build();
    ConsistencyReport report =
        ConsistencyCheck.answer(exactly().addStrategies(underAmbition(open)).build());
    assertThat(report.findings()).isEmpty();
    assertThat(report.compared()).containsEntry(FindingKind.BUDGET_ABOVE_AMBITION, 1);
  }

  @Test
  void partsOfABudgetAreNotAboveTheWhole() {
    Action action =
        Action.builder()
            .number("1")
            .title("Fund")
            .addBudget(amount("whole", "20000000").build())
            .addBudget(amount("one", "15000000").partOf("whole").build())
            .addBudget(amount("two", "5300000").partOf("whole").build())
            .build();
    Strategy strategy = Strategy.builder().id("wm").name("Plan").addActions(action).build();
    assertThat(only(exactly().addStrategies(strategy), FindingKind.PARTS_ABOVE_WHOLE).margin())
        .contains(Ratio.of(300_000));
  }

  private static PlannedAmount.Builder amount(String id, String pounds) {
    PlannedAmount.Builder amount = PlannedAmount.builder();
    amount.id(id).purpose(id).amount(Money.parse("GBP " + pounds));
    return amount;
  }

  @Test
  void theGamesOfBirminghamAreInTwoYears() {
    ConsistencyCheckInput.Builder games =
        exactly()
            .addFigures(
                figure("Commonwealth Games", "2020", "year"),
                figure("Commonwealth Games", "2022", "year"));
    assertThat(only(games, FindingKind.QUANTITY_DIFFERS).margin()).contains(Ratio.of(2));
  }
}
