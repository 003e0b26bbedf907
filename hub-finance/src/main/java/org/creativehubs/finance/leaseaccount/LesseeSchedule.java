package org.creativehubs.finance.leaseaccount;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.levelrent.StraightLine;
import org.immutables.value.Value;

/** How a lease enters the accounts of its lessee. */
@HubValue
@Value.Immutable
public abstract class LesseeSchedule implements ExplainedAnswer, ExplainedTable {

  private static final Grid<StandardDifference> DIFFERENCES =
      Grid.by("point", StandardDifference::topic)
          .with(Column.text("IFRS 16", StandardDifference::ifrs16).source(LesseeSchedule::source))
          .with(Column.text("FRS 102", StandardDifference::frs102).source(LesseeSchedule::source));

  LesseeSchedule() {}

  private static Optional<Source> source(StandardDifference point) {
    return Optional.of(point.source());
  }

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
    Check.givenExactlyIf(recognition(), "recognition", on, "treatment is on balance sheet");
    Check.givenExactlyIf(expense(), "expense", !on, "treatment is not on balance sheet");
  }

  /**
   * One row for each month, named by its number: to the penny on the left, without rounding on the
   * right. For an expense one row for each month, named by its first day.
   */
  @Override
  public final Sheet<?> sheet() {
    return expense().isPresent() ? expense().get().sheet() : months(recognition().orElseThrow());
  }

  private Sheet<LesseeMonth> months(LeaseRecognition recognition) {
    return new LesseeGrid(input(), recognition).grid().sheet(toString(), recognition.months());
  }

  /** The months, then {@link #differences()}. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), DIFFERENCES.sheet("Where IFRS 16 and FRS 102 differ", differences()));
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
