package org.creativehubs.finance.funding;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * How a project is paid for. Amounts with a qualifier count as they stand; what that leaves open is
 * said by the qualifiers of the sums and by {@link FundingState#NOT_KNOWN}.
 */
@HubValue
@Value.Immutable
public abstract class StackedFunding implements ExplainedAnswer, ExplainedTable {

  StackedFunding() {}

  static Builder builder() {
    return new Builder();
  }

  /** All costs; zero or more. */
  public abstract Money cost();

  /** The eligible parts of the costs, each rounded down; zero or more. */
  public abstract Money eligibleCost();

  /** All sources; zero or more. */
  public abstract Money total();

  /** The sources that are grants; zero or more. */
  public abstract Money grants();

  /** Cost less total; below zero where the project is over-funded. */
  public abstract Money gap();

  /** How the total is meant; absent where every source is exact. */
  public abstract Optional<Qualifier> totalQualifier();

  /** How the gap is meant; absent where every cost and source is exact. */
  public abstract Optional<Qualifier> gapQualifier();

  /** Whether the sources reach the cost, as far as the amounts prove it. */
  public abstract FundingState state();

  /** The sources in the order in which they were given. */
  public abstract List<StackLine> sources();

  /** Grants by eligible cost. */
  public abstract Quotient interventionRate();

  /** What is not grant for each unit of grant. */
  public abstract Quotient leverage();

  /** How it was found; the last step is the gap. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        gap().equals(cost().minus(total())), Fault.INCONSISTENT, "gap", "be cost - total", gap());
  }

  @Override
  public final Sheet<?> sheet() {
    Column<StackLine> amount = Column.money("amount", StackLine::amount).summed();
    return Grid.by("source", StackLine::source)
        .with(Column.words("instrument", StackLine::instrument))
        .with(amount)
        .with(Column.words("meant", line -> line.amountQualifier().orElse(Qualifier.EXACT)))
        .with(
            Column.answer(
                    "share of total",
                    ColumnKind.SHARE,
                    (StackLine line) -> line.shareOfTotal().asShare())
                .by(amount.dividedBy(Column.money("all sources", line -> total()))))
        .with(
            Column.answer(
                    "share of cost",
                    ColumnKind.SHARE,
                    (StackLine line) -> line.shareOfCost().asShare())
                .by(amount.dividedBy(Column.money("cost", line -> cost()))))
        .totals("total")
        .sheet(toString(), sources());
  }

  /** The stacked funding in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Funding: "
            + total()
            + " for "
            + cost()
            + ", gap "
            + gapQualifier().map(Qualifier::word).orElse("")
            + gap(),
        "total qualifier",
        totalQualifier(),
        "state",
        state());
  }

  static final class Builder extends ImmutableStackedFunding.Builder {}
}
