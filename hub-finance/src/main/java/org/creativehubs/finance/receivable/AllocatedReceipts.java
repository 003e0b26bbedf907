package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Which receipt pays which bill, and what is left of both. */
@HubValue
@Value.Immutable
public abstract class AllocatedReceipts implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NOBODY = Reason.NOT_KNOWN.because("nobody says who paid");
  private static final Undefined NO_REFERENCE = Reason.NOT_KNOWN.because("nothing is written");

  AllocatedReceipts() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @IsoDate
  public abstract LocalDate on();

  /** How receipts found bills. */
  public abstract AllocationPolicy allocation();

  /** What each receipt pays of each bill, by day, then as bills fall due. */
  public abstract List<AllocatedPart> parts();

  /** Receipts, and what is left of receipts, that pay no bill, by day. */
  public abstract List<UnallocatedReceipt> unallocated();

  /** Every bill given by the day, in the order of the ledger. */
  public abstract List<BillBalance> bills();

  /** Everything received by the day; zero or more. */
  public abstract Money received();

  /** What of that pays bills; zero or more. */
  public abstract Money allocated();

  /** Everything billed by the day; zero or more. */
  public abstract Money billed();

  /** What of that is written off or credited; zero or more. */
  public abstract Money writtenOff();

  /** What write-offs say beyond what was open, so that it had no effect; zero or more. */
  public abstract Money writeOffsNotNeeded();

  /** Bills, receipts and write-offs after the day, which are left out; zero or more. */
  public abstract int later();

  /** How the sums were calculated; the last step is what is open. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Money loose = sum(unallocated(), UnallocatedReceipt::amount);
    requireSum(allocated().plus(loose).equals(received()), "received", received());
    requireSum(sum(parts(), AllocatedPart::amount).equals(allocated()), "allocated", allocated());
    Money settled = allocated().plus(writtenOff()).plus(open());
    requireSum(settled.equals(billed()), "billed", billed());
  }

  private void requireSum(boolean holds, String field, Money value) {
    Check.that(holds, Fault.INCONSISTENT, field, "be the sum of its parts", value);
  }

  private <T> Money sum(List<T> rows, Function<T, Money> amount) {
    return Money.sum(received().currency(), rows.stream().map(amount).toList());
  }

  /** What receipts leave: credits on account and what is held; zero or more. */
  public final Money left() {
    return received().minus(allocated());
  }

  /** What is open of all bills; zero or more. */
  public final Money open() {
    return sum(bills(), BillBalance::open);
  }

  /** One row for each receipt and the bill it pays. */
  @Override
  public final Sheet<?> sheet() {
    Column<AllocatedPart> receipt = Column.text("receipt", AllocatedPart::receipt);
    Column<AllocatedPart> bill = Column.text("bill", AllocatedPart::bill);
    String rule = allocation().toString();
    return Grid.of(receipt, bill)
        .with(Column.text("tenant", AllocatedPart::tenant))
        .with(Column.day("on", AllocatedPart::on).because(rule))
        .with(Column.money("amount", AllocatedPart::amount).summed())
        .namedBy(receipt, bill)
        .totals("allocated")
        .sheet(toString(), parts());
  }

  /** The parts, what pays no bill, and the bills. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), leftOver(), balances());
  }

  private Sheet<?> leftOver() {
    return Grid.by("receipt", UnallocatedReceipt::receipt)
        .with(Column.text("payer", UnallocatedReceipt::tenant, NOBODY))
        .with(Column.day("received", UnallocatedReceipt::received))
        .with(Column.text("reference", UnallocatedReceipt::reference, NO_REFERENCE))
        .with(Column.money("not allocated", UnallocatedReceipt::amount).summed())
        .with(Column.words("reason", UnallocatedReceipt::reason))
        .totals("not allocated")
        .sheet("Receipts that pay no bill on " + on(), unallocated());
  }

  private Sheet<?> balances() {
    Column<BillBalance> total = Column.money("billed", BillBalance::total).summed();
    Column<BillBalance> paid = Column.money("paid", BillBalance::paid).summed();
    Column<BillBalance> off = Column.money("written off", BillBalance::writtenOff).summed();
    return Grid.by("bill", BillBalance::bill)
        .with(Column.text("tenant", BillBalance::tenant))
        .with(Column.day("due", BillBalance::due))
        .with(total)
        .with(paid)
        .with(off)
        .with(Column.money("open", BillBalance::open).by(total.minus(paid).minus(off)).summed())
        .totals("all bills")
        .sheet("Bills on " + on(), bills());
  }

  /** The sums in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "receipts on {}: {} received, {} allocated, {} left; {} open of {} billed",
        on(),
        received(),
        allocated(),
        left(),
        open(),
        billed());
  }

  static final class Builder extends ImmutableAllocatedReceipts.Builder {}
}
