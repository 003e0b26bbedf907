package org.creativehubs.finance.resilience;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How much was bought locally. */
@HubValue
@Value.Immutable
public abstract class LocalSpend implements ExplainedAnswer, ExplainedTable {

  private static final Grid<SupplierLine> GRID =
      Grid.by("supplier", SupplierLine::supplier)
          .with(Column.money("local", SupplierLine::local).summed())
          .with(Column.money("elsewhere", SupplierLine::elsewhere).summed())
          .totals("total");

  LocalSpend() {}

  static Builder builder() {
    return new Builder();
  }

  /** What counts as local, in words; not blank. */
  public abstract Optional<String> area();

  /** One line for each supplier, in order of first appearance. */
  public abstract List<SupplierLine> suppliers();

  /** All that was bought, credit notes taken off; any amount. */
  public abstract Money total();

  /** What was bought locally; any amount. */
  public abstract Money local();

  /** Local by total; undefined unless the total is above zero. */
  public abstract Quotient share();

  /**
   * The share of {@link #grant()}, or else of the total, that is to be bought locally, in [0, 1].
   */
  public abstract Ratio target();

  /** The grant of which the target is a share, zero or more; absent where it is of the total. */
  public abstract Optional<Money> grant();

  /**
   * Whether the target is reached, compared exactly; absent where neither grant nor share decides.
   */
  public abstract Optional<Boolean> met();

  /**
   * Local less target times grant, or else total, rounded down; below zero where the target is
   * missed.
   */
  public abstract Money headroom();

  /** How it was found; the last step is the share. */
  @Override
  public abstract Explanation explanation();

  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(toString(), suppliers());
  }

  /** The local spend in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Bought locally: " + local() + " of " + total() + ", " + share().asShare() + verdict(),
        "area",
        area());
  }

  private String verdict() {
    return "; at least "
        + Show.percent(target())
        + grant().map(money -> " of the grant of " + money).orElse("")
        + " is asked for: "
        + met().map(met -> met ? "met" : "missed").orElse("not known");
  }

  static final class Builder extends ImmutableLocalSpend.Builder {}
}
