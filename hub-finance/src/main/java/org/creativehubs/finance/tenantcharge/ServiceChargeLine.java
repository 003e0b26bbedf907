package org.creativehubs.finance.tenantcharge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What one head of a service charge, or all heads together, are for one unit in a year. */
@HubValue
@Value.Immutable
public abstract class ServiceChargeLine {

  ServiceChargeLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The lines of one unit added up. */
  static ServiceChargeLine total(List<ServiceChargeLine> heads, Optional<Ratio> vatRate) {
    Money charged = sum(heads, ServiceChargeLine::charged);
    return builder()
        .unit(heads.get(0).unit())
        .share(sum(heads, ServiceChargeLine::share))
        .onAccount(sum(heads, ServiceChargeLine::onAccount))
        .charged(charged)
        .balancing(sum(heads, ServiceChargeLine::balancing))
        .empty(sum(heads, ServiceChargeLine::empty))
        .aboveCap(sum(heads, ServiceChargeLine::aboveCap))
        .vat(vatRate.map(rate -> HeadSplit.halfUp(charged, rate)))
        .build();
  }

  private static Money sum(
      List<ServiceChargeLine> heads, Function<ServiceChargeLine, Money> amount) {
    Money first = amount.apply(heads.get(0));
    return Money.sum(first.currency(), heads.stream().map(amount).toList());
  }

  /** The name of the unit. */
  public abstract String unit();

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

  /** The landlord's part above the caps; zero or more. */
  public abstract Money aboveCap();

  /**
   * Value added tax on the whole charge, rounded half up, zero or more; absent without a rate, and
   * for a single head.
   */
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

  /** What is charged: the share less what stays with the landlord. */
  final Term chargedOfShare() {
    return Term.given("share", share())
        .minus(Term.given("empty", empty()))
        .minus(Term.given("above cap", aboveCap()));
  }

  static final class Builder extends ImmutableServiceChargeLine.Builder {}
}
