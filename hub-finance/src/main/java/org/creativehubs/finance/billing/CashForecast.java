package org.creativehubs.finance.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.receivable.AllocationPolicy;
import org.immutables.value.Value;

/** What tenants are expected to pay month by month, by an assumption of how they pay. */
@HubValue
@Value.Immutable
public abstract class CashForecast implements ExplainedAnswer, ExplainedTable {

  CashForecast() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day from which is looked ahead. */
  @IsoDate
  public abstract LocalDate on();

  /** How tenants are assumed to pay. */
  public abstract PaymentBehaviour behaviour();

  /** How receipts found bills. */
  public abstract AllocationPolicy allocation();

  /** What is expected month by month. */
  public abstract List<ExpectedMonth> months();

  /** What is expected bill by bill: open bills, then those still to come. */
  public abstract List<ExpectedPayment> payments();

  /** What is open; zero or more. */
  public abstract Money open();

  /** What is still to be billed in these months; zero or more. */
  public abstract Money toCome();

  /** What is expected in these months; zero or more. */
  public abstract Money expected();

  /** What is expected after them; zero or more. */
  public abstract Money after();

  /** What nobody is expected to pay; zero or more. */
  public abstract Money notExpected();

  /** What credits on account pay of bills to come; zero or more. */
  public abstract Money fromCredit();

  /** How it adds up; the last step is {@link #expected()}. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Money parts = expected().plus(after()).plus(notExpected()).plus(fromCredit());
    Check.that(
        open().plus(toCome()).equals(parts),
        Fault.INCONSISTENT,
        "expected",
        "be open + toCome - after - notExpected - fromCredit",
        expected());
  }

  /** One row for each month. */
  @Override
  public final Sheet<?> sheet() {
    Column<ExpectedMonth> open = Column.money("from open bills", ExpectedMonth::fromOpen).summed();
    Column<ExpectedMonth> come =
        Column.money("from bills to come", ExpectedMonth::fromToCome).summed();
    return Grid.<ExpectedMonth>by("month from", month -> month.days().start().toString())
        .with(Column.<ExpectedMonth>day("to", month -> month.days().lastDay()))
        .with(open)
        .with(come)
        .with(Column.money("expected", ExpectedMonth::total).by(open.plus(come)).summed())
        .totals("all months")
        .sheet(toString(), months());
  }

  /** The months, then the bills. */
  @Override
  public final List<Sheet<?>> sheets() {
    Column<ExpectedPayment> amount = money("open or to come", ExpectedPayment::amount);
    Column<ExpectedPayment> credit = money("from credit", ExpectedPayment::fromCredit);
    Column<ExpectedPayment> expected = money("expected", ExpectedPayment::expected);
    return List.of(
        sheet(),
        Grid.by("bill", ExpectedPayment::bill)
            .with(Column.text("tenant", ExpectedPayment::tenant))
            .with(Column.truth("to come", ExpectedPayment::toCome))
            .with(Column.day("due", ExpectedPayment::due))
            .with(amount)
            .with(credit)
            .with(expected)
            .with(
                Column.money("not expected", ExpectedPayment::notExpected)
                    .by(amount.minus(credit).minus(expected))
                    .summed())
            .with(
                Column.day("expected on", ExpectedPayment::expectedOn)
                    .because("by the assumption of how tenants pay"))
            .totals("all bills")
            .sheet("What is expected of each bill", payments()));
  }

  private static Column<ExpectedPayment> money(
      String heading, Function<ExpectedPayment, Money> amount) {
    return Column.money(heading, amount).summed();
  }

  /** Day and sums in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "expected from {} in {} months: {}, of {} open and {} to come",
        on(),
        months().size(),
        expected(),
        open(),
        toCome());
  }

  static final class Builder extends ImmutableCashForecast.Builder {}
}
