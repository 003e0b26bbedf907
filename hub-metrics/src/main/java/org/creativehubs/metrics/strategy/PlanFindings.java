package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.time.DateRange;

/** What a reader of a plan should know: pillars first, then items, then the number of events. */
final class PlanFindings {

  private PlanFindings() {}

  static List<Finding> of(
      PlanTrackingInput input, List<TrackedItem> items, List<PillarCoverage> coverage) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    coverage.forEach(pillar -> pillar(pillar).ifPresent(findings::add));
    Optional<DateRange> operations = input.operations().flatMap(OperationsPlan::period);
    Optional<DateRange> events = input.events().flatMap(EventPlan::period);
    for (TrackedItem item : items) {
      pillars(item).ifPresent(findings::add);
      outside(item, item.event() ? events : operations).ifPresent(findings::add);
      unreported(item).ifPresent(findings::add);
    }
    input.events().flatMap(PlanFindings::number).ifPresent(findings::add);
    return findings.build();
  }

  private static Optional<Finding> pillar(PillarCoverage pillar) {
    String code = pillar.pillar();
    if (!pillar.named()) {
      return found(
          FindingKind.PILLAR_UNKNOWN,
          code,
          code
              + " is no pillar of the strategy, and "
              + Counted.of(pillar.items(), "item")
              + " and "
              + Counted.of(pillar.events(), "event")
              + " stand under it");
    }
    return pillar.share().isZero()
        ? found(
            FindingKind.PILLAR_WITHOUT_ITEM, code, "no item and no event is planned under " + code)
        : Optional.empty();
  }

  private static Optional<Finding> pillars(TrackedItem item) {
    if (item.pillars().isEmpty()) {
      return found(FindingKind.NO_PILLAR, item.id(), item.title() + " stands under no pillar");
    }
    return item.pillars().size() == 1
        ? Optional.empty()
        : found(
            FindingKind.SEVERAL_PILLARS,
            item.id(),
            item.title() + " stands under " + String.join(" and ", item.pillars()));
  }

  private static Optional<Finding> outside(TrackedItem item, Optional<DateRange> period) {
    boolean inside = period.isEmpty() || item.dueWithin().map(period.get()::contains).orElse(true);
    return inside
        ? Optional.empty()
        : found(
            FindingKind.ITEM_OUTSIDE_PLAN,
            item.id(),
            item.title()
                + " is planned for "
                + item.dueWithin().map(PlanFindings::days).orElse("no day")
                + ", and the plan runs from "
                + days(period.get()));
  }

  private static String days(DateRange range) {
    return range.start() + " to " + range.lastDay();
  }

  private static Optional<Finding> unreported(TrackedItem item) {
    return item.state() == PlanState.NOT_REPORTED
        ? found(FindingKind.NOT_REPORTED, item.id(), item.title() + ": " + item.reason())
        : Optional.empty();
  }

  private static Optional<Finding> number(EventPlan plan) {
    Ratio held = Ratio.of(plan.events().size());
    Optional<QualifiedNumber> wrong =
        plan.announced().filter(n -> n.compare(Comparison.EQUAL_TO, held) == Proof.REFUTED);
    return wrong.flatMap(
        number ->
            found(
                FindingKind.EVENTS_MISS_ANNOUNCED,
                plan.id(),
                number + " events were announced, and " + held + " are in the plan"));
  }

  private static Optional<Finding> found(FindingKind kind, String subject, String sentence) {
    return Optional.of(Finding.of(kind, subject, sentence));
  }
}
