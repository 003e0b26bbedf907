package org.creativehubs.finance.sharing;

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

/** How profit is shared year by year. */
@HubValue
@Value.Immutable
public abstract class SharedProfit implements ExplainedAnswer, ExplainedCells, Tabular {

  SharedProfit() {}

  static Builder builder() {
    return new Builder();
  }

  /** How it is shared. */
  public abstract ProfitSharePolicy policy();

  /** One line for each year, by date. */
  public abstract List<ProfitShareLine> lines();

  /** What the council gets in all years; zero or more. */
  public abstract Money council();

  /** What the operator keeps of all years; any amount. */
  public abstract Money retained();

  /** How it was found; the last step is what the council gets. */
  @Override
  public abstract Explanation explanation();

  private Grid<ProfitShareLine> grid() {
    return Grid.by("year to", (ProfitShareLine line) -> line.yearEnd().toString())
        .given("net profit", line -> Answer.of(line.netProfit()))
        .given("loss brought forward", line -> Answer.of(line.lossBroughtForward()))
        .found("shared", line -> Answer.of(line.base()), this::base)
        .found(
            "council",
            line -> Answer.of(line.council()),
            line -> line.base() + " x " + policy().share() + ", half up")
        .found(
            "retained",
            line -> Answer.of(line.retained()),
            line -> line.netProfit() + " - " + line.council());
  }

  private String base(ProfitShareLine line) {
    return ProfitShare.base(line, policy());
  }

  /** One row for each year. */
  @Override
  public final Table table() {
    return grid().table(toString(), lines());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the last day of a year, such as {@code 2026-03-31}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return grid().explain(lines(), row, column);
  }

  /** The shared profit in one line. */
  @Override
  public final String toString() {
    return "Council "
        + council()
        + ", retained "
        + retained()
        + ", over "
        + lines().size()
        + " years";
  }

  static final class Builder extends ImmutableSharedProfit.Builder {}
}
