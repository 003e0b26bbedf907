package org.creativehubs.metrics.scorecard;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A hub, cluster or programme with its indicators. */
@HubValue
@Value.Immutable
public abstract class ComparedSubject {

  ComparedSubject() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A hub with the indicators that it has.
   *
   * @param hub the hub
   * @return the subject, called as the hub is
   */
  public static ComparedSubject of(Hub hub) {
    return builder().name(hub.name()).indicators(hub.indicators()).build();
  }

  /** What it is called; not blank. */
  public abstract String name();

  /** Its indicators, each with an id of its own; the same id means the same measure. */
  public abstract List<Indicator> indicators();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.distinct(indicators(), Indicator::id, "indicators", "id");
  }

  final Optional<Indicator> indicator(String id) {
    return indicators().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Builds a {@link ComparedSubject}. */
  public static final class Builder extends ImmutableComparedSubject.Builder {
    Builder() {}
  }
}
