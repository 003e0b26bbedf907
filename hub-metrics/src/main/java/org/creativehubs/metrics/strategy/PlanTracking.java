package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * What is due, overdue, done and to come on a day, and which pillars are served? A date of a month,
 * a season or a year is over when its last day is: until then nothing is overdue. Every item and
 * event is counted once; an event under several pillars counts for each in equal parts.
 *
 * <pre>{@code
 * Strategy strategy = Strategy.builder()
 *         .id("s").name("S").addPillars(VocabularyTerm.of("skills", "Skills")).build();
 * PlanItem item = PlanItem.builder()
 *         .id("a").pillar("skills").description("Courses")
 *         .due(PartialDate.parse("2026-03")).build();
 * OperationsPlan plan = OperationsPlan.builder().id("p").name("P").addItems(item).build();
 * LocalDate on = LocalDate.parse("2026-04-01");
 * PlanReport report = PlanTracking.of(strategy, plan, on, Silence.MEANS_NOT_DONE);
 * report.items().get(0).state(); // OVERDUE
 * }</pre>
 */
public final class PlanTracking {

  /** The plans this was first made for. */
  static final Source SOURCE =
      Source.builder()
          .document("Peter Rudge: Framework Strategy for the Staffordshire Moving Image Cluster")
          .edition("2016")
          .place("5 Implementation and Sustainability")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<PlanTrackingInput, PlanReport> ENTRY =
      CatalogEntry.of(
              "plan-tracking", PlanTracking.class, PlanTrackingInput.class, PlanReport.class)
          .title("Tracking of plans")
          .question("What is due, overdue and done on a day, and which pillars are served?")
          .convention("nothing is overdue before its whole month, season or year has passed")
          .convention("every item counts once, under several pillars in equal parts")
          .convention("silence: MEANS_NOT_DONE or PROVES_NOTHING")
          .convention("a pillar that the strategy does not name is a finding")
          .source(SOURCE)
          .answeredBy(PlanTracking::answer);

  private PlanTracking() {}

  /**
   * How an operations plan stands on a day.
   *
   * @param strategy the strategy, for its pillars
   * @param plan what is to be done
   * @param on the day
   * @param silence how it is read that nobody said how far an item has come
   * @return the report
   */
  public static PlanReport of(
      Strategy strategy, OperationsPlan plan, LocalDate on, Silence silence) {
    return answer(
        PlanTrackingInput.builder()
            .strategy(strategy)
            .operations(plan)
            .on(on)
            .silence(silence)
            .build());
  }

  /** Answers the catalogue's question. */
  public static PlanReport answer(PlanTrackingInput input) {
    ImmutableList.Builder<TrackedItem> tracked = ImmutableList.builder();
    input
        .operations()
        .ifPresent(plan -> plan.items().forEach(item -> tracked.add(track(item, input))));
    input
        .events()
        .ifPresent(plan -> plan.events().forEach(event -> tracked.add(track(event, input))));
    List<TrackedItem> items = tracked.build();
    List<PillarCoverage> coverage = Pillars.coverage(input.strategy(), items);
    List<Finding> findings = PlanFindings.of(input, items, coverage);
    PlanReport.Builder report = PlanReport.builder();
    report
        .on(input.on())
        .addAllItems(items)
        .addAllCoverage(coverage)
        .withoutPillar((int) items.stream().filter(item -> item.pillars().isEmpty()).count())
        .addAllFindings(findings)
        .explanation(explanation(input, items, coverage, findings));
    return report.build();
  }

  private static TrackedItem track(PlanItem item, PlanTrackingInput input) {
    return TrackedItem.builder()
        .id(item.id())
        .title(item.description())
        .addPillars(item.pillar())
        .dueWithin(item.dueWithin())
        .state(state(item.dueWithin(), item.status(), input.on(), input.silence()))
        .build();
  }

  private static TrackedItem track(Event event, PlanTrackingInput input) {
    Optional<DateRange> within = event.date().map(PartialDate::range);
    boolean held = input.held().contains(event.id());
    return TrackedItem.builder()
        .id(event.id())
        .title(event.title())
        .event(true)
        .addAllPillars(event.pillars())
        .dueWithin(within)
        .state(held ? PlanState.DONE : state(within, Optional.empty(), input.on(), input.silence()))
        .build();
  }

  /**
   * How something stands on a day.
   *
   * @param within the days on which it may be due; absent without a date
   * @param told how far it is said to have come
   * @param on the day
   * @param silence how it is read that nobody said so
   * @return its state
   */
  static PlanState state(
      Optional<DateRange> within, Optional<PlanStatus> told, LocalDate on, Silence silence) {
    return told.flatMap(PlanTracking::settled)
        .orElseGet(() -> state(within, told.isPresent(), on, silence));
  }

  private static Optional<PlanState> settled(PlanStatus status) {
    return switch (status) {
      case DONE -> Optional.of(PlanState.DONE);
      case DROPPED -> Optional.of(PlanState.DROPPED);
      case PLANNED, UNDER_WAY -> Optional.empty();
    };
  }

  private static PlanState state(
      Optional<DateRange> within, boolean told, LocalDate on, Silence silence) {
    if (within.isEmpty()) {
      return PlanState.UNDATED;
    }
    if (on.isBefore(within.get().start())) {
      return PlanState.UPCOMING;
    }
    if (on.isBefore(within.get().end())) {
      return PlanState.DUE;
    }
    return told || silence == Silence.MEANS_NOT_DONE ? PlanState.OVERDUE : PlanState.NOT_REPORTED;
  }

  private static void told(Finding finding, Explanation.Builder steps) {
    String label = Show.line("{} of {}", finding.kind(), finding.subject());
    steps.given(label, Answer.text(finding.sentence()));
  }

  private static Explanation explanation(
      PlanTrackingInput input,
      List<TrackedItem> items,
      List<PillarCoverage> coverage,
      List<Finding> findings) {
    Explanation.Builder steps =
        Explanation.answering("How do the plans stand on " + input.on() + "?");
    steps.given("where nothing is reported", Answer.text(input.silence().meaning()));
    for (PlanState state : PlanState.values()) {
      long count = items.stream().filter(item -> item.state() == state).count();
      steps.given(Show.words(state), Answer.number(Ratio.of(count)));
    }
    coverage.forEach(pillar -> steps.terms(Pillars.term(pillar.pillar(), items)));
    findings.stream()
        .filter(finding -> finding.kind() != FindingKind.NOT_REPORTED)
        .forEach(finding -> told(finding, steps));
    long events = items.stream().filter(TrackedItem::event).count();
    Term ofPlan = Term.given("items", items.size() - events);
    Term all = ofPlan.plus(Term.given("events", events)).named("items and events");
    return steps.terms(all.from(SOURCE)).build();
  }
}
