package org.creativehubs.finance.levelrent;

import java.util.List;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The rent of a lease spread evenly over its term. */
@HubValue
@Value.Immutable
public abstract class StraightLine implements ExplainedAnswer, ExplainedTable {

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

  /** One row for each period, named by its first day such as {@code 2026-04-01}, and totals. */
  @Override
  public final Sheet<StraightLinePeriod> sheet() {
    return new StraightLineGrid(input(), total(), rows())
        .grid()
        .sheet(
            "Straight-line rent of " + input().terms().id().orElse("the lease") + ": " + this,
            rows());
  }

  /** Total and number of periods in one line. */
  @Override
  public final String toString() {
    return total() + " over " + rows().size() + " periods";
  }

  static final class Builder extends ImmutableStraightLine.Builder {}
}
