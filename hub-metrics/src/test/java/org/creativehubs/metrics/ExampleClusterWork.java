package org.creativehubs.metrics;

import java.time.LocalDate;
import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.metrics.membership.MembershipCheck;
import org.creativehubs.metrics.membership.MembershipCheckInput;
import org.creativehubs.metrics.network.ClosenessRule;
import org.creativehubs.metrics.network.Distance;
import org.creativehubs.metrics.network.NetworkAnalysis;
import org.creativehubs.metrics.network.NetworkAnalysisInput;
import org.creativehubs.metrics.network.NetworkChange;
import org.creativehubs.metrics.network.NetworkChangeInput;
import org.creativehubs.metrics.network.NetworkGroups;
import org.creativehubs.metrics.network.NetworkGroupsInput;
import org.creativehubs.metrics.network.NetworkPositions;
import org.creativehubs.metrics.network.NetworkPositionsInput;
import org.creativehubs.metrics.network.TieDirection;
import org.creativehubs.metrics.network.TieWeights;
import org.creativehubs.metrics.strategy.AmbitionTotal;
import org.creativehubs.metrics.strategy.AmbitionTotalInput;
import org.creativehubs.metrics.strategy.ChecklistAssessment;
import org.creativehubs.metrics.strategy.ChecklistAssessmentInput;
import org.creativehubs.metrics.strategy.ClusterReadiness;
import org.creativehubs.metrics.strategy.ClusterReadinessInput;
import org.creativehubs.metrics.strategy.InitiativeFunding;
import org.creativehubs.metrics.strategy.InitiativeFundingInput;
import org.creativehubs.metrics.strategy.PlanTracking;
import org.creativehubs.metrics.strategy.PlanTrackingInput;
import org.creativehubs.metrics.strategy.Silence;
import org.creativehubs.metrics.strategy.StrategyTracking;
import org.creativehubs.metrics.strategy.StrategyTrackingInput;
import org.creativehubs.testing.ValueTypeContract;

/** Inputs and results of plans, checklists and networks beyond those of the catalogue. */
final class ExampleClusterWork {

  private static final Strategy STRATEGY = Strategy.builder().id("a").name("a").build();
  private static final OperationsPlan PLAN =
      OperationsPlan.builder()
          .id("a")
          .name("a")
          .addItems(
              PlanItem.builder()
                  .id("a")
                  .pillar("a")
                  .description("a")
                  .status(PlanStatus.DONE)
                  .build())
          .build();

  private static final MembershipRule RULE =
      MembershipRule.builder()
          .id("a")
          .name("a")
          .addSectors("film")
          .comparison(Comparison.AT_LEAST)
          .incomeShare(Ratio.ONE)
          .build();
  private static final Strategy AMBITIOUS =
      Strategy.builder()
          .id("a")
          .name("a")
          .addActions(
              Action.builder()
                  .number("1")
                  .title("a")
                  .ambition(
                      PlannedAmount.builder()
                          .id("a")
                          .purpose("a")
                          .amount(Money.parse("GBP 1"))
                          .build())
                  .build())
          .build();

  private ExampleClusterWork() {}

  static void addTo(ValueTypeContract contract) {
    PlanTrackingInput operations = plans().operations(PLAN).build();
    PlanTrackingInput events =
        plans().events(EventPlan.builder().id("a").name("a").build()).build();
    ChecklistAssessmentInput list =
        ChecklistAssessmentInput.builder()
            .addChecklists(PublishedLists.named("success-factors"))
            .build();
    NetworkAnalysisInput single =
        NetworkAnalysisInput.builder().addMembers("a").distance(Distance.HOPS).build();
    NetworkAnalysisInput led =
        single.toBuilder().direction(TieDirection.FROM_TO).addMembers("b").build();
    NetworkPositionsInput alone =
        NetworkPositionsInput.builder()
            .addMembers("a")
            .weights(TieWeights.COUNTS)
            .closeness(ClosenessRule.OF_ALL)
            .direction(TieDirection.FROM_TO)
            .build();
    NetworkGroupsInput grouped =
        NetworkGroupsInput.builder()
            .addMembers("a")
            .weights(TieWeights.EACH_LINK_ONCE)
            .direction(TieDirection.FROM_TO)
            .resolution(Ratio.of(1, 2))
            .putGroups("a", "floor")
            .build();
    InitiativeFundingInput unfunded =
        InitiativeFundingInput.builder()
            .initiative(
                ClusterInitiative.builder()
                    .id("a")
                    .name("a")
                    .addFunding(
                        FundingPart.builder()
                            .funder("a")
                            .kind(FundingSourceKind.COUNCIL)
                            .amount(Money.parse("GBP 0"))
                            .build())
                    .build())
            .currency("GBP")
            .build();
    NetworkChangeInput unchanged = NetworkChangeInput.builder().addMembers("a").build();
    MembershipCheckInput nobody = MembershipCheckInput.builder().rule(RULE).build();
    AmbitionTotalInput foreign =
        AmbitionTotalInput.builder().strategy(AMBITIOUS).currency("EUR").build();
    StrategyTrackingInput bare =
        StrategyTrackingInput.builder()
            .strategy(AMBITIOUS)
            .on(LocalDate.parse("2026-01-01"))
            .silence(Silence.PROVES_NOTHING)
            .currency("EUR")
            .build();
    ClusterReadinessInput unrated =
        ClusterReadinessInput.builder()
            .initiative(ClusterInitiative.builder().id("a").name("a").build())
            .addChecklists(PublishedLists.named("policy-rules"))
            .addObstacles("policy-rules")
            .on(LocalDate.parse("2026-01-01"))
            .build();
    contract.withNested(
        bare,
        StrategyTracking.answer(bare),
        unrated,
        ClusterReadiness.answer(unrated),
        unchanged,
        NetworkChange.answer(unchanged),
        nobody,
        MembershipCheck.answer(nobody),
        foreign,
        AmbitionTotal.answer(foreign),
        operations,
        events,
        PlanTracking.answer(operations),
        PlanTracking.answer(events),
        list,
        ChecklistAssessment.answer(list),
        NetworkAnalysis.answer(single),
        NetworkAnalysis.answer(led),
        led,
        alone,
        NetworkPositions.answer(alone),
        grouped,
        NetworkGroups.answer(grouped),
        InitiativeFunding.answer(unfunded));
  }

  private static PlanTrackingInput.Builder plans() {
    PlanTrackingInput.Builder input = PlanTrackingInput.builder();
    input.strategy(STRATEGY).on(LocalDate.of(2017, 1, 1)).silence(Silence.MEANS_NOT_DONE);
    return input;
  }
}
