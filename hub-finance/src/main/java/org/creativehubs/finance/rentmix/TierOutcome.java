package org.creativehubs.finance.rentmix;

import java.util.Optional;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a tier of a policy costs and whom it reaches. */
@HubValue
@Value.Immutable
public abstract class TierOutcome {

  TierOutcome() {}

  static Builder builder() {
    return new Builder();
  }

  /** The tier; its size counts studios. */
  public abstract RentTier tier();

  /** The rent of a studio a year; zero or more. */
  public abstract Money rent();

  /** What a tenant gets a year: market rent less rent; below zero over market. */
  public abstract Money subsidy();

  /** How many tenants of all bands can pay the rent; zero or more. */
  public abstract long able();

  /**
   * How many studios could be let at this rent in place of those at market rent, all other tiers as
   * they are, before the cost is no longer covered; absent for a tier at market rent or over it,
   * which lowers nothing, and where there is no studio that could change to it.
   */
  public abstract Optional<RentSolution> mostStudios();

  static final class Builder extends ImmutableTierOutcome.Builder {}
}
