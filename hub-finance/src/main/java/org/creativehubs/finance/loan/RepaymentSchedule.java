package org.creativehubs.finance.loan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a loan is repaid, day by day, and what it costs. */
@HubValue
@Value.Immutable
public abstract class RepaymentSchedule implements ExplainedAnswer, ExplainedTable {

  RepaymentSchedule() {}

  static Builder builder() {
    return new Builder();
  }

  /** The loan, and how time is measured. */
  public abstract LoanScheduleInput input();

  /** A row for each day on which money moves, in order; at least one. */
  public abstract List<LoanRow> rows();

  /** All that is drawn. */
  public abstract Money drawn();

  /** All interest, of every payment as rounded. */
  public abstract Money interest();

  /** All fees. */
  public abstract Money fees();

  /** The annual percentage rate, fees included, as a decimal fraction; finite, above -1. */
  public abstract OptionalDouble apr();

  /** Why there is no annual percentage rate; given only if there is none. */
  public abstract Optional<Undefined> aprUndefined();

  /** The effective annual rate of interest alone, as a decimal fraction; finite, above -1. */
  public abstract OptionalDouble effectiveRate();

  /** Why there is no effective rate; given only if there is none. */
  public abstract Optional<Undefined> effectiveRateUndefined();

  /** How it was found; the last step is all interest. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(rows(), "rows");
    Check.exactlyOne(Check.boxed(apr()), "apr", aprUndefined(), "aprUndefined");
    Check.exactlyOne(
        Check.boxed(effectiveRate()),
        "effectiveRate",
        effectiveRateUndefined(),
        "effectiveRateUndefined");
    Money owed = rows().get(rows().size() - 1).closing();
    Check.that(owed.isZero(), Fault.INCONSISTENT, "rows", "repay the loan", owed);
  }

  /** What is paid with the last payment, which settles the rounding. */
  public final Money lastPayment() {
    LoanRow last = null;
    for (LoanRow row : rows()) {
      last = row.number().isPresent() || last == null ? row : last;
    }
    return Check.notNull(last, "rows").payment();
  }

  /** One row for each day on which money moves. */
  @Override
  public final Sheet<?> sheet() {
    return LoanTable.of(input().loan(), rows());
  }

  /** What is drawn, what it costs and the annual percentage rate in one line. */
  @Override
  public final String toString() {
    return drawn()
        + ", interest "
        + interest()
        + (fees().isZero() ? "" : ", fees " + fees())
        + (apr().isPresent() ? ", APR " + Show.percent(apr().getAsDouble()) : "");
  }

  static final class Builder extends ImmutableRepaymentSchedule.Builder {}
}
