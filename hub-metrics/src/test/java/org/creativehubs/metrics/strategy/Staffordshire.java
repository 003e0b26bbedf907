package org.creativehubs.metrics.strategy;

import java.time.LocalDate;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.PublishedLists;

/** The plans of the Staffordshire moving image cluster, as its framework strategy prints them. */
final class Staffordshire {

  static final String COMMUNICATION = "communication-and-collaboration";
  static final String SKILLS = "skills-and-training";
  static final String ADVOCACY = "advocacy-and-markets";
  static final String SUSTAINABILITY = "sustainability-and-continuity";

  private Staffordshire() {}

  static Strategy strategy() {
    Strategy.Builder strategy = Strategy.builder();
    strategy.id("staffordshire").name("Framework strategy");
    return strategy.addAllPillars(PublishedLists.named("strategic-pillars").terms()).build();
  }

  static PlanReport on(String day, Silence silence) {
    return PlanTracking.answer(
        PlanTrackingInput.builder()
            .strategy(strategy())
            .operations(operations())
            .events(events())
            .on(LocalDate.parse(day))
            .silence(silence)
            .build());
  }

  static OperationsPlan operations() {
    return OperationsPlan.builder()
        .id("operations")
        .name("Operations plan of the pilot year")
        .period(DateRange.parse("2016-10-01/2017-10-01"))
        .addItems(
            item("groups", SUSTAINABILITY, "2016-10"),
            item("universities", SKILLS, "2016-10"),
            item("ready", COMMUNICATION, "2016-11"),
            item("launch", ADVOCACY, "2016-11"),
            item("announcement", COMMUNICATION, "2016-11"),
            item("database", COMMUNICATION, "2017-02"),
            item("budget", SUSTAINABILITY, "2017-04"),
            item("pilot-review", SUSTAINABILITY, "2017-10"))
        .build();
  }

  static EventPlan events() {
    return EventPlan.builder()
        .id("events")
        .name("Event plan of the pilot year")
        .announced(QualifiedNumber.exact(6))
        .addEvents(
            event("launch-keynote", "2016-11"),
            event("networking", "2016-11", COMMUNICATION),
            event("technology", "2017-01", SKILLS),
            event("finance", "2017-03", "investment-and-funding", "growth-and-infrastructure"),
            event("meet-the-buyer", "2017-05", ADVOCACY),
            event("panel", "2017-07", COMMUNICATION),
            event("bids", "2017-09", SKILLS))
        .build();
  }

  static PlanItem item(String id, String pillar, String due) {
    return PlanItem.builder()
        .id(id)
        .pillar(pillar)
        .description(id)
        .due(PartialDate.parse(due))
        .build();
  }

  static Event event(String id, String date, String... pillars) {
    return Event.builder()
        .id(id)
        .title(id)
        .date(PartialDate.parse(date))
        .addPillars(pillars)
        .build();
  }
}
