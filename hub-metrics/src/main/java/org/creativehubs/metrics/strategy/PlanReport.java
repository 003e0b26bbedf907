package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
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
public abstract class PlanReport implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_DATE = Reason.NOT_KNOWN.because("it has no date");

  private static final Grid<TrackedItem> ITEMS =
      Grid.of(
              Column.text("what", TrackedItem::title),
              Column.text("pillars", PlanReport::pillars),
              Column.day("first day", item -> day(item, DateRange::start), NO_DATE),
              Column.day("last day", item -> day(item, DateRange::lastDay), NO_DATE),
              Column.words("state", TrackedItem::state).after(PlanReport::reason),
              Column.text("reason", TrackedItem::reason))
          .orById(TrackedItem::id);

  private static final Grid<PillarCoverage> COVERAGE =
      Grid.by("pillar", PillarCoverage::pillar)
          .with(Column.truth("of the strategy", PillarCoverage::named))
          .with(Column.count("items", PillarCoverage::items))
          .with(Column.count("events", PillarCoverage::events))
          .with(Column.number("each counted once", PillarCoverage::share).summed())
          .totals("all pillars");

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

  private static String pillars(TrackedItem item) {
    return item.pillars().isEmpty() ? "none" : String.join(", ", item.pillars());
  }

  private static Optional<LocalDate> day(TrackedItem item, Function<DateRange, LocalDate> end) {
    return item.dueWithin().map(end);
  }

  private static List<Step> reason(TrackedItem item) {
    return List.of(Step.builder().label("reason").value(Answer.text(item.reason())).build());
  }

  /** One row for each item and event, by its title or its id: pillars, days, state and reason. */
  @Override
  public final Sheet<?> sheet() {
    return ITEMS.sheet("Plans on " + on(), items());
  }

  /** The items and events, then what stands under each pillar. */
  @Override
  public final List<Sheet<?>> sheets() {
    return ImmutableList.of(sheet(), COVERAGE.sheet("Items and events by pillar", coverage()));
  }

  /** How many items stand in each state on the day, in one line. */
  @Override
  public final String toString() {
    String states =
        Arrays.stream(PlanState.values())
            .filter(state -> !in(state).isEmpty())
            .map(state -> in(state).size() + " " + Show.words(state))
            .collect(Collectors.joining(", "));
    return Show.noted("Plans on " + on(), "items", items().size(), "of these", states);
  }

  static final class Builder extends ImmutablePlanReport.Builder {}
}
