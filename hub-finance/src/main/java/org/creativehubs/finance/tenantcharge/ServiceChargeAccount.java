package org.creativehubs.finance.tenantcharge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
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

  /** Hub, day and rate of tax. */
  public abstract ServiceChargeInput terms();

  /** The service year that is settled. */
  public abstract DateRange year();

  /** One account for each head, in their order; at least one. */
  public abstract List<ServiceHeadAccount> heads();

  /**
   * All heads together: one line for each letting after its first space, and one for the landlord
   * after each space that was not let for all the days; at least one.
   */
  public abstract List<ServiceChargeLine> lines();

  /**
   * Lettings with days in the year that bear nothing, such as memberships, whose fee includes the
   * services; and caps that have nothing to count from.
   */
  public abstract List<LeftOut> leftOut();

  /** The funds that the year fills or draws on. */
  public abstract List<ServiceFundBalance> funds();

  /** What all heads cost, less what is taken off. */
  public abstract Money actual();

  /** What tenants are charged in all. */
  public abstract Money charged();

  /** What stays with the landlord: actual cost - charged. */
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

  /** The lines, the heads, the classes of cost where heads have them, and the funds. */
  @Override
  public final List<Sheet<?>> sheets() {
    List<Sheet<?>> sheets = new ArrayList<>(List.of(sheet(), ServiceTable.heads(this)));
    if (heads().stream().anyMatch(head -> head.head().costClass().isPresent())) {
      sheets.add(ServiceClassTable.of(this));
    }
    if (!funds().isEmpty()) {
      sheets.add(ServiceFundTable.of(this));
    }
    return sheets;
  }

  /** One row for each head: what it cost, who was charged for it, what stays with the landlord. */
  public final Table headTable() {
    return ServiceTable.heads(this).table();
  }

  /** One row for each class of cost: budget, cost, variance, who bears it. */
  public final Table classTable() {
    return ServiceClassTable.of(this).table();
  }

  /**
   * The account of one tenant, head by head.
   *
   * @param letting the id of the letting
   * @return its statement
   * @throws org.creativehubs.core.value.InvalidValueException if it bears nothing of the year
   */
  public final ServiceStatement statement(String letting) {
    return ServiceStatement.of(this, letting);
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
