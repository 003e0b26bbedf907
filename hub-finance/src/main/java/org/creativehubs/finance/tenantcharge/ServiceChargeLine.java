package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
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

/**
 * What one head of a service charge, or all heads together, are in a year for one letting, or for
 * the landlord where a space is not let.
 */
@HubValue
@Value.Immutable
public abstract class ServiceChargeLine {

  ServiceChargeLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The lines of one bearer added up. */
  static ServiceChargeLine total(
      List<ServiceChargeLine> heads, long days, Optional<Ratio> vatRate) {
    ServiceChargeLine first = heads.get(0);
    Money charged = sum(heads, ServiceChargeLine::charged);
    return builder()
        .name(first.name())
        .letting(first.letting())
        .tenant(first.tenant())
        .days(days)
        .share(sum(heads, ServiceChargeLine::share))
        .onAccount(sum(heads, ServiceChargeLine::onAccount))
        .charged(charged)
        .balancing(sum(heads, ServiceChargeLine::balancing))
        .empty(sum(heads, ServiceChargeLine::empty))
        .aboveCap(sum(heads, ServiceChargeLine::aboveCap))
        .vat(vatRate.map(rate -> charged.times(rate, RoundingMode.HALF_UP)))
        .build();
  }

  private static Money sum(
      List<ServiceChargeLine> heads, Function<ServiceChargeLine, Money> amount) {
    Money first = amount.apply(heads.get(0));
    return Money.sum(first.currency(), heads.stream().map(amount).toList());
  }

  /**
   * What it is called: the id of the letting, else {@code vacant} or {@code shared} and the id of
   * the space.
   */
  public abstract String name();

  /** The id of the letting; absent for the landlord. */
  public abstract Optional<String> letting();

  /** The id of the tenant; absent for the landlord, and where it is not known. */
  public abstract Optional<String> tenant();

  /**
   * The days for which it bears: of the year, or of those in which a single head cost anything;
   * zero or more.
   */
  public abstract long days();

  /** The part of the actual cost that falls on these days; below zero for what is taken off. */
  public abstract Money share();

  /**
   * What the tenant paid on account: the part of the budget for these days, below zero for what is
   * taken off.
   */
  public abstract Money onAccount();

  /**
   * What the tenant is charged in the end, below zero where it gets more; zero for the landlord.
   */
  public abstract Money charged();

  /** What the tenant still pays, below zero where it gets back: charged - on account. */
  public abstract Money balancing();

  /**
   * What the landlord bears since nobody has the space to itself: the share on a line of the
   * landlord, zero on one of a letting.
   */
  public abstract Money empty();

  /** The landlord's part above the caps; zero or more. */
  public abstract Money aboveCap();

  /**
   * Value added tax on the whole charge, rounded half up; absent without a rate, and for a single
   * head.
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
