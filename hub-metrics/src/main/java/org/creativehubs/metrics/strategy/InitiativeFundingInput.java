package org.creativehubs.metrics.strategy;

import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A cluster initiative whose funders are to be looked at, in one currency. */
@HubValue
@Value.Immutable
public abstract class InitiativeFundingInput {

  InitiativeFundingInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The initiative with its funding and its budget. */
  public abstract ClusterInitiative initiative();

  /**
   * The code of the currency of the mix by ISO 4217, such as {@code GBP}; amounts in others are
   * left out.
   */
  public abstract String currency();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Currencies.parse(currency());
  }

  /** Builds an {@link InitiativeFundingInput}. */
  public static final class Builder extends ImmutableInitiativeFundingInput.Builder {
    Builder() {}
  }
}
