package org.creativehubs.finance.vat;

import java.util.List;
import java.util.Optional;
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
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The value added tax of a period. */
@HubValue
@Value.Immutable
public abstract class VatReturn implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NOT_TAXED =
      Reason.NOT_KNOWN.because("the supply is not taxable, so it has no rate");

  VatReturn() {}

  static Builder builder() {
    return new Builder();
  }

  /** The days of the period. */
  public abstract DateRange period();

  /** By what tax is recovered. */
  public abstract PartialExemption method();

  /** What was supplied, the lettings of the hub behind the others. */
  public abstract List<VatSupply> supplies();

  /** What each purchase costs, in the order of the input. */
  public abstract List<VatCost> purchases();

  /** The tax on supplies; below zero where more is relieved for bad debts than charged. */
  public abstract Money outputTax();

  /** The tax on purchases; zero or more. */
  public abstract Money inputTax();

  /**
   * The part of residual tax that goes to taxable supplies, rounded, in [0, 1]; by the intended use
   * where no supply counts, and absent where that is not given.
   */
  public abstract Optional<Ratio> percentage();

  /** The tax on purchases that goes to exempt supplies; zero or more. */
  public abstract Money exemptTax();

  /** Whether that is so small that it is recovered after all. */
  public abstract boolean small();

  /** The tax on purchases that is recovered; zero or more. */
  public abstract Money recovered();

  /** The tax on purchases that is not; zero or more. */
  public abstract Money lost();

  /**
   * What is recovered beyond what was recovered for parts of the period; below zero where it is
   * paid back, absent where no year is adjusted.
   */
  public abstract Optional<Money> adjustment();

  /** Tax on supplies less what is recovered; below zero where it is paid out. */
  public abstract Money payable();

  /** How it was calculated; the last step is {@link #payable()}. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        recovered().plus(lost()).equals(inputTax()),
        Fault.INCONSISTENT,
        "lost",
        "be inputTax - recovered",
        lost());
  }

  /** One row for each purchase. */
  @Override
  public final Sheet<?> sheet() {
    Column<VatCost> net = money("net", VatCost::net);
    Column<VatCost> tax = money("tax", VatCost::tax);
    Column<VatCost> recovered = money("recovered", VatCost::recovered);
    Column<VatCost> lost =
        Column.money("not recovered", VatCost::lost).by(tax.minus(recovered)).summed();
    return Grid.by("purchase", VatCost::name)
        .with(Column.words("used for", VatCost::use))
        .with(net)
        .with(tax)
        .with(recovered)
        .with(lost)
        .with(Column.money("cost", VatCost::cost).by(net.plus(lost)).summed())
        .totals("all purchases")
        .sheet(toString(), purchases());
  }

  private static <T> Column<T> money(String heading, Function<T, Money> amount) {
    return Column.money(heading, amount).summed();
  }

  /** The purchases, then the supplies. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(
        sheet(),
        Grid.by("supply", VatSupply::name)
            .with(Column.words("treatment", VatSupply::treatment))
            .with(money("supplied", VatSupply::net))
            .with(Column.share("rate", VatSupply::rate, NOT_TAXED))
            .with(money("tax charged", VatSupply::tax))
            .totals("all supplies")
            .sheet("What is supplied", supplies()));
  }

  /** Period and sums in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "VAT from {} to {}: {} payable, {} on supplies, {} recovered, {} not recovered",
        period().start(),
        period().lastDay(),
        payable(),
        outputTax(),
        recovered(),
        lost());
  }

  static final class Builder extends ImmutableVatReturn.Builder {}
}
