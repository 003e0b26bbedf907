package org.creativehubs.examples.dossier;

import org.creativehubs.core.explain.Table;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;

/** Operations plans and event plans on a page. */
final class Plans {

  private Plans() {}

  static Table table(OperationsPlan plan) {
    Grid grid = Grid.of(plan.name(), "item", "pillar", "due", "place", "state");
    for (PlanItem item : plan.items()) {
      grid.row(
          Cells.text(item.description()),
          Cells.text(item.pillar()),
          Cells.orDash(item.due()),
          Cells.orDash(item.place()),
          Cells.orDash(item.status().map(Words::of)));
    }
    return grid.table();
  }

  static Table table(EventPlan plan) {
    Grid grid = Grid.of(plan.name(), "event", "type", "pillars", "date", "venue", "speaker");
    for (Event event : plan.events()) {
      grid.row(
          Cells.text(event.title()),
          Cells.orDash(event.type().map(Words::of)),
          Cells.text(
              event.pillars().isEmpty()
                  ? event.heading().orElse("-")
                  : Words.list(event.pillars())),
          Cells.orDash(event.date()),
          Cells.orDash(event.venue()),
          Cells.orDash(event.speaker()));
    }
    return grid.table();
  }

  static void print(OperationsPlan plan, Page page) {
    page.section(table(plan));
    page.source(plan.source());
  }

  static void print(EventPlan plan, Page page) {
    page.section(table(plan));
    plan.announced().ifPresent(n -> page.line("events announced: " + n));
    page.source(plan.source());
  }
}
