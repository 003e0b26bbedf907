package org.creativehubs.finance.tenantcharge;

import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The turnover rent of some years. */
@HubValue
@Value.Immutable
public abstract class TurnoverRentStatement implements ExplainedAnswer, ExplainedTable {

  TurnoverRentStatement() {}

  static Builder builder() {
    return new Builder();
  }

  /** The terms and the turnover, as plain amounts. */
  public abstract TurnoverRentInput terms();

  /** The turnover per year above which a top-up is due, rounded half up; zero or more. */
  public abstract Money breakpoint();

  /** One line for each year, in order. */
  public abstract List<TurnoverRentLine> years();

  /** Years of the tenant's turnover that are not settled, and why; none without a hub. */
  public abstract List<LeftOut> leftOut();

  /** The rent of all years, zero or more. */
  public abstract Money total();

  /** How it was found; the last step is the rent of all years. */
  @Override
  public abstract Explanation explanation();

  /** One row for each year. */
  @Override
  public final Sheet<?> sheet() {
    Column<TurnoverRentLine> topUp =
        Column.money("top-up", TurnoverRentLine::topUp)
            .byTerm(line -> terms().topUp(line.turnover()))
            .summed();
    Column<TurnoverRentLine> total =
        Column.money("total", TurnoverRentLine::total)
            .byTerm(line -> Term.given("base rent", terms().base()).plus(topUp(line)))
            .summed();
    Column<TurnoverRentLine> onAccount =
        Column.money("on account", TurnoverRentStatement::onAccount)
            .byTerm(line -> Term.sum(line.onAccount().stream().map(Term::of).toList()))
            .summed();
    return Grid.by("year", TurnoverRentLine::year)
        .with(Column.money("turnover", TurnoverRentLine::turnover).summed())
        .with(topUp)
        .with(total)
        .with(onAccount)
        .with(
            Column.money("balancing", TurnoverRentLine::balancing)
                .by(total.minus(onAccount))
                .summed())
        .totals("all years")
        .sheet(toString(), years());
  }

  private static Term topUp(TurnoverRentLine line) {
    return Term.given("top-up", line.topUp());
  }

  private static Money onAccount(TurnoverRentLine line) {
    return Money.sum(line.total().currency(), line.onAccount());
  }

  /** The turnover rent statement in one line. */
  @Override
  public final String toString() {
    return "Turnover rent of " + Show.counted(years().size(), "years") + ": " + total();
  }

  static final class Builder extends ImmutableTurnoverRentStatement.Builder {}
}
