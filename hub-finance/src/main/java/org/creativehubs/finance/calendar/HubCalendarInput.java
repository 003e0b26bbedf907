package org.creativehubs.finance.calendar;

import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link HubCalendar} takes. */
@HubValue
@Value.Immutable
public abstract class HubCalendarInput {

  HubCalendarInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hub; absent only where a plan is given, or events. */
  public abstract Optional<Hub> hub();

  /** The days that are looked at, in the years 1 to 9999; the end is not among them. */
  public abstract DateRange period();

  /** What is to be done besides, with its dates. */
  public abstract Optional<OperationsPlan> plan();

  /** What events are to be held besides. */
  public abstract Optional<EventPlan> events();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean isAlone = plan().isEmpty() && events().isEmpty();
    Check.givenIf(hub(), "hub", isAlone, "neither plan nor events are given");
  }

  /** The id of the hub, else of the plan, else of the plan of events. */
  final String id() {
    return hub()
        .map(Hub::id)
        .or(() -> plan().map(OperationsPlan::id))
        .or(() -> events().map(EventPlan::id))
        .orElseThrow();
  }

  /** The name of the hub, else of the plan, else of the plan of events. */
  final String name() {
    return hub()
        .map(Hub::name)
        .or(() -> plan().map(OperationsPlan::name))
        .or(() -> events().map(EventPlan::name))
        .orElseThrow();
  }

  /** Builds {@link HubCalendarInput}. */
  public static final class Builder extends ImmutableHubCalendarInput.Builder {
    Builder() {}
  }
}
