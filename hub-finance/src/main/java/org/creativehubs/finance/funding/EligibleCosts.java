package org.creativehubs.finance.funding;

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

/** What a funder accepts of the costs of a project. */
@HubValue
@Value.Immutable
public abstract class EligibleCosts implements ExplainedAnswer, ExplainedTable {

  private static final Column<EligibleLine> AMOUNT =
      Column.money("amount", EligibleLine::amount).summed();
  private static final Column<EligibleLine> ELIGIBLE =
      Column.money("eligible", EligibleLine::eligible).found(EligibleLine::expression).summed();

  private static final Grid<EligibleLine> GRID =
      Grid.by("cost", EligibleLine::name)
          .with(AMOUNT)
          .with(ELIGIBLE)
          .with(
              Column.money("not eligible", EligibleLine::ineligible)
                  .by(AMOUNT.minus(ELIGIBLE))
                  .summed())
          .totals("total");

  EligibleCosts() {}

  static Builder builder() {
    return new Builder();
  }

  /** All costs as paid; zero or more. */
  public abstract Money paid();

  /** The eligible parts of the costs as paid; zero or more. */
  public abstract Money direct();

  /** All that is added at a rate; zero or more. */
  public abstract Money flat();

  /** Direct and flat together; zero or more. */
  public abstract Money eligible();

  /** What was paid and is not accepted; zero or more. */
  public abstract Money ineligible();

  /** The costs as paid, then the flat rates, in their order. */
  public abstract List<EligibleLine> lines();

  /** How it was found; the last step is the eligible cost. */
  @Override
  public abstract Explanation explanation();

  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(toString(), lines());
  }

  /** The eligible costs in one line. */
  @Override
  public final String toString() {
    return "Eligible cost: " + eligible() + ", not eligible: " + ineligible();
  }

  static final class Builder extends ImmutableEligibleCosts.Builder {}
}
