package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/** Money and days of plans. */
final class PlanRules {

  private PlanRules() {}

  /** Parts of a budget against the whole, and budgets against the ambition of their action. */
  static final class PlannedParts implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      for (Strategy strategy : material.strategies()) {
        for (Action action : strategy.allActions()) {
          String subject = "strategy " + strategy.id() + ", action " + action.number();
          action.budget().forEach(whole -> checkParts(action, whole, subject, findings));
          action.ambition().ifPresent(most -> checkAmbition(action, most, subject, findings));
        }
      }
    }

    private static void checkParts(
        Action action, PlannedAmount whole, String subject, Findings findings) {
      List<FindingFigure> parts =
          action.budget().stream()
              .filter(part -> part.partOf().filter(whole.id()::equals).isPresent())
              .filter(part -> isIn(part, whole.amount()))
              .map(part -> Amounts.figure(part.purpose(), part))
              .toList();
      if (!parts.isEmpty()) {
        FindingFigure expected = Amounts.figure(whole.purpose(), whole);
        FindingFigure sum = Sums.figure("parts", parts, expected.unit().orElseThrow());
        findings.atMost(
            FindingKind.PARTS_ABOVE_WHOLE, subject + ", " + whole.id(), expected, sum, parts);
      }
    }

    /** A part of another amount is in that one already, and an open ambition is never exceeded. */
    private static void checkAmbition(
        Action action, PlannedAmount ambition, String subject, Findings findings) {
      for (PlannedAmount budget : action.budget()) {
        if (isIn(budget, ambition.amount()) && budget.partOf().isEmpty()) {
          findings.atMost(
              FindingKind.BUDGET_ABOVE_AMBITION,
              subject + ", " + budget.id(),
              Amounts.figure("ambition", ambition),
              Amounts.figure(budget.purpose(), budget),
              List.of());
        }
      }
    }

    private static boolean isIn(PlannedAmount amount, Money other) {
      return amount.amount().currency().equals(other.currency());
    }
  }

  /** What the funders of an initiative give, against its budget, where all of them are known. */
  static final class FundingParts implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      for (ClusterInitiative initiative : material.input().initiatives()) {
        initiative
            .budget()
            .filter(budget -> isKnown(initiative, budget))
            .ifPresent(budget -> check(initiative, budget, findings));
      }
    }

    private static boolean isKnown(ClusterInitiative initiative, PlannedAmount budget) {
      List<FundingPart> parts = initiative.funding();
      return !parts.isEmpty()
          && parts.stream()
              .allMatch(
                  part ->
                      part.amount()
                          .filter(money -> money.currency().equals(budget.amount().currency()))
                          .isPresent());
    }

    private static void check(
        ClusterInitiative initiative, PlannedAmount budget, Findings findings) {
      List<FindingFigure> parts =
          initiative.funding().stream()
              .map(
                  part ->
                      FindingFigure.of(part.funder(), part.amount().orElseThrow(), part.source()))
              .toList();
      FindingFigure whole = Amounts.figure("budget", budget);
      findings.same(
          FindingKind.FUNDING_MISSES_BUDGET,
          "initiative " + initiative.id(),
          whole,
          Sums.figure("funders together", parts, whole.unit().orElseThrow()),
          parts);
    }
  }

  /** Items, events and actions that certainly lie before or after the period of their plan. */
  static final class PlanDates implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      material.strategies().forEach(each -> checkActions(each, findings));
      for (Material.Planned planned : material.planned()) {
        planned.operations().forEach(plan -> checkItems(plan, findings));
        planned.events().forEach(plan -> checkEvents(plan, findings));
      }
    }

    private static void checkActions(Strategy strategy, Findings findings) {
      for (Action action : strategy.allActions()) {
        String subject = "strategy " + strategy.id() + ", action " + action.number();
        Optional<DateRange> due = action.due().map(PartialDate::range);
        check(subject, strategy.period(), due, strategy.source(), action.source(), findings);
      }
    }

    private static void checkItems(OperationsPlan plan, Findings findings) {
      for (PlanItem item : plan.items()) {
        String subject = "plan " + plan.id() + ", " + item.id();
        check(subject, plan.period(), item.dueWithin(), plan.source(), item.source(), findings);
      }
    }

    private static void checkEvents(EventPlan plan, Findings findings) {
      for (Event event : plan.events()) {
        String subject = "plan " + plan.id() + ", " + event.id();
        Optional<DateRange> date = event.date().map(PartialDate::range);
        check(subject, plan.period(), date, plan.source(), event.source(), findings);
      }
    }

    private static void check(
        String subject,
        Optional<DateRange> period,
        Optional<DateRange> date,
        Optional<Source> plan,
        Optional<Source> source,
        Findings findings) {
      if (period.isPresent() && date.isPresent()) {
        findings.demand(
            period.get().overlaps(date.get()),
            FindingKind.ITEM_OUTSIDE_PLAN,
            subject,
            FindingFigure.text("the period", period.get(), plan),
            FindingFigure.text("the date", date.get(), source.or(() -> plan)),
            List.of());
      }
    }
  }
}
