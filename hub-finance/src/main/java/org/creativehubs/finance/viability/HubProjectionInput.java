package org.creativehubs.finance.viability;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlanAssumptions;
import org.immutables.value.Value;

/** What {@link HubProjection} takes. */
@HubValue
@Value.Immutable
public abstract class HubProjectionInput {

  HubProjectionInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** One hub; else {@link #hubs()}. */
  public abstract Optional<Hub> hub();

  /** Several hubs, each with an id of its own; given instead of {@link #hub()}. */
  public abstract List<Hub> hubs();

  /** The months, the opening cash and what is assumed, for all of them. */
  public abstract PlanAssumptions assumptions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(hubs(), "hubs", hub(), "hub");
    Check.distinct(hubs(), Hub::id, "hubs", "id");
  }

  private List<Hub> all() {
    return hub().map(List::of).orElseGet(this::hubs);
  }

  /** The plan that starts from the hubs. */
  public final OperatingModel model() {
    return OperatingModel.of(all(), assumptions());
  }

  /** Builds a {@link HubProjectionInput}. */
  public static final class Builder extends ImmutableHubProjectionInput.Builder {
    Builder() {}
  }
}
