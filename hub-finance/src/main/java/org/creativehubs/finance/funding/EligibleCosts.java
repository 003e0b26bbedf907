package org.creativehubs.finance.funding;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** What a funder accepts of the costs of a project. */
@HubValue
@Value.Immutable
public abstract class EligibleCosts implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<EligibleLine> GRID =
      Grid.by("cost", EligibleLine::name)
          .given("amount", line -> Answer.of(line.amount()))
          .found("eligible", line -> Answer.of(line.eligible()), EligibleLine::expression)
          .found(
              "not eligible",
              line -> Answer.of(line.ineligible()),
              line -> line.amount() + " - " + line.eligible());

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

  /** One row for each cost and flat rate: amount, eligible, not eligible. */
  @Override
  public final Table table() {
    return GRID.table(toString(), lines());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a cost
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(lines(), row, column);
  }

  /** The eligible costs in one line. */
  @Override
  public final String toString() {
    return "Eligible cost: " + eligible() + ", not eligible: " + ineligible();
  }

  static final class Builder extends ImmutableEligibleCosts.Builder {}
}
