package org.creativehubs.finance.depreciation;

import java.util.List;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How an asset is written off, year by year. */
@HubValue
@Value.Immutable
public abstract class DepreciationSchedule implements ExplainedAnswer, ExplainedTable {

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
  public final Sheet<?> sheet() {
    return DepreciationTable.of(input(), rows());
  }

  /** What is written off, in one line. */
  @Override
  public final String toString() {
    return written()
        + " over "
        + Show.counted(rows().size(), "years")
        + ", "
        + input().method().words();
  }

  static final class Builder extends ImmutableDepreciationSchedule.Builder {}
}
