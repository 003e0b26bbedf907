package org.creativehubs.finance.sharing;

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

/** How profit is shared year by year. */
@HubValue
@Value.Immutable
public abstract class SharedProfit implements ExplainedAnswer, ExplainedTable {

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

  /** The statements of the hub that are not in it, and years between two of which none is given. */
  public abstract List<LeftOut> leftOut();

  /** How it was found; the last step is what the council gets. */
  @Override
  public abstract Explanation explanation();

  @Override
  public final Sheet<?> sheet() {
    Column<ProfitShareLine> profit = Column.money("net profit", ProfitShareLine::netProfit);
    Column<ProfitShareLine> council =
        Column.money("council", ProfitShareLine::council)
            .byTerm(line -> year(line).council(Term.given("shared", line.base())))
            .summed();
    return Grid.of(
            Column.day("year to", ProfitShareLine::yearEnd),
            profit.summed(),
            Column.money("loss brought forward", ProfitShareLine::lossBroughtForward)
                .byTerm(this::broughtForward),
            Column.money("shared", ProfitShareLine::base)
                .byTerm(line -> year(line).base())
                .summed(),
            council,
            Column.money("retained", ProfitShareLine::retained).by(profit.minus(council)).summed())
        .totals("total")
        .sheet(toString(), lines());
  }

  private ProfitYear year(ProfitShareLine line) {
    return new ProfitYear(Term.of(line.netProfit()), Term.of(line.lossBroughtForward()), policy());
  }

  /** Nothing in the first year, then what the year before carries. */
  private Term broughtForward(ProfitShareLine line) {
    int before = lines().indexOf(line) - 1;
    return before < 0 || !policy().carryLosses()
        ? Term.of(line.lossBroughtForward())
        : year(lines().get(before)).carried();
  }

  /** The shared profit in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Council "
            + council()
            + ", retained "
            + retained()
            + ", over "
            + Show.counted(lines().size(), "years"),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableSharedProfit.Builder {}
}
