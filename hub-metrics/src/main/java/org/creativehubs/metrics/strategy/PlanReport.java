package org.creativehubs.metrics.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How the plans of a strategy stand on a day, and which pillars they serve. */
@HubValue
@Value.Immutable
public abstract class PlanReport implements ExplainedAnswer, Tabular {

  PlanReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day on which the plans are looked at, as in {@code 2017-03-01}. */
  @IsoDate
  public abstract LocalDate on();

  /** The items of the operations plan, then the events, each once and in order. */
  public abstract List<TrackedItem> items();

  /** The pillars of the strategy in order, then those that only the plans name. */
  public abstract List<PillarCoverage> coverage();

  /** How many events stand under no pillar; zero or more. */
  public abstract int withoutPillar();

  /** What a reader should know beside the figures. */
  public abstract List<Finding> findings();

  /** How many stand in each state, what was found, and how the pillars add up to all. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.distinct(coverage(), PillarCoverage::pillar, "coverage", "pillar");
    Ratio counted =
        Ratio.sum(coverage().stream().map(PillarCoverage::share).toList())
            .plus(Ratio.of(withoutPillar()));
    Check.that(
        counted.equals(Ratio.of(items().size())),
        Fault.INCONSISTENT,
        "coverage",
        "count every item once, " + items().size() + " in all",
        counted);
  }

  /**
   * What stands in a state.
   *
   * @param state the state
   * @return the items and events, in order
   */
  public final List<TrackedItem> in(PlanState state) {
    return items().stream().filter(item -> item.state() == state).toList();
  }

  /**
   * The findings of a kind.
   *
   * @param kind the kind
   * @return the findings, in order
   */
  public final List<Finding> findings(FindingKind kind) {
    return findings().stream().filter(finding -> finding.kind() == kind).toList();
  }

  private static Answer day(TrackedItem item, Function<DateRange, LocalDate> end) {
    return Answer.text(item.dueWithin().map(end).map(LocalDate::toString).orElse("no date"));
  }

  /** One row for each item and event: what, pillars, first and last day, state and reason. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title("Plans on " + on())
            .addColumns("what", "pillars", "first day", "last day", "state", "reason");
    for (TrackedItem item : items()) {
      table.addRows(
          List.of(
              Answer.text(item.title()),
              Answer.text(item.pillars().isEmpty() ? "none" : String.join(", ", item.pillars())),
              day(item, DateRange::start),
              day(item, DateRange::lastDay),
              Answer.text(item.state().name()),
              Answer.text(item.reason())));
    }
    return table.build();
  }

  static final class Builder extends ImmutablePlanReport.Builder {}
}
