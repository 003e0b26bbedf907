package org.creativehubs.metrics.consistency;

import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.EventPlan;

/** The number of events that were announced, against those in the plan. */
final class AnnouncedEvents implements Rule {

  private static final String UNIT = "events";

  @Override
  public void examine(Material material, Findings findings) {
    material.planned().stream()
        .flatMap(planned -> planned.events().stream())
        .forEach(plan -> plan.announced().ifPresent(number -> check(plan, number, findings)));
  }

  private static void check(EventPlan plan, QualifiedNumber announced, Findings findings) {
    findings.same(
        FindingKind.EVENTS_MISS_ANNOUNCED,
        "plan " + plan.id(),
        FindingFigure.of("announced", announced, UNIT, plan.source()),
        FindingFigure.of("in the plan", Ratio.of(plan.events().size()), UNIT),
        plan.events().stream()
            .map(event -> FindingFigure.text(event.id(), event.title(), event.source()))
            .toList());
  }
}
