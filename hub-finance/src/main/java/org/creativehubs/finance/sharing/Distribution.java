package org.creativehubs.finance.sharing;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Who got what of all that came in; payments and what is retained add up to it exactly. */
@HubValue
@Value.Immutable
public abstract class Distribution implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<WaterfallLine> GRID =
      Grid.by("payment", WaterfallLine::name)
          .given("treatment", line -> Answer.text(line.treatment().words()))
          .found("due", line -> Answer.of(line.due()), WaterfallLine::expression)
          .found("paid", line -> Answer.of(line.paid()), line -> line.due() + " - " + line.unpaid())
          .found(
              "unpaid", line -> Answer.of(line.unpaid()), line -> line.due() + " - " + line.paid());

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

  /** One row for each payment: treatment, due, paid, unpaid. */
  @Override
  public final Table table() {
    return GRID.table(toString(), lines());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row who or what is paid
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(lines(), row, column);
  }

  /** The distribution in one line. */
  @Override
  public final String toString() {
    return "Income "
        + income()
        + ", net profit "
        + netProfit()
        + ", retained "
        + retained()
        + (isPaidInFull() ? "" : ", unpaid " + unpaid());
  }

  static final class Builder extends ImmutableDistribution.Builder {}
}
