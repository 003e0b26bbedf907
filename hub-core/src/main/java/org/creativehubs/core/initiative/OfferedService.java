package org.creativehubs.core.initiative;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A service that a cluster initiative offers. */
@HubValue
@Value.Immutable
public abstract class OfferedService {

  OfferedService() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is called, in words; not blank. */
  public abstract String name();

  /** The kind of service. */
  public abstract ServiceCategory category();

  /** The entry of the service catalogue it matches; one of {@link #category()}. */
  public abstract Optional<ClusterService> example();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(name(), "name"),
        () ->
            example()
                .ifPresent(
                    example ->
                        Check.that(
                            example.category() == category(),
                            Fault.INCONSISTENT,
                            "example",
                            "be of category " + category(),
                            example)));
  }

  /** Builds an {@link OfferedService}. */
  public static final class Builder extends ImmutableOfferedService.Builder {
    Builder() {}
  }
}
