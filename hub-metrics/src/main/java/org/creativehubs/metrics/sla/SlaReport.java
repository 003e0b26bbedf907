package org.creativehubs.metrics.sla;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** How every obligation of an agreement stands. */
@HubValue
@Value.Immutable
public abstract class SlaReport implements Explained, ExplainedCells, Tabular {

  SlaReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the agreement; not blank. */
  public abstract String agreement();

  /** One check for each obligation, in the order of the agreement; at least one. */
  public abstract List<ObligationCheck> checks();

  @Value.Check
  void check() {
    Check.notBlank(agreement(), "agreement");
    Check.notEmpty(checks(), "checks");
    Check.distinct(checks(), ObligationCheck::obligation, "checks", "obligation");
  }

  /**
   * How one obligation stands.
   *
   * @param obligation the id of the obligation
   * @return its check
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the agreement has none of that
   *     id
   */
  public final ObligationCheck check(String obligation) {
    return Check.named(checks(), ObligationCheck::obligation, obligation, "obligation");
  }

  /**
   * How many obligations are in a state.
   *
   * @param state the state
   * @return their number
   */
  public final long count(ObligationState state) {
    return checks().stream().filter(check -> check.state() == state).count();
  }

  /** One row for each obligation: state, kind of evidence, attainment, margin and reason. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title("Obligations of " + agreement())
            .addColumns("obligation", "state", "shown by", "attainment", "margin", "reason");
    for (ObligationCheck check : checks()) {
      table.addRows(
          List.of(
              Answer.text(check.promise()),
              Answer.text(check.state().name()),
              Answer.text(check.shownBy().map(Enum::name).orElse("nothing")),
              brief(check.attainment()),
              brief(check.margin()),
              Answer.text(check.reason())));
    }
    return table.build();
  }

  private static Answer brief(Answer answer) {
    return answer.undefined().map(reason -> Answer.text(reason.code())).orElse(answer);
  }

  /**
   * How a cell of the table came about.
   *
   * @param row the promise of an obligation, as its row begins, or its id
   * @param column a heading of {@link #table()}
   * @return how the obligation was checked, and at last the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    Table table = table();
    int at = table.columns().indexOf(Check.named(table.columns(), name -> name, column, "column"));
    int found = Math.max(ids().indexOf(row), promises().indexOf(row));
    ObligationCheck check = found < 0 ? check(row) : checks().get(found);
    Answer cell = table.rows().get(checks().indexOf(check)).get(at);
    Explanation explained = check.explanation();
    return Explanation.answering(explained.question())
        .addAllSteps(explained.steps())
        .given(column, cell)
        .build();
  }

  /** How the state of each obligation was found. */
  @Override
  public final List<Explanation> explanations() {
    return checks().stream().map(ObligationCheck::explanation).toList();
  }

  private List<String> promises() {
    return checks().stream().map(ObligationCheck::promise).toList();
  }

  private List<String> ids() {
    return checks().stream().map(ObligationCheck::obligation).toList();
  }

  /** The table, aligned. */
  @Override
  public final String toString() {
    return table().toString();
  }

  static final class Builder extends ImmutableSlaReport.Builder {}
}
