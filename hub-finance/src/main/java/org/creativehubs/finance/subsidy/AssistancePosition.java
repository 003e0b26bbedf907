package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How much minimal financial assistance an enterprise has had, and what may still be given. */
@HubValue
@Value.Immutable
public abstract class AssistancePosition implements ExplainedAnswer, ExplainedTable {

  AssistancePosition() {}

  static Builder builder() {
    return new Builder();
  }

  /** When the new award is given. */
  @IsoDate
  public abstract LocalDate on();

  /** The first day of the window; its last day is {@link #on()}. */
  @IsoDate
  public abstract LocalDate windowFrom();

  /** The earlier awards, in the order in which they were given to the calculator. */
  public abstract List<AssistanceLine> awards();

  /** The limit in force on the day; zero or more. */
  public abstract Optional<Money> limit();

  /** What counts of the earlier awards; zero or more. */
  public abstract Money used();

  /** Limit less what is used; below zero where it is exceeded already. */
  public abstract Optional<Money> headroom();

  /** Whether the new award may be given. */
  public abstract AssistanceState state();

  /** How it was found; the last step is the verdict. */
  @Override
  public abstract Explanation explanation();

  /** Whether the new award may be given; "no limit in force" is no. */
  public final boolean isAllowed() {
    return state() == AssistanceState.ALLOWED;
  }

  /** One row for each earlier award: amount, counted. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.by("award", AssistanceLine::name)
        .with(Column.money("amount", AssistanceLine::amount))
        .with(
            Column.<AssistanceLine>truth("counted", AssistanceLine::counted)
                .because(AssistanceLine::reason))
        .sheet(toString(), awards());
  }

  /** The assistance position in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Minimal financial assistance: used "
            + used()
            + " since "
            + windowFrom()
            + ", "
            + state().words(),
        "on",
        on(),
        "limit",
        limit(),
        "headroom",
        headroom());
  }

  static final class Builder extends ImmutableAssistancePosition.Builder {}
}
