package org.creativehubs.finance.lease;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What the service charge of a year is for one unit. */
@HubValue
@Value.Immutable
public abstract class ServiceChargeLine {

  ServiceChargeLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The unit. */
  public abstract ServiceUnit unit();

  /** Its part of the actual cost, let or not; zero or more. */
  public abstract Money share();

  /** What its tenant paid on account: the part of the budget for the time let; zero or more. */
  public abstract Money onAccount();

  /** What its tenant is charged in the end; zero or more. */
  public abstract Money charged();

  /** What its tenant still pays, below zero where it gets back: charged - on account. */
  public abstract Money balancing();

  /** The landlord's part of the share for the time it stood empty; zero or more. */
  public abstract Money empty();

  /** The landlord's part above the cap; zero or more. */
  public abstract Money aboveCap();

  /** Value added tax on the charge, rounded half up, zero or more; absent without a rate. */
  public abstract Optional<Money> vat();

  @Value.Check
  void check() {
    Check.that(
        charged().plus(empty()).plus(aboveCap()).equals(share()),
        Fault.INCONSISTENT,
        "charged",
        "be share - empty - aboveCap",
        charged());
  }

  static final class Builder extends ImmutableServiceChargeLine.Builder {}
}
