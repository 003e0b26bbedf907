package org.creativehubs.finance.tenantcharge;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.servicecharge.ServiceCostClass;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One head on the statement of a tenant: what it cost in all, and the tenant's part. */
@HubValue
@Value.Immutable
public abstract class ServiceStatementLine {

  ServiceStatementLine() {}

  static ServiceStatementLine of(ServiceHeadAccount account, ServiceChargeLine line) {
    return ImmutableServiceStatementLine.builder()
        .head(account.head().name())
        .costClass(account.head().costClass())
        .budget(account.budget())
        .actual(account.actual())
        .days(line.days())
        .share(line.share())
        .aboveCap(line.aboveCap())
        .charged(line.charged())
        .onAccount(line.onAccount())
        .balancing(line.balancing())
        .build();
  }

  /** The name of the head; not blank. */
  public abstract String head();

  /** Its class of cost; absent where it has none. */
  public abstract Optional<ServiceCostClass> costClass();

  /** What it was expected to cost in all; below zero for what is taken off, as all that follows. */
  public abstract Money budget();

  /** What it cost in all. */
  public abstract Money actual();

  /** The days for which the tenant bears, of those in which it cost anything; zero or more. */
  public abstract long days();

  /** The tenant's part of the actual cost for these days. */
  public abstract Money share();

  /** What of that is above a cap, and the landlord's; zero or more. */
  public abstract Money aboveCap();

  /** What the tenant is charged: share - above cap. */
  public abstract Money charged();

  /** What the tenant paid on account: its part of the budget for these days. */
  public abstract Money onAccount();

  /** What the tenant still pays, below zero where it gets back: charged - on account. */
  public abstract Money balancing();

  @Value.Check
  void check() {
    Check.notBlank(head(), "head");
    Check.that(
        share().minus(aboveCap()).equals(charged())
            && charged().minus(onAccount()).equals(balancing()),
        Fault.INCONSISTENT,
        "charged",
        "be share - aboveCap, and onAccount + balancing",
        charged());
  }
}
