package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How a bill stands: what was asked for is what is paid, written off and open. */
@HubValue
@Value.Immutable
public abstract class BillBalance {

  BillBalance() {}

  static BillBalance of(OpenBill open) {
    Bill bill = open.bill();
    Builder row = new Builder();
    row.bill(bill.id()).tenant(bill.tenant()).due(bill.due()).total(bill.total());
    return row.paid(open.paid()).writtenOff(open.writtenOff()).open(open.open()).build();
  }

  /** The id of the bill. */
  public abstract String bill();

  /** The id of the tenant. */
  public abstract String tenant();

  /** The last day on which it is paid in time. */
  @IsoDate
  public abstract LocalDate due();

  /** The amount with value added tax; zero or more. */
  public abstract Money total();

  /** What receipts pay of it; zero or more. */
  public abstract Money paid();

  /** What is written off or credited; zero or more. */
  public abstract Money writtenOff();

  /** What is still to be paid; zero or more. */
  public abstract Money open();

  @Value.Check
  void check() {
    Check.that(
        total().equals(paid().plus(writtenOff()).plus(open())),
        Fault.INCONSISTENT,
        "open",
        "be total - paid - writtenOff",
        open());
  }

  static final class Builder extends ImmutableBillBalance.Builder {}
}
