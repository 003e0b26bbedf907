package org.creativehubs.metrics.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.strategy.Season;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class PlanTrackingTest {

  private static PlanState state(PlanItem item, String day, Silence silence) {
    PlanTrackingInput input =
        PlanTrackingInput.builder()
            .strategy(Staffordshire.strategy())
            .operations(OperationsPlan.builder().id("a").name("a").addItems(item).build())
            .on(LocalDate.parse(day))
            .silence(silence)
            .build();
    return PlanTracking.answer(input).items().get(0).state();
  }

  private static PlanItem.Builder undated() {
    PlanItem.Builder item = PlanItem.builder();
    item.id("a").pillar("skills-and-training").description("a");
    return item;
  }

  @Test
  void theStaffordshirePlansUseAPillarThatTheStrategyDoesNotName() {
    PlanReport report = Staffordshire.on("2016-12-01", Silence.PROVES_NOTHING);
    assertThat(report.findings(FindingKind.PILLAR_UNKNOWN))
        .singleElement()
        .hasToString(
            "pillar unknown of sustainability-and-continuity: "
                + "sustainability-and-continuity is no pillar of the strategy, and 3 items"
                + " and 0 events stand under it");
    assertThat(report.findings(FindingKind.PILLAR_WITHOUT_ITEM)).isEmpty();
    assertThat(report.findings(FindingKind.SEVERAL_PILLARS))
        .singleElement()
        .hasToString(
            "several pillars of finance: finance stands under investment-and-funding and"
                + " growth-and-infrastructure");
    assertThat(report.findings(FindingKind.EVENTS_MISS_ANNOUNCED))
        .singleElement()
        .hasToString(
            "events miss announced of events: 6 events were announced, and 7 are in the plan");
    assertThat(report.findings(FindingKind.NO_PILLAR)).hasSize(1);
    assertThat(report.findings(FindingKind.ITEM_OUTSIDE_PLAN))
        .singleElement()
        .hasToString(
            "item outside plan of pilot-review: pilot-review is planned for 2017-10-01 to 2017-10-31, and the plan"
                + " runs from 2016-10-01 to 2017-09-30");
  }

  @Test
  void theStaffordshirePillarsAreServedOnceOrMore() {
    PlanReport report = Staffordshire.on("2016-12-01", Silence.PROVES_NOTHING);
    assertThat(report.coverage())
        .extracting(PillarCoverage::share)
        .containsExactly(
            Ratio.of(5), Ratio.of(3), Ratio.of(2), Ratio.of(1, 2), Ratio.of(1, 2), Ratio.of(3));
    assertThat(report.withoutPillar()).isEqualTo(1);
    assertThat(report.items()).hasSize(15);
  }

  @Test
  void onTheLastDayOfItsMonthNothingIsOverdueYet() {
    PlanReport lastDay = Staffordshire.on("2016-11-30", Silence.MEANS_NOT_DONE);
    assertThat(lastDay.in(PlanState.DUE)).hasSize(5);
    assertThat(lastDay.in(PlanState.OVERDUE))
        .extracting(TrackedItem::id)
        .containsExactly("groups", "universities");
    PlanReport next = Staffordshire.on("2016-12-01", Silence.MEANS_NOT_DONE);
    assertThat(next.in(PlanState.OVERDUE)).hasSize(7);
    assertThat(next.in(PlanState.UPCOMING)).hasSize(8);
    assertThat(next.in(PlanState.DUE)).isEmpty();
  }

  @Test
  void aWinterEndsWithFebruaryOfTheNextYear() {
    PlanItem item = undated().due(PartialDate.parse("2016")).season(Season.WINTER).build();
    assertThat(state(item, "2016-11-30", Silence.MEANS_NOT_DONE)).isEqualTo(PlanState.UPCOMING);
    assertThat(state(item, "2017-02-28", Silence.MEANS_NOT_DONE)).isEqualTo(PlanState.DUE);
    assertThat(state(item, "2017-03-01", Silence.MEANS_NOT_DONE)).isEqualTo(PlanState.OVERDUE);
  }

  @Test
  void silenceIsReadAsTheCallerSays() {
    PlanItem silent = undated().due(PartialDate.parse("2016")).build();
    assertThat(state(silent, "2017-01-01", Silence.PROVES_NOTHING))
        .isEqualTo(PlanState.NOT_REPORTED);
    PlanItem planned = undated().due(PartialDate.parse("2016")).status(PlanStatus.PLANNED).build();
    assertThat(state(planned, "2017-01-01", Silence.PROVES_NOTHING)).isEqualTo(PlanState.OVERDUE);
    PlanItem done = undated().status(PlanStatus.DONE).build();
    assertThat(state(done, "2017-01-01", Silence.MEANS_NOT_DONE)).isEqualTo(PlanState.DONE);
    PlanItem dropped = undated().status(PlanStatus.DROPPED).build();
    assertThat(state(dropped, "2017-01-01", Silence.MEANS_NOT_DONE)).isEqualTo(PlanState.DROPPED);
    assertThat(state(undated().build(), "2017-01-01", Silence.MEANS_NOT_DONE))
        .isEqualTo(PlanState.UNDATED);
  }

  @Test
  void badInputIsRefused() {
    PlanTrackingInput.Builder none =
        PlanTrackingInput.builder()
            .strategy(Staffordshire.strategy())
            .on(LocalDate.parse("2016-11-30"))
            .silence(Silence.PROVES_NOTHING);
    assertThatThrownBy(none::build)
        .hasMessage("operations must be given if events is absent, but was absent");
    PlanTrackingInput.Builder stranger =
        PlanTrackingInput.builder()
            .strategy(Staffordshire.strategy())
            .events(EventPlan.builder().id("a").name("a").build())
            .addHeld("b")
            .on(LocalDate.parse("2016-11-30"))
            .silence(Silence.PROVES_NOTHING);
    assertThatThrownBy(stranger::build)
        .hasMessage("held must be the id of one of events, but was b");
  }
}
