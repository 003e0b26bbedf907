package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Who is behind on a day, with how much and for how long. */
@HubValue
@Value.Immutable
public abstract class AgedDebt implements ExplainedAnswer, ExplainedTable {

  AgedDebt() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @IsoDate
  public abstract LocalDate on();

  /** The groups of age. */
  public abstract AgeingPolicy ageing();

  /** How receipts found bills. */
  public abstract AllocationPolicy allocation();

  /** One for each tenant with an open bill, a credit or a deposit, by id. */
  public abstract List<AgedTenant> tenants();

  /** The bills in arrears, the oldest first. */
  public abstract List<AgedBill> bills();

  /** What all tenants are behind by groups of age; zero or more each. */
  public abstract List<Money> groups();

  /** What is billed and still in time; zero or more. */
  public abstract Money notYetDue();

  /** What is behind: bills whose due day has passed, as far as they are open; zero or more. */
  public abstract Money arrears();

  /** Receipts of which nobody says who paid; zero or more, and in no tenant's line. */
  public abstract Money unidentified();

  /** How the arrears were calculated; the last step is {@link #arrears()}. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        Money.sum(arrears().currency(), groups()).equals(arrears()),
        Fault.INCONSISTENT,
        "arrears",
        "be the sum of the groups",
        arrears());
  }

  /**
   * How a tenant stands.
   *
   * @param tenant its id
   * @return its line
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none
   */
  public final AgedTenant tenant(String tenant) {
    return Check.named(tenants(), AgedTenant::tenant, tenant, "tenant");
  }

  /** One row for each tenant, and the totals. */
  @Override
  public final Sheet<?> sheet() {
    return AgedTable.tenants(this);
  }

  /** The tenants, then the bills in arrears. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), AgedTable.bills(this));
  }

  /** Day and sums in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "aged debt on {}: {} in arrears on {} bills, {} not yet due",
        on(),
        arrears(),
        bills().size(),
        notYetDue());
  }

  static final class Builder extends ImmutableAgedDebt.Builder {}
}
