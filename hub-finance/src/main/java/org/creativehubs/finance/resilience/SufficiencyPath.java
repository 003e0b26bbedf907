package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How far a hub carried itself over the years. */
@HubValue
@Value.Immutable
public abstract class SufficiencyPath implements ExplainedAnswer, ExplainedTable {

  private static final Column<SufficiencyLine> EARNED =
      Column.money("earned income", SufficiencyLine::earnedIncome);
  private static final Column<SufficiencyLine> COSTS =
      Column.money("operating costs", SufficiencyLine::operatingCosts);

  private static final Grid<SufficiencyLine> GRID =
      Grid.of(
          Column.day("year to", SufficiencyLine::yearEnd),
          EARNED,
          COSTS,
          Column.answer(
                  "ratio", ColumnKind.NUMBER, (SufficiencyLine line) -> line.ratio().asNumber())
              .by(EARNED.dividedBy(COSTS)),
          Column.truth("reached", SufficiencyLine::reached).found(SufficiencyPath::reached));

  SufficiencyPath() {}

  private static String reached(SufficiencyLine line) {
    return line.ratio().isDefined() ? line.ratio() + " >= 1" : "without costs there is no ratio";
  }

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

  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(toString(), years());
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
