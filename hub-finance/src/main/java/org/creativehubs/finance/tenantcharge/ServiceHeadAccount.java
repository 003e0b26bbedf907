package org.creativehubs.finance.tenantcharge;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What one head of a service charge came to, letting by letting and in all. */
@HubValue
@Value.Immutable
public abstract class ServiceHeadAccount implements ExplainedTable {

  ServiceHeadAccount() {}

  static ServiceHeadAccount of(HeadSplit split, List<ServiceChargeLine> lines) {
    ServiceHead head = split.head();
    return ImmutableServiceHeadAccount.builder()
        .head(head)
        .budget(split.budget())
        .actual(split.actual())
        .onAccount(sum(lines, ServiceChargeLine::onAccount))
        .charged(sum(lines, ServiceChargeLine::charged))
        .empty(sum(lines, ServiceChargeLine::empty))
        .aboveCap(sum(lines, ServiceChargeLine::aboveCap))
        .unapportioned(split.unapportioned())
        .addAllLines(lines)
        .build();
  }

  private static Money sum(
      List<ServiceChargeLine> lines, Function<ServiceChargeLine, Money> amount) {
    return Money.sum(lines.get(0).share().currency(), lines.stream().map(amount).toList());
  }

  /** The head. */
  public abstract ServiceHead head();

  /** What it was expected to cost in all, zero or more, or less for what is taken off. */
  public abstract Money budget();

  /** What it cost in all, likewise. */
  public abstract Money actual();

  /** What tenants paid on account of it in all; of the sign of the budget. */
  public abstract Money onAccount();

  /** What tenants are charged for it in all; of the sign of the actual cost. */
  public abstract Money charged();

  /** The landlord's part for the days on which spaces were not let; of that sign too. */
  public abstract Money empty();

  /** The landlord's part above the caps; zero or more. */
  public abstract Money aboveCap();

  /** What fixed shares leave to the landlord, of that sign; zero for other weights. */
  public abstract Money unapportioned();

  /**
   * One line for each letting or empty space, in their order, without value added tax; at least
   * one.
   */
  public abstract List<ServiceChargeLine> lines();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
    Check.that(
        charged().plus(unrecovered()).equals(actual()),
        Fault.INCONSISTENT,
        "charged",
        "be actual - empty - aboveCap - unapportioned",
        charged());
  }

  /** What of it stays with the landlord. */
  public final Money unrecovered() {
    return empty().plus(aboveCap()).plus(unapportioned());
  }

  /** One row for each line. */
  @Override
  public final Sheet<?> sheet() {
    return ServiceTable.of(this);
  }

  /** The service head account in one line. */
  @Override
  public final String toString() {
    String cost = head().name() + " of " + actual();
    return cost + ": charged " + charged() + ", landlord " + unrecovered();
  }
}
