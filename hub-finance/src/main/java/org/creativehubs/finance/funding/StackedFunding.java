package org.creativehubs.finance.funding;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * How a project is paid for. FundingAmounts with a qualifier count as they stand; what that leaves
 * open is said by the qualifiers of the sums and by {@link FundingState#NOT_KNOWN}.
 */
@HubValue
@Value.Immutable
public abstract class StackedFunding implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<StackLine> GRID =
      Grid.by("source", StackLine::source)
          .given("instrument", line -> Answer.text(Show.words(line.instrument())))
          .given("amount", line -> Answer.of(line.amount()))
          .given(
              "meant", line -> Answer.text(line.amountQualifier().map(Show::words).orElse("exact")))
          .found(
              "share of total",
              line -> line.shareOfTotal().asShare(),
              line -> line.amount() + " / all sources")
          .found(
              "share of cost",
              line -> line.shareOfCost().asShare(),
              line -> line.amount() + " / cost");

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

  /** One row for each source: instrument, amount, how it is meant, shares of total and cost. */
  @Override
  public final Table table() {
    return GRID.table(toString(), sources());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the label of a source
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(sources(), row, column);
  }

  /** The stacked funding in one line. */
  @Override
  public final String toString() {
    return "Funding: "
        + total()
        + " for "
        + cost()
        + ", gap "
        + gapQualifier().map(Qualifier::word).orElse("")
        + gap();
  }

  static final class Builder extends ImmutableStackedFunding.Builder {}
}
