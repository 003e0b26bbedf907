package org.creativehubs.finance.sharing;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** What is in each fund at the end, and what may be spent on what. */
@HubValue
@Value.Immutable
public abstract class FundStatement implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<FundMovement> GRID =
      Grid.by("fund", FundMovement::name)
          .given("restriction", fund -> Answer.text(Show.words(fund.restriction())))
          .given("opening", fund -> Answer.of(fund.opening()))
          .given("income", fund -> Answer.of(fund.income()))
          .given("spending", fund -> Answer.of(fund.spending()))
          .given("transfers", fund -> Answer.of(fund.transfers()))
          .found(
              "closing",
              fund -> Answer.of(fund.closing()),
              fund ->
                  fund.opening()
                      + " + "
                      + fund.income()
                      + " - "
                      + fund.spending()
                      + " + "
                      + fund.transfers());

  FundStatement() {}

  static Builder builder() {
    return new Builder();
  }

  /** The funds in the order in which they were given. */
  public abstract List<FundMovement> funds();

  /** What may be spent on anything and is not set aside; any amount. */
  public abstract Money unrestricted();

  /** What the trustees have set aside; any amount. */
  public abstract Money designated();

  /** What may be spent on the givers' purposes alone; any amount. */
  public abstract Money restricted();

  /** What is kept as capital; any amount. */
  public abstract Money endowment();

  /** All funds; any amount. */
  public abstract Money total();

  /** What is to be looked into; empty if nothing is. */
  public abstract List<FundFault> faults();

  /** How it was found; the last step is the total. */
  @Override
  public abstract Explanation explanation();

  /** One row for each fund: restriction, opening, income, spending, transfers, closing. */
  @Override
  public final Table table() {
    return GRID.table(toString(), funds());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a fund
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(funds(), row, column);
  }

  /** The fund statement in one line. */
  @Override
  public final String toString() {
    return "Funds "
        + total()
        + ": unrestricted "
        + unrestricted()
        + ", designated "
        + designated()
        + ", restricted "
        + restricted()
        + ", endowment "
        + endowment();
  }

  static final class Builder extends ImmutableFundStatement.Builder {}
}
