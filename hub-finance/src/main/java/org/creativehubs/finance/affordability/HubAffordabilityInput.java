package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.Map;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link HubAffordability} takes. */
@HubValue
@Value.Immutable
public abstract class HubAffordabilityInput {

  HubAffordabilityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hub with its spaces, tiers, lettings and members. */
  public abstract Hub hub();

  /** The day on which rents and charges run. */
  @IsoDate
  public abstract LocalDate on();

  /** What is meant by affordable. */
  public abstract AffordabilityPolicy policy();

  /** Incomes and market rents that go before those of members and spaces, by id of the letting. */
  public abstract Map<String, AffordabilityContext> contexts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    contexts().keySet().forEach(id -> Check.named(hub().lettings(), Letting::id, id, "contexts"));
  }

  /** Builds a {@link HubAffordabilityInput}. */
  public static final class Builder extends ImmutableHubAffordabilityInput.Builder {
    Builder() {}
  }
}
