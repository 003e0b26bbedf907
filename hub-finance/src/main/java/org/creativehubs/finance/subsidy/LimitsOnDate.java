package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What is limited on a day, with what was and what will be. */
@HubValue
@Value.Immutable
public abstract class LimitsOnDate implements ExplainedAnswer, ExplainedTable {

  private static final Undefined OPEN = Reason.UNBOUNDED.because("no later edition is known");

  LimitsOnDate() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @IsoDate
  public abstract LocalDate on();

  /** Where the company is. */
  public abstract Territory territory();

  /** Every edition of the limits that apply there, in the order of the table. */
  public abstract List<LimitOnDate> limits();

  /** How it was found; the last step is the one limit asked for, or how many are in force. */
  @Override
  public abstract Explanation explanation();

  /**
   * The limit in force.
   *
   * @param id what is limited, such as {@code seis-company}
   * @return the edition that applies on the day; empty if none does
   */
  public final Optional<PublishedLimit> inForce(String id) {
    return limits().stream()
        .filter(line -> line.state() == LimitState.IN_FORCE && line.limit().id().equals(id))
        .map(LimitOnDate::limit)
        .findFirst();
  }

  /** One row for each edition of a limit: meaning, value, state, until, source, standing. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.of(
            sourced(Column.text("limit", LimitOnDate::label)),
            sourced(Column.text("meaning", line -> line.limit().meaning())),
            sourced(Column.answer("value", line -> line.limit().shown())),
            sourced(Column.words("state", LimitOnDate::state)),
            sourced(Column.day("until", line -> line.limit().to(), OPEN)),
            Column.text("source", line -> line.limit().source().toString()),
            sourced(Column.text("standing", line -> line.limit().standing().words())))
        .sheet(toString(), limits());
  }

  private static Column<LimitOnDate> sourced(Column<LimitOnDate> column) {
    return column.source(line -> Optional.of(line.limit().source()));
  }

  /** The limits on date in one line. */
  @Override
  public final String toString() {
    return "Limits on " + on() + ", " + territory().words();
  }

  static final class Builder extends ImmutableLimitsOnDate.Builder {}
}
