package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link BlendedRent} takes. */
@HubValue
@Value.Immutable
public abstract class BlendedRentInput {

  BlendedRentInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The tiers of the hub; at least one, each with a name of its own. */
  public abstract List<RentTier> tiers();

  /** What the sizes of the tiers count. */
  public abstract TierWeight weightedBy();

  /** The market rent of all tiers together for a year; zero or more. */
  public abstract Optional<Money> marketRent();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(tiers(), "tiers");
    Check.distinct(tiers(), RentTier::name, "tiers", "name");
    marketRent().ifPresent(m -> Check.notNegative(m, "marketRent"));
  }

  /** Builds a {@link BlendedRentInput}. */
  public static final class Builder extends ImmutableBlendedRentInput.Builder {
    Builder() {}
  }
}
