package org.creativehubs.finance.appraisal;

import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
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

/** Flows of several years and what they are worth in year 0. */
@HubValue
@Value.Immutable
public abstract class DiscountedFlows implements ExplainedAnswer, ExplainedCells, Tabular {

  DiscountedFlows() {}

  static Builder builder() {
    return new Builder();
  }

  /** The years from year 0 on; their present values add up to {@link #presentValue()}. */
  public abstract List<DiscountedYear> years();

  /** The sum of the flows as they were given. */
  public abstract Money undiscounted();

  /** The exact sum of flow times factor, rounded half up once. */
  public abstract Money presentValue();

  /** The discount rates; one set. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the present value. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Assumptions.check(assumptions());
  }

  /** One row for each year, named by its number. */
  @Override
  public final Table table() {
    return grid().table("Present value by year: " + this, years());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the number of a year
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(grid().explain(years(), row, column), assumptions());
  }

  private static Grid<DiscountedYear> grid() {
    return Grid.<DiscountedYear>by("year", year -> Integer.toString(year.year()))
        .given("flow", year -> Answer.of(year.flow()))
        .found("factor", year -> Answer.number(year.factor()), DiscountedFlows::factorOf)
        .found(
            "present value",
            year -> Answer.of(year.presentValue()),
            year -> year.flow() + " x " + Show.number(year.factor()) + ", adding up");
  }

  private static String factorOf(DiscountedYear year) {
    return year.year() == 0 ? "1" : "factor of year " + (year.year() - 1) + " / (1 + rate)";
  }

  /** The present value and the rates in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind(presentValue().toString(), assumptions());
  }

  static final class Builder extends ImmutableDiscountedFlows.Builder {}
}
