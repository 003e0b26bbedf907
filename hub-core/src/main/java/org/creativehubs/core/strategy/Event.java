package org.creativehubs.core.strategy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/** An event of a plan. */
@HubValue
@Value.Immutable
public abstract class Event {

  Event() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id within the plan: any text on one line, at most 100 characters. */
  public abstract String id();

  /** What it is, in words; not blank. */
  public abstract String title();

  /**
   * The codes of the pillars it serves, each once and in kebab-case; none where the plan names
   * none.
   */
  public abstract List<String> pillars();

  /** What the plan prints in place of a pillar, where that is not the name of one; not blank. */
  public abstract Optional<String> heading();

  /** What kind of event it is. */
  public abstract Optional<EventType> type();

  /** When, as exactly as the plan says. */
  public abstract Optional<PartialDate> date();

  /** Where; not blank. */
  public abstract Optional<String> venue();

  /** Who speaks, a person, an organisation or a profession; not blank. */
  public abstract Optional<String> speaker();

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
        () -> Check.notBlank(title(), "title"),
        () -> Codes.check(pillars(), "pillars"),
        () -> heading().ifPresent(heading -> Check.notBlank(heading, "heading")),
        () -> venue().ifPresent(venue -> Check.notBlank(venue, "venue")),
        () -> speaker().ifPresent(speaker -> Check.notBlank(speaker, "speaker")));
  }

  /** Builds an {@link Event}. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
