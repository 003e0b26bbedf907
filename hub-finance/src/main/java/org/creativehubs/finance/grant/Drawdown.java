package org.creativehubs.finance.grant;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How a grant is drawn, claim by claim. */
@HubValue
@Value.Immutable
public abstract class Drawdown implements ExplainedAnswer, ExplainedCells, Tabular {

  Drawdown() {}

  static Builder builder() {
    return new Builder();
  }

  /** The grant awarded; zero or more. */
  public abstract Money award();

  /** The part of eligible spend that is paid, in [0, 1]. */
  public abstract Ratio interventionRate();

  /** How money is held back. */
  public abstract RetentionRule retention();

  /** The share that is held back, in [0, 1]. */
  public abstract Ratio retainedShare();

  /** One line for each claim, by date. */
  public abstract List<DrawdownLine> lines();

  /** What has been paid; zero or more. */
  public abstract Money paid();

  /** What is earned and held back; zero or more. */
  public abstract Money retained();

  /** The part of the award that has not been earned; zero or more. */
  public abstract Money undrawn();

  /** How the last claim came out; the last step is what has been paid. */
  @Override
  public abstract Explanation explanation();

  private Grid<DrawdownLine> grid() {
    return Grid.by("claim", (DrawdownLine line) -> line.on().toString())
        .given("spend", line -> Answer.of(line.spend()))
        .found(
            "spend so far",
            line -> Answer.of(line.spendSoFar()),
            line -> "sum of all spend to date")
        .found(
            "grant earned",
            line -> Answer.of(line.entitlement()),
            line -> "min(" + award() + ", " + line.spendSoFar() + " x " + interventionRate() + ")")
        .found(
            "payment",
            line -> Answer.of(line.payment()),
            line ->
                line.paidSoFar() + " - " + line.paidSoFar().minus(line.payment()) + " paid before")
        .found(
            "paid so far",
            line -> Answer.of(line.paidSoFar()),
            line -> line.entitlement() + " - " + line.retained())
        .found(
            "held back",
            line -> Answer.of(line.retained()),
            line ->
                retention() == RetentionRule.NONE
                    ? "nothing is held back"
                    : retainedShare() + " " + retention().words());
  }

  /** One row for each claim. */
  @Override
  public final Table table() {
    return grid().table(toString(), lines());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the date of a claim, such as {@code 2026-03-31}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return grid().explain(lines(), row, column);
  }

  /** The drawdown in one line. */
  @Override
  public final String toString() {
    return "Drawn "
        + paid()
        + " of "
        + award()
        + ", held back "
        + retained()
        + ", not earned "
        + undrawn();
  }

  static final class Builder extends ImmutableDrawdown.Builder {}
}
