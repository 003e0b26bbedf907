package org.creativehubs.core.sla;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What an open word of a promise is taken to mean, by name: "local" can be a job located at the hub
 * or one held by a resident. The person who checks an agreement chooses the reading, and the result
 * names it; where several are given, the promise is judged under each.
 */
@HubValue
@Value.Immutable
public abstract class Reading {

  Reading() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the reading, such as {@code located at the hub}; not blank. */
  public abstract String name();

  /** The open word it settles, as obligations name it; not blank. */
  public abstract String criterion();

  /** The fact that makes evidence count under this reading; not blank. */
  public abstract String countsWhen();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(name(), "name"),
        () -> Check.id(criterion(), "criterion"),
        () -> Check.id(countsWhen(), "countsWhen"));
  }

  /** Builds a {@link Reading}. */
  public static final class Builder extends ImmutableReading.Builder {
    Builder() {}
  }
}
