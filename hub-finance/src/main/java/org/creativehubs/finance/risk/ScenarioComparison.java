package org.creativehubs.finance.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.Names;
import org.creativehubs.finance.viability.Viability;
import org.immutables.value.Value;

/** Scenarios beside their base. */
@HubValue
@Value.Immutable
public abstract class ScenarioComparison implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final List<String> COLUMNS =
      List.of(
          "scenario",
          "break-even",
          "break-even that lasts",
          "self-sufficient",
          "out of cash",
          "least cash",
          "closing cash",
          "difference of least cash",
          "difference of closing cash");

  ScenarioComparison() {}

  static Builder builder() {
    return new Builder();
  }

  /** The base. */
  public abstract ScenarioOutcome base();

  /** The scenarios in the order of the input. */
  public abstract List<ScenarioOutcome> outcomes();

  /** How it was found; the last step is the difference of the last scenario's closing cash. */
  @Override
  public abstract Explanation explanation();

  /** One row for the base and one for each scenario. */
  @Override
  public final Table table() {
    Table.Builder table = Table.builder();
    table.title("Scenarios").addAllColumns(COLUMNS);
    all().forEach(one -> table.addRows(cells(one)));
    return table.build();
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a scenario, or {@code base}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    List<String> names = all().stream().map(ScenarioOutcome::name).toList();
    ScenarioOutcome found = all().get(Names.index(names, row, "row"));
    int at = Names.index(COLUMNS, column, "column");
    Answer cell = cells(found).get(at);
    Explanation.Builder steps = Explanation.answering(column + " of " + row);
    if (at == 7) {
      steps.step(column, found.minimumCash() + " - " + base().minimumCash(), cell);
    } else if (at == 8) {
      steps.step(column, found.closingCash() + " - " + base().closingCash(), cell);
    } else {
      steps.given(column, cell);
    }
    return steps.build();
  }

  private List<ScenarioOutcome> all() {
    return ImmutableList.<ScenarioOutcome>builder().add(base()).addAll(outcomes()).build();
  }

  private List<Answer> cells(ScenarioOutcome one) {
    Money least = one.minimumCash().minus(base().minimumCash());
    Money closing = one.closingCash().minus(base().closingCash());
    return List.of(
        Answer.text(one.name()),
        month(one.breakEvenMonth()),
        month(one.breakEvenSince()),
        month(one.selfSufficientSince()),
        month(one.outOfCashMonth()),
        Answer.of(one.minimumCash()),
        Answer.of(one.closingCash()),
        Answer.of(least),
        Answer.of(closing));
  }

  private static Answer month(Optional<LocalDate> month) {
    return month
        .map(found -> Answer.text(Viability.label(found)))
        .orElseGet(
            () -> Answer.of(Undefined.of(Reason.NEVER, "it does not happen in these months")));
  }

  /** The scenario comparison in one line. */
  @Override
  public final String toString() {
    return "Base and " + outcomes().size() + " scenarios, base closes with " + base().closingCash();
  }

  static final class Builder extends ImmutableScenarioComparison.Builder {}
}
