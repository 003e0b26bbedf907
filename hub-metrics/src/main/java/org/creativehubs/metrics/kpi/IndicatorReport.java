package org.creativehubs.metrics.kpi;

import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.internal.Operands;
import org.immutables.value.Value;

/** How every indicator stands under one rule. */
@HubValue
@Value.Immutable
public abstract class IndicatorReport implements Explained, ExplainedTable {

  private static final Formula<IndicatorCheck> BASELINE = given(IndicatorCheck.BASELINE);
  private static final Formula<IndicatorCheck> TARGET = given(IndicatorCheck.TARGET);
  private static final Formula<IndicatorCheck> ACTUAL = given(IndicatorCheck.ACTUAL);

  private static final Grid<IndicatorCheck> CHECKS =
      Grid.by("indicator", IndicatorCheck::indicator)
          .with(Column.words("state", IndicatorCheck::state).explained(IndicatorCheck::explanation))
          .with(Column.words("travel", IndicatorCheck::travel))
          .with(
              Column.answer("attainment", ColumnKind.SHARE, IndicatorCheck::attainment)
                  .by(Operands.chosen(check -> check.formula().of(ACTUAL, TARGET))))
          .with(
              Column.answer("margin", ColumnKind.QUANTITY, IndicatorCheck::margin)
                  .by(ACTUAL.minus(TARGET)))
          .with(
              Column.answer("progress", ColumnKind.SHARE, IndicatorCheck::progress)
                  .by(ACTUAL.minus(BASELINE).dividedBy(TARGET.minus(BASELINE))))
          .with(
              Column.answer("growth", ColumnKind.SHARE, IndicatorCheck::growth)
                  .by(ACTUAL.dividedBy(BASELINE).minus(Operands.number(1))));

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

  private static Formula<IndicatorCheck> given(String label) {
    return Operands.of(check -> check.given(label));
  }

  /** One row for each indicator: its state, how it moved, and how far it is. */
  @Override
  public final Sheet<?> sheet() {
    return CHECKS.sheet("Indicators by rule " + Show.words(rule().kind()), checks());
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
