package org.creativehubs.finance.leaseaccount;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How a lease enters the accounts of its lessee. */
@HubValue
@Value.Immutable
public abstract class LesseeSchedule implements ExplainedAnswer, ExplainedCells, Tabular {

  LesseeSchedule() {}

  static Builder builder() {
    return new Builder();
  }

  /** The lease, the standard and every choice made under it. */
  public abstract LesseeAccountingInput input();

  /** Whether it is on the balance sheet, or why not. */
  public abstract LeaseTreatment treatment();

  /** Liability and right of use; present only if the lease is on the balance sheet. */
  public abstract Optional<LeaseRecognition> recognition();

  /** The straight-line expense; present only if the lease is not on the balance sheet. */
  public abstract Optional<StraightLine> expense();

  /** Where IFRS 16 and FRS 102 differ, whichever was chosen. */
  public abstract List<StandardDifference> differences();

  /** How it was found; the last step is the right of use, or the whole expense. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    boolean on = treatment() == LeaseTreatment.ON_BALANCE_SHEET;
    Check.that(
        recognition().isPresent() == on && expense().isPresent() != on,
        Fault.INCONSISTENT,
        "treatment",
        "go with a recognition on the balance sheet, else with an expense",
        treatment());
  }

  /** One row for each month: to the penny on the left, without rounding on the right. */
  @Override
  public final Table table() {
    return expense().isPresent() ? expense().get().table() : LesseeTable.of(this);
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the number of a month, or for an expense its first day
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return expense().isPresent()
        ? expense().get().explain(row, column)
        : LesseeTable.explain(this, row, column);
  }

  /** Standard, treatment and amounts in one line. */
  @Override
  public final String toString() {
    return input().standard().words()
        + ", "
        + Show.words(treatment())
        + ": "
        + recognition()
            .map(LeaseRecognition::toString)
            .orElseGet(() -> "expense " + expense().orElseThrow());
  }

  static final class Builder extends ImmutableLesseeSchedule.Builder {}
}
