package org.creativehubs.finance.risk;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.Names;
import org.immutables.value.Value;

/** The lines of a model by how far they move its cash or its surplus. */
@HubValue
@Value.Immutable
public abstract class SensitivityRanking implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final List<String> COLUMNS = List.of("line", "lowered", "raised", "swing");

  SensitivityRanking() {}

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
  public final Table table() {
    Table.Builder table = Table.builder();
    table.title(toString()).addAllColumns(COLUMNS);
    lines().forEach(line -> table.addRows(cells(line)));
    return table.build();
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a line
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    List<String> names = lines().stream().map(Sensitivity::line).toList();
    Sensitivity line = lines().get(Names.index(names, row, "row"));
    int at = Names.index(COLUMNS, column, "column");
    Explanation.Builder steps = Explanation.answering(column + " of " + row);
    Answer cell = cells(line).get(at);
    if (at == 3) {
      steps.step(column, "|" + line.raised() + " - " + line.lowered() + "|", cell);
    } else {
      steps.given(column, cell);
    }
    return steps.build();
  }

  private static List<Answer> cells(Sensitivity line) {
    return List.of(
        Answer.text(line.line()),
        Answer.of(line.lowered()),
        Answer.of(line.raised()),
        Answer.of(line.swing()));
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
