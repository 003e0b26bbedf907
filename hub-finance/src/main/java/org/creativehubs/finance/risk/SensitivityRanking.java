package org.creativehubs.finance.risk;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The lines of a model by how far they move its cash or its surplus. */
@HubValue
@Value.Immutable
public abstract class SensitivityRanking implements ExplainedAnswer, ExplainedTable {

  private static final Grid<Sensitivity> GRID =
      Grid.by("line", Sensitivity::line)
          .with(Column.money("lowered", Sensitivity::lowered).after(line -> run("lowered")))
          .with(Column.money("raised", Sensitivity::raised).after(line -> run("raised")))
          .with(
              Column.money("swing", Sensitivity::swing)
                  .explained(
                      line ->
                          Explanation.of(
                              "swing of " + line.line(), line.swingTerm(line.line() + ", swing"))));

  SensitivityRanking() {}

  private static List<Step> run(String changed) {
    Answer what = Answer.text("the model with this line " + changed + " in every month");
    return List.of(Step.builder().label("run").value(what).build());
  }

  static Builder builder() {
    return new Builder();
  }

  /** What is judged. */
  public abstract OutlookMeasure measure();

  /** The lines, the largest swing first; at least one. */
  public abstract List<Sensitivity> lines();

  /** How it was found; the last step is the line that moves it most. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
  }

  /** One row for each line. */
  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(toString(), lines());
  }

  /** The sensitivity ranking in one line. */
  @Override
  public final String toString() {
    return lines().get(0).line()
        + " moves the "
        + measure().words()
        + " most, by "
        + lines().get(0).swing();
  }

  static final class Builder extends ImmutableSensitivityRanking.Builder {}
}
