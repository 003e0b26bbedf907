package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How the options to break a lease stand on a day. */
@HubValue
@Value.Immutable
public abstract class LeaseBreaks implements ExplainedAnswer, ExplainedCells, Tabular {

  LeaseBreaks() {}

  static Builder builder() {
    return new Builder();
  }

  /** The options and the day. */
  public abstract BreakClauseInput clause();

  /** One position for each option, in order of the break dates; at least one. */
  public abstract List<BreakPosition> positions();

  /** The first break date for which notice can still be served; absent if there is none. */
  @IsoDate
  public abstract Optional<LocalDate> nextBreak();

  /** The term as it stands: shortened only once a break is exercised. */
  public abstract DateRange term();

  /** How it was found; the last step is the next break. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(positions(), "positions");
    Optional<LocalDate> open = next().map(position -> position.option().breakDate());
    Check.that(
        nextBreak().equals(open),
        Fault.INCONSISTENT,
        "nextBreak",
        "be the first open break of positions",
        nextBreak().map(LocalDate::toString).orElse("absent"));
  }

  /** The position of the next break; empty if none can still be exercised. */
  public final Optional<BreakPosition> next() {
    return positions().stream()
        .filter(position -> position.status() == BreakStatus.OPEN)
        .findFirst();
  }

  private Grid<BreakPosition> grid() {
    return Grid.by(
            "break date", (BreakPosition position) -> position.option().breakDate().toString())
        .found(
            "last day for notice",
            position -> Answer.text(position.lastNotice().toString()),
            BreakClause::notice)
        .found("penalty", position -> Answer.of(position.penalty()), BreakClause::penalty)
        .given("status", position -> Answer.text(Show.words(position.status())))
        .found(
            "days left",
            position -> Answer.number((double) position.daysLeft()),
            position -> "days from " + clause().on() + " to " + position.lastNotice());
  }

  /** One row for each option. */
  @Override
  public final Table table() {
    return grid().table(toString(), positions());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row a break date
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return grid().explain(positions(), row, column);
  }

  /** The lease breaks in one line. */
  @Override
  public final String toString() {
    String next = nextBreak().map(LocalDate::toString).orElse("none");
    return "Breaks on " + clause().on() + ": next that can be exercised " + next;
  }

  static final class Builder extends ImmutableLeaseBreaks.Builder {}
}
