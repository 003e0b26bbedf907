package org.creativehubs.finance.rentmix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
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

  /** The tiers; at least one, each with a name of its own, unless the hub has them. */
  public abstract List<RentTier> tiers();

  /** The hub, with its lettings or its tiers; given only without tiers. */
  public abstract Optional<Hub> hub();

  /**
   * The day on which the lettings of the hub are looked at; absent where its tiers count as they
   * are stated.
   */
  @IsoDate
  public abstract Optional<LocalDate> on();

  /** What the sizes of the tiers count; given unless lettings are looked at. */
  public abstract Optional<TierWeight> weightedBy();

  /** The market rent of all tiers together for a year; zero or more, not with {@link #on()}. */
  public abstract Optional<Money> marketRent();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenOnlyIf(hub(), "hub", tiers().isEmpty(), "tiers are absent");
    Check.givenOnlyIf(on(), "on", hub().isPresent(), "hub is");
    Check.givenExactlyIf(weightedBy(), "weightedBy", on().isEmpty(), "on is absent");
    Check.givenOnlyIf(marketRent(), "marketRent", on().isEmpty(), "on is absent");
    if (on().isEmpty()) {
      Check.notEmpty(stated(), hub().isPresent() ? "hub.rentTiers" : "tiers");
    }
    Check.distinct(tiers(), RentTier::name, "tiers", "name");
    marketRent().ifPresent(m -> Check.notNegative(m, "marketRent"));
  }

  /** The tiers that are stated, here or in the hub. */
  final List<RentTier> stated() {
    return hub().map(Hub::rentTiers).orElseGet(this::tiers);
  }

  /** Builds a {@link BlendedRentInput}. */
  public static final class Builder extends ImmutableBlendedRentInput.Builder {
    Builder() {}
  }
}
