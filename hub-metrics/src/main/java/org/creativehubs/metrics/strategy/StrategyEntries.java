package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.SuccessFactor;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingSource;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.initiative.GrowthBarrier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.StrategicPillar;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;

/** What this topic adds to the catalogue. */
public final class StrategyEntries {

  private static final Source WEST_MIDLANDS =
      Source.of(
          "West Midlands Combined Authority: Creative Industries Sector Plan, part of the West"
              + " Midlands Local Industrial Strategy",
          "4.0 Proposed Actions");

  private StrategyEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(planTracking(), ambitionTotal(), assessment(), funding());
  }

  private static CatalogEntry<PlanTrackingInput, PlanReport> planTracking() {
    return CatalogEntry.of(
            "plan-tracking", PlanTracking.class, PlanTrackingInput.class, PlanReport.class)
        .title("Tracking of plans")
        .question("What is due, overdue and done on a day, and which pillars are served?")
        .convention("nothing is overdue before its whole month, season or year has passed")
        .convention("every item counts once, under several pillars in equal parts")
        .convention("silence: MEANS_NOT_DONE or PROVES_NOTHING")
        .convention("a pillar that the strategy does not name is a finding")
        .source(PlanTracking.SOURCE)
        .example(StrategyEntries::staffordshire)
        .answeredBy(PlanTracking::answer);
  }

  private static PlanTrackingInput staffordshire() {
    Strategy.Builder strategy = Strategy.builder();
    strategy.id("staffordshire").name("Framework strategy");
    strategy.addAllPillars(StrategicPillar.vocabulary().terms());
    return PlanTrackingInput.builder()
        .strategy(strategy.build())
        .operations(
            OperationsPlan.builder()
                .id("operations")
                .name("Operations plan of the pilot year")
                .period(DateRange.parse("2016-10-01/2017-10-01"))
                .addItems(
                    item("ready", "communication-and-collaboration", "Cluster is ready", "2016-11"),
                    item("budget", "sustainability-and-continuity", "Three-year budget", "2017-04"))
                .build())
        .events(
            EventPlan.builder()
                .id("events")
                .name("Event plan of the pilot year")
                .announced(QualifiedNumber.exact(6))
                .addEvents(
                    event("launch", "Launch of the cluster", "2016-11").build(),
                    event("finance", "Finance for growth", "2017-03")
                        .addPillars("investment-and-funding", "growth-and-infrastructure")
                        .build())
                .build())
        .addHeld("launch")
        .on(LocalDate.of(2017, 3, 15))
        .silence(Silence.PROVES_NOTHING)
        .build();
  }

  private static PlanItem item(String id, String pillar, String description, String due) {
    return PlanItem.builder()
        .id(id)
        .pillar(pillar)
        .description(description)
        .due(PartialDate.parse(due))
        .build();
  }

  private static Event.Builder event(String id, String title, String date) {
    Event.Builder event = Event.builder();
    event.id(id).title(title).date(PartialDate.parse(date));
    return event;
  }

  private static CatalogEntry<AmbitionTotalInput, AmbitionSum> ambitionTotal() {
    return CatalogEntry.of(
            "ambition-total", AmbitionTotal.class, AmbitionTotalInput.class, AmbitionSum.class)
        .title("Ambition of a strategy in money")
        .question("How much money is the strategy to bring together, at least and at most?")
        .convention("lower ends add; an open upper end leaves the sum without one")
        .convention("an action with an amount stands for the actions it is made of")
        .source(WEST_MIDLANDS)
        .example(StrategyEntries::westMidlands)
        .answeredBy(AmbitionTotal::answer);
  }

  private static AmbitionTotalInput westMidlands() {
    Action hubs = action("2.1", "Hubs and incubation", amount("5000000").build());
    Action infrastructure =
        action(
            "2.2",
            "Specialist infrastructure",
            amount("10000000").upper(Money.of("100000000", "GBP")).build());
    Action second =
        Action.builder()
            .number("2")
            .title("Infrastructure")
            .addActions(hubs, infrastructure)
            .build();
    return AmbitionTotalInput.builder()
        .strategy(
            Strategy.builder()
                .id("west-midlands")
                .name("Creative strategy")
                .addActions(
                    action("1", "Cross-sectoral innovation", amount("10000000").build()), second)
                .build())
        .currency("GBP")
        .build();
  }

  private static Action action(String number, String title, PlannedAmount ambition) {
    return Action.builder().number(number).title(title).ambition(ambition).build();
  }

  private static PlannedAmount.Builder amount(String amount) {
    PlannedAmount.Builder builder = PlannedAmount.builder();
    builder
        .id("ambition")
        .purpose("to be raised")
        .amount(Money.of(amount, "GBP"))
        .amountQualifier(Qualifier.AT_LEAST);
    return builder;
  }

  private static CatalogEntry<ChecklistAssessmentInput, AssessmentReport> assessment() {
    return CatalogEntry.of(
            "checklist-assessment",
            ChecklistAssessment.class,
            ChecklistAssessmentInput.class,
            AssessmentReport.class)
        .title("Assessment by checklist")
        .question("How does a cluster stand on a checklist, and what lacks evidence?")
        .convention("the latest rating holds; shares are of all terms of a list")
        .convention("passShare: MET, or NOT_MET if all that is open could not help, else NOT_KNOWN")
        .convention("NOT_KNOWN was asked in vain; not rated was never asked")
        .convention("lists are data: success factors, barriers, rules, indicators of excellence")
        .source(PlanTracking.SOURCE)
        .example(StrategyEntries::factors)
        .answeredBy(ChecklistAssessment::answer);
  }

  private static ChecklistAssessmentInput factors() {
    return ChecklistAssessmentInput.builder()
        .addChecklists(SuccessFactor.vocabulary(), GrowthBarrier.vocabulary())
        .addRatings(
            Rating.builder()
                .vocabulary("success-factors")
                .term("university-relationship")
                .standing(Standing.MET)
                .evidence("two universities are in the executive group")
                .asOf(PartialDate.parse("2016"))
                .source(PlanTracking.SOURCE)
                .build(),
            Rating.builder()
                .vocabulary("success-factors")
                .term("anchor-companies")
                .standing(Standing.NOT_MET)
                .build())
        .on(LocalDate.of(2017, 1, 1))
        .passShare(Ratio.parse("0.8"))
        .build();
  }

  private static CatalogEntry<InitiativeFundingInput, InitiativeFundingMix> funding() {
    return CatalogEntry.of(
            "initiative-funding",
            InitiativeFunding.class,
            InitiativeFundingInput.class,
            InitiativeFundingMix.class)
        .title("Funding mix of a cluster organisation")
        .question("Who pays for a cluster organisation, and how much hangs on few funders?")
        .convention("shares are of the amounts that are known")
        .convention("effective number = 1 / sum of squared shares")
        .convention("parts that miss the budget are a finding")
        .source(InitiativeFunding.EFFECTIVE_NUMBER)
        .example(StrategyEntries::pilot)
        .answeredBy(InitiativeFunding::answer);
  }

  private static InitiativeFundingInput pilot() {
    return InitiativeFundingInput.builder()
        .initiative(
            ClusterInitiative.builder()
                .id("pilot")
                .name("A cluster organisation")
                .budget(
                    PlannedAmount.builder()
                        .id("budget")
                        .purpose("pilot year")
                        .amount(Money.of("50000", "GBP"))
                        .build())
                .addFunding(
                    part("Council", "30000").kind(FundingSource.COUNCIL).build(),
                    part("Members", "10000").build())
                .build())
        .currency("GBP")
        .build();
  }

  private static FundingPart.Builder part(String funder, String amount) {
    FundingPart.Builder part = FundingPart.builder();
    part.funder(funder).amount(Money.of(amount, "GBP"));
    return part;
  }
}
