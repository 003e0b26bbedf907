package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/** Items, events and actions that certainly lie before or after the period of their plan. */
final class PlanDates implements Rule {

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
      check(subject, strategy.period(), due, action.source(), findings);
    }
  }

  private static void checkItems(OperationsPlan plan, Findings findings) {
    for (PlanItem item : plan.items()) {
      String subject = "plan " + plan.id() + ", " + item.id();
      check(subject, plan.period(), item.dueWithin(), item.source(), findings);
    }
  }

  private static void checkEvents(EventPlan plan, Findings findings) {
    for (Event event : plan.events()) {
      String subject = "plan " + plan.id() + ", " + event.id();
      Optional<DateRange> date = event.date().map(PartialDate::range);
      check(subject, plan.period(), date, event.source(), findings);
    }
  }

  private static void check(
      String subject,
      Optional<DateRange> period,
      Optional<DateRange> date,
      Optional<Source> source,
      Findings findings) {
    if (period.isPresent() && date.isPresent()) {
      findings.demand(
          period.get().overlaps(date.get()),
          FindingKind.ITEM_OUTSIDE_PLAN,
          subject,
          FindingFigure.text("the period", period.get()),
          FindingFigure.text("the date", date.get(), source),
          List.of());
    }
  }
}
