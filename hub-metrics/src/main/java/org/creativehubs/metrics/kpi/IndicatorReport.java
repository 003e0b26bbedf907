package org.creativehubs.metrics.kpi;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How every indicator stands under one rule. */
@HubValue
@Value.Immutable
public abstract class IndicatorReport implements Explained, ExplainedCells, Tabular {

  IndicatorReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The rule that gave the lights. */
  public abstract StatusRule rule();

  /** One check for each indicator, in the order in which they were given; at least one. */
  public abstract List<IndicatorCheck> checks();

  @Value.Check
  void check() {
    Check.notEmpty(checks(), "checks");
    Check.distinct(checks(), IndicatorCheck::indicator, "checks", "indicator");
  }

  /**
   * How one indicator stands.
   *
   * @param indicator its id
   * @return its check
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none of that id
   */
  public final IndicatorCheck check(String indicator) {
    return Check.named(checks(), IndicatorCheck::indicator, indicator, "indicator");
  }

  /**
   * How many indicators are in a state.
   *
   * @param state the state
   * @return their number
   */
  public final long count(IndicatorState state) {
    return checks().stream().filter(check -> check.state() == state).count();
  }

  /** One row for each indicator. */
  @Override
  public final Table table() {
    return grid().table("Indicators by rule " + Show.words(rule().kind()), checks());
  }

  /**
   * How a cell of the table was calculated.
   *
   * @param row the id of an indicator
   * @param column a heading of {@link #table()}
   * @return an explanation whose last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return grid().explain(checks(), row, column);
  }

  private static Grid<IndicatorCheck> grid() {
    return Grid.by("indicator", IndicatorCheck::indicator)
        .found("state", check -> Answer.text(check.state().name()), IndicatorCheck::reason)
        .given("travel", check -> Answer.text(check.travel().name()))
        .found("attainment", IndicatorCheck::attainment, check -> check.formula().formula())
        .found("margin", IndicatorCheck::margin, check -> "actual - target")
        .found(
            "progress",
            IndicatorCheck::progress,
            check -> "(actual - baseline) / (target - baseline)")
        .found("growth", IndicatorCheck::growth, check -> "actual / baseline - 1");
  }

  /** How the state of each indicator was found. */
  @Override
  public final List<Explanation> explanations() {
    return checks().stream().map(IndicatorCheck::explanation).toList();
  }

  /** The table, aligned. */
  @Override
  public final String toString() {
    return table().toString();
  }

  static final class Builder extends ImmutableIndicatorReport.Builder {}
}
