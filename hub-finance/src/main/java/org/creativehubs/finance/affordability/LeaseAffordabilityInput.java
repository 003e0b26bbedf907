package org.creativehubs.finance.affordability;

import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link LeaseAffordability} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class LeaseAffordabilityInput {

  LeaseAffordabilityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The terms on which the space is let. */
  public abstract Tenancy tenancy();

  /** What it is compared with. */
  public abstract AffordabilityContext context();

  /** What is meant by affordable. */
  public abstract AffordabilityPolicy policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    OneCurrency.check(tenancy(), context(), policy());
  }

  /** Builds a {@link LeaseAffordabilityInput}. */
  public static final class Builder extends ImmutableLeaseAffordabilityInput.Builder {
    Builder() {}
  }
}
