package org.creativehubs.finance.rentreview;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.Worked;
import org.immutables.value.Value;

/** What is owed for the time before a review was settled; money before value added tax. */
@HubValue
@Value.Immutable
public abstract class BackRentAccount implements ExplainedAnswer, ExplainedTable {

  BackRentAccount() {}

  static Builder builder() {
    return new Builder();
  }

  /** Lease, review, the day of payment and the rates. */
  public abstract BackRentInput input();

  /** One line for each payment period that the review changes, in order. */
  public abstract List<BackRentLine> lines();

  /** How it was found; the last step is all that is owed. */
  @Override
  public abstract Explanation explanation();

  /** The sum of the back rents; below zero where the rent fell. */
  public final Money backRent() {
    return sum(BackRentLine::backRent);
  }

  /** The sum of the interest; below zero where the rent fell. */
  public final Money interest() {
    return sum(BackRentLine::interest);
  }

  /** Back rent and interest. */
  public final Money owed() {
    return backRent().plus(interest());
  }

  private Money sum(Function<BackRentLine, Money> amount) {
    return Money.sum(input().lease().currency(), lines().stream().map(amount).toList());
  }

  /** One row for each payment period, named by its first day, and the totals. */
  @Override
  public final Sheet<BackRentLine> sheet() {
    Column<BackRentLine> before = Column.money("before", BackRentLine::before).summed();
    Column<BackRentLine> after = Column.money("after", BackRentLine::after).summed();
    return Grid.by("payment period", BackRentLine::label)
        .with(Column.day("due", BackRentLine::due))
        .with(before)
        .with(after)
        .with(Column.money("back rent", BackRentLine::backRent).by(after.minus(before)).summed())
        .with(Column.day("interest from", BackRentLine::interestFrom))
        .with(
            Worked.column(
                    Column.money("interest", BackRentLine::interest),
                    BackRentLine::label,
                    line -> BackRentInterest.of(input(), line.backRent(), line.interestFrom()))
                .summed())
        .totals("total")
        .sheet(toString(), lines());
  }

  /** Back rent and interest in one line. */
  @Override
  public final String toString() {
    return "Back rent of the review of "
        + input().date()
        + ": "
        + backRent()
        + ", interest "
        + interest();
  }

  static final class Builder extends ImmutableBackRentAccount.Builder {}
}
