package org.creativehubs.finance.levelrent;

import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.immutables.value.Value;

/** What {@link EffectiveNetRent} takes. */
@HubValue
@Value.Immutable
public abstract class EffectiveNetRentInput {

  EffectiveNetRentInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The lease, with its rent-free and reduced periods and its steps. */
  public abstract LeaseTerms lease();

  /** The name of the charge that is averaged; one of the lease. */
  public abstract String charge();

  /** What the landlord pays the tenant at the start to take the lease; zero or more. */
  public abstract Optional<Money> incentive();

  /** What the landlord pays at the start towards the tenant's fit-out; zero or more. */
  public abstract Optional<Money> fitOutContribution();

  /** The yearly rate of discount as a decimal fraction; above -1. */
  public abstract Ratio annualRate();

  /** How the yearly rate becomes one for a month. */
  public abstract RateCompounding compounding();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean known = lease().charges().stream().anyMatch(one -> one.name().equals(charge()));
    String names = lease().charges().stream().map(RentCharge::name).toList().toString();
    Check.that(known, Fault.UNKNOWN_CODE, "charge", "be one of " + names, charge());
    StartMoney.check(lease(), incentive(), "incentive");
    StartMoney.check(lease(), fitOutContribution(), "fitOutContribution");
    StartMoney.checkRate(annualRate());
  }

  /** Builds {@link EffectiveNetRentInput}. */
  public static final class Builder extends ImmutableEffectiveNetRentInput.Builder {
    Builder() {}
  }
}
