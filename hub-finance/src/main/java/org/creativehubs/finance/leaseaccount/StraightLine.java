package org.creativehubs.finance.leaseaccount;

import java.util.List;
import org.creativehubs.core.explain.Answer;
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

/** The rent of a lease spread evenly over its term. */
@HubValue
@Value.Immutable
public abstract class StraightLine implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final List<String> COLUMNS =
      List.of("from", "to", "cash", "straight line", "accrual");

  StraightLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The lease and the length of a period. */
  public abstract StraightLineRentInput input();

  /** Everything that falls due over the term, less incentives. */
  public abstract Money total();

  /** The periods in order; they cover the term once, and the last ends with an accrual of zero. */
  public abstract List<StraightLinePeriod> rows();

  /** How it was found; the last step is the accrual at the end. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(rows(), "rows");
    Money charged =
        Money.sum(
            total().currency(), rows().stream().map(StraightLinePeriod::straightLine).toList());
    Check.that(
        charged.equals(total()), Fault.INCONSISTENT, "rows", "add up to " + total(), charged);
    Money left = rows().get(rows().size() - 1).accrual();
    Check.that(left.isZero(), Fault.INCONSISTENT, "rows", "end with an accrual of zero", left);
  }

  /** One row for each period. */
  @Override
  public final Table table() {
    Table.Builder table = Table.builder();
    table
        .title("Straight-line rent of " + input().lease().id() + ": " + this)
        .addAllColumns(COLUMNS);
    for (StraightLinePeriod row : rows()) {
      table.addRows(COLUMNS.stream().map(column -> cell(row, column)).toList());
    }
    return table.build();
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the first day of a period, such as {@code 2026-04-01}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    StraightLinePeriod found =
        Check.named(rows(), one -> one.dates().start().toString(), row, "row");
    String heading = Check.named(COLUMNS, name -> name, column, "column");
    int index = rows().indexOf(found);
    String before = index == 0 ? "0" : rows().get(index - 1).accrual().toString();
    return Explanation.answering(column + " of the period from " + row)
        .step(
            heading,
            switch (heading) {
              case "cash" -> "what falls due from " + row + " to " + found.dates().lastDay();
              case "straight line" -> total() + " by months, period " + (index + 1);
              case "accrual" -> before + " + " + found.straightLine() + " - " + found.cash();
              default -> "the term in periods of " + input().monthsPerPeriod() + " months";
            },
            cell(found, heading))
        .build();
  }

  private static Answer cell(StraightLinePeriod row, String column) {
    return switch (column) {
      case "from" -> Answer.text(row.dates().start().toString());
      case "to" -> Answer.text(row.dates().lastDay().toString());
      case "cash" -> Answer.of(row.cash());
      case "straight line" -> Answer.of(row.straightLine());
      default -> Answer.of(row.accrual());
    };
  }

  /** Total and number of periods in one line. */
  @Override
  public final String toString() {
    return total() + " over " + rows().size() + " periods";
  }

  static final class Builder extends ImmutableStraightLine.Builder {}
}
