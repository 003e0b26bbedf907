package org.creativehubs.finance.tenantcharge;

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

/** The turnover rent of some years. */
@HubValue
@Value.Immutable
public abstract class TurnoverRentStatement implements ExplainedAnswer, ExplainedCells, Tabular {

  TurnoverRentStatement() {}

  static Builder builder() {
    return new Builder();
  }

  /** The terms and the turnover. */
  public abstract TurnoverRentInput terms();

  /** The turnover per year above which a top-up is due, rounded half up; zero or more. */
  public abstract Money breakpoint();

  /** One line for each year, in order. */
  public abstract List<TurnoverRentLine> years();

  /** The rent of all years, zero or more. */
  public abstract Money total();

  /** How it was found; the last step is the rent of all years. */
  @Override
  public abstract Explanation explanation();

  private Grid<TurnoverRentLine> grid() {
    return Grid.by("year", TurnoverRentLine::year)
        .given("turnover", line -> Answer.of(line.turnover()))
        .found("top-up", line -> Answer.of(line.topUp()), line -> words(line.turnover()))
        .found(
            "total",
            line -> Answer.of(line.total()),
            line -> terms().baseRent() + " + " + line.topUp())
        .found(
            "on account",
            line -> Answer.of(Money.sum(line.total().currency(), line.onAccount())),
            line -> "sum of " + line.onAccount().size() + ", " + Show.words(terms().onAccount()))
        .found(
            "balancing",
            line -> Answer.of(line.balancing()),
            line -> line.total() + " - " + line.total().minus(line.balancing()));
  }

  private String words(Money turnover) {
    return TurnoverRent.words(terms(), turnover);
  }

  /** One row for each year. */
  @Override
  public final Table table() {
    return grid().table(toString(), years());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a year
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return grid().explain(years(), row, column);
  }

  /** The turnover rent statement in one line. */
  @Override
  public final String toString() {
    return "Turnover rent of " + years().size() + " years: " + total();
  }

  static final class Builder extends ImmutableTurnoverRentStatement.Builder {}
}
