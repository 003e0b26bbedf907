package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.PromisedContent;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;

/** What documents promise: targets with what leads to them, events, and what is not given. */
final class PromiseRules {

  private PromiseRules() {}

  /** What is identified for a target against what has to be added to reach it. */
  static final class Pipelines implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      for (PolicyTarget target : material.targets()) {
        if (!target.pipeline().isEmpty()) {
          target.toBeAdded().ifPresent(needed -> check(target, needed, findings));
        }
      }
    }

    private static void check(PolicyTarget target, QualifiedNumber needed, Findings findings) {
      List<FindingFigure> identified =
          target.pipeline().stream()
              .map(
                  each ->
                      FindingFigure.of(
                          each.measure(), each.value(), each.unit(), Optional.of(each.source())))
              .toList();
      findings.atLeast(
          FindingKind.PIPELINE_MISSES_TARGET,
          "target " + target.id(),
          FindingFigure.of("to be added", needed, target.unit(), target.source()),
          Sums.figure("identified", identified, target.unit()),
          identified);
    }
  }

  /** Baselines before what is measured against them, and horizons that lead to the date wanted. */
  static final class Horizons implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      material.indicators().forEach(each -> checkBaseline(each, findings));
      material.targets().forEach(each -> checkHorizon(each, findings));
    }

    private static void checkBaseline(Owned<Indicator> owned, Findings findings) {
      Indicator indicator = owned.noun();
      Optional<PartialDate> last = indicator.period().flatMap(StatedPeriod::to);
      if (indicator.baselineAt().isPresent() && last.isPresent()) {
        PartialDate baseline = indicator.baselineAt().get();
        findings.demand(
            !baseline.isAfter(last.get()),
            FindingKind.BASELINE_AFTER_ACTUAL,
            "indicator " + indicator.id() + " of " + owned.owner(),
            FindingFigure.text("the end of the period", last.get(), indicator.source()),
            FindingFigure.text("the date of the baseline", baseline, indicator.source()),
            List.of());
      }
    }

    private static void checkHorizon(PolicyTarget target, Findings findings) {
      if (target.horizonYears().isPresent()
          && target.baselineAt().isPresent()
          && target.by().isPresent()) {
        long start = target.baselineAt().get().earliest().getYear();
        long years = target.horizonYears().getAsInt();
        long by = target.by().get().earliest().getYear();
        FindingFigure wanted = FindingFigure.text("baseline and horizon", start + years);
        findings.demand(
            by == start + years,
            FindingKind.HORIZON_MISSES_DATE,
            "target " + target.id(),
            wanted,
            FindingFigure.text("date", by, target.source()),
            List.of(
                FindingFigure.text("baseline", start),
                FindingFigure.of("horizon", Ratio.of(years), "years")));
      }
    }
  }

  /** What documents on an initiative promise to give against what there is of it. */
  static final class Promises implements Rule {

    @Override
    public void examine(Material material, Findings findings) {
      for (ClusterInitiative initiative : material.input().initiatives()) {
        initiative.promised().forEach(promise -> check(initiative, promise, findings));
      }
    }

    private static void check(
        ClusterInitiative initiative, PromisedContent promise, Findings findings) {
      findings.demand(
          isThere(initiative, promise),
          FindingKind.PROMISED_AND_ABSENT,
          "initiative " + initiative.id() + ", " + Show.words(promise.content()),
          FindingFigure.text("promised", promise.words(), Optional.of(promise.source())),
          FindingFigure.text(Show.words(promise.content()), "absent"),
          List.of());
    }

    private static boolean isThere(ClusterInitiative initiative, PromisedContent promise) {
      return switch (promise.content()) {
        case INDICATORS -> !initiative.indicators().isEmpty();
        case BUDGET -> initiative.budget().isPresent();
        case FUNDING -> !initiative.funding().isEmpty();
        case OPERATIONS_PLAN -> initiative.operationsPlan().isPresent();
        case EVENT_PLAN -> initiative.eventPlan().isPresent();
        case MEMBERSHIP_RULE -> initiative.membershipRule().isPresent();
      };
    }
  }

  /** The number of events that were announced, against those in the plan. */
  static final class AnnouncedEvents implements Rule {

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
          FindingFigure.of("announced", announced, UNIT, plan.announcedSource().or(plan::source)),
          FindingFigure.of(
              "in the plan", QualifiedNumber.exact(plan.events().size()), UNIT, plan.source()),
          plan.events().stream()
              .map(event -> FindingFigure.text(event.id(), event.title(), event.source()))
              .toList());
    }
  }

  /** Dates of one event, wherever one strategy or case study mentions it, against one another. */
  static final class EventDates implements Rule {

    private static final Comparator<DatedEvent> ORDER =
        Comparator.comparing(DatedEvent::date).thenComparing(each -> each.source().toString());

    @Override
    public void examine(Material material, Findings findings) {
      Stream<Owned<DatedEvent>> strategies =
          material.strategies().stream()
              .flatMap((Strategy each) -> Owned.all("strategy " + each.id(), each.datedEvents()));
      Stream<Owned<DatedEvent>> studies =
          material.input().caseStudies().stream()
              .flatMap(
                  (CaseStudy each) -> Owned.all("case study " + each.id(), each.datedEvents()));
      List<Owned<DatedEvent>> all =
          Streams.concat(
                  Owned.all(Material.HERE, material.input().datedEvents()), strategies, studies)
              .toList();
      Multimaps.asMap(Multimaps.index(all, each -> each.noun().event() + ", " + each.owner()))
          .forEach((subject, events) -> check(subject, events, findings));
    }

    /** Places that give one date are one; where two dates differ, all that give them are named. */
    private static void check(String subject, List<Owned<DatedEvent>> events, Findings findings) {
      List<DatedEvent> sorted = events.stream().map(Owned::noun).sorted(ORDER).toList();
      List<List<DatedEvent>> dates =
          ImmutableList.copyOf(Multimaps.asMap(Multimaps.index(sorted, DatedEvent::date)).values());
      for (int i = 0; i < dates.size(); i++) {
        for (List<DatedEvent> later : dates.subList(i + 1, dates.size())) {
          check(subject, dates.get(i), later, findings);
        }
      }
    }

    private static void check(
        String subject, List<DatedEvent> earlier, List<DatedEvent> later, Findings findings) {
      findings.demand(
          !earlier.get(0).date().isBefore(later.get(0).date()),
          FindingKind.DATES_DIFFER,
          subject,
          figure(earlier.get(0)),
          figure(later.get(0)),
          Stream.of(earlier, later)
              .flatMap(places -> places.stream().skip(1))
              .map(EventDates::figure)
              .toList());
    }

    private static FindingFigure figure(DatedEvent event) {
      return FindingFigure.text(event.event(), event.date(), Optional.of(event.source()));
    }
  }
}
