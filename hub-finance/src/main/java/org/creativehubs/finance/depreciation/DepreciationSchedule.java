package org.creativehubs.finance.depreciation;

import java.util.List;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How an asset is written off, year by year. */
@HubValue
@Value.Immutable
public abstract class DepreciationSchedule implements ExplainedAnswer, ExplainedCells, Tabular {

  DepreciationSchedule() {}

  static Builder builder() {
    return new Builder();
  }

  /** The asset and the method. */
  public abstract DepreciationInput input();

  /** The years in order; at least one. */
  public abstract List<DepreciationYear> rows();

  /** How it was found; the last step is all that is written off. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(rows(), "rows");
    Money left = rows().get(rows().size() - 1).bookValue();
    Check.that(
        written().plus(left).equals(input().cost()),
        Fault.INCONSISTENT,
        "rows",
        "write off the cost less the last book value",
        written());
  }

  /** All that is written off. */
  public final Money written() {
    return Money.sum(
        input().cost().currency(), rows().stream().map(DepreciationYear::depreciation).toList());
  }

  /** One row for each year: to the penny, and without rounding. */
  @Override
  public final Table table() {
    return DepreciationRows.table(this);
  }

  /**
   * How one cell of the table was found.
   *
   * @param row a year, such as {@code "2"}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return DepreciationRows.explain(this, row, column);
  }

  /** What is written off, in one line. */
  @Override
  public final String toString() {
    return written() + " over " + rows().size() + " years, " + input().method().words();
  }

  static final class Builder extends ImmutableDepreciationSchedule.Builder {}
}
