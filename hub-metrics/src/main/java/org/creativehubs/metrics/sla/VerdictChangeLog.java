package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Which verdicts changed between two days, and why. */
@HubValue
@Value.Immutable
public abstract class VerdictChangeLog implements Explained, ExplainedTable {

  private static final Undefined NOT_IN_FORCE =
      Reason.NOT_IN_FORCE.because("the agreement does not hold the promise on the day");

  private static final Undefined NOT_READ =
      Reason.AS_GIVEN.because("its words are not open, or no reading is given");

  private static final Grid<VerdictChange> CHANGES =
      Grid.by("obligation", VerdictChange::promise)
          .with(told(Column.words("before", VerdictChange::before, NOT_IN_FORCE)))
          .with(told(Column.words("after", VerdictChange::after, NOT_IN_FORCE)))
          .with(told(Column.text("reasons", VerdictChange::why)))
          .with(told(Column.text("read as", VerdictChange::readAs, NOT_READ)))
          .orById(VerdictChange::obligation);

  VerdictChangeLog() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the agreement; not blank. */
  public abstract String agreement();

  /** The first day. */
  @IsoDate
  public abstract LocalDate from();

  /** The second day. */
  @IsoDate
  public abstract LocalDate to();

  /** The verdicts that moved, also where they moved back, in the order of the agreement. */
  public abstract List<VerdictChange> changes();

  /** How many verdicts did not move; zero or more. */
  public abstract int unchanged();

  /** How many moved and how many did not, as steps. */
  public abstract Explanation summary();

  @Value.Check
  void check() {
    Check.notBlank(agreement(), "agreement");
    Check.notNegative(unchanged(), "unchanged");
    Check.distinct(changes(), VerdictChange::obligation, "changes", "obligation");
  }

  private static Column<VerdictChange> told(Column<VerdictChange> column) {
    return column.after(change -> change.explanation().steps());
  }

  /** One row for each change, by promise or id: state before and after, reasons. */
  @Override
  public final Sheet<?> sheet() {
    return CHANGES.sheet(
        "Verdicts on " + agreement() + " that changed from " + from() + " to " + to(), changes());
  }

  /**
   * How a row of the table was calculated.
   *
   * @param obligation the id of the obligation
   * @return the states from the first to the second day
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if its verdict did not change
   */
  public final Explanation explain(String obligation) {
    return Check.named(changes(), VerdictChange::obligation, obligation, "obligation")
        .explanation();
  }

  /** The summary, then how each verdict changed. */
  @Override
  public final List<Explanation> explanations() {
    return Stream.concat(Stream.of(summary()), changes().stream().map(VerdictChange::explanation))
        .toList();
  }

  /** The table, aligned. */
  @Override
  public final String toString() {
    return Show.noted(table().toString(), "unchanged", unchanged());
  }

  static final class Builder extends ImmutableVerdictChangeLog.Builder {}
}
