package org.creativehubs.finance.sharing;

import java.util.List;
import java.util.Optional;
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
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Who got what of all that came in; payments and what is retained add up to it exactly. */
@HubValue
@Value.Immutable
public abstract class Distribution implements ExplainedAnswer, ExplainedTable {

  Distribution() {}

  static Builder builder() {
    return new Builder();
  }

  /** All that came in; zero or more. */
  public abstract Money income();

  /** Income less all costs that were due; below zero in a loss year. */
  public abstract Money netProfit();

  /** The payments in order, operating costs first. */
  public abstract List<WaterfallLine> lines();

  /** What is left to the operator; zero or more. */
  public abstract Money retained();

  /** What is due and could not be paid; zero or more. */
  public abstract Money unpaid();

  /** The statements of the hub that are not in it; none where the amounts were given. */
  public abstract List<LeftOut> leftOut();

  /** How it was found; the last step is what is retained. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
    Money paid = Money.sum(income().currency(), lines().stream().map(WaterfallLine::paid).toList());
    Check.that(
        paid.plus(retained()).equals(income()) && !retained().isNegative(),
        Fault.INCONSISTENT,
        "retained",
        "be >= 0 and what payments leave of income",
        retained());
  }

  /** Whether everything that was due could be paid. */
  public final boolean isPaidInFull() {
    return unpaid().isZero();
  }

  /**
   * One payment.
   *
   * @param name who or what is paid
   * @return the payment; empty if there is none of that name
   */
  public final Optional<WaterfallLine> line(String name) {
    return lines().stream().filter(line -> line.name().equals(name)).findFirst();
  }

  @Override
  public final Sheet<?> sheet() {
    Column<WaterfallLine> due =
        Column.money("due", WaterfallLine::due).found(WaterfallLine::expression).summed();
    Column<WaterfallLine> paid =
        Column.money("paid", WaterfallLine::paid).byTerm(this::paidOut).summed();
    return Grid.by("payment", WaterfallLine::name)
        .with(Column.words("treatment", WaterfallLine::treatment))
        .with(due)
        .with(paid)
        .with(Column.money("unpaid", WaterfallLine::unpaid).by(due.minus(paid)).summed())
        .totals("total")
        .sheet(toString(), lines());
  }

  /** What is due, or what those before have left. */
  private Term paidOut(WaterfallLine line) {
    Term left = Term.given("income", income());
    for (WaterfallLine before : lines().subList(0, lines().indexOf(line))) {
      left = left.minus(Term.of(before.paid()));
    }
    return Term.min(Term.given("due", line.due()), left);
  }

  /** The distribution in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Income "
            + income()
            + ", net profit "
            + netProfit()
            + ", retained "
            + retained()
            + (isPaidInFull() ? "" : ", unpaid " + unpaid()),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableDistribution.Builder {}
}
