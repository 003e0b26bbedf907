package org.creativehubs.metrics.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;

class StrategyProperties {

  private static final List<String> PILLARS =
      List.of("skills-and-training", "advocacy-and-markets", "another", "one-more");

  @Property(tries = 200)
  void coverageCountsEveryItemOnce(
      @ForAll @Size(max = 8) List<@Size(max = 4) Set<@IntRange(max = 3) Integer>> events) {
    EventPlan.Builder plan = EventPlan.builder().id("a").name("a");
    for (int i = 0; i < events.size(); i++) {
      String[] pillars = events.get(i).stream().map(PILLARS::get).toArray(String[]::new);
      plan.addEvents(Staffordshire.event("e" + i, "2017-01", pillars));
    }
    PlanReport report =
        PlanTracking.answer(
            PlanTrackingInput.builder()
                .strategy(Staffordshire.strategy())
                .operations(Staffordshire.operations())
                .events(plan.build())
                .on(LocalDate.parse("2017-01-01"))
                .silence(Silence.PROVES_NOTHING)
                .build());
    Ratio counted =
        Ratio.sum(report.coverage().stream().map(PillarCoverage::share).toList())
            .plus(Ratio.of(report.withoutPillar()));
    assertThat(counted).isEqualTo(Ratio.of(8L + events.size()));
  }

  @Property(tries = 100)
  void aDayLaterNothingGoesBackToBeingUpcoming(@ForAll @IntRange(max = 500) int days) {
    LocalDate day = LocalDate.parse("2016-09-01").plusDays(days);
    PlanReport today = Staffordshire.on(day.toString(), Silence.MEANS_NOT_DONE);
    PlanReport next = Staffordshire.on(day.plusDays(1).toString(), Silence.MEANS_NOT_DONE);
    assertThat(today.in(PlanState.UPCOMING)).containsAll(next.in(PlanState.UPCOMING));
    assertThat(next.in(PlanState.OVERDUE)).containsAll(today.in(PlanState.OVERDUE));
  }

  @Property(tries = 200)
  void assessmentCountsAddUpToTheList(@ForAll @Size(max = 7) List<Standing> standings) {
    ChecklistAssessmentInput.Builder input =
        ChecklistAssessmentInput.builder().addChecklists(PublishedLists.named("success-factors"));
    for (int i = 0; i < standings.size(); i++) {
      input.addRatings(
          Rating.builder()
              .vocabulary("success-factors")
              .term(PublishedLists.named("success-factors").terms().get(i).code())
              .standing(standings.get(i))
              .build());
    }
    AssessmentReport report = ChecklistAssessment.answer(input.build());
    long sum = report.unrated("success-factors");
    for (Standing standing : Standing.values()) {
      sum += report.count("success-factors", standing);
    }
    assertThat(sum).isEqualTo(PublishedLists.named("success-factors").terms().size());
    assertThat(report.withoutEvidence()).hasSameSizeAs(standings);
  }
}
