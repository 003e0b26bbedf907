package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How far a hub carried itself over the years. */
@HubValue
@Value.Immutable
public abstract class SufficiencyPath implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<SufficiencyLine> GRID =
      Grid.by("year to", (SufficiencyLine line) -> line.yearEnd().toString())
          .given("earned income", line -> Answer.of(line.earnedIncome()))
          .given("operating costs", line -> Answer.of(line.operatingCosts()))
          .found(
              "ratio",
              line -> line.ratio().asNumber(),
              line -> line.earnedIncome() + " / " + line.operatingCosts())
          .found(
              "reached", line -> Answer.text(line.reached() ? "yes" : "no"), line -> "ratio >= 1");

  SufficiencyPath() {}

  static Builder builder() {
    return new Builder();
  }

  /** The years by date; at least one. */
  public abstract List<SufficiencyLine> years();

  /** The end of the first year in which it did; absent if it never did. */
  @IsoDate
  public abstract Optional<LocalDate> firstReached();

  /**
   * The end of the first year of the unbroken run that reaches the last year; absent if it did not
   * in the last year.
   */
  @IsoDate
  public abstract Optional<LocalDate> sustainedSince();

  /** How it was found; the last step is since when it has been sustained. */
  @Override
  public abstract Explanation explanation();

  /** One row for each year: income, costs, ratio, reached. */
  @Override
  public final Table table() {
    return GRID.table(toString(), years());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the last day of a year, such as {@code 2026-03-31}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(years(), row, column);
  }

  /** The sufficiency path in one line. */
  @Override
  public final String toString() {
    return "Self-sufficient: first "
        + firstReached().map(LocalDate::toString).orElse("never")
        + ", sustained since "
        + sustainedSince().map(LocalDate::toString).orElse("not sustained");
  }

  static final class Builder extends ImmutableSufficiencyPath.Builder {}
}
