package org.creativehubs.core.strategy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The events that a cluster initiative will hold in a period. */
@HubValue
@Value.Immutable
public abstract class EventPlan {

  EventPlan() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the plan; not blank. */
  public abstract String name();

  /** The period it is for. Events may lie outside: a finding, and no mistake of the data. */
  public abstract Optional<DateRange> period();

  /**
   * How many events were announced, zero or more. The plan may hold another number: a finding, and
   * no mistake of the data.
   */
  public abstract Optional<QualifiedNumber> announced();

  /** Where the number is announced; absent where that is in the plan itself. */
  public abstract Optional<Source> announcedSource();

  /** Its events in order, each with an id of its own. */
  public abstract List<Event> events();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> announced().ifPresent(n -> Check.notNegative(n, "announced")),
        () ->
            Check.givenOnlyIf(
                announcedSource(), "announcedSource", announced().isPresent(), "announced is"),
        () -> Check.distinct(events(), Event::id, "events", "id"));
  }

  /** Name, id, period and the number of events, held and announced, in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{} ({}{}): {} events{}{}",
        name(),
        id(),
        period().map(days -> ", " + days),
        events().size(),
        announced().map(number -> ", " + number + " announced" + where()),
        source().map(source -> " [" + source + "]"));
  }

  private String where() {
    return announcedSource().map(source -> " [" + source + "]").orElse("");
  }

  /** Builds an {@link EventPlan}. */
  public static final class Builder extends ImmutableEventPlan.Builder {
    Builder() {}
  }
}
