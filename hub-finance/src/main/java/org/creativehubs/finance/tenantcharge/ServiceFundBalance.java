package org.creativehubs.finance.tenantcharge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.servicecharge.ServiceFund;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceHeadKind;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a fund for later works held, got and paid in a service year; all money in one currency. */
@HubValue
@Value.Immutable
public abstract class ServiceFundBalance {

  ServiceFundBalance() {}

  static Builder builder() {
    return new Builder();
  }

  /** The funds of a year, each opening with what it held at the end of the year before. */
  static List<ServiceFundBalance> of(Hub hub, ServiceYear year) {
    List<ServiceFundBalance> before =
        hub.serviceYearBefore(year)
            .filter(earlier -> year.funds().stream().anyMatch(f -> f.opening().isEmpty()))
            .map(earlier -> of(hub, earlier))
            .orElse(List.of());
    List<ServiceFundBalance> all = new ArrayList<>();
    for (ServiceFund fund : year.funds()) {
      Money opening =
          fund.opening()
              .or(() -> closing(before, fund.name()))
              .orElseThrow(); // the hub refuses a fund without either
      all.add(of(fund, opening, year));
    }
    return all;
  }

  private static Optional<Money> closing(List<ServiceFundBalance> before, String name) {
    return before.stream()
        .filter(fund -> fund.name().equals(name))
        .map(ServiceFundBalance::closing)
        .findFirst();
  }

  private static ServiceFundBalance of(ServiceFund fund, Money opening, ServiceYear year) {
    Money interest = fund.interest().orElse(Money.zero(opening.currency()));
    Money paidIn = moved(fund, year, ServiceHeadKind.TO_FUND);
    Money paidOut = moved(fund, year, ServiceHeadKind.FROM_FUND).negated();
    return builder()
        .name(fund.name())
        .opening(opening)
        .interest(interest)
        .paidIn(paidIn)
        .paidOut(paidOut)
        .closing(opening.plus(interest).plus(paidIn).minus(paidOut))
        .build();
  }

  private static Money moved(ServiceFund fund, ServiceYear year, ServiceHeadKind kind) {
    List<Money> amounts = new ArrayList<>();
    for (ServiceHead head : year.heads()) {
      if (head.kind() == kind && head.fund().equals(Optional.of(fund.name()))) {
        head.costs().forEach(cost -> amounts.add(cost.actual().orElseThrow()));
      }
    }
    return Money.sum(year.currency(), amounts);
  }

  /** What the fund is called; not blank. */
  public abstract String name();

  /** What it held when the year started; any amount. */
  public abstract Money opening();

  /** What it earned and kept; any amount. */
  public abstract Money interest();

  /** What tenants and landlord put in; zero or more. */
  public abstract Money paidIn();

  /** What it paid of the costs of the year; zero or more. */
  public abstract Money paidOut();

  /**
   * What it held at the end: opening + interest + paid in - paid out; below zero where more was
   * taken than it had.
   */
  public abstract Money closing();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(
        closing().equals(opening().plus(interest()).plus(paidIn()).minus(paidOut())),
        Fault.INCONSISTENT,
        "closing",
        "be opening + interest + paidIn - paidOut",
        closing());
  }

  final Term worked() {
    return Term.given(name() + ", opening", opening())
        .plus(Term.given(name() + ", interest", interest()))
        .plus(Term.given(name() + ", paid in", paidIn()))
        .minus(Term.given(name() + ", paid out", paidOut()))
        .named(name() + ", closing");
  }

  /** Name and closing balance in one line. */
  @Override
  public final String toString() {
    return name() + ": " + closing();
  }

  static final class Builder extends ImmutableServiceFundBalance.Builder {}
}
