package org.creativehubs.metrics.strategy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/** How one item or event of a plan stands. */
@HubValue
@Value.Immutable
public abstract class TrackedItem {

  TrackedItem() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its id in its plan; not blank. */
  public abstract String id();

  /** What is to be done or held; not blank. */
  public abstract String title();

  /** Whether it is an event and no item of the operations plan; false where JSON does not say. */
  @Value.Default
  public boolean event() {
    return false;
  }

  /** The codes of its pillars, each once, in kebab-case; none for an event without. */
  public abstract List<String> pillars();

  /** The days on which it may be due, its last day included in its time; absent without a date. */
  public abstract Optional<DateRange> dueWithin();

  /** How it stands. */
  public abstract PlanState state();

  @Value.Check
  void check() {
    Check.id(id(), "id");
    Check.notBlank(title(), "title");
    Codes.check(pillars(), "pillars");
  }

  /** Why it stands so, in words. */
  public final String reason() {
    return switch (state()) {
      case DONE -> event() ? "it was held" : "the plan says it is done";
      case DROPPED -> "the plan says it was given up";
      case OVERDUE -> "its last day was " + lastDay() + ", and it is not " + ending();
      case NOT_REPORTED ->
          "its last day was " + lastDay() + ", and no report says whether it was " + ending();
      case DUE -> "its last day is " + lastDay() + ", still to come";
      case UPCOMING -> "it is planned for " + firstDay() + " or later";
      case UNDATED -> "it has no date";
    };
  }

  private String ending() {
    return event() ? "held" : "done";
  }

  private String firstDay() {
    return dueWithin().map(range -> range.start().toString()).orElse("a day not known");
  }

  private String lastDay() {
    return dueWithin().map(range -> range.lastDay().toString()).orElse("a day not known");
  }

  /** Title, state and reason in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        title() + ": " + Show.words(state()) + ": " + reason(),
        "id",
        id(),
        "pillars",
        pillars(),
        "due within",
        dueWithin());
  }

  static final class Builder extends ImmutableTrackedItem.Builder {}
}
