package org.creativehubs.finance.subsidy;

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
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What is limited on a day, with what was and what will be. */
@HubValue
@Value.Immutable
public abstract class LimitsOnDate implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<LimitOnDate> GRID =
      Grid.by("limit", LimitOnDate::label)
          .given("meaning", line -> Answer.text(line.limit().meaning()))
          .given("value", line -> line.limit().shown())
          .given("state", line -> Answer.text(Show.words(line.state())))
          .given(
              "until",
              line -> Answer.text(line.limit().to().map(LocalDate::toString).orElse("open")))
          .given("source", line -> Answer.text(line.limit().source().toString()));

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

  /** One row for each edition of a limit: meaning, value, state, until, source. */
  @Override
  public final Table table() {
    return GRID.table(toString(), limits());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row an id and a first day, such as {@code seis-company from 2023-04-06}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(limits(), row, column);
  }

  /** The limits on date in one line. */
  @Override
  public final String toString() {
    return "Limits on " + on() + ", " + territory().words();
  }

  static final class Builder extends ImmutableLimitsOnDate.Builder {}
}
