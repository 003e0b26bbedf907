package org.creativehubs.finance.tenantcharge;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The service charge of a year by letting and by head, and what stays with the landlord. */
@HubValue
@Value.Immutable
public abstract class ServiceChargeAccount implements ExplainedAnswer, ExplainedTable {

  ServiceChargeAccount() {}

  static Builder builder() {
    return new Builder();
  }

  /** Hub, year, heads and conventions. */
  public abstract ServiceChargeInput terms();

  /** One account for each head, in their order; at least one. */
  public abstract List<ServiceHeadAccount> heads();

  /**
   * All heads together: one line for each letting after its first space, and one for the landlord
   * after each space that was not let for all the days; at least one.
   */
  public abstract List<ServiceChargeLine> lines();

  /**
   * The ids of lettings with days in the year that bear nothing: memberships, whose fee includes
   * the services, and those without a space that bears a part.
   */
  public abstract List<String> leftOut();

  /** What all heads cost; zero or more. */
  public abstract Money actual();

  /** What tenants are charged in all; zero or more. */
  public abstract Money charged();

  /** What stays with the landlord: actual cost - charged; zero or more. */
  public abstract Money unrecovered();

  /** How it was found; the last step is what stays with the landlord. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(heads(), "heads");
    Check.notEmpty(lines(), "lines");
    Money landlord = sum(heads(), ServiceHeadAccount::unrecovered);
    Check.that(
        unrecovered().equals(landlord) && charged().plus(landlord).equals(actual()),
        Fault.INCONSISTENT,
        "unrecovered",
        "be actual - charged, by head and in all",
        unrecovered());
    Money byHead = sum(heads(), ServiceHeadAccount::charged);
    Check.that(
        charged().equals(byHead) && charged().equals(sum(lines(), ServiceChargeLine::charged)),
        Fault.INCONSISTENT,
        "charged",
        "be the sum of the heads, " + byHead + ", and of the lines",
        charged());
  }

  private <T> Money sum(List<T> parts, Function<T, Money> amount) {
    return Money.sum(actual().currency(), parts.stream().map(amount).toList());
  }

  /** One row for each line; with several heads, a column for what is charged for each. */
  @Override
  public final Sheet<?> sheet() {
    return ServiceTable.of(this);
  }

  /** The lines, then the heads. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), ServiceTable.heads(this));
  }

  /** One row for each head: what it cost, who was charged for it, what stays with the landlord. */
  public final Table headTable() {
    return ServiceTable.heads(this).table();
  }

  /** The service charge account in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Service charge of " + actual() + ": charged " + charged() + ", landlord " + unrecovered(),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableServiceChargeAccount.Builder {}
}
