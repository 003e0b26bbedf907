package org.creativehubs.metrics.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/** A strategy, its plans, and the day on which they are looked at. */
@HubValue
@Value.Immutable
public abstract class PlanTrackingInput {

  PlanTrackingInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The strategy, for its pillars. */
  public abstract Strategy strategy();

  /** What is to be done; at least one of both plans is given. */
  public abstract Optional<OperationsPlan> operations();

  /** What events are to be held. */
  public abstract Optional<EventPlan> events();

  /** The ids of the events that are known to have been held, each once; not blank. */
  public abstract List<String> held();

  /** The day on which the plans are looked at, as in {@code 2017-03-01}. */
  @IsoDate
  public abstract LocalDate on();

  /** How it is read that nobody said how far an item has come. */
  public abstract Silence silence();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenIf(operations(), "operations", events().isEmpty(), "events is absent");
    Codes.check(held(), "held");
    List<String> ids =
        events().map(plan -> plan.events().stream().map(Event::id).toList()).orElse(List.of());
    for (String event : held()) {
      Check.that(
          ids.contains(event), Fault.UNKNOWN_CODE, "held", "be the id of one of events", event);
    }
  }

  /** Builds a {@link PlanTrackingInput}. */
  public static final class Builder extends ImmutablePlanTrackingInput.Builder {
    Builder() {}
  }
}
