package org.creativehubs.finance.sharing;

import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What is in each fund at the end, and what may be spent on what. */
@HubValue
@Value.Immutable
public abstract class FundStatement implements ExplainedAnswer, ExplainedTable {

  private static final Column<FundMovement> OPENING =
      Column.money("opening", FundMovement::opening).summed();
  private static final Column<FundMovement> INCOME =
      Column.money("income", FundMovement::income).summed();
  private static final Column<FundMovement> SPENDING =
      Column.money("spending", FundMovement::spending).summed();
  private static final Column<FundMovement> TRANSFERS =
      Column.money("transfers", FundMovement::transfers).summed();

  private static final Grid<FundMovement> GRID =
      Grid.by("fund", FundMovement::name)
          .with(Column.words("restriction", FundMovement::restriction))
          .with(OPENING)
          .with(INCOME)
          .with(SPENDING)
          .with(TRANSFERS)
          .with(
              Column.money("closing", FundMovement::closing)
                  .by(OPENING.plus(INCOME).minus(SPENDING).plus(TRANSFERS))
                  .summed())
          .totals("total");

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

  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(toString(), funds());
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
