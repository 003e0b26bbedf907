package org.creativehubs.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class PlansTest {

  private static ImmutablePlanItem.Builder item() {
    return PlanItem.builder().id("budget").pillar("continuity").description("A budget");
  }

  private static ImmutableEvent.Builder event() {
    return Event.builder().id("talk").title("A talk");
  }

  @Test
  void anItemIsDueWithinItsMonth() {
    PlanItem item = item().due(PartialDate.parse("2017-04")).build();
    assertThat(item.dueWithin()).contains(DateRange.parse("2017-04-01/2017-05-01"));
    assertThat(item.review()).isFalse();
    assertThat(item)
        .hasToString(
            "PlanItem{id=budget, pillar=continuity, description=A budget, due=2017-04, "
                + "review=false}");
    assertThat(item().build().dueWithin()).isEmpty();
    assertThat(item().build())
        .hasToString("PlanItem{id=budget, pillar=continuity, description=A budget, review=false}");
  }

  @Test
  void anItemMayBeDueInASeason() {
    PlanItem item = item().due(PartialDate.parse("2017")).season(Season.WINTER).build();
    assertThat(item.dueWithin()).contains(DateRange.parse("2017-12-01/2018-03-01"));
    assertThat(Season.SPRING.of(Year.of(2017))).isEqualTo(DateRange.parse("2017-03-01/2017-06-01"));
    assertThat(Season.AUTUMN.of(Year.of(2016)).lastDay()).hasToString("2016-11-30");
  }

  @Test
  void aSeasonNeedsAYear() {
    assertThatThrownBy(() -> item().season(Season.SUMMER).build())
        .hasMessage("due must be a year where there is a season, but was absent");
    assertThatThrownBy(() -> item().due(PartialDate.parse("2017-06")).season(Season.SUMMER).build())
        .hasMessage("due must be a year where there is a season, but was 2017-06");
  }

  @Test
  void anItemMayStandUnderAPillarThatNoStrategyHas() {
    PlanItem item =
        PlanItem.builder().id("a").pillar("sustainability-and-continuity").description("A").build();
    assertThat(item.pillar()).isEqualTo("sustainability-and-continuity");
    assertThatThrownBy(() -> PlanItem.builder().id("a").pillar("A & B").description("A").build())
        .hasMessageStartingWith("pillar must be lower-case words");
  }

  @Test
  void aPlanHoldsEachItemOnce() {
    PlanItem item = item().build();
    OperationsPlan plan = OperationsPlan.builder().id("a").name("A").addItems(item).build();
    assertThat(plan).hasToString("A (a): 1 item");
    assertThatThrownBy(
            () -> OperationsPlan.builder().id("a").name("A").addItems(item, item).build())
        .hasMessage("items[1] must have an id of its own, but was budget");
    assertThatThrownBy(() -> OperationsPlan.builder().id("a").name("").build())
        .hasMessageStartingWith("name must hold");
    assertThatThrownBy(() -> OperationsPlan.builder().id("A ").name("A").build())
        .hasMessageStartingWith("id must be text on one line");
  }

  @Test
  void aPlanMayHoldMoreEventsThanWereAnnounced() {
    Event event = event().date(PartialDate.parse("2017-01")).build();
    EventPlan plan = events().announced(QualifiedNumber.exact(0)).addEvents(event).build();
    assertThat(plan).hasToString("A (a): 1 event, 0 announced");
    assertThat(event).hasToString("Event{id=talk, title=A talk, pillars=[], date=2017-01}");
    assertThatThrownBy(() -> events().announced(QualifiedNumber.exact(-1)).build())
        .hasMessage("announced must be >= 0, but was -1");
    assertThatThrownBy(() -> events().addEvents(event, event).build())
        .hasMessage("events[1] must have an id of its own, but was talk");
    assertThatThrownBy(() -> EventPlan.builder().id("a").name("").build())
        .hasMessageStartingWith("name must hold");
    assertThatThrownBy(() -> EventPlan.builder().id("A ").name("A").build())
        .hasMessageStartingWith("id must be text on one line");
  }

  @Test
  void blankTextsAreRefused() {
    assertThatThrownBy(() -> PlanItem.builder().id("a").pillar("b").description("").build())
        .hasMessageStartingWith("description must hold");
    assertThatThrownBy(() -> PlanItem.builder().id("").pillar("b").description("C").build())
        .hasMessageStartingWith("id must hold");
    assertThatThrownBy(() -> item().place("").build()).hasMessageStartingWith("place must hold");
    assertThatThrownBy(() -> Event.builder().id("").title("A").build())
        .hasMessageStartingWith("id must hold");
    assertThatThrownBy(() -> Event.builder().id("a").title("").build())
        .hasMessageStartingWith("title must hold");
    assertThatThrownBy(() -> event().addPillars("A b").build())
        .hasMessageStartingWith("pillars[0] must be lower-case");
    assertThatThrownBy(() -> event().heading("").build())
        .hasMessageStartingWith("heading must hold");
    assertThatThrownBy(() -> event().venue("").build()).hasMessageStartingWith("venue must hold");
    assertThatThrownBy(() -> event().speaker("").build())
        .hasMessageStartingWith("speaker must hold");
  }

  private static ImmutableEventPlan.Builder events() {
    return EventPlan.builder().id("a").name("A");
  }
}
