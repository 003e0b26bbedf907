package org.creativehubs.finance.billing;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What the lettings of a hub make payable in a period, and the bills that are still to be given.
 */
@HubValue
@Value.Immutable
public abstract class BillsToGive implements ExplainedAnswer, ExplainedTable {

  BillsToGive() {}

  static Builder builder() {
    return new Builder();
  }

  /** The days on which charges fall due. */
  public abstract DateRange period();

  /** What is billed. */
  public abstract BillingPolicy policy();

  /** One for each charge and payment period of each letting, in the order of the hub. */
  public abstract List<LeaseBillLine> lines();

  /** The bills still to be given, one for each line of which nothing is billed. */
  public abstract List<Bill> bills();

  /** Ids of lettings that say no terms, so that nothing is known to fall due. */
  public abstract List<String> withoutTerms();

  /** What the lettings make payable, with value added tax; zero or more. */
  public abstract Money payable();

  /** What of that is billed, less credit notes; zero or more. */
  public abstract Money billed();

  /** How the sums were calculated; the last step is what is still to be billed or credited. */
  @Override
  public abstract Explanation explanation();

  /** What the bills to be given ask for, with value added tax; zero or more. */
  public final Money toBill() {
    return Money.sum(payable().currency(), bills().stream().map(Bill::total).toList());
  }

  /** Lines whose bills come to another amount than the lease. */
  public final List<LeaseBillLine> different() {
    return lines().stream().filter(line -> line.state() == BillingState.DIFFERENT).toList();
  }

  /**
   * A ledger with the bills that are still to be given.
   *
   * @param ledger the ledger that was asked about
   * @return the ledger with {@link #bills()} behind its own
   */
  public final Ledger addedTo(Ledger ledger) {
    return ledger.toBuilder().addAllBills(bills()).build();
  }

  /** One row for each line, and the sums. */
  @Override
  public final Sheet<?> sheet() {
    Column<LeaseBillLine> net = money("net", LeaseBillLine::net);
    Column<LeaseBillLine> vat = money("VAT", LeaseBillLine::vat);
    Column<LeaseBillLine> payable =
        Column.money("payable", LeaseBillLine::payable).by(net.plus(vat)).summed();
    Column<LeaseBillLine> billed = money("billed", LeaseBillLine::billed);
    return Grid.<LeaseBillLine>by("line", LeaseBillLine::label)
        .with(Column.text("tenant", LeaseBillLine::tenant))
        .with(Column.<LeaseBillLine>day("from", line -> line.days().start()))
        .with(Column.<LeaseBillLine>day("to", line -> line.days().lastDay()))
        .with(Column.day("due", LeaseBillLine::due))
        .with(net)
        .with(vat)
        .with(payable)
        .with(billed)
        .with(Column.money("to bill", LeaseBillLine::difference).by(payable.minus(billed)).summed())
        .with(Column.words("state", LeaseBillLine::state))
        .totals("all lettings")
        .sheet(toString(), lines());
  }

  private static Column<LeaseBillLine> money(
      String heading, Function<LeaseBillLine, Money> amount) {
    return Column.money(heading, amount).summed();
  }

  /** Period and sums in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "bills from {} to {}: {} payable, {} billed, {} new bills of {}",
        period().start(),
        period().lastDay(),
        payable(),
        billed(),
        bills().size(),
        toBill());
  }

  static final class Builder extends ImmutableBillsToGive.Builder {}
}
