package org.creativehubs.core.strategy;

import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
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

  /** A name within the plan, in kebab-case. */
  public abstract String id();

  /** What it is, in words; not blank. */
  public abstract String title();

  /** The codes of the pillars it serves, each in kebab-case; none where the plan names none. */
  public abstract Set<String> pillars();

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

  @Value.Check
  void check() {
    Slug.check(id(), "id");
    Check.notBlank(title(), "title");
    pillars().forEach(pillar -> Slug.check(pillar, "pillars"));
    heading().ifPresent(heading -> Check.notBlank(heading, "heading"));
    venue().ifPresent(venue -> Check.notBlank(venue, "venue"));
    speaker().ifPresent(speaker -> Check.notBlank(speaker, "speaker"));
  }

  /** Title and date in one line. */
  @Override
  public final String toString() {
    return title() + date().map(date -> ", " + date).orElse("");
  }

  /** Builds an {@link Event}. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
