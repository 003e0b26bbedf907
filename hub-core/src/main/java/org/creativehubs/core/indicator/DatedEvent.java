package org.creativehubs.core.indicator;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The date of an event as one place of a document gives it; other places may give another. */
@HubValue
@Value.Immutable
public abstract class DatedEvent {

  DatedEvent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What happens, by the one name it has wherever it is mentioned; not blank. */
  public abstract String event();

  /** When, as exactly as the place says. */
  public abstract PartialDate date();

  /** The document and the place in it. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(event(), "event");
  }

  /** Builds a {@link DatedEvent}. */
  public static final class Builder extends ImmutableDatedEvent.Builder {
    Builder() {}
  }
}
