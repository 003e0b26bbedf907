package org.creativehubs.finance.rentmix;

import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What one tenant gives or receives in a year; all tenants together make up the whole. */
@HubValue
@Value.Immutable
public abstract class SpaceBalance {

  SpaceBalance() {}

  static Builder builder() {
    return new Builder();
  }

  /** The tenant or band; not blank. */
  public abstract String name();

  /** The floor; above zero. */
  public abstract Area area();

  /** The rent; zero or more. */
  public abstract RentRate rent();

  /** Whether the tenant gives or receives, decided on the exact rents. */
  public abstract SubsidyRole role();

  /** What the tenant pays in a year: its part of all rents; zero or more. */
  public abstract Money annualRent();

  /** What the tenant pays less than its space costs: its part of what is given; zero or more. */
  public abstract Money received();

  /** What it pays more than its space costs: its part of what is generated; zero or more. */
  public abstract Money generated();

  /** What the space costs in a year: rent and what is received, less what is generated. */
  public final Money costShare() {
    return annualRent().plus(received()).minus(generated());
  }

  /** What it generates less what it receives: above zero it gives; all add up to the surplus. */
  public final Money net() {
    return generated().minus(received());
  }

  @Value.Check
  void check() {
    Check.that(
        received().isZero() || role() == SubsidyRole.RECEIVES,
        Fault.INCONSISTENT,
        "received",
        "be zero unless role is RECEIVES",
        received());
    Check.that(
        generated().isZero() || role() == SubsidyRole.GIVES,
        Fault.INCONSISTENT,
        "generated",
        "be zero unless role is GIVES",
        generated());
  }

  static final class Builder extends ImmutableSpaceBalance.Builder {}
}
